"""GitLab Code Quality: a list of findings that a merge request shows beside its lines.

Source: "Code Quality report format" in GitLab's documentation, which asks for the path without `./`, a
fingerprint that is unique in the report, and one of the severities info, minor, major, critical, blocker.
"""

from __future__ import annotations

from json import dumps
from typing import Any

from cjm.diagnostic import Diagnostic, Severity
from cjm.report.files import address, in_line
from cjm.report.fingerprint import fingerprinted
from cjm.report.palette import Palette
from cjm.report.result import Result

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def gitlab(result: Result, palette: Palette) -> str:  # noqa: ARG001 - a machine reads it
    """Write the findings as a list; one about a whole file stands at its first line."""
    issues = [_issue(diagnostic, fingerprint) for diagnostic, fingerprint in fingerprinted(result)]
    return dumps(issues, ensure_ascii=False, indent=2) + "\n"


def _issue(diagnostic: Diagnostic, fingerprint: str) -> dict[str, Any]:
    place = diagnostic.place
    lines = {"begin": place.line, "end": place.end_line} if place else {"begin": 1}
    return {
        "description": diagnostic.message + in_line(diagnostic),
        "check_name": diagnostic.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[diagnostic.severity],
        "location": {"path": address(diagnostic.path), "lines": lines},
    }
