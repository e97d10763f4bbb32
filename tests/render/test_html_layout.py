import re

import pytest

from cjm.render.html.frame import Frame, number
from cjm.render.html.hyphen import SOFT_HYPHEN, fitted, soft
from cjm.render.html.matrix import dots
from cjm.render.html.ways import arrow_css, arrows
from cjm.view import Opportunity
from tests.render.html_page import page
from tests.view.arranged import arranged

FIVE = [{"name": name, "touchpoints": ["x", "y"]} for name in "ABCDE"]


@pytest.mark.parametrize(
    ("value", "text"), [(0, "0"), (-0.0001, "0"), (12.5, "12.5"), (100, "100"), (1 / 3, "0.333")]
)
def test_numbers_are_written_short(value: float, text: str) -> None:
    assert number(value) == text


def test_the_columns_of_a_phase_share_it_and_a_phase_with_one_is_wider_than_that() -> None:
    built = arranged(
        phases=["Tom", {"name": "En", "touchpoints": ["x"]}, {"name": "Tre", "touchpoints": ["x", "y", "z"]}]
    )
    assert Frame.of(built).edges == (0, 1.75, 3.5, 4.5, 5.5, 6.5)


def test_the_widths_of_lane_titles_and_phases_fill_the_table() -> None:
    css = Frame.of(arranged(phases=FIVE)).css()
    assert sum(float(width) for width in re.findall(r"\.w\d\{width:([\d.]+)%", css)) == pytest.approx(
        100, abs=0.01
    )


@pytest.mark.parametrize(
    ("spans", "narrowest", "scrolls_below"),
    [
        # 1.6 for lane titles and 5 times 2 units of 68 px; gutters of 4.8 % and a scroll bar of 17 px.
        ([2] * 5, 789, 847),
        # Eight phases, five of them with one touchpoint: 1.6 + 3 * 2 + 5 * 1.75 = 16.35 units.
        ([2, 2, 2, 1, 1, 1, 1, 1], 1112, 1186),
        # 1.6 + 8 * 4 = 33.6 units: gutters are 80 px at most.
        ([4] * 8, 2285, 2382),
    ],
)
def test_a_grid_too_wide_for_the_window_scrolls_by_itself(
    spans: list[int], narrowest: int, scrolls_below: int
) -> None:
    phases = [{"name": str(n), "touchpoints": ["x"] * span} for n, span in enumerate(spans)]
    css = Frame.of(arranged(phases=phases)).css()
    assert f"(min-width:48rem){{table{{min-width:{narrowest}px}}}}" in css
    assert f"and (max-width:{scrolls_below - 1}px){{.map{{overflow:auto;" in css


def test_the_grid_can_be_scrolled_from_the_keyboard_and_has_a_name() -> None:
    built = page()
    grid = built.one("section", "map").attributes
    assert grid["tabindex"] == "0"
    assert [
        heading.words for heading in built.all("h2") if heading.attributes["id"] == grid["aria-labelledby"]
    ] == ["Kunderejsekort"]


def test_a_way_begins_and_ends_at_the_middle_of_its_columns() -> None:
    built = arranged(phases=FIVE, flow=[{"from": "e", "to": "a", "kind": "influence"}])
    frame = Frame.of(built)
    (arrow,) = arrows(built, frame)
    # From the middle of E (9 of 10 units) to the middle of A (1): half columns 18 and 2, lines 19 and 3.
    assert (arrow.start, arrow.end) == ("100", "0")
    assert arrow_css(built, frame) == ".f1{grid-column:3/19}\n"


def test_two_ways_that_meet_in_the_middle_of_a_column_can_stand_beside_each_other() -> None:
    phases = ["A", "B", {"name": "C", "touchpoints": ["x", "y", "z"]}]
    flow = [{"from": "c", "to": "a", "kind": "back"}, {"from": "z", "to": "c", "kind": "back"}]
    built = arranged(phases=[*phases, "D", "E"], flow=flow)
    # C is in the middle of its second column, 3.5 of all: half column 7, line 8.
    assert arrow_css(built, Frame.of(built)).splitlines()[0] == ".f1{grid-column:2/8}"
    assert arrow_css(built, Frame.of(built)).splitlines()[1].startswith(".f2{grid-column:8/")


