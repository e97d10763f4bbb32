"""The schema of the JSON report says what the report holds, and all of it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cjm.diagnostic import Edit, Fix
from cjm.report import OutputFormat, Result, write
from tests.report.findings import AT_THE_NAME, gap, nudge, twice
from tests.schemas.conforms import Schema


@pytest.fixture(scope="module")
def described(root: Path) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads((root / "schemas" / "report.schema.json").read_text("utf-8"))
    return schema


def closed(schema: Any) -> Any:
    """Give the schema without its room for keys that later releases may add."""
    if isinstance(schema, list):
        return [closed(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    shut = {"additionalProperties": False} if "required" in schema else {}
    return {key: closed(value) for key, value in schema.items()} | shut


def report(*findings: object) -> Any:
    return json.loads(write(Result(findings, 2), OutputFormat.JSON))  # type: ignore[arg-type]  # they are diagnostics


def test_reports_fit_and_hold_nothing_the_schema_does_not_describe(described: dict[str, Any]) -> None:
    schema = Schema(closed(described))
    assert schema.errors(report()) == []
    assert schema.errors(report(gap(), twice(), nudge())) == []
    fix = Fix("write `channel: app`", (Edit(9, 11, "app", AT_THE_NAME),), safe=True)
    assert schema.errors(report(replace(gap(), fix=fix))) == []


def test_the_numbers_fit_too(described: dict[str, Any]) -> None:
    counted = Result((gap(), twice(), nudge()), 2, known=3, unread=1, statistics=True)
    assert Schema(closed(described)).errors(json.loads(write(counted, OutputFormat.JSON))) == []


def test_a_line_of_jsonl_is_a_finding(described: dict[str, Any]) -> None:
    schema = Schema(
        {**closed(described["definitions"]["finding"]), "definitions": closed(described["definitions"])}
    )
    for line in write(Result((gap(), twice(), nudge()), 2), OutputFormat.JSONL).splitlines():
        assert schema.errors(json.loads(line)) == []


@pytest.mark.parametrize(
    ("key", "value"),
    [("version", 2), ("findings", None), ("summary", {"files": 1, "errors": -1, "warnings": 0, "infos": 0})],
)
def test_another_report_does_not_fit(described: dict[str, Any], key: str, value: object) -> None:
    assert not Schema(described).accepts({**report(gap()), key: value})


@pytest.mark.parametrize("key", ["path", "rule", "severity", "message", "help", "place", "related", "fix"])
def test_a_finding_has_every_key(described: dict[str, Any], key: str) -> None:
    broken = report(twice())
    del broken["findings"][0][key]
    assert not Schema(described).accepts(broken)
