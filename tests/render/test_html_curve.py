import re
from typing import Any

import pytest

from cjm.render.html.curve import Plot, plot
from cjm.render.html.frame import Frame
from cjm.render.text import advance
from tests.render.html_page import page
from tests.view.arranged import arranged


def touchpoint(name: str, *emotions: Any, **keys: Any) -> dict[str, Any]:
    return {"name": name, "emotions": list(emotions), **keys}


def drawn(*phases: dict[str, Any], **keys: Any) -> Plot:
    built = arranged(phases=list(phases), **keys)
    shape = plot(built, Frame.of(built))
    assert shape
    return shape


def phase(name: str, *touchpoints: dict[str, Any], **keys: Any) -> dict[str, Any]:
    return {"name": name, "touchpoints": list(touchpoints), **keys}


def test_a_map_without_feelings_has_no_curve() -> None:
    built = arranged()
    assert plot(built, Frame.of(built)) is None
    assert not page().all("svg", "plot")


def test_points_stand_over_the_middle_of_their_columns_at_the_height_of_their_score() -> None:
    shape = drawn(phase("A", touchpoint("1", 2), touchpoint("2", 0.5)), phase("B", touchpoint("3", -2)))
    # A is two units wide and B 1.75: the columns' middles are at 0.5, 1.5 and 2.875 of 3.75.
    assert [(mark.x, mark.y) for mark in shape.marks] == [("13.333", "88"), ("40", "139"), ("76.667", "224")]


def test_a_feeling_about_a_whole_phase_stands_over_its_middle() -> None:
    shape = drawn({"name": "A", "emotions": [1], "touchpoints": ["1", "2", "3"]}, phase("B"))
    # A is three units wide, B 1.75.
    assert [(mark.x, mark.y) for mark in shape.marks] == [("31.579", "122")]


def test_the_five_levels_are_named_from_best_to_worst() -> None:
    levels = drawn(phase("A", touchpoint("1", 1))).levels
    assert [(level.y, level.word, level.neutral) for level in levels] == [
        (88, "meget godt", False),
        (122, "godt", False),
        (156, "neutralt", True),
        (190, "dårligt", False),
        (224, "meget dårligt", False),
    ]


def test_the_line_breaks_where_nobody_knows() -> None:
    told = [touchpoint("1", 1), touchpoint("2", 1), touchpoint("3", "nysgerrig"), touchpoint("4", 1)]
    shape = drawn(phase("A", *told, touchpoint("5", 0)))
    assert [stroke.path.split("C")[0] for stroke in shape.strokes] == ["M100 122", "M700 122"]
    assert shape.unknown == ("50",)


def test_a_point_between_two_gaps_is_a_mark_without_a_line() -> None:
    shape = drawn(phase("A", touchpoint("1"), touchpoint("2", 1), touchpoint("3")))
    assert shape.strokes == ()
    assert len(shape.marks) == 1


def test_the_line_to_and_from_an_assumption_is_dashed() -> None:
    guess = {"score": 0, "assumption": True}
    shape = drawn(phase("A", *(touchpoint(str(n), one) for n, one in enumerate([1, 1, guess, 1, 1]))))
    assert [(stroke.guess, stroke.path.count("C")) for stroke in shape.strokes] == [
        (False, 1),
        (True, 2),
        (False, 1),
    ]


def test_the_curve_never_swings_beyond_what_was_felt() -> None:
    shape = drawn(phase("A", *(touchpoint(str(n), score) for n, score in enumerate([0, 2, 2, -2, -1.5, 2]))))
    path = shape.strokes[0].path
    places = [pair.split() for pair in path.replace("M", "").replace("C", " ").split(" ") if pair]
    heights = [float(number) for (number,) in places][1::2]
    assert min(heights) == 88
    assert max(heights) == 224


def test_the_lowest_point_alone_calls_for_action() -> None:
    shape = drawn(phase("A", touchpoint("1", 1), touchpoint("2", -1)), phase("B", touchpoint("3", -2)))
    assert [mark.low for mark in shape.marks] == [False, False, True]
    assert shape.low_band
    # B is 1.75 of 3.75 units.
    assert (shape.low_band.x, shape.low_band.width) == ("53.333", "46.667")
    assert shape.low_columns == range(2, 3)


