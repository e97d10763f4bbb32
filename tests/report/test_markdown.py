"""The summary for pull requests and wikis."""

from dataclasses import replace
from itertools import pairwise

import pytest
from markdown_it import MarkdownIt

from cjm.diagnostic import Diagnostic
from cjm.report import OutputFormat, Result, write
from tests.report.findings import gap, nudge, twice


def text(*findings: Diagnostic, checked: int = 1) -> str:
    return write(Result(findings, checked), OutputFormat.MARKDOWN)


def cells(report: str) -> list[str]:
    """Give what a reader sees in each cell below the head of the tables."""
    tokens = MarkdownIt("commonmark").enable("table").parse(report)
    return [
        "".join("\n" if child.type == "html_inline" else child.content for child in after.children or ())
        for token, after in pairwise(tokens)
        if token.type == "td_open"
    ]


def test_a_heading_sums_up_and_a_table_holds_each_file() -> None:
    assert text(twice(), nudge(), gap("b.cjm.yaml"), checked=4) == (
        "## cjm: 2 errors and 1 warning in 2 of 4 files\n"
        "\n"
        "### maps/sara.cjm.yaml\n"
        "\n"
        "| line | severity | finding | rule |\n"
        "|---:|---|---|---|\n"
        '| 20 | error | the id "køb" is used twice<br>first used here: line 3 | duplicate-id |\n'
        "|  | warning | nobody is named as owner of the map | map-without-owner |\n"
        "\n"
        "### b.cjm.yaml\n"
        "\n"
        "| line | severity | finding | rule |\n"
        "|---:|---|---|---|\n"
        '| 12 | error | phase "Køb" has no touchpoint<br>write where you meet under \\`touchpoints\\`'
        " | phase-without-touchpoint |\n"
    )


def test_nothing_found_is_one_line() -> None:
    assert text(checked=3) == "## cjm: 3 files checked, nothing to remark\n"


def test_a_comment_on_github_never_gets_too_long_and_says_what_is_left_out() -> None:
    report = text(*[gap()] * 2000)
    assert len(report) < 65_536
    rows = len(cells(report)) // 4
    assert 0 < rows < 2000
    assert report.endswith(f"\n\n{2000 - rows} more, which did not fit here.\n")


@pytest.mark.parametrize(
    "hostile",
    [
        "a | b",
        "<script>alert(1)</script>",
        "**fed** _kursiv_ `kode` ~~væk~~",
        "[her](javascript:x) ![](y)",
        "&lt; &amp; \\| \\",
        "$x$ :smile: https://example.org",
    ],
)
def test_all_text_is_read_as_it_stands(hostile: str) -> None:
    assert cells(text(replace(nudge(), message=hostile)))[2] == hostile


def test_nobody_is_called_and_no_issue_is_linked() -> None:
    assert "kontakt \\@\u200bsara om \\#\u200b12 " in text(replace(nudge(), message="kontakt @sara om #12"))
