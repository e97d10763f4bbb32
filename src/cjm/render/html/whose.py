"""Whose curve is whose: each persona's name at a point of their line where it is in nobody's way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from cjm.render.html.anchor import ACROSS_PX, anchor, side
from cjm.render.html.frame import Frame, number
from cjm.render.html.label import LINE_PX, Label, Number, room
from cjm.render.html.scale import height_of
from cjm.render.stretch import dash_of
from cjm.render.text import advance
from cjm.view import Board, Curve, CurvePoint

_WIDEST_PX = 0.4 * ACROSS_PX
"""More than that of a name would be in the way of the curve."""

_SIZE_PX, _SAID_PX, _MARK_PX = 12.5, 14, 9
_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
_ABOVE_PX, _ABOVE_FAR_PX, _BELOW_PX = 13, 20, 15
_WORDS, _FIGURE = 10, 1
"""How much worse it is to lie over words than over a point or a number."""


@dataclass(frozen=True, slots=True)
class Whose:
    """A persona's name at their curve; `shape` is the curve's dash and marker."""

    x: str
    y: str
    anchor: str
    shape: int
    text: str


@dataclass(frozen=True, slots=True)
class _Box:
    left: float
    top: float
    right: float
    bottom: float
    weight: int

    def over(self, other: _Box) -> float:
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, width) * max(0.0, height) * other.weight


def whose(
    board: Board, frame: Frame, labels: tuple[Label, ...], counted: tuple[Number, ...]
) -> tuple[Whose, ...]:
    """Name the curves where there are several: at the end if that is free, else at the start, else inside."""
    if len(board.curves) < 2:
        return ()
    taken = [
        _words(line.text, _SAID_PX, one.x, line.y, side(float(one.x), one.width))
        for one in labels
        for line in one.lines
    ]
    taken += [_around(one.x, float(one.y) - 4) for one in counted]
    taken += [
        _around(number(frame.percent(point.x)), height_of(point.score))
        for curve in board.curves
        for point in curve.points
        if point.score is not None
    ]
    named: list[Whose] = []
    for curve in board.curves:
        free = min(_places(curve, frame), key=lambda one: sum(_box(one).over(other) for other in taken))
        taken.append(_box(free))
        named.append(free)
    return tuple(named)


def _places(curve: Curve, frame: Frame) -> Iterator[Whose]:
    known = [point for point in curve.points if point.score is not None]
    short = _shortened(curve.persona or curve.title)
    width = advance(short, _SIZE_PX, bold=True)
    for point in (known[-1], known[0], *reversed(known[1:-1])):
        x = frame.percent(point.x)
        for y in _heights(point):
            yield Whose(number(x), number(y), anchor(x, width, frame), dash_of(curve.number), short)


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


def _box(one: Whose) -> _Box:
    x, width = float(one.x), advance(one.text, _SIZE_PX, bold=True)
    return _words(one.text, _SIZE_PX, one.x, one.y, side(x, width))


def _words(text: str, size: float, x: str, y: str, towards: int) -> _Box:
    middle, bottom = float(x) / 100 * ACROSS_PX, float(y) + 3
    width = advance(text, size, bold=True)
    left = middle - width / 2 + towards * width / 2
    return _Box(left, bottom - LINE_PX, left + width, bottom, _WORDS)


def _around(x: str, y: float) -> _Box:
    middle = float(x) / 100 * ACROSS_PX
    return _Box(middle - _MARK_PX, y - _MARK_PX, middle + _MARK_PX, y + _MARK_PX, _FIGURE)
