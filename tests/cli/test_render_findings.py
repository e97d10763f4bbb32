"""`cjm render --with-findings` and `--no-script`."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import CLEAN, Cjm

Write = Callable[[str, str | bytes], Path]
GAPS = CLEAN.replace("    goals: [Finde et outfit]\n", "").replace("owner: Butikschefen\n", "")
LONG = CLEAN.replace("[Ser en annonce]", str([f"Ser {number}" for number in range(20)]))


def test_a_page_shows_what_the_linter_finds_where_it_is(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    write("sara.cjm.yaml", GAPS)
    run = cjm("render", "sara.cjm.yaml", "--with-findings")
    assert (run.code, run.err) == (0, "")
    page = (tmp_path / "sara.html").read_text(encoding="utf-8")
    assert 'href="#finding-2"' in page
    assert "phase-without-goal" in page
    assert "map-without-owner" in page


def test_a_page_shows_no_findings_unless_asked(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    write("sara.cjm.yaml", GAPS)
    assert cjm("render", "sara.cjm.yaml").code == 0
    assert "phase-without-goal" not in (tmp_path / "sara.html").read_text(encoding="utf-8")


def test_findings_follow_the_day(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", CLEAN.replace("owner:", "reviewed: 2026-01-10\nreview_every: month\nowner:"))
    call = ("render", "sara.cjm.yaml", "-o", "-", "--to", "html", "--with-findings", "--today")
    assert "stale-review" in cjm(*call, "2026-11-22").out
    assert "stale-review" not in cjm(*call, "2026-01-20").out


def test_standard_input_is_linted_too(cjm: Cjm) -> None:
    run = cjm("render", "-", "-o", "-", "--to", "html", "--with-findings", given=GAPS.encode())
    assert (run.code, run.err) == (0, "")
    assert "phase-without-goal" in run.out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--to", "svg"], "note: findings are shown on pages, not in svg\n"),
        (
            ["--to", "html", "--to", "md", "--to", "csv"],
            "note: findings are shown on pages, not in md, csv\n",
        ),
    ],
)
def test_formats_that_show_no_findings_are_told_of(
    cjm: Cjm, write: Write, arguments: list[str], told: str
) -> None:
    write("sara.cjm.yaml", GAPS)
    run = cjm("render", "sara.cjm.yaml", "-o", "out/", "--with-findings", *arguments)
    assert (run.code, run.err) == (0, told)


def test_a_template_of_ones_own_shows_no_findings_and_that_is_told(cjm: Cjm, write: Write) -> None:
    write("sara.cjm.yaml", GAPS)
    write("mine.html.j2", "{{ board.header.title }}")
    run = cjm("render", "sara.cjm.yaml", "--template", "mine.html.j2", "-o", "ud.html", "--with-findings")
    assert (run.code, run.err) == (0, "note: findings are shown on pages, not by a template of one's own\n")


def test_a_page_without_script_has_none(cjm: Cjm, write: Write) -> None:
    write("lang.cjm.yaml", LONG)
    call = ("render", "lang.cjm.yaml", "-o", "-", "--to", "html")
    assert "<script>" in cjm(*call).out
    page = cjm(*call, "--no-script").out
    assert "<script>" not in page
    assert "script-src" not in page
