"""The report for people."""

from dataclasses import replace

import pytest

from cjm.diagnostic import Fix, Place, Related
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


def test_findings_in_several_files_stand_under_the_name_of_each() -> None:
    lines = text(gap("a.cjm.yaml"), nudge("a.cjm.yaml"), gap("b.cjm.yaml")).splitlines()
    assert [line for line in lines if line.startswith(("a.", "b."))] == [
        "a.cjm.yaml: 1 error and 1 warning",
        "b.cjm.yaml: 1 error",
    ]
    assert lines[:3] == [
        "a.cjm.yaml: 1 error and 1 warning",
        "",
        'error[phase-without-touchpoint]: phase "Køb" has no touchpoint',
    ]


def test_a_second_place_in_the_same_line_is_marked_below_it() -> None:
    line = "    touchpoints: [{name: A, id: a}, {name: B, id: a}]"
    first = Related(Place(9, 33, 9, 34, line), "first used here")
    found = replace(twice(), place=Place(9, 51, 9, 52, line), related=(first,))
    assert text(found).splitlines()[1:5] == [
        " --> maps/sara.cjm.yaml:9:51",
        "9 |     touchpoints: [{name: A, id: a}, {name: B, id: a}]",
        "  |                                                   ^",
        "  |                                 - first used here",
    ]


def test_a_second_place_far_off_in_a_long_line_or_in_another_file_is_shown_by_itself() -> None:
    line = "x" * 300
    far = replace(
        twice(), place=Place(9, 290, 9, 291, line), related=(Related(Place(9, 1, 9, 2, line), "a"),)
    )
    assert " ::: maps/sara.cjm.yaml:9:1: a" in text(far).splitlines()
    elsewhere = Related(Place(20, 9, 20, 12, "    id: køb"), "first used here", "b.cjm.yaml")
    assert (
        "  ::: b.cjm.yaml:20:9: first used here" in text(replace(twice(), related=(elsewhere,))).splitlines()
    )


def test_what_is_in_the_baseline_is_counted_and_nothing_new_is_said_to_be_so() -> None:
    assert write(Result((), 3, known=12), OutputFormat.TEXT) == (
        "3 files checked, nothing new, 12 in the baseline\n"
    )
    closing = write(Result((nudge(),), 3, known=12), OutputFormat.TEXT).splitlines()[-1]
    assert closing.startswith("1 warning in 1 of 3 files, 12 in the baseline; ")


def test_what_can_be_mended_by_command_comes_before_what_explains() -> None:
    def closing(*safe: bool) -> str:
        found = [replace(nudge(), fix=Fix("mend", (), each)) for each in safe]
        return text(*found, gap()).splitlines()[-1].split("; ", 1)[1]

    why = '; "cjm rule phase-without-touchpoint" says why'
    assert closing(True) == '"cjm lint --fix" mends 1 of them' + why
    assert closing(False) == '"cjm lint --fix --unsafe-fixes" mends 1 of them' + why
    assert (
        closing(True, False, True) == '"cjm lint --fix" mends 2 of them, and 1 more with --unsafe-fixes' + why
    )


def test_many_findings_are_better_set_aside_than_read() -> None:
    aside = '"cjm lint --write-baseline" lets only new ones count'
    assert text(*[nudge()] * 51).splitlines()[-1] == f"51 warnings in 1 file; {aside}"
    assert aside not in text(*[nudge()] * 50)
    assert aside not in write(Result((nudge(),) * 51, 1, known=1), OutputFormat.TEXT)


@pytest.mark.parametrize(
    ("checked", "unread", "told"),
    [
        (1, 1, "1 file, which no rule has looked at yet, 7 in the baseline; "),
        (3, 1, "1 of 3 files, 1 of them not looked at by any rule yet, 7 in the baseline; "),
        (3, 0, "1 of 3 files, 7 in the baseline; "),
    ],
)
def test_maps_that_no_rule_could_look_at_are_told_of(checked: int, unread: int, told: str) -> None:
    closing = write(Result((gap(),), checked, unread=unread, known=7), OutputFormat.TEXT).splitlines()[-1]
    assert closing.startswith(f"1 error in {told}")


def test_a_brief_report_has_findings_and_nothing_else() -> None:
    assert write(Result((), 3, brief=True), OutputFormat.TEXT) == ""
    whole = text(gap())
    brief = write(Result((gap(),), 1, brief=True), OutputFormat.TEXT)
    assert whole.startswith(brief)
    assert whole.removeprefix(brief).splitlines()[1:] == [
        '1 error in 1 file; "cjm rule phase-without-touchpoint" says why'
    ]


def test_private_data_is_covered_wherever_its_line_is_shown() -> None:
    line = "  description: Line Holm, tlf. 22 33 44 55 — ring!"
    private = replace(gap(), place=Place(4, 16, 4, 51, line), private=True)
    beside = replace(nudge(), place=Place(4, 3, 4, 14, line))
    pointing = replace(twice(), related=(Related(Place(4, 3, 4, 14, line), "said here"),))
    report = text(private, beside, pointing)
    assert "Holm" not in report
    assert "44" not in report
    assert report.count("4 |   description: •••• ••••, •••. •• •• •• •• — ••••!") == 3
    elsewhere = text(private, replace(beside, path="b.cjm.yaml"))
    assert "22 33 44 55" in elsewhere


def test_of_private_data_over_several_lines_or_in_a_cut_line_what_is_shown_is_covered() -> None:
    several = replace(gap(), place=Place(4, 9, 5, 7, "  note: Ring til Line,"), private=True)
    assert "  note: •••• ••• ••••," in text(several)
    cut = replace(gap(), place=Place(4, 1_203, 4, 1_207, "a b Line Holm", 1_198), private=True)
    assert "a b •••• Holm" in text(cut)


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
