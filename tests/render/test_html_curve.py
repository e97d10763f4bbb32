from typing import Any

import pytest

from cjm.render.html.curve import Plot, plot
from cjm.render.html.frame import Frame
from tests.render.html_page import arranged, page


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
    # A and B are two units wide each: the columns' middles are at 0.5, 1.5 and 3 of 4.
    assert [(mark.x, mark.y) for mark in shape.marks] == [("12.5", "70"), ("37.5", "121"), ("75", "206")]


def test_a_feeling_about_a_whole_phase_stands_over_its_middle() -> None:
    shape = drawn({"name": "A", "emotions": [1], "touchpoints": ["1", "2", "3"]}, phase("B"))
    # A is three units wide, B two.
    assert [(mark.x, mark.y) for mark in shape.marks] == [("30", "104")]


def test_the_five_levels_are_named_from_best_to_worst() -> None:
    levels = drawn(phase("A", touchpoint("1", 1))).levels
    assert [(level.y, level.word, level.neutral) for level in levels] == [
        (70, "meget godt", False),
        (104, "godt", False),
        (138, "neutralt", True),
        (172, "dårligt", False),
        (206, "meget dårligt", False),
    ]


def test_the_line_breaks_where_nobody_knows() -> None:
    told = [touchpoint("1", 1), touchpoint("2", 1), touchpoint("3", "nysgerrig"), touchpoint("4", 1)]
    shape = drawn(phase("A", *told, touchpoint("5", 0)))
    assert [stroke.path.split("C")[0] for stroke in shape.strokes] == ["M100 104", "M700 104"]
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
    assert min(heights) == 70
    assert max(heights) == 206


def test_the_lowest_point_alone_calls_for_action() -> None:
    shape = drawn(phase("A", touchpoint("1", 1), touchpoint("2", -1)), phase("B", touchpoint("3", -2)))
    assert [mark.low for mark in shape.marks] == [False, False, True]
    assert shape.low_band
    assert (shape.low_band.x, shape.low_band.width) == ("50", "50")
    assert shape.low_columns == range(2, 3)


def test_a_lowest_point_that_is_not_bad_calls_for_nothing() -> None:
    shape = drawn(phase("A", touchpoint("1", 1), touchpoint("2", 0)))
    assert shape.low_band is None
    assert not any(mark.low for mark in shape.marks)
    assert [(label.lines[0].text, label.low) for label in shape.labels] == [
        ("Højdepunkt", False),
        ("Lavpunkt", False),
    ]


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
    assert [line.text for line in high.lines] == ["Højdepunkt", "Stolt – Se mig!"]
    assert [line.text for line in low.lines] == [
        "Lavpunkt",
        "Snydt over en fragt, som",
        "ingen havde nævnt før",
        "kassen",
    ]
    assert (high.low, low.low) == (False, True)
    assert max(float(line.y) for line in high.lines) < 70 - 15
    assert min(float(line.y) for line in low.lines) > 206 + 15


def test_words_too_long_for_a_label_end_in_dots_and_stay_whole_among_the_feelings() -> None:
    feeling = "Overvældet af en meget lang liste over alt det, hun skal tage stilling til inden i morgen"
    told = phase("A", touchpoint("1", {"score": -1, "feeling": feeling}), touchpoint("2", 1))
    last = drawn(told).labels[1].lines
    assert len(last) == 4
    assert last[-1].text.endswith("…")
    assert feeling in page(phases=[told]).one("table").words


@pytest.mark.parametrize(("place", "anchor"), [(0, "start"), (4, "middle"), (9, "end")])
def test_a_label_near_an_edge_stays_inside(place: int, anchor: str) -> None:
    scores = [0.0] * 10
    scores[place] = -2
    shape = drawn(phase("A", *(touchpoint(str(n), score) for n, score in enumerate(scores))))
    assert next(label.anchor for label in shape.labels if label.low) == anchor


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
