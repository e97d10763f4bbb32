"""The findings of a run in numbers: how often each rule has found something, the most frequent first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cjm.diagnostic import Diagnostic, Severity
from cjm.report.palette import Palette
from cjm.report.result import Result


@dataclass(frozen=True, slots=True)
class Count:
    """How often a rule has found something, in how many files, and how much of it can be mended."""

    rule: str
    severity: Severity
    findings: int
    files: int
    safe_fixes: int
    unsafe_fixes: int


def counts(result: Result) -> list[Count]:
    """Count the findings of each rule; one with two severities, set for some files, comes twice."""
    found: dict[tuple[str, Severity], list[Diagnostic]] = {}
    for diagnostic in result.diagnostics:
        found.setdefault((diagnostic.rule, diagnostic.severity), []).append(diagnostic)
    counted = [_count(rule, severity, each) for (rule, severity), each in found.items()]
    return sorted(counted, key=lambda count: (-count.findings, -count.severity, count.rule))


def _count(rule: str, severity: Severity, found: list[Diagnostic]) -> Count:
    fixes = [diagnostic.fix.safe for diagnostic in found if diagnostic.fix]
    files = {diagnostic.path for diagnostic in found}
    return Count(rule, severity, len(found), len(files), sum(fixes), len(fixes) - sum(fixes))


def table(result: Result, palette: Palette) -> str:
    """Write a line for each rule: how often, how bad, its name, and what `--fix` would mend."""
    return "".join(f"{line}\n" for line in _lines(counts(result), palette))


def _lines(counted: list[Count], palette: Palette) -> Iterator[str]:
    digits = max((len(str(count.findings)) for count in counted), default=0)
    words = max((len(count.severity.word) for count in counted), default=0)
    names = max((len(count.rule) for count in counted), default=0)
    for count in counted:
        severity = palette.paint(count.severity.word.ljust(words), palette.of(count.severity))
        fixes = palette.paint(_fixes(count), palette.good)
        yield f"{count.findings:>{digits}}  {severity}  {count.rule:<{names}}  {fixes}".rstrip()


def _fixes(count: Count) -> str:
    numbers = {"--fix": count.safe_fixes, "--unsafe-fixes": count.unsafe_fixes}
    return ", ".join(f"{number} with {option}" for option, number in numbers.items() if number)
