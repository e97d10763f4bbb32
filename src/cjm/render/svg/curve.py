"""The row of the emotion curve: its title, its key, the words at its extremes, the plot between them."""

from __future__ import annotations

from cjm.render.stretch import dash_of
from cjm.render.svg.block import Block, flowed, placed
from cjm.render.svg.extreme import extremes
from cjm.render.svg.frame import PAD, Frame
from cjm.render.svg.glyph import marker
from cjm.render.svg.paragraph import said
from cjm.render.svg.plot import HEIGHT, level_y, plot
from cjm.render.svg.row import lane_title
from cjm.render.svg.shape import Rect, Shape, line
from cjm.render.svg.style import TEXT_SOFT
from cjm.view import Board, Curve

_KEY, _KEY_COLUMN, _BOTTOM, _CLEAR = 40.0, 240.0, 12.0, 13.0


def curve(board: Board, frame: Frame, low: range) -> Block:
    """Draw the curves of a board; nothing where nobody has said what is felt."""
    if not board.curves:
        return Block(0, 0)
    head = placed(
        [
            (frame.left, lane_title(board.language.words.curve, frame)),
            (frame.start + PAD, _keys(board, frame)),
        ]
    )
    above = extremes(board, frame, peak=True)
    below = extremes(board, frame, peak=False)
    top = head.height + above.height
    height = top + HEIGHT + below.height + _BOTTOM
    grounds: list[Shape] = []
    if low:
        x, width = frame.cell(low.start, len(low))
        grounds.append(Rect(x, 0, width, height, "act-wash"))
    return Block(
        frame.width,
        height,
        (
            *grounds,
            *_leaders(board, frame, top),
            *head.shapes,
            *above.at(0, head.height),
            *plot(board, frame).at(0, top),
            *below.at(0, top + HEIGHT),
            line((frame.left, height), (frame.end, height), "rule"),
        ),
    )


def _leaders(board: Board, frame: Frame, top: float) -> list[Shape]:
    """Join the words at an extreme with its point."""
    drawn: list[Shape] = []
    for point in (point for one in board.curves for point in one.points if point.score is not None):
        x, y = frame.place(point.x), top + level_y(point.score or 0)
        if point.peak:
            drawn.append(line((x, top + 2), (x, y - _CLEAR), "leader"))
        if point.valley:
            drawn.append(line((x, y + _CLEAR), (x, top + HEIGHT), "leader"))
    return drawn


def _keys(board: Board, frame: Frame) -> Block:
    """Say whose curve is whose; a single one needs no key."""
    width = frame.end - frame.start - 2 * PAD
    count = max(1, int(width // _KEY_COLUMN))
    several = board.curves if len(board.curves) > 1 else ()
    keys = [_key(one, width / count - _KEY - PAD) for one in several]
    return flowed(keys, count, width, 2, 0).padded(top=8, bottom=8) if keys else Block(0, 0)


def _key(one: Curve, width: float) -> Block:
    return (
        said(one.persona or one.title, TEXT_SOFT, width)
        .padded(_KEY)
        .under(*key_glyph(one.number))
        .boxed("key")
    )


def key_glyph(number: int) -> tuple[Shape, ...]:
    """Draw a piece of the line of a curve with its marker."""
    which = dash_of(number)
    return (line((0, 9), (32, 9), f"curve curve-{which}"), marker(number, 16, 9, f"mark mark-{which}"))
