"""The lanes as rows: entries over their phases, gaps where nobody has noted anything."""

from __future__ import annotations

from collections.abc import Iterator

from cjm.model.vocabulary import Lane
from cjm.render.svg.block import Block, column_width, flowed, placed
from cjm.render.svg.entry import badge, dash, entry
from cjm.render.svg.feeling import feelings
from cjm.render.svg.frame import PAD, Frame
from cjm.render.svg.funnel import funnel
from cjm.render.svg.gap import gap
from cjm.render.svg.paragraph import said
from cjm.render.svg.row import row
from cjm.render.svg.shape import line
from cjm.render.svg.style import NOTE_SOFT
from cjm.render.text import advance
from cjm.view import Board, Cell, Item, LaneRow

_TOP, _BOTTOM, _BETWEEN, _GUTTER = 9.0, 11.0, 6.0, 16.0
_COLUMN = 230.0
_OUTSIDE = (Lane.FRONTSTAGE,)
_INSIDE = (Lane.BACKSTAGE, Lane.SUPPORT)


def felt(board: Board, frame: Frame, low: range) -> Iterator[Block]:
    """Draw the lane of feelings, which stands right below the curve."""
    return (_lane(lane, board, frame, low) for lane in board.lanes if lane.key == Lane.EMOTIONS)


def lanes(board: Board, frame: Frame, low: range) -> Iterator[Block]:
    """Draw the other lanes from top to bottom, with the two lines of a service blueprint between them."""
    words = board.language.words
    crossed: set[str] = set()
    for lane in (lane for lane in board.lanes if lane.key != Lane.EMOTIONS):
        if lane.key in (*_OUTSIDE, *_INSIDE) and "interaction" not in crossed:
            crossed.add("interaction")
            yield _blueprint_line(words.line_of_interaction, frame)
        if lane.key in _INSIDE and "visibility" not in crossed:
            crossed.add("visibility")
            yield _blueprint_line(words.line_of_visibility, frame)
        yield _lane(lane, board, frame, low)


def _lane(lane: LaneRow, board: Board, frame: Frame, low: range) -> Block:
    cells = [(cell, *frame.cell(cell.first, cell.span)) for cell in lane.cells]
    gaps = [(x, width) for cell, x, width in cells if cell.gap]
    drawn = [(x, _cell(cell, lane, board, width, low)) for cell, x, width in cells]
    return row(frame, lane.title, drawn, gaps=gaps)


def _cell(cell: Cell, lane: LaneRow, board: Board, width: float, low: range) -> Block:
    words = board.language.words
    if cell.gap:
        return gap(words.gap, width)
    counted = board.phases[cell.phase].funnel
    if lane.key == Lane.FUNNEL and counted:
        content = funnel(counted, width - 2 * PAD, words)
    elif lane.key == Lane.EMOTIONS:
        return feelings(cell, width, words).boxed("cell")
    else:
        content = _entries(cell, lane, board, width - 2 * PAD, low)
    return content.padded(PAD, _TOP, PAD, _BOTTOM).boxed("cell")


def _entries(cell: Cell, lane: LaneRow, board: Board, width: float, low: range) -> Block:
    led = list(_led(cell, low))
    count = max(1, min(len(led), int(width // _COLUMN)))
    each = column_width(count, width, _GUTTER)
    asked = lane.key == Lane.QUESTIONS
    blocks = [entry(item, each, board.language.words, lead, asked=asked) for lead, item in led]
    return flowed(blocks, count, width, _BETWEEN, _GUTTER)


def _led(cell: Cell, low: range) -> Iterator[tuple[Block, Item]]:
    for item in cell.whole:
        yield dash(), item
    for column, items in enumerate(cell.each, cell.first):
        for item in items:
            yield badge(column + 1, act=column in low), item


def _blueprint_line(words: str, frame: Frame) -> Block:
    label = said(words, NOTE_SOFT, frame.end - frame.left).padded(0, 5, 0, 5).boxed("blueprint-line")
    start = max(frame.start, frame.left + advance(words, NOTE_SOFT.size) + PAD)
    middle = label.height / 2
    drawn = line((start, middle), (frame.end, middle), "blueprint")
    return placed([(frame.left, label)]).under(drawn)
