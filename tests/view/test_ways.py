"""Ways other than straight on."""

from typing import Any

from cjm.view import Way
from tests.view.arranged import arranged

PHASES = ({"name": "A", "touchpoints": ["a", "b"]}, {"name": "B", "touchpoints": ["c"]})


def ways(*flow: Any, **keys: Any) -> tuple[Way, ...]:
    return arranged(*PHASES, flow=list(flow), **keys).ways


def test_a_way_between_two_places_says_everything() -> None:
    flow = {"from": "b-2", "to": "a", "kind": "back", "reason": "Fragten", "share": 0.125, "for": ["sara"]}
    (way,) = ways(flow, persona="Sara")
    assert way == Way(
        kind="back", kind_word="Går tilbage", start=2.5, end=1.0, start_name="B", end_name="A",
        reason="Fragten", share=0.125, share_text="12\u00a0%", notes=("kun Sara",), personas=("Sara",),
    )  # fmt: skip


def test_a_way_may_begin_and_end_at_touchpoints() -> None:
    (way,) = ways({"from": "c", "to": "b", "kind": "side"})
    assert (way.start, way.end, way.start_name, way.end_name) == (2.5, 1.5, "c", "b")
    assert (way.share_text, way.notes) == (None, ())


def test_an_exit_ends_nowhere_or_at_an_alternative() -> None:
    out, away = ways(
        {"from": "a", "kind": "exit", "share": 0},
        {"from": "a", "kind": "exit", "to": "andre"},
        alternatives=[{"id": "andre", "name": "De andre"}],
    )
    assert (out.end, out.end_name, out.share_text) == (None, None, "0\u00a0%")
    assert (away.end, away.end_name, away.share_text) == (None, "De andre", None)


def test_a_way_from_or_to_a_place_that_is_not_there_is_left_out() -> None:
    assert ways({"from": "væk", "to": "a"}, {"from": "a", "to": "væk"}, {"from": "væk", "kind": "exit"}) == ()