def test_a_lowest_point_that_is_not_bad_calls_for_nothing() -> None:
    shape = drawn(phase("A", touchpoint("1", 1), touchpoint("2", 0)))
    assert shape.low_band is None
    assert not any(mark.low for mark in shape.marks)
    assert [(label.lines[0].text, label.low) for label in shape.labels] == [
        ("Højdepunkt", False),
        ("Lavpunkt", False),
    ]


@pytest.mark.parametrize(("score", "acted_on"), [(-0.5, False), (-1, True)])
def test_the_words_of_a_low_point_ask_for_action_only_where_its_place_does(
    score: float, acted_on: bool
) -> None:
    built = page(phases=[phase("A", touchpoint("1", 1), touchpoint("2", score))])
    low = built.all("text", "say")[1]
    assert low.words.startswith("Lavpunkt")
    assert ("low" in low.classes) is acted_on
    assert bool(built.all("rect", "tint")) is acted_on


def test_a_low_phase_is_marked_over_all_its_columns() -> None:
    low = {"name": "A", "emotions": [-1], "touchpoints": ["1", "2", "3"]}
    shape = drawn(low, phase("B", touchpoint("4", 1)))
    assert shape.low_columns == range(3)


def test_peak_and_valley_are_told_in_words_above_and_below() -> None:
    peak = touchpoint("1", {"score": 2, "feeling": "Stolt", "quote": "Se mig!"})
    valley = touchpoint(
        "2", {"score": -2, "feeling": "Snydt over en fragt, som ingen havde nævnt før kassen"}
    )
    shape = drawn(phase("A", touchpoint("0", 0), touchpoint("0", 0), peak, valley, touchpoint("0", 0)))
    high, low = shape.labels
    assert [line.text for line in high.lines] == ["Højdepunkt", "Stolt\u00a0– »Se mig!«"]
    assert [line.text for line in low.lines] == [
        "Lavpunkt",
        "Snydt over en fragt,",
        "som ingen havde nævnt",
        "før kassen",
    ]
    assert (high.low, low.low) == (False, True)
    assert max(float(line.y) for line in high.lines) < 88 - 15
    assert min(float(line.y) for line in low.lines) > 224 + 27 + 11


def test_words_too_long_for_a_label_end_in_dots_and_stay_whole_among_the_feelings() -> None:
    feeling = "Overvældet af en meget lang liste over alt det, hun skal tage stilling til inden i morgen"
    told = phase("A", touchpoint("1", {"score": -1, "feeling": feeling}), touchpoint("2", 1))
    last = drawn(told).labels[1].lines
    assert len(last) == 4
    assert last[-1].text.endswith(" …")
    assert feeling in page(phases=[told]).one("table").words


@pytest.mark.parametrize(("place", "anchor"), [(0, "start"), (4, "middle"), (9, "end")])
def test_a_label_near_an_edge_stays_inside(place: int, anchor: str) -> None:
    scores = [0.0] * 10
    scores[place] = -2
    shape = drawn(phase("A", *(touchpoint(str(n), score) for n, score in enumerate(scores))))
    assert next(label.anchor for label in shape.labels if label.low) == anchor


@pytest.mark.parametrize("language", ["da", "ar", "ja"])
@pytest.mark.parametrize("place", range(10))
def test_a_label_fits_into_the_curve_of_the_narrowest_phone_wherever_it_stands(
    place: int, language: str
) -> None:
    """A phone of 320 pixels leaves 240 beside its margins of 16 and 48 for the names of the levels."""
    felt: list[Any] = [0.0] * 10
    felt[place] = {
        "score": -2,
        "feeling": {"ja": "贈り物を一つ買うだけ", "ar": "محتارة"}.get(language, "Vred"),
    }
    felt[place] |= {
        "quote": {"ja": "生年月日まで聞かれました" * 3}.get(language, "Snydt over en fragt, som " * 3)
    }
    shape = drawn(phase("A", *(touchpoint(str(n), each) for n, each in enumerate(felt))), language=language)
    label = next(label for label in shape.labels if label.low)
    width = max(advance(line.text, 14) for line in label.lines)
    middle = float(label.x) / 100 * 240
    # Where one reads leftwards, "start" is on the right.
    begins = {"middle": middle - width / 2, "start": middle, "end": middle - width}
    if language == "ar":
        begins["start"], begins["end"] = begins["end"], begins["start"]
    assert 0 <= begins[label.anchor] <= 240 - width


