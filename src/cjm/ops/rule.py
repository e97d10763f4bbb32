"""The rules, for people to read: as a list, and page by page, in Markdown."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from cjm.diagnostic import CjmError, did_you_mean
from cjm.diagnostic.page import Example, Page
from cjm.lint import Group, Preset, Rule
from cjm.reading.catalogue import CATALOGUE, Topic
from cjm.report import Explained
from cjm.rules import ALL


def choices(rules: Iterable[Rule] = ALL) -> frozenset[str]:
    """Give every name that can be selected, ignored, or given a severity."""
    return frozenset({Group.OWN.value} | {name for rule in rules for name in (rule.name, rule.group.value)})


def not_to_choose(name: str, rules: Iterable[Rule] = ALL) -> tuple[str, str]:
    """Say that a name is none of those that can be chosen, and what would help."""
    if name == Group.READING or name in CATALOGUE:
        return f'"{name}" is about reading, which is always on', "leave it out"
    help_ = did_you_mean(name, sorted(choices(rules))) or '"cjm rule" lists them all'
    return f'"{name}" is neither a rule nor a group', help_


def rule_list(every: Iterable[Rule] = ALL) -> str:
    """List every rule with its severity and the first preset that holds it, group by group."""
    lines = ["# Rules\n"]
    for group, rules in groupby(in_groups(every), key=lambda rule: rule.group):
        lines.append(f"## {group}\n\n| rule | severity | preset | finds |\n|---|---|---|---|")
        lines += [f"| {rule.name} | {rule.severity.word} | {rule.preset} | {_what(rule)} |" for rule in rules]
        lines.append("")
    lines.append(f"## {Group.READING}\n\nAlways on.\n\n| rule | severity | finds |\n|---|---|---|")
    lines += [f"| {name} | {topic.severity.word} | {topic.page.what} |" for name, topic in CATALOGUE.items()]
    lines.append('\n"cjm rule NAME" says more about one.')
    return "\n".join(lines) + "\n"


def in_groups(rules: Iterable[Rule]) -> list[Rule]:
    """Give rules group by group, those of one in the order they come."""
    order = list(Group)
    return sorted(rules, key=lambda rule: order.index(rule.group))


def rule_page(name: str, every: Iterable[Rule] = ALL) -> str:
    """Give the page of a rule. Raises CjmError, with the nearest names, when there is none of that name."""
    rules = {rule.name: rule for rule in every}
    if name in rules:
        return _page(rules[name])
    if name in CATALOGUE:
        return _topic(name, CATALOGUE[name])
    several = [rule.name for rule in rules.values() if rule.group == name]
    groups = list(CATALOGUE) if name == Group.READING else several
    help_ = f"it is a group: {', '.join(groups)}" if groups else did_you_mean(name, [*rules, *CATALOGUE])
    raise CjmError(f'there is no rule "{name}"', help_ or '"cjm rule" lists them all')


def in_words(rules: Iterable[Rule]) -> tuple[Explained, ...]:
    """Give rules in words."""
    return tuple(
        Explained(rule.name, rule.group, rule.severity, page.what, page.why, _page(rule))
        for rule in rules
        for page in (Page.of(rule.page),)
    )


def explained() -> tuple[Explained, ...]:
    """Give every rule of ours in words, for reports that carry them along."""
    topics = [
        Explained(name, Group.READING, topic.severity, topic.page.what, "", _topic(name, topic))
        for name, topic in CATALOGUE.items()
    ]
    return (*in_words(ALL), *topics)


def _page(rule: Rule) -> str:
    page = Page.of(rule.page)
    return _written(
        f"# {rule.name}",
        f"{rule.severity.word} · {rule.group} · {_in_presets(rule.preset)}",
        page.what,
        f"## Why\n\n{page.why}" if page.why else "",
        _example("Reported", page.bad),
        _example("Fine", page.good),
        f"## Fix\n\n{page.fix}" if page.fix else "",
        f"## Silence it\n\n```yaml\n# cjm: ignore[{rule.name}] the reason\n```",
    )


def _topic(name: str, topic: Topic) -> str:
    return _written(
        f"# {name}",
        f"{topic.severity.word} · {Group.READING} · always on",
        topic.page.what,
        topic.page.why,
        _example("Reported", topic.page.bad),
        _example("Fine", topic.page.good),
    )


def _example(heading: str, example: Example) -> str:
    return f"## {heading}\n\n```yaml\n{example.text}```" if example.text else ""


def _written(*parts: str) -> str:
    return "\n\n".join(filter(None, parts)) + "\n"


def _what(rule: Rule) -> str:
    return Page.of(rule.page).what


def _in_presets(first: Preset) -> str:
    return f"in the presets {', '.join(preset for preset in Preset if preset.holds(first))}"
