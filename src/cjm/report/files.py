"""The findings of a run, file by file, and how machines write a file's name."""

from __future__ import annotations

import os
import posixpath

from cjm.diagnostic import Diagnostic, Related
from cjm.report.result import Result


def by_file(result: Result) -> dict[str, list[Diagnostic]]:
    """Give the findings of each file in order; files that nothing is said about come with none."""
    files: dict[str, list[Diagnostic]] = {path: [] for path in result.paths}
    for diagnostic in result.diagnostics:
        files.setdefault(diagnostic.path, []).append(diagnostic)
    return files


def elsewhere(related: Related, end: str = ":") -> str:
    """Give the file of a second place, to be written before its line; nothing where it is the same."""
    return f"{address(related.path)}{end}" if related.path else ""


def in_line(diagnostic: Diagnostic) -> str:
    """Give the second places for a format that says everything in one line, each in brackets."""
    return "".join(
        f" ({related.message}: {elsewhere(related)}{related.place.line}:{related.place.column})"
        for related in diagnostic.related
    )


def address(path: str) -> str:
    """Write a path as machines compare it: with `/`, and without `./` or detours."""
    return posixpath.normpath(path.replace(os.sep, "/"))
