"""The line of a curve: where it is drawn, and how it bends."""

from itertools import pairwise
from typing import Any

import pytest

from cjm.render.stretch import Stretch, arcs, dash_of, stretches
from cjm.view import Curve
from tests.view.arranged import arranged


def curve(*felt: Any) -> Curve:
    points = [{"name": f"T{n}", "emotions": [] if one is None else [one]} for n, one in enumerate(felt)]
    (only,) = arranged({"name": "Køb", "touchpoints": points}).curves
    return only


def drawn(*felt: Any) -> list[Stretch]:
    return list(stretches(curve(*felt), lambda point: (point.x, point.score or 0)))


def ends(stretch: Stretch) -> tuple[float, float]:
    return stretch.arcs[0][0][0], stretch.arcs[-1][3][0]


def test_a_line_is_drawn_only_between_neighbours_that_are_known() -> None:
    assert [ends(each) for each in drawn(1, 0, None, -1, None, 2, 1)] == [(0.5, 1.5), (5.5, 6.5)]


def test_a_line_to_and_from_an_assumption_is_a_guess() -> None:
    guess = {"score": 1, "assumption": True}
    assert [(ends(each), each.guess) for each in drawn(1, 0, guess, -1, 2)] == [
        ((0.5, 1.5), False),
        ((1.5, 3.5), True),
        ((3.5, 4.5), False),
    ]


def test_a_line_is_level_at_its_turns_and_joins_without_a_kink() -> None:
    bends = arcs([(0, 0), (3, 3), (6, 0), (9, -6)])
    assert bends[0] == ((0, 0), (1, 1), (2, 3), (3, 3))
    assert bends[1][1] == (4, 3)
    for (_, _, before, joint), (_, after, _, _) in pairwise(bends):
        left = (joint[1] - before[1]) / (joint[0] - before[0])
        right = (after[1] - joint[1]) / (after[0] - joint[0])
        assert left == pytest.approx(right)


def test_a_line_through_two_places_is_straight() -> None:
    assert arcs([(0, 0), (3, 3)]) == [((0, 0), (1, 1), (2, 2), (3, 3))]


def test_a_line_that_goes_on_rising_is_as_steep_as_the_harmonic_mean_of_both_sides() -> None:
    (_, _, before, _), (_, after, _, _) = arcs([(0, 0), (3, 3), (6, 12)])
    assert before == (2, 1.5)
    assert after == (4, 4.5)


def test_the_fifth_curve_is_drawn_as_the_first() -> None:
    assert [dash_of(number) for number in range(1, 6)] == [1, 2, 3, 4, 1]
