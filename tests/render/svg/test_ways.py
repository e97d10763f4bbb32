"""The band of other ways: one arrow with words for each, in as many tracks as needed."""

from typing import Any

from cjm.render.svg.shape import Path
from cjm.view import Board
from tests.render.svg_picture import shapes_of, texts
from tests.view.arranged import arranged

PHASES = [{"name": name, "id": name.lower()} for name in "ABCDE"]


def with_ways(*flow: dict[str, Any], **keys: Any) -> Board:
    return arranged(phases=PHASES, flow=list(flow), **keys)


def told(board: Board) -> list[str]:
    return [one.words for one in texts(board) if one.box and one.box.name == "way-words"]


def arrows(board: Board, css: str) -> list[list[tuple[float, float]]]:
    return [
        [point for _, points in shape.steps for point in points]
        for shape in shapes_of(board)
        if isinstance(shape, Path) and shape.css == css
    ]


def test_without_ways_there_is_no_band() -> None:
    assert "Andre veje" not in [one.words for one in texts(with_ways())]


def test_a_way_is_told_with_kind_places_share_reason_and_persona() -> None:
    way = {"from": "c", "to": "a", "kind": "back", "share": 0.12, "reason": "Fragten", "for": ["bo"]}
    board = with_ways(way, personas=[{"name": "Bo", "id": "bo"}])
    assert " ".join(told(board)) == "Går tilbage · C → A · 12\u00a0% Fragten · kun Bo"


def test_an_arrow_goes_from_its_start_to_its_end_and_points_up() -> None:
    board = with_ways({"from": "d", "to": "b", "kind": "back"})
    ((start, corner, turn, end),) = arrows(board, "way way-back")
    assert start[0] == corner[0] > turn[0] == end[0]
    assert corner[1] == turn[1] > end[1]


def test_a_way_to_the_place_it_comes_from_is_a_loop() -> None:
    ((start, _, _, end),) = arrows(with_ways({"from": "b", "to": "b", "kind": "side"}), "way way-side")
    assert end[0] - start[0] == 24


def test_an_exit_goes_down_and_names_the_alternative() -> None:
    flow = {"from": "b", "to": "x", "kind": "exit"}, {"from": "e", "kind": "exit", "reason": "Udsolgt"}
    board = with_ways(*flow, alternatives=[{"name": "X", "id": "x"}])
    assert told(board) == ["Falder fra · B → X", "Falder fra · E Udsolgt"]
    shaft, bar, *_ = arrows(board, "way")
    assert shaft[0][0] == shaft[1][0]
    assert bar[0][1] == bar[1][1] > shaft[1][1]


def test_the_words_of_an_exit_near_the_end_stand_before_it() -> None:
    board = arranged(
        phases=[*PHASES, {"name": "F", "id": "f", "touchpoints": list("QRSTUVXYZ")}],
        flow=[{"from": "z", "kind": "exit"}],
    )
    (words,) = (one for one in texts(board) if one.box and one.box.name == "way-words")
    (shaft, _) = arrows(board, "way")
    assert words.text.anchor == "end"
    assert words.room.right < shaft[0][0]


def test_ways_that_meet_go_into_tracks_and_ways_apart_share_one() -> None:
    board = with_ways(
        {"from": "a", "to": "b", "kind": "forward"},
        {"from": "a", "to": "c", "kind": "side"},
        {"from": "d", "to": "e", "kind": "influence"},
    )
    (first,), (second,), (third,) = (
        arrows(board, f"way way-{kind}") for kind in ("forward", "side", "influence")
    )
    assert first[0][1] == third[0][1] < second[0][1]


def test_arrows_in_words_follow_the_direction_of_the_language() -> None:
    board = with_ways({"from": "a", "to": "c", "kind": "forward"}, language="ar")
    assert "A ← C" in " ".join(told(board))
