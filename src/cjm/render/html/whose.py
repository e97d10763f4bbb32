"""Whose curve is whose: each persona's name where their line is farthest from all others, in nobody's way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from math import inf

from cjm.render.html.anchor import ACROSS_PX, anchor, side
from cjm.render.html.box import Box, Boxes
from cjm.render.html.frame import Frame, number
from cjm.render.html.label import Label, Number, room
from cjm.render.html.scale import height_of
from cjm.render.stretch import dash_of
from cjm.render.text import advance
from cjm.view import Board, Curve, CurvePoint

_WIDEST_PX = 0.4 * ACROSS_PX
"""More than that of a name would be in the way of the curve."""

_SIZE_PX, _SAID_PX, _MARK_PX = 12.5, 14, 9
_FIGURE_PX, _FIGURE_Y = 6, 4
"""Half of how wide and high a number is, and how far its middle lies above its line."""

_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
_ABOVE_PX, _ABOVE_FAR_PX, _BELOW_PX = 13, 20, 15
_BOXES, _WORDS = Boxes(ACROSS_PX), 10
"""How much worse it is to lie over words than over a number."""


@dataclass(frozen=True, slots=True)
class Whose:
    """A persona's name at their curve; `shape` is the curve's dash and marker."""

    x: str
    y: str
    anchor: str
    shape: int
    text: str


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a name may stand, and how far the line is from the nearest other one there."""

    name: Whose
    apart: float

    def cost(self, texts: list[Box], marks: list[Box]) -> tuple[float, float, float]:
        """Give what speaks against it: texts it would lie over, a near line, points it would lie over."""
        box = _box(self.name)
        return sum(map(box.over, texts)), -self.apart, sum(map(box.over, marks))


def whose(
    board: Board, frame: Frame, labels: tuple[Label, ...], counted: tuple[Number, ...]
) -> tuple[Whose, ...]:
    """Name the curves where there are several, each where it differs most from the others.

    Where that is so at several places, the last one is taken, else the first, else one inside.
    """
    if len(board.curves) < 2:
        return ()
    texts = [box for one in labels if not one.late for box in _lines(one)]
    texts += [_BOXES.around(one.x, float(one.y) - _FIGURE_Y, _FIGURE_PX) for one in counted]
    felt = {(point.x, point.score) for curve in board.curves for point in curve.points}
    marks = [
        _BOXES.around(number(frame.percent(x)), height_of(score), _MARK_PX)
        for x, score in sorted((x, score) for x, score in felt if score is not None)
    ]
    marks += [box for one in labels if one.late for box in _lines(one)]
    named: list[Whose] = []
    for curve in board.curves:
        free = min(_places(curve, board, frame), key=lambda one: one.cost(texts, marks)).name
        texts.append(_box(free))
        named.append(free)
    return tuple(named)


def _places(curve: Curve, board: Board, frame: Frame) -> Iterator[_Place]:
    known = [point for point in curve.points if point.score is not None]
    short = _shortened(curve.persona or curve.title)
    width = advance(short, _SIZE_PX, bold=True)
    others = [
        {point.x: point.score for point in other.points if point.score is not None}
        for other in board.curves
        if other is not curve
    ]
    for point in (known[-1], known[0], *reversed(known[1:-1])):
        x = frame.percent(point.x)
        apart = min(_apart(point, other) for other in others)
        for y in _heights(point):
            yield _Place(
                Whose(number(x), number(y), anchor(x, width, frame), dash_of(curve.number), short), apart
            )


def _apart(point: CurvePoint, other: dict[float, float]) -> float:
    """Give how far a point lies from another line; where that one is broken, nothing is farther."""
    score = other.get(point.x)
    return inf if score is None else abs(score - (point.score or 0))


def _shortened(text: str) -> str:
    if advance(text, _SIZE_PX, bold=True) <= _WIDEST_PX:
        return text
    room = _WIDEST_PX - advance(_ELLIPSIS, _SIZE_PX, bold=True)
    widths = accumulate(advance(letter, _SIZE_PX, bold=True) for letter in text)
    return text[: next(number for number, width in enumerate(widths) if width > room)] + _ELLIPSIS


def _heights(point: CurvePoint) -> tuple[float, float]:
    y = height_of(point.score or 0)
    above = _ABOVE_FAR_PX if point.moment_of_truth else _ABOVE_PX
    return y - above, y + room(point) + _BELOW_PX


def _lines(one: Label) -> list[Box]:
    towards = side(float(one.x), one.width)
    return [_BOXES.text(line.text, _SAID_PX, (one.x, line.y), towards, _WORDS) for line in one.lines]


def _box(one: Whose) -> Box:
    towards = side(float(one.x), advance(one.text, _SIZE_PX, bold=True))
    return _BOXES.text(one.text, _SIZE_PX, (one.x, one.y), towards, _WORDS)