def test_dots_stand_right_after_a_letter_of_a_script_without_spaces() -> None:
    feeling = "写真と実物の大きさの違いがわからないので、何を選べばよいのか、いつまでも決められない"
    told = phase("A", touchpoint("1", {"score": -1, "feeling": feeling}), touchpoint("2", 1))
    last = drawn(told, language="ja").labels[1].lines[-1].text
    assert re.search(r"\w…$", last)


def test_each_persona_has_a_line_with_its_own_dash_and_marker_and_the_first_lies_on_top() -> None:
    both = [{"score": 1, "for": ["a"]}, {"score": -1, "for": ["b"]}]
    personas = [{"id": "a", "name": "Ane", "primary": True}, {"id": "b", "name": "Bo"}]
    shape = drawn(phase("A", touchpoint("1", *both), touchpoint("2", *both)), personas=personas)
    assert [(stroke.dash, bool(stroke.area)) for stroke in shape.strokes] == [(2, False), (1, True)]
    assert [mark.shape for mark in shape.marks] == [2, 2, 1, 1]
    assert "Ane" in shape.told
    assert "Bo" in shape.told


def test_a_moment_of_truth_has_another_shape() -> None:
    decisive = touchpoint("Kasse", -1, moment_of_truth=True)
    built = page(phases=[phase("A", touchpoint("Kurv", 1), decisive)])
    (plot_svg,) = built.html.split('class="plot"')[1].split("</td>")[:1]
    assert plot_svg.count('href="#m-truth"') == 1


def test_the_picture_of_the_curve_is_told_in_words() -> None:
    built = page(
        phases=[phase("A", touchpoint("Kurv", {"score": 1, "feeling": "Glad"}), touchpoint("Kasse"))]
    )
    assert built.one("svg", "plot").attributes["role"] == "img"
    assert "Kurv +1 Glad; Kasse det ved ingen endnu" in built.one("desc").words


def test_words_above_and_below_stay_inside_the_picture_however_long_they_are() -> None:
    quote = "Det her er præcis det, som jeg har ledt efter i mange år, og endelig er det kommet"
    shape = drawn(
        phase(
            "A",
            touchpoint("1", {"score": 2, "feeling": "Begejstret", "quote": quote}),
            touchpoint("2", {"score": -2, "feeling": quote}),
        )
    )
    high, low = ([float(line.y) for line in label.lines] for label in shape.labels)
    assert (len(high), len(low)) == (4, 4)
    # Letters of 13 px above the first line, and what hangs below the last.
    assert high[0] - 13 > shape.top
    assert low[-1] + 4 < shape.top + shape.height
    assert shape.labels[0].lines[-1].text.endswith("…«")


def test_the_picture_is_no_higher_than_what_it_shows() -> None:
    # Nothing is said above very good (88) or below very bad (224), but markers need room.
    flat = drawn(phase("A", touchpoint("1", 1), touchpoint("2", 1)))
    assert (flat.top, flat.top + flat.height) == (68, 242)
    # The two lines of a low point at very bad begin 45 px below it, and go on by 15.
    deep = drawn(phase("A", touchpoint("1", 1), touchpoint("2", {"score": -2, "feeling": "Vred"})))
    assert deep.top + deep.height == 224 + 45 + 15 + 8


