"""The linter's core: what a rule is, which rules apply, and how they are run over a map."""

from cjm.lint.page import Example, Page
from cjm.lint.rule import Finding, Group, Preset, Rule, Subject, rule
from cjm.lint.run import lint
from cjm.lint.selection import Selection, UnknownRuleError

__all__ = [
    "Example",
    "Finding",
    "Group",
    "Page",
    "Preset",
    "Rule",
    "Selection",
    "Subject",
    "UnknownRuleError",
    "lint",
    "rule",
]
