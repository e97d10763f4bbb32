"""The emotion curve: one point a place, honest gaps, peak and valley."""

from typing import Any

from cjm.view import Curve
from tests.view.arranged import arranged


def with_scores(*scores: Any, **keys: Any) -> tuple[Curve, ...]:
    points = [{"name": f"T{n}", "emotions": [] if one is None else [one]} for n, one in enumerate(scores)]
    return arranged({"name": "Køb", "touchpoints": points}, **keys).curves


def only(*scores: Any, **keys: Any) -> Curve:
    (curve,) = with_scores(*scores, **keys)
    return curve


def test_without_a_score_there_is_no_curve() -> None:
    assert with_scores("Glad", None) == ()


def test_points_stand_in_the_middle_of_their_columns() -> None:
    phases = [
        {"name": "A", "touchpoints": [{"name": "a", "emotions": [1]}, "b"]},
        {"name": "B", "emotions": [-1], "touchpoints": ["c", "d", "e"]},
        "C",
    ]
    (curve,) = arranged(*phases).curves
    assert [(point.columns, point.x, point.place, point.score) for point in curve.points] == [
        (range(1), 0.5, "a", 1),
        (range(1, 2), 1.5, "b", None),
        (range(2, 5), 3.5, "B", -1),
        (range(5, 6), 5.5, "C", None),
    ]


def test_the_low_point_is_the_first_of_the_lowest_below_neutral() -> None:
    felt = [{"score": -1, "for": ["sara"]}, {"score": -2, "for": ["bo"]}]
    low = arranged(
        {"name": "Køb", "emotions": felt}, "Brug", {"name": "Slut", "emotions": [1]}, personas=["Sara", "Bo"]
    ).low
    assert low is not None
    assert (low.place, low.score) == ("Køb", -2)
    assert arranged({"name": "Køb", "emotions": [0]}, {"name": "Brug", "emotions": [1]}).low is None
    assert arranged("Køb").low is None


def test_a_touchpoint_called_as_its_phase_is_low_by_itself() -> None:
    points = [{"name": name, "emotions": [score]} for name, score in (("a", 1), ("Køb", -1), ("b", 0))]
    low = arranged({"name": "Køb", "touchpoints": points}).low
    assert low is not None
    assert low.columns == range(1, 2)


def test_a_point_is_the_mean_of_what_is_felt_there_in_words() -> None:
    felt = [{"score": 1, "feeling": "Glad"}, {"score": -0.5, "quote": "Hm"}, "Spændt"]
    (curve,) = arranged({"name": "Køb", "emotions": felt}).curves
    (point,) = curve.points
    assert (point.score, point.score_text, point.words) == (0.25, "+0,3", "Glad; »Hm«; Spændt")


def test_a_point_carries_the_first_quote_there() -> None:
    quoted, silent = with_scores({"score": 0, "quote": "Nå da"}, 1)[0].points
    assert (quoted.quote, silent.quote) == ("Nå da", None)
    felt = [1, {"score": 0, "quote": "Nå da"}, {"score": 0, "quote": "Jamen"}]
    (point,) = arranged({"name": "Køb", "emotions": felt}).curves[0].points
    assert point.quote == "Nå da"


def test_a_point_without_words_is_told_by_its_level_and_a_gap_by_nobody_knows() -> None:
    known, gap = only(-1.5, None).points
    assert (known.words, known.score_text) == ("meget dårligt", "−1,5")
    assert (gap.words, gap.score_text, gap.assumption) == ("", "det ved ingen endnu", False)


def test_peak_and_valley_are_the_first_of_the_highest_and_lowest() -> None:
    curve = only(0, 2, -1, 2, None, -1)
    assert [point.x for point in curve.points if point.peak] == [1.5]
    assert [point.x for point in curve.points if point.valley] == [2.5]


def test_a_flat_curve_has_neither_peak_nor_valley() -> None:
    assert not any(point.peak or point.valley for point in only(1, None, 1).points)


def test_an_assumption_is_marked_where_everything_there_is_assumed() -> None:
    guess = {"score": 1, "assumption": True}
    assert [point.assumption for point in only(guess, 1).points] == [True, False]
    mixed = {"name": "Køb", "emotions": [guess, 0]}
    assert [point.assumption for point in arranged(mixed).curves[0].points] == [False]


def test_a_map_that_is_an_assumption_has_an_assumed_curve_but_for_its_gaps() -> None:
    assert [point.assumption for point in only(1, None, assumption=True).points] == [True, False]


def test_a_moment_of_truth_is_a_touchpoint() -> None:
    points = [{"name": "a", "moment_of_truth": True, "emotions": [1]}, {"name": "b", "emotions": [0]}]
    (curve,) = arranged({"name": "A", "touchpoints": points}, {"name": "B", "emotions": [1]}).curves
    assert [point.moment_of_truth for point in curve.points] == [True, False, False]


def test_one_persona_names_the_curve_and_several_who_feel_alike_share_one() -> None:
    assert only(1, persona="Sara").title == "Følelseskurve for Sara"
    shared = only(1, personas=[{"name": "Sara", "primary": True}, "Bo"])
    assert (shared.persona, shared.title, shared.number) == (None, "Følelseskurve", 1)


def test_personas_who_feel_differently_have_a_curve_each() -> None:
    felt = [{"score": 1, "for": ["sara"]}, {"score": -1, "for": ["bo"]}, 0]
    people = {"persona": "Sara", "personas": ["Bo", "Anna"]}
    curves = arranged({"name": "Køb", "emotions": felt}, **people).curves
    assert [(one.persona, one.number, [point.score for point in one.points]) for one in curves] == [
        ("Sara", 1, [0.5]),
        ("Bo", 2, [-0.5]),
        ("Anna", 3, [0]),
    ]


def test_a_persona_of_whom_nothing_is_known_has_no_curve() -> None:
    felt = [{"score": 1, "for": ["sara"]}]
    curves = arranged({"name": "Køb", "emotions": felt}, personas=["Sara", "Bo"]).curves
    assert [one.persona for one in curves] == ["Sara"]
