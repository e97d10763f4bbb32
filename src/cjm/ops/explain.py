"""The rules that apply here, in words: ours, and those that the settings name."""

from __future__ import annotations

from cjm.lint import Rule
from cjm.ops.configuration import Configurations
from cjm.ops.rule import explained, in_words, rule_list, rule_page
from cjm.reading.catalogue import CATALOGUE
from cjm.report import Explained, Result
from cjm.rules import ALL

_OURS = {rule.name for rule in ALL} | CATALOGUE.keys()
_HERE = "cjm.toml"
"""A name in the current folder, whose settings are those that apply there."""


def list_of_rules() -> str:
    """List every rule with what it finds, group by group, as Markdown.

    Raises BrokenFileError for settings, or rules files, that cannot be used.
    """
    return rule_list(Configurations().of(_HERE).own.every)


def page_of_rule(name: str) -> str:
    """Give the page of a rule, of a declared one with the rule itself.

    Raises CjmError when there is none of that name.
    """
    if name in _OURS:  # told also where the settings are broken
        return rule_page(name)
    own = Configurations().of(_HERE).own
    page = rule_page(name, own.every)
    for declared, place, written in own.written:
        if declared == name:
            page += f"\n## Written in {place}\n\n```yaml\n{written}\n```\n"
    return page


def explained_for(result: Result) -> tuple[Explained, ...]:
    """Give every rule of ours in words, and of one's own those that found something."""
    ours = explained()
    left = {each.rule for each in result.diagnostics} - {each.name for each in ours}
    found: dict[str, Rule] = {}
    configurations = Configurations()
    for path in result.paths if left else ():
        for rule in configurations.of(path).own.rules:
            if rule.name in left:
                found.setdefault(rule.name, rule)
    return (*ours, *in_words(found.values()))
