"""Which words stand at the curves: those of the highest and lowest place of all, and each persona's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from cjm.render.html.anchor import side
from cjm.render.html.box import Box, Boxes
from cjm.render.html.frame import Frame, number
from cjm.render.html.label import Label, Number, alike, label
from cjm.render.html.scale import height_of
from cjm.view import Board, CurvePoint

_NARROWEST_PX = 480
"""How wide a curve is at least in a window that is no phone's."""

_SAID_PX, _FIGURE_PX, _FIGURE_Y, _MARK_PX = 14, 6, 4, 9


def labels(board: Board, frame: Frame, counted: tuple[Number, ...]) -> tuple[Label, ...]:
    """Set the words of the extremes; a persona's own where nothing else is, or else for who asks for them."""
    told = [point for point in (_extreme(board, low=False), _extreme(board, low=True)) if point]
    found = [label(point, board, frame) for point in told]
    taken = _taken(board, frame, counted)
    for point in _own(board, told):
        one = label(point, board, frame)
        boxes = [*taken, *(box for other in found if not other.late for box in _boxes(other))]
        late = any(box.over(other) for box in _boxes(one) for other in boxes)
        found.append(replace(one, own=True, late=late))
    return tuple(found)


def _extreme(board: Board, *, low: bool) -> CurvePoint | None:
    points = [
        point for curve in board.curves for point in curve.points if (point.valley if low else point.peak)
    ]
    return min(points, key=lambda point: (point.score or 0) * (1 if low else -1), default=None)


def _own(board: Board, told: list[CurvePoint]) -> Iterator[CurvePoint]:
    """Give the extremes of each curve that are not told yet, each once."""
    seen = list(told)
    for point in (point for curve in board.curves for point in curve.points if point.peak or point.valley):
        if not any(alike(point, other) for other in seen):
            seen.append(point)
            yield point


def _boxes(one: Label) -> list[Box]:
    towards = side(float(one.x), one.width)
    boxes = Boxes(_NARROWEST_PX)
    return [boxes.text(line.text, _SAID_PX, (one.x, line.y), towards) for line in one.lines]


def _taken(board: Board, frame: Frame, counted: tuple[Number, ...]) -> list[Box]:
    """Give where the figures, the points and the lines between them are."""
    boxes = Boxes(_NARROWEST_PX)
    taken = [boxes.around(one.x, float(one.y) - _FIGURE_Y, _FIGURE_PX) for one in counted]
    for curve in board.curves:
        places = [
            None if point.score is None else (number(frame.percent(point.x)), height_of(point.score))
            for point in curve.points
        ]
        taken += [boxes.around(*place, _MARK_PX) for place in places if place]
        taken += [boxes.between(start, end) for start, end in pairwise(places) if start and end]
    return taken
