"""The example of a wished-for journey: clean, and over today's map it shows what the shop changes."""

import pytest

from tests.cli.conftest import Cjm
from tests.conftest import ROOT
from tests.render.html_page import Page

FUTURE = ROOT / "examples" / "future"


def test_the_linter_has_nothing_to_say_of_it(cjm: Cjm) -> None:
    run = cjm("lint", str(FUTURE), "--today", "2026-11-22")
    assert (run.code, run.err) == (0, "")
    assert "1 file checked, nothing to remark" in run.out


@pytest.mark.parametrize("word", ["Nyt", "Udgår", "Ændret"])
def test_over_todays_map_every_kind_of_mark_is_seen(cjm: Cjm, word: str) -> None:
    run = cjm("render", str(FUTURE), "--compare", "based-on", "-o", "-")
    assert (run.code, run.err) == (0, "")
    assert word in {mark.words for mark in Page(run.out).all("b", "mk")}


def test_what_the_shop_changes_is_what_hurts_today(cjm: Cjm) -> None:
    page = Page(cjm("render", str(FUTURE), "--compare", "based-on", "-o", "-").out)
    new, gone = ({one.words for one in page.all(tag)} for tag in ("ins", "del"))
    # The lowest point, its pain, the break before paying, and the time after the purchase.
    assert "Billederne viser ikke, hvordan kjolerne sidder på forskellige kroppe" in gone
    assert "Pop-up med rabat" in gone
    assert {"Når pakken er åbnet", "Fotografér sommerkollektionen på fire kroppe"} <= new
    assert "I dag: −1 I tvivl om pasformen" in {was.words for was in page.all("small", "was")}
