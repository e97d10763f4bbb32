import re
from itertools import pairwise

import pytest

from cjm.render.html.frame import Frame, number
from cjm.render.html.hyphen import SOFT_HYPHEN, soft
from cjm.render.html.matrix import dots
from cjm.render.html.smooth import arcs
from cjm.render.html.ways import arrow_css, arrows
from cjm.view import Opportunity
from tests.render.html_page import arranged, page

FIVE = [{"name": name, "touchpoints": ["x", "y"]} for name in "ABCDE"]


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0"), (-0.0001, "0"), (12.5, "12.5"), (100, "100"), (1 / 3, "0.333")]
)
def test_numbers_are_written_short(value: float, text: str) -> None:
    assert number(value) == text


def test_the_columns_of_a_phase_share_it_and_no_phase_is_narrower_than_two_units() -> None:
    built = arranged(
        phases=["Tom", {"name": "En", "touchpoints": ["x"]}, {"name": "Tre", "touchpoints": ["x", "y", "z"]}]
    )
    assert Frame.of(built).edges == (0, 2, 4, 5, 6, 7)


def test_the_widths_of_lane_titles_and_phases_fill_the_table() -> None:
    css = Frame.of(arranged(phases=FIVE)).css()
    assert sum(float(width) for width in re.findall(r"\.w\d\{width:([\d.]+)%", css)) == pytest.approx(
        100, abs=0.01
    )


@pytest.mark.parametrize(("phases", "fits"), [(5, True), (8, False)])
def test_five_phases_fit_a_screen_of_1440_and_eight_scroll(phases: int, *, fits: bool) -> None:
    css = Frame.of(arranged(phases=[f"Fase {n}" for n in range(phases)])).css()
    (narrowest,) = re.findall(r"body\{min-width:(\d+)px", css)
    assert (int(narrowest) <= 1440) is fits


def test_a_way_begins_and_ends_at_the_middle_of_its_columns() -> None:
    built = arranged(phases=FIVE, flow=[{"from": "e", "to": "a", "kind": "influence"}])
    frame = Frame.of(built)
    (arrow,) = arrows(built, frame)
    # From the middle of E (9 of 10 units) to the middle of A (1), in a box from 1 to 9.
    assert (arrow.start, arrow.end) == ("100", "0")
    assert arrow_css(built, frame) == ".f1{grid-column:2/10}\n"


def test_a_short_way_gets_room_for_its_words_also_at_the_edge() -> None:
    built = arranged(
        phases=FIVE, flow=[{"from": "e", "to": "d", "kind": "back"}, {"from": "e", "kind": "exit"}]
    )
    frame = Frame.of(built)
    assert arrow_css(built, frame) == ".f1{grid-column:8/11}\n.f2{grid-column:8/11}\n"
    back, leave = arrows(built, frame)
    assert (leave.end, leave.at_end) == (None, True)
    assert float(back.start) > float(back.end or 0)


def test_a_map_too_narrow_for_its_words_uses_all_it_has() -> None:
    built = arranged(phases=["A"], flow=[{"from": "a", "kind": "exit"}])
    assert arrow_css(built, Frame.of(built)) == ".f1{grid-column:1/2}\n"


def test_every_way_is_told_with_reason_share_and_places() -> None:
    flow = [
        {"from": "b", "to": "a", "kind": "back", "reason": "Ser priser igen", "share": 0.25},
        {"from": "b", "to": "apoteket", "kind": "exit", "reason": "Fragten"},
    ]
    told = page(phases=FIVE, flow=flow, alternatives=["Apoteket"]).one("td", "ways").words
    assert "Går tilbage · 25 % Ser priser igen B → A" in told
    assert "Falder fra Fragten B → Apoteket" in told


@pytest.mark.parametrize(
    ("word", "broken"),
    [
        ("Produktside", "Pro-dukt-side"),
        ("Nyhedsbrev", "Nyheds-brev"),
        ("Kontaktpunkter", "Kon-takt-punk-ter"),
        ("Kurv", "Kurv"),
        ("Kassen her", "Kassen her"),
    ],
)
def test_long_words_may_break_between_syllables(word: str, broken: str) -> None:
    assert soft(word, "da").replace(SOFT_HYPHEN, "-") == broken


def test_words_of_other_languages_are_left_to_the_browser() -> None:
    assert soft("Donaudampfschifffahrt", "de") == "Donaudampfschifffahrt"


def test_soft_hyphens_change_no_letter() -> None:
    word = "forbrugerombudsmandsmarkedsføringslovsovertrædelsesgebyrerne"
    assert soft(word, "da-DK").replace(SOFT_HYPHEN, "") == word
    assert max(map(len, soft(word, "da-DK").split(SOFT_HYPHEN))) < 10


def test_a_smooth_line_is_level_at_its_turns_and_joins_without_a_kink() -> None:
    drawn = arcs([(0, 0), (3, 3), (6, 0), (9, -6)])
    assert drawn[0][2] == (2, 3)
    assert drawn[1][1] == (4, 3)
    for (_, _, before, joint), (_, after, _, _) in pairwise(drawn):
        left = (joint[1] - before[1]) / (joint[0] - before[0])
        right = (after[1] - joint[1]) / (after[0] - joint[0])
        assert left == pytest.approx(right)


def opportunity(value: int | None, effort: int | None) -> Opportunity:
    return Opportunity("Idé", None, None, None, None, None, value, effort, None, (), (), (), assumption=False)


def test_opportunities_stand_right_for_effort_and_up_for_value() -> None:
    placed = dots((opportunity(5, 1), opportunity(1, 5), opportunity(3, 3), opportunity(None, 3)))
    assert [(dot.text, dot.x, dot.y) for dot in placed] == [("1", 66, 41), ("2", 262, 237), ("3", 164, 139)]


def test_fewer_than_three_make_no_picture() -> None:
    assert dots((opportunity(5, 1), opportunity(1, 5), opportunity(None, None))) == ()


@pytest.mark.parametrize(
    ("together", "texts"),
    [(2, ["1", "2"]), (3, ["1", "2", "3"]), (4, ["1", "2", "3", "4"]), (6, ["1", "2", "3", "+3"])],
)
def test_opportunities_of_one_place_stand_beside_each_other(together: int, texts: list[str]) -> None:
    placed = dots((*[opportunity(4, 2)] * together, opportunity(1, 1), opportunity(1, 2)))[: len(texts)]
    assert [dot.text for dot in placed] == texts
    assert len({(dot.x, dot.y) for dot in placed}) == len(texts)


def test_the_lanes_of_customer_and_company_are_headed_where_each_stand_together() -> None:
    phases = [{"name": "A", "emotions": [1], "goals": ["Mål"], "company_goals": ["Salg"]}]
    heads = [row.words for row in page(phases=phases).all("tr", "group")]
    assert heads == ["Kunden", "Virksomheden"]
    mixed = page(phases=phases, lanes=["company_goals", "goals"])
    assert mixed.all("tr", "group") == []


def test_only_touchpoints_of_which_more_is_known_are_listed_below() -> None:
    step = {"name": "Kurv", "owner": "Webteam", "importance": {"customer": 5}}
    words = page(phases=[{"name": "Køb", "touchpoints": ["Annonce", step]}]).one("main").words
    assert words.count("Annonce") == 1
    assert "2 Kurv Webteam · Vigtighed for kunden: 5/5" in words
