"""A way as Graphviz takes it: a curve through points, its corners rounded, and the tip of its arrow."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import hypot

from cjm.render.plan import Point

_ROUND = 8.0


def curve(points: tuple[Point, ...], tip: float, direction: int = 1) -> str:
    """Give the `pos` of a way through points, counted as the plan counts; the arrow's head is `tip` long.

    `direction` is -1 where the plan is to be read from right to left.
    """
    *before, last = _distinct(points)
    base = _towards(last, before[-1], tip)
    through = [point for piece in _pieces((*before, base)) for point in piece]
    placed = [place(point, direction) for point in (before[0], *through)]
    return f"e,{place(last, direction)} {' '.join(placed)}"


def place(point: Point, direction: int = 1) -> str:
    """Give a point as Graphviz counts: up, not down."""
    across, down = point
    return f"{_number(across * direction)},{_number(-down)}"


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".").replace("-0", "0") if abs(value) < 0.005 else f"{value:.2f}"


def _distinct(points: tuple[Point, ...]) -> list[Point]:
    """Leave out points where the way neither moves nor turns."""
    kept = [points[0], *(point for before, point in pairwise(points) if _distance(before, point) > 0.01)]
    turns = [
        here
        for before, here, after in zip(kept, kept[1:], kept[2:], strict=False)
        if not (before[0] == here[0] == after[0] or before[1] == here[1] == after[1])
    ]
    return [kept[0], *turns, kept[-1]]


def _pieces(points: tuple[Point, ...]) -> Iterator[tuple[Point, Point, Point]]:
    """Give the way as cubic curves, each by its two controls and its end."""
    at = points[0]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        bend = min(_ROUND, _distance(before, corner) / 2, _distance(corner, after) / 2)
        begin, end = _towards(corner, before, bend), _towards(corner, after, bend)
        yield at, begin, begin
        yield _towards(corner, begin, bend * 0.45), _towards(corner, end, bend * 0.45), end
        at = end
    yield at, points[-1], points[-1]


def _towards(start: Point, goal: Point, way: float) -> Point:
    far = _distance(start, goal)
    part = min(1.0, way / far) if far else 0.0
    return start[0] + (goal[0] - start[0]) * part, start[1] + (goal[1] - start[1]) * part


def _distance(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])
