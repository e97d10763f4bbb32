"""Little rules and the maps they are tried on."""

from collections.abc import Callable, Iterator
from datetime import date

from cjm.diagnostic import Diagnostic, Severity
from cjm.lint import Finding, Group, Preset, Rule, Subject, lint
from cjm.reading import read_map
from cjm.settings import Limits
from cjm.source import SourceFile

TODAY = date(2026, 11, 22)


def made(
    name: str,
    group: Group = Group.FLOW,
    preset: Preset = Preset.RECOMMENDED,
    severity: Severity = Severity.WARNING,
    check: Callable[[Subject], Iterator[Finding]] = lambda _: iter(()),
) -> Rule:
    """Make a rule out of nothing."""
    return Rule(name, group, severity, preset, check, "")


def finds(*findings: Finding, name: str = "a-rule", severity: Severity = Severity.WARNING) -> Rule:
    """Make a rule that finds the same in every map."""
    return made(name, severity=severity, check=lambda _: iter(findings))


def linted(text: str, *rules: Rule, known: tuple[Rule, ...] = ()) -> tuple[Diagnostic, ...]:
    """Run rules over a text; `known` are all there are."""
    return lint(read_map(SourceFile("map.cjm.yaml", text)), rules, Limits(), TODAY, known=known)
