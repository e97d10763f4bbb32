from typing import Any

from cjm.model import Journey
from cjm.view import Board, board


def arranged(**keys: Any) -> Board:
    return board(Journey.model_validate({"cjm": 1, "title": "En rejse", "language": "da", **keys}), "rejse")


def test_a_point_of_the_curve_carries_the_first_quote_there() -> None:
    emotions = [1, {"score": 0, "quote": "Nå da"}, {"score": 0, "quote": "Jamen"}]
    phases = [
        {"name": "A", "touchpoints": [{"name": "Kurv", "emotions": emotions}]},
        {"name": "B", "emotions": [1]},
    ]
    (curve,) = arranged(phases=phases).curves
    assert [point.quote for point in curve.points] == ["Nå da", None]


def test_an_address_that_must_not_be_followed_is_told_as_text() -> None:
    others = [{"name": "A", "url": "javascript:x"}, {"name": "B", "url": "https://b.example"}, "C"]
    told = arranged(phases=["A"], alternatives=others).alternatives
    assert [(note.title.href, [fact.text for fact in note.facts]) for note in told] == [
        (None, ["javascript:x"]),
        ("https://b.example", []),
        (None, []),
    ]
