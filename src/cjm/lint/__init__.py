"""The linter's core: what a rule is, which rules apply, and how they are run over a map."""

from cjm.lint.across import project_rule
from cjm.lint.guard import BROKEN_PLUGIN, MISTAKES, guarded, in_words, told
from cjm.lint.persona import examine_persona
from cjm.lint.project import Conclusion, Note, Project, ProjectCheck
from cjm.lint.remarks import ABOUT_COMMENTS
from cjm.lint.remedy import Remedy, Remove, SetKey, SetText
from cjm.lint.rule import Finding, Group, Rule, Subject, rule
from cjm.lint.run import Examined, examine, lint
from cjm.lint.selection import Selection, UnknownRuleError
from cjm.lint.silence import Silenced, silenced
from cjm.settings import Preset

__all__ = [
    "ABOUT_COMMENTS",
    "BROKEN_PLUGIN",
    "MISTAKES",
    "Conclusion",
    "Examined",
    "Finding",
    "Group",
    "Note",
    "Preset",
    "Project",
    "ProjectCheck",
    "Remedy",
    "Remove",
    "Rule",
    "Selection",
    "SetKey",
    "SetText",
    "Silenced",
    "Subject",
    "UnknownRuleError",
    "examine",
    "examine_persona",
    "guarded",
    "in_words",
    "lint",
    "project_rule",
    "rule",
    "silenced",
    "told",
]
