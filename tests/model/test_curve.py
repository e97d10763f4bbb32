"""The emotion curve: a point for each place the customer meets, gaps where nobody knows."""

from __future__ import annotations

from typing import Any

import pytest

from cjm.model import Point, curve, places
from tests.model.maps import journey


def points(*phases: Any) -> list[tuple[str, float | None]]:
    return [(point.place.name, point.score) for point in curve(journey(*phases))]


def point(*emotions: Any) -> Point:
    (only,) = curve(journey({"name": "Køb", "emotions": list(emotions)}))
    return only


def test_touchpoints_give_the_points_of_a_phase() -> None:
    met = [{"name": "Annonce", "emotions": [1]}, {"name": "Kurv", "emotions": [-2]}]
    assert points({"name": "Køb", "emotions": [2], "touchpoints": met}) == [("Annonce", 1), ("Kurv", -2)]


def test_a_touchpoint_without_an_emotion_is_a_gap() -> None:
    met = ["Annonce", {"name": "Kurv", "emotions": [1]}]
    assert points({"name": "Køb", "touchpoints": met}) == [("Annonce", None), ("Kurv", 1)]


def test_a_phase_gives_one_point_when_only_it_has_emotions() -> None:
    assert points({"name": "Køb", "emotions": [-1], "touchpoints": ["Kurv"]}) == [("Køb", -1)]


def test_a_phase_about_which_nothing_is_known_is_one_gap() -> None:
    assert points("Overvejelse", {"name": "Køb", "touchpoints": ["Kurv", "Betaling"]}) == [
        ("Overvejelse", None),
        ("Køb", None),
    ]


@pytest.mark.parametrize(
    ("emotions", "score"),
    [
        ([1], 1),
        ([1, -1], 0),
        ([2, 1, 1.5], 1.5),
        (["Glad"], None),
        (["Glad", -1], -1),
        ([{"quote": "Aldrig mere"}], None),
        ([], None),
    ],
)
def test_the_score_is_the_mean_of_what_has_one(emotions: list[Any], score: float | None) -> None:
    assert point(*emotions).score == score


@pytest.mark.parametrize(
    ("emotions", "assumed"),
    [
        ([{"score": 1, "assumption": True}], True),
        ([{"score": 1, "assumption": True}, 1], False),
        ([{"score": 1, "assumption": True}, "Glad"], True),
        ([{"feeling": "Glad", "assumption": True}], False),
        ([1], False),
        ([], False),
    ],
)
def test_a_point_is_assumed_when_no_score_has_been_checked(emotions: list[Any], assumed: bool) -> None:
    assert point(*emotions).assumed is assumed


def test_a_persona_feels_what_is_theirs_and_what_is_everybodys() -> None:
    both = point({"score": -2, "for": ["sara"]}, {"score": 2, "for": ["oskar"]}, 1)
    assert both.felt_by("sara").score == -0.5
    assert both.felt_by("oskar").score == 1.5
    assert both.felt_by("line").score == 1
    assert both.felt_by("sara").path == both.path


def test_points_know_where_they_and_their_emotions_are_written() -> None:
    met = ["Annonce", {"name": "Kurv", "emotions": ["Glad", 1]}]
    *_, found = curve(journey("Overvejelse", {"name": "Køb", "touchpoints": met}))
    assert found.path == ("phases", 1, "touchpoints", 1)
    assert [path for path, _ in found.emotions] == [
        (*found.path, "emotions", 0),
        (*found.path, "emotions", 1),
    ]
    assert [emotion.score for emotion in found.scored] == [1]


def test_every_phase_and_every_touchpoint_is_a_place() -> None:
    met = ["Annonce", {"name": "Kurv", "emotions": [1]}]
    found = places(journey("Overvejelse", {"name": "Køb", "emotions": [2], "touchpoints": met}))
    assert [(place.path, place.score) for place in found] == [
        (("phases", 0), None),
        (("phases", 1), 2),
        (("phases", 1, "touchpoints", 0), None),
        (("phases", 1, "touchpoints", 1), 1),
    ]
