"""For programs: one JSON object, versioned, or one line a finding. `docs/json-report.md` describes both."""

from __future__ import annotations

from json import dumps
from typing import Any

from cjm.diagnostic import Diagnostic, Place, Severity
from cjm.report.palette import Palette
from cjm.report.result import Result

VERSION = 1


def json(result: Result, palette: Palette) -> str:  # noqa: ARG001 - a machine reads it
    """Write an object with the version, the findings and the counts."""
    report = {
        "version": VERSION,
        "findings": [_finding(diagnostic) for diagnostic in result.diagnostics],
        "summary": {
            "files": result.checked,
            **{f"{severity.word}s": result.count(severity) for severity in sorted(Severity, reverse=True)},
        },
    }
    return dumps(report, ensure_ascii=False, indent=2) + "\n"


def jsonl(result: Result, palette: Palette) -> str:  # noqa: ARG001 - a machine reads it
    """Write each finding as an object on a line of its own, and nothing else."""
    lines = (dumps(_finding(diagnostic), ensure_ascii=False) for diagnostic in result.diagnostics)
    return "".join(f"{line}\n" for line in lines)


def _finding(diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        "path": diagnostic.path,
        "rule": diagnostic.rule,
        "severity": diagnostic.severity.word,
        "message": diagnostic.message,
        "help": diagnostic.help,
        "place": _place(diagnostic.place) if diagnostic.place else None,
        "related": [
            {"message": related.message, "place": _place(related.place)} for related in diagnostic.related
        ],
    }


def _place(place: Place) -> dict[str, int]:
    return {
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }
