"""Checkstyle XML, which most code review tools read."""

from __future__ import annotations

from collections.abc import Iterator

from cjm.diagnostic import Diagnostic
from cjm.report.files import address, by_file, in_line
from cjm.report.palette import Palette
from cjm.report.result import Result
from cjm.report.xml import HEAD, attributes


def checkstyle(result: Result, palette: Palette) -> str:  # noqa: ARG001 - a machine reads it
    """Write an element for each file that was looked at, with its findings."""
    lines = ['<checkstyle version="4.3">']
    for path, found in by_file(result).items():
        lines += _file(address(path), found)
    lines.append("</checkstyle>")
    return HEAD + "".join(f"{line}\n" for line in lines)


def _file(path: str, found: list[Diagnostic]) -> Iterator[str]:
    yield f"  <file{attributes(name=path)}>"
    yield from (f"    <error{_error(diagnostic)}/>" for diagnostic in found)
    yield "  </file>"


def _error(diagnostic: Diagnostic) -> str:
    line, column = (diagnostic.place.line, diagnostic.place.column) if diagnostic.place else (1, 1)
    return attributes(
        line=line,
        column=column,
        severity=diagnostic.severity.word,
        message=diagnostic.message + in_line(diagnostic),
        source=f"cjm.{diagnostic.rule}",
    )
