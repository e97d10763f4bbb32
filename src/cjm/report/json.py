"""For programs: one JSON object, versioned, or one line a finding. `docs/json-report.md` describes both."""

from __future__ import annotations

from json import dumps
from typing import Any

from cjm.diagnostic import Diagnostic, Fix, Place, Severity
from cjm.report.palette import Palette
from cjm.report.result import Result
from cjm.report.statistics import Count, counts

VERSION = 1


def json(result: Result, palette: Palette) -> str:  # noqa: ARG001 - a machine reads it
    """Write an object with the version, the findings and the counts."""
    report: dict[str, Any] = {
        "version": VERSION,
        "findings": [_finding(diagnostic) for diagnostic in result.diagnostics],
        "summary": {
            "files": result.checked,
            **{f"{severity.word}s": result.count(severity) for severity in sorted(Severity, reverse=True)},
            "baseline": result.known,
            "unread": result.unread,
            "fixed": result.fixed,
        },
    }
    if result.statistics:
        report["statistics"] = [_count(count) for count in counts(result)]
    return dumps(report, ensure_ascii=False, indent=2) + "\n"


def jsonl(result: Result, palette: Palette) -> str:  # noqa: ARG001 - a machine reads it
    """Write each finding as an object on a line of its own, and nothing else."""
    lines = (dumps(_finding(diagnostic), ensure_ascii=False) for diagnostic in result.diagnostics)
    return "".join(f"{line}\n" for line in lines)


def _count(count: Count) -> dict[str, Any]:
    return {
        "rule": count.rule,
        "severity": count.severity.word,
        "findings": count.findings,
        "files": count.files,
        "safe_fixes": count.safe_fixes,
        "unsafe_fixes": count.unsafe_fixes,
    }


def _finding(diagnostic: Diagnostic) -> dict[str, Any]:
    return {
        "path": diagnostic.path,
        "rule": diagnostic.rule,
        "severity": diagnostic.severity.word,
        "message": diagnostic.message,
        "help": diagnostic.help,
        "place": _place(diagnostic.place) if diagnostic.place else None,
        "related": [
            {
                "path": related.path or diagnostic.path,
                "message": related.message,
                "place": _place(related.place),
            }
            for related in diagnostic.related
        ],
        "fix": _fix(diagnostic.fix) if diagnostic.fix else None,
    }


def _fix(fix: Fix) -> dict[str, Any]:
    edits = [{"place": _place(edit.place), "text": edit.text} for edit in fix.edits]
    return {"message": fix.message, "safe": fix.safe, "edits": edits}


def _place(place: Place) -> dict[str, int]:
    return {
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }
