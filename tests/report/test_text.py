"""The report for people."""

from dataclasses import replace

import pytest

from cjm.diagnostic import Place
from cjm.report import COLOUR, OutputFormat, Result, write
from cjm.report.safe import shown, width
from tests.report.findings import gap, nudge, twice


def text(*findings: object, checked: int = 1) -> str:
    return write(Result(findings, checked), OutputFormat.TEXT)  # type: ignore[arg-type]  # the table holds diagnostics


def test_a_finding_shows_its_line_with_a_caret_under_the_place_and_the_help() -> None:
    assert text(gap()) == (
        'error[phase-without-touchpoint]: phase "Køb" has no touchpoint\n'
        "  --> maps/sara.cjm.yaml:12:11\n"
        "12 |   - name: Køb\n"
        "   |           ^^^\n"
        "   = help: write where you meet under `touchpoints`\n"
        "\n"
        '1 error in 1 file; "cjm rule phase-without-touchpoint" says why\n'
    )


def test_a_second_place_is_shown_with_its_own_line() -> None:
    assert text(twice()) == (
        'error[duplicate-id]: the id "køb" is used twice\n'
        "  --> maps/sara.cjm.yaml:20:9\n"
        "20 |     id: køb\n"
        "   |         ^^^\n"
        "  ::: maps/sara.cjm.yaml:3:7: first used here\n"
        " 3 |   id: køb\n"
        "   |       ---\n"
        "\n"
        '1 error in 1 file; "cjm rule duplicate-id" says why\n'
    )


def test_a_finding_about_the_whole_file_shows_no_line() -> None:
    assert text(nudge()) == (
        "warning[map-without-owner]: nobody is named as owner of the map\n"
        " --> maps/sara.cjm.yaml\n"
        "\n"
        '1 warning in 1 file; "cjm rule map-without-owner" says why\n'
    )


def test_help_of_several_lines_stays_aligned() -> None:
    lines = text(replace(gap(), help="write it so:\n  touchpoints: [Kassen]")).splitlines()
    assert lines[4:6] == ["   = help: write it so:", "             touchpoints: [Kassen]"]


@pytest.mark.parametrize(
    ("line", "column", "end", "expected"),
    [
        pytest.param(
            "title: 😀 Sara", 10, 14, "          ^^^^", id="an emoji takes two cells, so the caret moves"
        ),
        pytest.param("title: 旅行 x", 8, 10, "       ^^^^", id="wide letters get two carets each"),
        pytest.param("title: Ko\u0308b", 8, 12, "       ^^^", id="a combining mark takes no cell"),
        pytest.param("title: a", 9, 9, "        ^", id="an empty place still gets a caret"),
    ],
)
def test_the_caret_stands_under_what_a_terminal_shows(
    line: str, column: int, end: int, expected: str
) -> None:
    shown_lines = text(replace(gap(), place=Place(1, column, 1, end, line))).splitlines()
    assert shown_lines[3] == "  | " + expected


def test_a_place_of_several_lines_is_marked_to_the_end_of_its_first() -> None:
    place = Place(4, 3, 9, 1, "  - [Søger,   ")
    assert text(replace(gap(), place=place)).splitlines()[3] == "  |   ^^^^^^^^^"


def test_a_line_of_many_thousand_letters_is_cut_around_the_place() -> None:
    line = "x" * 5000 + "HER" + "y" * 5000
    lines = text(replace(gap(), place=Place(1, 5001, 1, 5004, line))).splitlines()
    assert "HER" in lines[2]
    assert len(lines[2]) < 120
    assert lines[3].index("^") == lines[2].index("HER")


def test_a_very_long_place_is_cut_too() -> None:
    lines = text(replace(gap(), place=Place(1, 8, 1, 4000, "title: " + "x" * 4000))).splitlines()
    assert len(lines[2]) < 120
    assert set(lines[3].split("|")[1].strip()) == {"^"}


def test_escape_codes_and_reordering_characters_of_a_file_never_reach_the_terminal() -> None:
    hostile = 'title: "\x1b[31mrød\u202etxt\u2028"'
    report = text(
        replace(
            gap(), message=f"{hostile} er galt", path="a\x1b[2J.cjm.yaml", place=Place(1, 8, 1, 12, hostile)
        )
    )
    assert not {"\x1b", "\u202e", "\u2028"} & set(report)
    assert "\\x1b[31mrød\\u202etxt" in report


def test_the_closing_line_names_the_worst_finding_and_counts_by_severity() -> None:
    closing = text(nudge(), gap("b.cjm.yaml"), twice(), checked=4).splitlines()[-1]
    assert closing == '2 errors and 1 warning in 2 of 4 files; "cjm rule phase-without-touchpoint" says why'


def test_nothing_found_is_said_in_one_line() -> None:
    assert text(checked=3) == "3 files checked, nothing to remark\n"


def test_colours_change_nothing_but_the_colours() -> None:
    import re

    coloured = write(Result((gap(), twice(), nudge()), 1), OutputFormat.TEXT, COLOUR)
    assert "\x1b[1;31merror[phase-without-touchpoint]\x1b[0m" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == text(gap(), twice(), nudge())


def test_ordinary_letters_are_shown_as_they_are() -> None:
    assert shown("Blåbærgrød — «så» 旅 😀") == "Blåbærgrød — «så» 旅 😀"


def test_a_tab_is_shown_as_one_blank_so_that_carets_fit() -> None:
    assert shown("a\tb") == "a b"
    assert width("a b") == 3
