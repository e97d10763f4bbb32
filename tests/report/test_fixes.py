"""What the report for people says of fixes: each at its finding, and how many have been made."""

from dataclasses import replace

import pytest

from cjm.diagnostic import Fix
from cjm.report import COLOUR, PLAIN, OutputFormat, Result, write
from tests.report.findings import gap


def told(fix: Fix, help_: str | None = "give it to the shop") -> list[str]:
    """Give the lines below the caret."""
    found = replace(gap(), help=help_, fix=fix)
    text = write(Result((found,), 1), OutputFormat.TEXT, PLAIN)
    return text.partition("^^^\n")[2].partition("\n\n")[0].splitlines()


@pytest.mark.parametrize(("safe", "option"), [(True, "--fix"), (False, "--unsafe-fixes")])
def test_a_finding_says_what_would_mend_it_and_which_option_does(safe: bool, option: str) -> None:
    assert told(Fix("take it out", (), safe)) == [
        "   = help: give it to the shop",
        f"   = fix:  take it out ({option})",
    ]


def test_what_help_and_fix_have_in_common_is_said_once() -> None:
    assert told(Fix("write “app”", (), safe=True), "write “app”") == ["   = fix:  write “app” (--fix)"]


def test_without_advice_the_fix_stands_alone() -> None:
    assert told(Fix("take it out", (), safe=True), None) == ["   = fix:  take it out (--fix)"]


def test_on_a_terminal_the_option_is_faint() -> None:
    text = write(Result((replace(gap(), fix=Fix("mend it", (), safe=True)),), 1), OutputFormat.TEXT, COLOUR)
    assert "\x1b[2m(--fix)\x1b[0m" in text


@pytest.mark.parametrize(
    ("result", "summary"),
    [
        (Result((), 1, fixed=1, mended=1), "1 file checked, nothing left to remark, 1 fixed in 1 file"),
        (Result((), 3, fixed=5, mended=2), "3 files checked, nothing left to remark, 5 fixed in 2 files"),
        (
            Result((), 3, known=2, fixed=5, mended=2),
            "3 files checked, nothing new, 2 in the baseline, 5 fixed in 2 files",
        ),
        (Result((gap(),), 3, fixed=5, mended=2), "1 error in 1 of 3 files, 5 fixed in 2 files"),
    ],
)
def test_the_end_says_how_many_have_been_fixed(result: Result, summary: str) -> None:
    assert result.summary == summary
