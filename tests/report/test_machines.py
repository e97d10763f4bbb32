"""The reports that programs read."""

import json
import re
from dataclasses import replace

import pytest

from cjm.diagnostic import Place, Severity
from cjm.report import COLOUR, OutputFormat, Result, write
from tests.report.findings import gap, nudge, twice


def report(form: OutputFormat, *findings: object) -> str:
    return write(Result(findings, 2), form)  # type: ignore[arg-type]  # the table holds diagnostics


def test_concise_is_path_line_column_severity_name_and_message() -> None:
    assert report(OutputFormat.CONCISE, gap(), nudge()) == (
        'maps/sara.cjm.yaml:12:11: error phase-without-touchpoint phase "Køb" has no touchpoint\n'
        "maps/sara.cjm.yaml:1:1: warning map-without-owner nobody is named as owner of the map\n"
    )


def test_concise_says_nothing_when_there_is_nothing_to_say() -> None:
    assert report(OutputFormat.CONCISE) == ""


def test_concise_keeps_one_line_a_finding_whatever_the_file_says() -> None:
    assert report(OutputFormat.CONCISE, replace(gap(), message="to\nlinjer")).count("\n") == 1


def test_json_carries_version_findings_and_counts() -> None:
    assert json.loads(report(OutputFormat.JSON, twice(), nudge())) == {
        "version": 1,
        "findings": [
            {
                "path": "maps/sara.cjm.yaml",
                "rule": "duplicate-id",
                "severity": "error",
                "message": 'the id "køb" is used twice',
                "help": None,
                "place": {"line": 20, "column": 9, "end_line": 20, "end_column": 12},
                "related": [
                    {
                        "path": "maps/sara.cjm.yaml",
                        "message": "first used here",
                        "place": {"line": 3, "column": 7, "end_line": 3, "end_column": 10},
                    }
                ],
                "fix": None,
            },
            {
                "path": "maps/sara.cjm.yaml",
                "rule": "map-without-owner",
                "severity": "warning",
                "message": "nobody is named as owner of the map",
                "help": None,
                "place": None,
                "related": [],
                "fix": None,
            },
        ],
        "summary": {
            "files": 2,
            "errors": 1,
            "warnings": 1,
            "infos": 0,
            "baseline": 0,
            "unread": 0,
            "fixed": 0,
        },
    }


def test_machines_get_no_colours() -> None:
    for form in set(OutputFormat) - {OutputFormat.TEXT, OutputFormat.CONCISE}:
        assert "\x1b" not in write(Result((gap(),), 1), form, COLOUR)


def test_github_gets_a_workflow_command_with_file_and_place() -> None:
    assert report(OutputFormat.GITHUB, gap(), nudge()) == (
        "::error title=cjm phase-without-touchpoint,file=maps/sara.cjm.yaml,"
        "line=12,col=11,endLine=12,endColumn=14"
        '::phase "Køb" has no touchpoint%0Awrite where you meet under `touchpoints`\n'
        "::warning title=cjm map-without-owner,file=maps/sara.cjm.yaml::nobody is named as owner of the map\n"
    )


def unescaped(text: str) -> str:
    """What the runner makes of an escaped property."""
    for code, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, sign)
    return text


def test_no_name_of_a_file_breaks_out_of_a_github_command() -> None:
    nasty = "50%, a:b,line=1::x\n::error::y.cjm.yaml"
    line = report(OutputFormat.GITHUB, replace(gap(), path=nasty))
    assert line.count("\n") == 1
    found = re.fullmatch(r"::error title=[^,]*,file=([^,:]*),line=12,.*\n", line)
    assert found is not None
    assert unescaped(found[1]) == nasty


def test_github_gets_the_path_as_it_compares_it() -> None:
    assert ",file=kort/a.cjm.yaml,line=12," in report(OutputFormat.GITHUB, gap("./kort//a.cjm.yaml"))


def test_github_is_told_the_second_place() -> None:
    assert "is used twice%0Afirst used here: line 3\n" in report(OutputFormat.GITHUB, twice())


def test_ten_annotations_of_each_level_need_no_remark() -> None:
    remark = replace(nudge(), severity=Severity.INFO)
    assert "title=cjm::" not in report(OutputFormat.GITHUB, *[gap()] * 10, *[nudge()] * 10, *[remark] * 10)


@pytest.mark.parametrize(
    ("errors", "warnings", "remarks", "expected"),
    [
        (37, 12, 0, "27 errors and 2 warnings are not shown"),
        (11, 0, 0, "1 error is not shown"),
        # The notice that says so takes the place of one remark.
        (0, 11, 10, "1 warning and 1 info are not shown"),
        (0, 0, 11, "2 info are not shown"),
        (11, 11, 9, "1 error and 1 warning are not shown"),
    ],
)
def test_github_is_told_first_how_many_annotations_it_will_drop(
    errors: int, warnings: int, remarks: int, expected: str
) -> None:
    remark = replace(nudge(), severity=Severity.INFO)
    said = report(OutputFormat.GITHUB, *[gap()] * errors, *[nudge()] * warnings, *[remark] * remarks)
    assert said.splitlines()[0] == (
        f"::notice title=cjm::{expected}, as GitHub shows 10 of each level for a step; the log has them all"
    )
    assert len(said.splitlines()) == 1 + errors + warnings + remarks


def test_concise_puts_a_second_place_behind_the_message() -> None:
    assert report(OutputFormat.CONCISE, twice()) == (
        'maps/sara.cjm.yaml:20:9: error duplicate-id the id "køb" is used twice (first used here: 3:7)\n'
    )


def test_jsonl_is_what_json_says_of_each_finding_one_line_each() -> None:
    findings = json.loads(report(OutputFormat.JSON, twice(), nudge()))["findings"]
    lines = report(OutputFormat.JSONL, twice(), nudge()).splitlines()
    assert [json.loads(line) for line in lines] == findings
    assert report(OutputFormat.JSONL) == ""


def test_github_gets_no_columns_for_a_finding_over_several_lines() -> None:
    line = report(OutputFormat.GITHUB, replace(gap(), place=Place(3, 5, 6, 2, "x")))
    assert "line=3,col=5,endLine=6::" in line
