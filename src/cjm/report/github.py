"""Annotations for GitHub Actions: one workflow command a finding.

Source of the escapes: the actions toolkit's `command.ts`, which unescapes `%25`, `%0D`, `%0A` in messages
and also `%3A`, `%2C` in properties.
"""

from __future__ import annotations

from collections.abc import Iterator

from cjm.diagnostic import Diagnostic, Severity
from cjm.report.files import address, elsewhere
from cjm.report.palette import Palette
from cjm.report.result import Result, counted
from cjm.report.safe import shown

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}

SHOWN = 10
"""So many annotations of each level GitHub shows for one step; it drops the others without a word."""


def github(result: Result, palette: Palette) -> str:  # noqa: ARG001 - a machine reads it
    """Write one workflow command for each finding, and first one that says how many will not be seen."""
    commands = [*_dropped(result), *map(_command, result.diagnostics)]
    return "".join(f"{command}\n" for command in commands)


def _dropped(result: Result) -> Iterator[str]:
    if all(result.count(severity) <= SHOWN for severity in Severity):
        return
    # This notice is itself one of those that are shown.
    room = {Severity.ERROR: SHOWN, Severity.WARNING: SHOWN, Severity.INFO: SHOWN - 1}
    hidden = {severity: result.count(severity) - room[severity] for severity in Severity}
    told = counted({severity: max(0, count) for severity, count in hidden.items()})
    verb = "is" if sum(max(0, count) for count in hidden.values()) == 1 else "are"
    message = (
        f"{told} {verb} not shown, as GitHub shows {SHOWN} of each level for a step; the log has them all"
    )
    yield f"::notice title=cjm::{_message(message)}"


def _command(diagnostic: Diagnostic) -> str:
    properties = {"title": f"cjm {diagnostic.rule}", "file": _path(diagnostic)}
    if place := diagnostic.place:
        properties |= {"line": str(place.line), "col": str(place.column), "endLine": str(place.end_line)}
        # GitHub ignores columns of a finding over several lines.
        properties |= {"endColumn": str(place.end_column)} if place.end_line == place.line else {}
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{_COMMANDS[diagnostic.severity]} {listed}::{_message(_said(diagnostic))}"


def _path(diagnostic: Diagnostic) -> str:
    """Give the path as GitHub looks it up, without what would steer the terminal that shows the log."""
    return "\n".join(map(shown, address(diagnostic.path).split("\n")))


def _said(diagnostic: Diagnostic) -> str:
    seconds = (
        f"{related.message}: {elsewhere(related, ', ')}line {related.place.line}"
        for related in diagnostic.related
    )
    helps = (diagnostic.help or "").splitlines()
    return "\n".join(shown(line) for line in (diagnostic.message, *seconds, *helps))


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