def test_each_point_has_the_number_of_its_touchpoint_or_touchpoints_under_it() -> None:
    shape = drawn(
        phase("A", touchpoint("1", 2), touchpoint("2"), touchpoint("3", 1, moment_of_truth=True)),
        {"name": "B", "emotions": [0], "touchpoints": ["4", "5"]},
        {"name": "C", "emotions": [-2]},
    )
    # Below the point by 19 px, and by 27 where a diamond or the lowest point takes the room.
    assert [(one.text, one.y) for one in shape.numbers] == [
        ("1", "107"), ("2", "175"), ("3", "149"), ("4–5", "175"),
    ]  # fmt: skip


def test_where_personas_differ_the_number_stands_under_the_lower_point() -> None:
    both = [{"score": 1, "for": ["a"]}, {"score": -1, "for": ["b"]}]
    personas = [{"id": "a", "name": "Ane", "primary": True}, {"id": "b", "name": "Bo"}]
    only_a = {"score": 1, "for": ["a"]}
    shape = drawn(phase("A", touchpoint("1", *both), touchpoint("2", only_a)), personas=personas)
    # Bo's only point is no lowest of his: it has no equal.
    assert [one.y for one in shape.numbers] == ["209", "141"]


def test_each_of_several_personas_is_named_at_their_line_and_one_alone_is_not() -> None:
    both = [{"score": 1, "for": ["a"]}, {"score": -1, "for": ["b"]}]
    personas = [{"id": "a", "name": "Ane", "primary": True}, {"id": "b", "name": "Bo" * 13}]
    shape = drawn(phase("A", *(touchpoint(str(n), *both) for n in range(4))), personas=personas)
    # At the last of four columns: above the point of the one, below the number of the other's.
    ane, bo = shape.whose
    assert (ane.text, ane.shape, ane.x, ane.y) == ("Ane", 1, "87.5", "109")
    assert (bo.shape, bo.x, bo.y) == (2, "87.5", "177")
    # Two fifths of the narrowest phone are room for some ten letters.
    assert re.fullmatch(r"BoBoBo[Bo]{2,8}…", bo.text)
    assert drawn(phase("A", touchpoint("1", 1))).whose == ()


def test_a_name_makes_way_for_the_words_of_a_peak() -> None:
    felt = [[{"score": a, "for": ["a"]}, {"score": 0, "for": ["b"]}] for a in (0.5, 1, 1, 2)]
    personas = [{"id": "a", "name": "Ane", "primary": True}, {"id": "b", "name": "Bo"}]
    shape = drawn(phase("A", *(touchpoint(str(n), *each) for n, each in enumerate(felt))), personas=personas)
    ane = shape.whose[0]
    # Below the point itself: the peak's words are above it.
    assert (ane.x, ane.y) == ("87.5", "122")


def of_two(*felt: tuple[float | None, float | None]) -> Plot:
    """Draw the curves of Ane and Bo; where one feels nothing, nobody knows."""
    personas = [{"id": "a", "name": "Ane", "primary": True}, {"id": "b", "name": "Bo"}]
    told = (
        [{"score": score, "for": [who]} for who, score in zip("ab", both, strict=True) if score is not None]
        for both in felt
    )
    return drawn(phase("A", *(touchpoint(str(n), *each) for n, each in enumerate(told))), personas=personas)


def test_a_name_stands_where_the_curves_differ_most() -> None:
    together = [(1.0, 1.0)] * 4
    ane, bo = of_two((1, 1), (1, 0), (1, 1), (2, -1), *together).whose
    # The fourth of eight columns, above the point of the one and below that of the other.
    assert (ane.x, bo.x) == ("43.75", "43.75")
    assert float(ane.y) < float(bo.y)


def test_a_name_stands_at_a_point_that_only_that_persona_has() -> None:
    together = [(1.0, 1.0)] * 4
    ane, bo = of_two((1, 1), (1, None), *together, (None, 0), (1, -1)).whose
    # The second and the seventh of eight columns.
    assert (ane.x, bo.x) == ("18.75", "81.25")


