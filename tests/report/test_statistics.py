"""Findings in numbers, for people and for programs."""

import json
from dataclasses import replace
from typing import Any

from cjm.diagnostic import Diagnostic, Fix, Severity
from cjm.report import COLOUR, OutputFormat, Result, write
from tests.report.findings import gap, nudge, twice

SAFE, UNSAFE = Fix("mend", (), safe=True), Fix("mend", (), safe=False)
FOUND = (
    nudge("a"),
    replace(nudge("a"), fix=SAFE),
    replace(nudge("b"), fix=UNSAFE),
    replace(nudge("c"), severity=Severity.INFO),
    gap("a"),
    replace(gap("b"), fix=SAFE),
    twice(),
    *[replace(nudge("a"), rule="a-rule")] * 9,
)


def told(*found: Diagnostic, form: OutputFormat = OutputFormat.TEXT) -> str:
    return write(Result(found, 5, statistics=True), form)


def test_the_most_frequent_comes_first_then_the_worst_then_the_alphabet() -> None:
    lines = told(*FOUND).splitlines()
    assert [line.split()[:3] for line in lines[:-2]] == [
        ["9", "warning", "a-rule"],
        ["3", "warning", "map-without-owner"],
        ["2", "error", "phase-without-touchpoint"],
        ["1", "error", "duplicate-id"],
        ["1", "info", "map-without-owner"],
    ]


def test_columns_stand_below_one_another_and_say_what_can_be_mended() -> None:
    assert told(*FOUND[:3], *[gap()] * 10) == (
        "10  error    phase-without-touchpoint\n"
        " 3  warning  map-without-owner         1 with --fix, 1 with --unsafe-fixes\n"
        "\n"
        "10 errors and 3 warnings in 3 of 5 files; "
        '"cjm lint --fix" mends 1 of them, and 1 more with --unsafe-fixes; '
        '"cjm rule phase-without-touchpoint" says why\n'
    )


def test_nothing_found_is_said_as_ever_and_colours_change_nothing_else() -> None:
    assert told() == "5 files checked, nothing to remark\n"
    coloured = write(Result((gap(),), 5, statistics=True), OutputFormat.TEXT, COLOUR)
    assert "\x1b[1;31merror\x1b[0m" in coloured


def test_programs_get_the_numbers_beside_the_findings() -> None:
    report: dict[str, Any] = json.loads(told(*FOUND, form=OutputFormat.JSON))
    assert report["statistics"][1] == {
        "rule": "map-without-owner",
        "severity": "warning",
        "findings": 3,
        "files": 2,
        "safe_fixes": 1,
        "unsafe_fixes": 1,
    }
    assert len(report["findings"]) == len(FOUND)
    assert "statistics" not in json.loads(write(Result(FOUND, 5), OutputFormat.JSON))
