"""The whole picture: the head, the map with its rows, what follows, on one sheet."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.model.vocabulary import Lane
from cjm.render.picture import NONE, Pictures
from cjm.render.svg.block import Block, placed, stacked
from cjm.render.svg.brand import brand
from cjm.render.svg.curve import curve
from cjm.render.svg.follow import follow
from cjm.render.svg.frame import MARGIN, Frame
from cjm.render.svg.header import header
from cjm.render.svg.heads import phase_heads, touchpoint_heads
from cjm.render.svg.lanes import felt, lanes
from cjm.render.svg.legend import legend
from cjm.render.svg.opportunities import opportunities
from cjm.render.svg.paragraph import said
from cjm.render.svg.row import row
from cjm.render.svg.shape import Shape
from cjm.render.svg.style import NOTE
from cjm.render.svg.ways import ways
from cjm.render.theme import OURS, Theme
from cjm.view import Board


@dataclass(frozen=True, slots=True)
class Picture:
    """A sheet of paper with shapes on it, in pixels."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def picture(board: Board, theme: Theme = OURS, pictures: Pictures = NONE) -> Picture:
    """Lay a board out; a language that reads from right to left gets the mirror image."""
    frame = Frame.of(board)
    width = frame.text_width
    drawn = _map(board, frame, pictures)
    sections = [opportunities(board, width), *follow(board, width), legend(board, drawn, width)]
    made = said(board.language.words.made_with, NOTE, width).boxed("made-with")
    blocks = [
        _inset(brand(theme, width), frame),
        _inset(header(board, width, pictures), frame),
        drawn,
        *(_inset(block, frame) for block in (*sections, made)),
    ]
    whole = stacked(blocks, 36).padded(0, MARGIN - 8, 0, MARGIN)
    shapes = whole.shapes
    if board.language.direction == "rtl":
        shapes = tuple(shape.mirrored(frame.width) for shape in shapes)
    return Picture(frame.width, whole.height, shapes)


def _inset(block: Block, frame: Frame) -> Block:
    return placed([(frame.left, block)])


def _map(board: Board, frame: Frame, pictures: Pictures) -> Block:
    low = board.low.columns if board.low else range(0)
    return stacked(
        [
            phase_heads(board, frame),
            _touchpoints(board, frame, low, pictures),
            curve(board, frame, low),
            *felt(board, frame, low),
            ways(board, frame),
            *lanes(board, frame, low),
        ]
    )


def _touchpoints(board: Board, frame: Frame, low: range, pictures: Pictures) -> Block:
    heads = touchpoint_heads(board, frame, low, pictures)
    gaps = [frame.cell(column.index, 1) for column in board.columns if column.touchpoint is None]
    washes = [(*frame.cell(low.start, len(low)), "act-wash")] if low else []
    return row(frame, board.language.term(Lane.TOUCHPOINTS), heads, gaps=gaps, washes=washes)