def test_each_persona_has_their_own_high_and_low_words_where_there_is_room() -> None:
    # Bo's lowest point lies far from Ane's, Bo's highest is Ane's as well.
    shape = of_two((2, 2), (1, 1), (0, -1), (0, 0), (0, 0), (0, 0), (-2, 0), (0, 0))
    assert [(one.lines[0].text, one.shapes, one.low, one.own, one.late) for one in shape.labels] == [
        ("Højdepunkt: Ane, Bo", (1, 2), False, False, False),
        ("Lavpunkt: Ane", (1,), True, False, False),
        ("Lavpunkt: Bo", (2,), False, True, False),
    ]


def test_own_words_without_room_wait_until_their_persona_is_chosen() -> None:
    # Bo's lowest point lies right above Ane's.
    shape = of_two((2, 2), (1, 1), (-2, -1), (0, 0))
    assert [(one.lines[0].text, one.own, one.late) for one in shape.labels][2:] == [
        ("Lavpunkt: Bo", True, True)
    ]


def test_names_too_long_for_the_curve_are_left_out_of_its_words() -> None:
    both = [{"score": 1, "for": ["a"]}, {"score": -1, "for": ["b"]}]
    personas = [{"id": "a", "name": "Ane" * 12, "primary": True}, {"id": "b", "name": "Bo"}]
    lower = [{"score": 0, "for": ["a"]}, {"score": -2, "for": ["b"]}]
    shape = drawn(phase("A", touchpoint("1", *both), touchpoint("2", *lower)), personas=personas)
    assert [one.lines[0].text for one in shape.labels][:2] == ["Højdepunkt", "Lavpunkt: Bo"]


def test_where_curves_never_differ_both_names_stand_at_the_end() -> None:
    ane, bo = of_two(*[(1, 1)] * 4).whose
    assert (ane.x, bo.x) == ("87.5", "87.5")
    assert ane.y != bo.y


def test_a_phone_shows_the_words_of_the_scale_in_the_picture() -> None:
    built = page(phases=[phase("A", touchpoint("1", 1))])
    assert [text.words for text in built.all("text", "scale")] == [
        "meget godt", "godt", "neutralt", "dårligt", "meget dårligt",
    ]  # fmt: skip


def test_a_phone_has_one_word_of_a_level_in_a_line() -> None:
    levels = drawn(phase("A", touchpoint("1", 1))).levels
    # Letters of 11 px about the line of the level: half of their height below it, or half of both lines'.
    assert [[(line.text, line.y) for line in level.lines] for level in levels[:2]] == [
        [("meget", "86.5"), ("godt", "97.5")],
        [("godt", "126")],
    ]


def legend_of(**keys: Any) -> list[str]:
    words = page(**keys).html.split('<ul class="key">')[1].split("</ul>")[0]
    return [re.sub(r"<[^>]+>", "", item).strip() for item in words.split("<li")[1:]]


def test_the_legend_explains_what_is_drawn_and_nothing_else() -> None:
    plain = phase("A", touchpoint("1", 1, channel="email"), touchpoint("2", 1, channel="email"))
    told = [item.split(">")[-1] for item in legend_of(phases=[plain])]
    assert told == ["Kontaktpunkt, digitalt", "Følelseskurve"]


def test_the_legend_explains_each_figure_that_a_map_uses() -> None:
    guess = {"score": -1, "assumption": True}
    steps = [
        touchpoint("1", 1, moment_of_truth=True, assumption=True),
        touchpoint("2", guess),
        touchpoint("3"),
    ]
    keys = {"phases": [phase("A", *steps, goals=[{"text": "x", "assumption": True}]), "B"]}
    told = [item.split(">")[-1] for item in legend_of(**keys)]
    assert told == [
        "Kontaktpunkt, medie ikke noteret",
        "Følelseskurve",
        "Lavpunkt: kræver handling",
        "Sandhedens øjeblik",
        "Følelseskurve: antagelse",
        "?det ved ingen endnu",
        "antagelse",
        "Intet noteret",
    ]


def test_an_opportunity_that_is_an_assumption_is_explained() -> None:
    assert legend_of(phases=["A"], opportunities=[{"text": "x", "assumption": True}])[0].endswith("antagelse")
