"""One line a finding: `path:line:column: severity name message`."""

from __future__ import annotations

from cjm.diagnostic import Diagnostic
from cjm.report.files import in_line
from cjm.report.palette import Palette
from cjm.report.result import Result
from cjm.report.safe import shown


def concise(result: Result, palette: Palette) -> str:
    """Write one line for each finding, and nothing else."""
    return "".join(f"{_line(diagnostic, palette)}\n" for diagnostic in result.diagnostics)


def _line(diagnostic: Diagnostic, palette: Palette) -> str:
    place = diagnostic.place
    address = (
        f"{shown(diagnostic.path)}:{place.line}:{place.column}" if place else f"{shown(diagnostic.path)}:1:1"
    )
    severity = palette.paint(diagnostic.severity.word, palette.of(diagnostic.severity))
    return f"{address}: {severity} {diagnostic.rule} {shown(diagnostic.message + in_line(diagnostic))}"
