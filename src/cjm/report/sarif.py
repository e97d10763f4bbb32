"""SARIF 2.1.0, the format of code scanning (OASIS standard, sections in brackets)."""

from __future__ import annotations

import re
from json import dumps
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from cjm import __version__
from cjm.diagnostic import Diagnostic, Edit, Fix, Place, Related, Severity
from cjm.report.explained import Explained
from cjm.report.files import address
from cjm.report.fingerprint import fingerprinted
from cjm.report.palette import Palette
from cjm.report.result import Result

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
# What GitHub's code scanning calls the severity of a finding that is not about security.
_WEIGHTS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "recommendation"}
_ROOT = "%SRCROOT%"
# Python stands these for the bytes of a name that are no UTF-8: all but 0xdc80 to 0xdcff stand for none.
_NO_BYTE = re.compile("[\ud800-\udc7f\udd00-\udfff]")
_LINK = re.compile(r"\[(?=[^\]]*\]\()")


def sarif(result: Result, palette: Palette) -> str:  # noqa: ARG001 - a machine reads it
    """Write a log of one run, with the rules that found something."""
    found = dict.fromkeys(diagnostic.rule for diagnostic in result.diagnostics)
    index = {name: at for at, name in enumerate(found)}
    known = {rule.name: rule for rule in result.rules}
    driver = {
        "name": "cjm",
        "version": __version__,
        "rules": [_rule(name, known.get(name)) for name in found],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "the folder that cjm ran in"}}},
        "results": [_result(diagnostic, index, mark) for diagnostic, mark in fingerprinted(result)],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(name: str, rule: Explained | None) -> dict[str, Any]:
    if rule is None:
        return {"id": name}
    return {
        "id": name,
        "shortDescription": {"text": rule.what},
        "fullDescription": {"text": _first_paragraph(rule.why or rule.what)},
        "help": {"text": rule.page, "markdown": rule.page},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.group], "problem.severity": _WEIGHTS[rule.severity]},
    }


def _first_paragraph(text: str) -> str:
    """Give what fits the 1,024 characters that code scanning shows."""
    return " ".join(text.partition("\n\n")[0].split())


def _result(diagnostic: Diagnostic, index: dict[str, int], fingerprint: str) -> dict[str, Any]:
    said = f"{diagnostic.message}\n{diagnostic.help}" if diagnostic.help else diagnostic.message
    written: dict[str, Any] = {
        "ruleId": diagnostic.rule,
        "ruleIndex": index[diagnostic.rule],
        "level": _LEVELS[diagnostic.severity],
        "message": _message(said),
        "locations": [_location(diagnostic.path, diagnostic.place)],
        "partialFingerprints": {"cjm/v1": fingerprint},
    }
    if diagnostic.related:
        written["relatedLocations"] = [_related(diagnostic.path, second) for second in diagnostic.related]
    if diagnostic.fix:
        written["fixes"] = [_fix(diagnostic.path, diagnostic.fix)]
    return written


def _fix(path: str, fix: Fix) -> dict[str, Any]:
    """Say what to put where [3.55]."""
    change = {"artifactLocation": _artifact(path), "replacements": [_replacement(edit) for edit in fix.edits]}
    return {
        "description": _message(fix.message),
        "artifactChanges": [change],
        "properties": {"safe": fix.safe},
    }


def _replacement(edit: Edit) -> dict[str, Any]:
    """Say which region goes, which may be empty, and what comes in its place, if anything [3.57]."""
    gone = {"deletedRegion": _region(edit.place)}
    return {**gone, "insertedContent": {"text": edit.text}} if edit.text else gone


def _related(path: str, related: Related) -> dict[str, Any]:
    return {**_location(related.path or path, related.place), "message": _message(related.message)}


def _message(text: str) -> dict[str, str]:
    """Write a plain text message, in which `[text](place)` would be a link [3.11.6]."""
    return {"text": _LINK.sub(r"\\[", text)}


def _location(path: str, place: Place | None) -> dict[str, Any]:
    """Say where; columns count code points, and the end is the one behind the last [3.30]."""
    # Code scanning wants a line also where a finding is about the whole file.
    region = _region(place) if place else {"startLine": 1}
    return {"physicalLocation": {"artifactLocation": _artifact(path), "region": region}}


def _region(place: Place) -> dict[str, int]:
    start = {"startLine": place.line, "startColumn": place.column}
    return {**start, "endLine": place.end_line, "endColumn": place.end_column}


def _artifact(written: str) -> dict[str, str]:
    path = _NO_BYTE.sub("\ufffd", written)
    if PurePath(path).is_absolute():
        return {"uri": PurePath(path).as_uri()}
    return {"uri": quote(address(path), errors="surrogateescape"), "uriBaseId": _ROOT}
