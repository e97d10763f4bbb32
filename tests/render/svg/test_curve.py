"""The emotion curve: levels, honest gaps, assumptions, extremes in words, markers, one line per persona."""

from typing import Any

import pytest

from cjm.render.svg.shape import Path, Rect, Shape
from cjm.view import Board
from tests.render.svg_picture import shapes_of, texts
from tests.view.arranged import arranged


def with_scores(*scores: Any, **keys: Any) -> Board:
    """Arrange one phase with a touchpoint for each score; None is a touchpoint where nobody knows."""
    points = [
        {"name": f"T{n}", "emotions": [] if score is None else [score]} for n, score in enumerate(scores)
    ]
    return arranged(phases=[{"name": "Køb", "touchpoints": points}], **keys)


def drawn(board: Board, css: str) -> list[Shape]:
    return [shape for shape in shapes_of(board) if isinstance(shape, Path | Rect) and shape.css == css]


def curves(board: Board, css: str) -> list[Path]:
    return [shape for shape in drawn(board, css) if isinstance(shape, Path) and shape.steps[1][0] == "C"]


def said_in(board: Board, box: str) -> list[str]:
    return [one.words for one in texts(board) if one.box and one.box.name == box]


def test_without_scores_there_is_no_curve() -> None:
    assert said_in(with_scores("Glad"), "level") == []


def test_the_five_levels_are_named_from_the_top() -> None:
    assert said_in(with_scores(1), "level") == ["meget godt", "godt", "neutralt", "dårligt", "meget dårligt"]


def test_the_line_is_broken_where_nobody_knows_and_a_question_mark_stands_there() -> None:
    board = with_scores(1, 0, None, -1, 1)
    assert [len(line.steps) - 1 for line in curves(board, "curve curve-1")] == [1, 1]
    assert said_in(board, "unknown") == ["?"]


def test_a_single_known_point_has_a_marker_and_no_line() -> None:
    board = with_scores(None, 1, None)
    assert curves(board, "curve curve-1") == []
    assert said_in(board, "unknown") == ["?", "?"]


def test_what_is_assumed_is_drawn_otherwise_on_both_sides_of_the_point() -> None:
    board = with_scores(1, {"score": 0, "assumption": True}, -1, 0)
    assert [len(line.steps) - 1 for line in curves(board, "curve guess")] == [2]
    assert [len(line.steps) - 1 for line in curves(board, "curve curve-1")] == [1]


def test_points_lie_on_their_levels_over_their_columns() -> None:
    board = with_scores(2, 0, -2)
    (line,) = curves(board, "curve curve-1")
    top, middle, bottom = (points[-1] for _, points in line.steps)
    neutral = next(shape for shape in drawn(board, "neutral") if isinstance(shape, Path))
    assert middle[1] == neutral.steps[0][1][0][1]
    assert bottom[1] - middle[1] == middle[1] - top[1] > 0
    assert bottom[0] - middle[0] == pytest.approx(middle[0] - top[0]) != 0


def test_peak_and_valley_are_told_in_words_with_the_quote() -> None:
    glad = {"score": 2, "feeling": "Glad", "quote": "Endelig!"}
    board = with_scores(0, glad, {"score": -1, "feeling": "Snydt", "quote": "Snydt"})
    assert said_in(board, "extreme") == ["Højdepunkt", "Glad – »Endelig!«", "Lavpunkt", "Snydt"]


def test_only_a_lowest_point_that_is_a_low_point_asks_for_action() -> None:
    assert len(drawn(with_scores(1, -1), "hot")) == 2  # the point, and its key in the legend
    assert drawn(with_scores(1, -0.5), "hot") == []
    assert drawn(with_scores(1, -0.5), "act-wash") == []


def test_the_column_of_the_lowest_point_is_tinted_or_the_whole_phase() -> None:
    board = with_scores(1, -1, 0)
    tinted = [shape.width for shape in drawn(board, "act-wash") if isinstance(shape, Rect)]
    phases = [
        "A",
        {"name": "B", "emotions": [-1], "touchpoints": ["T", "U", "V"]},
        {"name": "C", "emotions": [1]},
    ]
    whole = [shape.width for shape in drawn(arranged(phases=phases), "act-wash") if isinstance(shape, Rect)]
    assert tinted[0] == tinted[1]
    assert whole[0] == whole[1]
    heads = [one.box.box.width for one in texts(arranged(phases=phases)) if one.box and one.words == "U"]
    assert whole[0] == pytest.approx(3 * heads[0])


def test_a_moment_of_truth_has_a_diamond() -> None:
    points = [
        {"name": "A", "moment_of_truth": True, "emotions": [1]},
        {"name": "B", "moment_of_truth": True, "emotions": [-1]},
    ]
    board = arranged(phases=[{"name": "Køb", "touchpoints": points}])
    assert len(drawn(board, "truth")) == 2  # the first one, and the key in the legend
    assert len(drawn(board, "truth-act")) == 1


FELT = [
    {"name": "A", "emotions": [{"score": 1, "feeling": "Glad", "for": ["p0"]}, {"score": -1, "for": ["p1"]}]},
    {"name": "B", "emotions": [{"score": -1, "feeling": "Vred"}]},
    {"name": "C", "emotions": [{"score": 2, "feeling": "Tryg"}]},
]


def test_every_persona_has_a_dash_a_marker_and_a_key_and_what_they_share_is_said_once() -> None:
    people = [{"name": f"Person {n}", "id": f"p{n}", "primary": n == 0} for n in range(5)]
    board = arranged(personas=people, phases=[{"name": "Køb", "touchpoints": FELT}])
    lines = [len(curves(board, f"curve curve-{dash}")) for dash in (1, 2, 3, 4)]
    assert lines == [2, 1, 1, 1]  # the fifth begins again
    keys = said_in(board, "key")
    assert keys[:5] == [f"Person {n}" for n in range(5)]
    told = said_in(board, "extreme")
    assert "".join(told[:2]).replace("Person", " Person").split()[:3] == ["Højdepunkt:", "Person", "0,"]
    assert told.count("Tryg") == 1
    marks = [
        shape for n in (1, 2, 3, 4) for shape in drawn(board, f"mark mark-{n}") if isinstance(shape, Path)
    ]
    assert {len(shape.steps) for shape in marks} == {4, 5}  # triangles and squares; circles are no paths


def test_extremes_far_apart_stand_at_their_own_places() -> None:
    phases = [{"name": f"F{n}", "emotions": [{"score": 0, "for": []}]} for n in range(8)]
    phases[0]["emotions"] = [{"score": 2, "feeling": "Først", "for": ["a"]}]
    phases[7]["emotions"] = [{"score": 2, "feeling": "Sidst", "for": ["b"]}, {"score": 1, "for": ["a"]}]
    people = [{"name": "Anna", "id": "a", "primary": True}, {"name": "Bo", "id": "b"}]
    placed = {one.words: one.text.x for one in texts(arranged(personas=people, phases=phases))}
    assert placed["Højdepunkt: Bo"] - placed["Højdepunkt: Anna"] > 1000