def test_a_short_way_gets_room_for_its_words_also_at_the_edge() -> None:
    built = arranged(
        phases=FIVE, flow=[{"from": "e", "to": "d", "kind": "back"}, {"from": "e", "kind": "exit"}]
    )
    frame = Frame.of(built)
    # Both need 2.6 units: from 7 to 10 for the way back, and 7 to 9.. for the exit, which is at 9.
    back_rule, exit_rule, beside = arrow_css(built, frame).splitlines()
    assert (back_rule, exit_rule) == (".f1{grid-column:15/21}", ".f2{grid-column:15/21}")
    # The words of the exit stand before its arrow, which is two thirds along its box.
    assert beside == ".f2 p{padding-inline-end:calc(33.333% + 10px)}"
    back, leave = arrows(built, frame)
    assert (leave.end, leave.at_end) == (None, True)
    assert float(back.start) > float(back.end or 0)


def test_a_map_too_narrow_for_its_words_uses_all_it_has() -> None:
    built = arranged(phases=["A"], flow=[{"from": "a", "kind": "exit"}])
    assert arrow_css(built, Frame.of(built)).startswith(".f1{grid-column:1/3}\n")


def test_the_words_of_an_exit_stand_beside_its_arrow_on_the_side_where_there_is_room() -> None:
    for language, phase in (("da", "b"), ("ar", "b")):
        built = arranged(phases=FIVE, language=language, flow=[{"from": phase, "kind": "exit"}])
        (arrow,) = arrows(built, Frame.of(built))
        assert not arrow.at_end
        assert ".f1 p{padding-inline-start:calc(0% + 10px)}" in arrow_css(built, Frame.of(built))


def test_every_way_is_told_with_reason_share_and_places() -> None:
    flow = [
        {"from": "b", "to": "a", "kind": "back", "reason": "Ser priser igen", "share": 0.25},
        {"from": "b", "to": "apoteket", "kind": "exit", "reason": "Fragten"},
    ]
    told = page(phases=FIVE, flow=flow, alternatives=["Apoteket"]).one("tr", "ways").words
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
    assert soft("Taloyhtiökokouksessa", "fi") == "Taloyhtiökokouksessa"


@pytest.mark.parametrize(
    ("word", "broken"),
    [
        ("Donaudampfschifffahrt", "Donau-dampf-schiff-fahrt"),
        ("Kundenzufriedenheit", "Kun-den-zufrie-den-heit"),
        ("Zuckerbäckerei", "Zucker-bäcke-rei"),
        ("Größenberatung", "Grö-ßen-bera-tung"),
    ],
)
def test_long_german_words_break_between_syllables(word: str, broken: str) -> None:
    assert soft(word, "de-AT").replace(SOFT_HYPHEN, "-") == broken


def test_soft_hyphens_change_no_letter() -> None:
    word = "forbrugerombudsmandsmarkedsføringslovsovertrædelsesgebyrerne"
    assert soft(word, "da-DK").replace(SOFT_HYPHEN, "") == word
    assert max(map(len, soft(word, "da-DK").split(SOFT_HYPHEN))) < 10


@pytest.mark.parametrize(
    ("text", "language", "fits"),
    [
        ("kort", "da", "kort"),
        ("Produktside", "da", "Produkt- side"),
        ("en (Produktside)", "da", "en (Produkt- side)"),
        ("Donaudampfschiff", "de", "Donau- dampf- schiff"),
        ("Taloyhtiökokous", "fi", "Taloyhti- ökokous"),
        ("敏感肌でも使えるクリーム", "ja", "敏感肌でも使えるクリーム"),
    ],
)
def test_a_word_too_long_for_a_label_is_parted_with_hyphens(text: str, language: str, fits: str) -> None:
    assert fitted(text, language, 9) == fits


def test_long_words_of_entries_may_break_and_stay_the_same_words() -> None:
    html = page(
        phases=[{"name": "Køb", "goals": ["Nyhedsbrevet"], "pains": [{"text": "x", "tags": ["Produktside"]}]}]
    )
    assert f"Nyheds{SOFT_HYPHEN}bre{SOFT_HYPHEN}vet" in html.html
    assert f"#Pro{SOFT_HYPHEN}dukt{SOFT_HYPHEN}side" in html.html
    assert "Nyhedsbrevet" in html.one("table").words


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
    assert "Kurv Webteam · Vigtighed for kunden: 5/5" in words
