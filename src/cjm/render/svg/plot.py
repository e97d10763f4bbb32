"""The plot of the emotion curves: five named levels, lines with honest gaps, markers."""

from __future__ import annotations

from collections.abc import Iterator

from cjm.render.stretch import dash_of, stretches
from cjm.render.svg.block import Block
from cjm.render.svg.frame import PAD, Frame
from cjm.render.svg.glyph import marker, truth
from cjm.render.svg.paragraph import said
from cjm.render.svg.shape import Path, Point, Rect, Shape, Text, disc, line
from cjm.render.svg.style import LABEL, NOTE_SOFT
from cjm.render.text import Run
from cjm.view import Board, Curve, CurvePoint

_LEVEL, _EDGE = 38.0, 24.0
HEIGHT = 4 * _LEVEL + 2 * _EDGE
"""How high the plot is, without the words above and below it."""


def level_y(score: float) -> float:
    """Give the height of a score, -2 to +2, from the top of the plot."""
    return _EDGE + (2 - score) * _LEVEL


def plot(board: Board, frame: Frame) -> Block:
    """Draw the levels, and over them the curves, the first one on top."""
    low = board.low
    shapes: list[Shape] = list(_levels(board, frame))
    for one in reversed(board.curves):
        shapes += _strokes(one, frame)
    for one in reversed(board.curves):
        shapes += (
            shape for point in one.points for shape in _mark(point, one.number, frame, act=point is low)
        )
    shapes += _unknown(board, frame)
    return Block(frame.width, HEIGHT, tuple(shapes))


def _levels(board: Board, frame: Frame) -> Iterator[Shape]:
    width = frame.start - frame.left - PAD
    for x in frame.borders():
        yield line((x, level_y(2) - 10), (x, level_y(-2) + 10), "rule")
    for level in range(2, -3, -1):
        y = level_y(level)
        yield line((frame.start, y), (frame.end, y), "neutral" if level == 0 else "hair")
        word = said(board.language.words.levels[level + 2], NOTE_SOFT, width, anchor="end")
        yield from word.boxed("level").at(frame.left, y - word.height / 2)


def _strokes(one: Curve, frame: Frame) -> Iterator[Shape]:
    for stretch in stretches(one, lambda point: _place(point, frame)):
        bends = (("C", (first, second, end)) for _, first, second, end in stretch.arcs)
        css = "curve guess" if stretch.guess else f"curve curve-{dash_of(one.number)}"
        yield Path((("M", (stretch.arcs[0][0],)), *bends), css)


def _place(point: CurvePoint, frame: Frame) -> Point:
    return frame.place(point.x), level_y(point.score or 0)


def _mark(point: CurvePoint, number: int, frame: Frame, *, act: bool) -> Iterator[Shape]:
    if point.score is None:
        return
    x, y = _place(point, frame)
    if point.moment_of_truth:
        yield from truth(x, y, 13, "truth-act" if act else "truth")
    if act:
        yield disc(x, y, 7, "hot")
    else:
        yield marker(number, x, y, f"mark mark-{dash_of(number)}")


def _unknown(board: Board, frame: Frame) -> Iterator[Shape]:
    known = {point.x for one in board.curves for point in one.points if point.score is not None}
    for point in board.curves[0].points:
        if point.x not in known:
            x, y = frame.place(point.x), level_y(0)
            mark = (Rect(0, 0, 18, 18, "paper"), Text(9, 13.5, (Run("?", LABEL),), "middle"))
            yield from Block(18, 18, mark).boxed("unknown").at(x - 9, y - 9)
