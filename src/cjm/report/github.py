"""Annotations for GitHub Actions: one workflow command a finding.

Source of the escapes: the actions toolkit's `command.ts`, which unescapes `%25`, `%0D`, `%0A` in messages
and also `%3A`, `%2C` in properties.
"""

from __future__ import annotations

from cjm.diagnostic import Diagnostic, Severity
from cjm.report.palette import Palette
from cjm.report.result import Result
from cjm.report.safe import shown

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def github(result: Result, palette: Palette) -> str:  # noqa: ARG001 - a machine reads it
    """Write one workflow command for each finding."""
    return "".join(f"{_command(diagnostic)}\n" for diagnostic in result.diagnostics)


def _command(diagnostic: Diagnostic) -> str:
    properties = {"title": f"cjm {diagnostic.rule}", "file": diagnostic.path}
    if place := diagnostic.place:
        properties |= {"line": str(place.line), "col": str(place.column), "endLine": str(place.end_line)}
        # GitHub ignores columns of a finding over several lines.
        properties |= {"endColumn": str(place.end_column)} if place.end_line == place.line else {}
    listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    message = shown(diagnostic.message) + (f"\n{diagnostic.help}" if diagnostic.help else "")
    return f"::{_COMMANDS[diagnostic.severity]} {listed}::{_message(message)}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
