"""The overview: the whole map on one slide, or a few where it is long."""

from __future__ import annotations

from dataclasses import replace

from cjm.model.vocabulary import Lane
from cjm.render.pptx.canvas import Canvas, Look, Room
from cjm.render.pptx.changed import edged, frame, is_gone, name_bits
from cjm.render.pptx.deck import Deck
from cjm.render.pptx.paragraph import Bit, Para, height, para, parted, shortened
from cjm.render.pptx.plot import add_key, add_plot
from cjm.render.pptx.section import TITLES, Section, sections
from cjm.render.pptx.style import (
    BOTTOM,
    CELL,
    CELL_ACT,
    CELL_BOLD,
    CELL_SOFT,
    GLYPH,
    GLYPH_ACT,
    HEAD,
    LEFT,
    NOTE,
    NOTE_ACT,
    POINT,
    RIGHT,
    TOP,
)
from cjm.render.text import advance
from cjm.view import Board, FunnelBar, TouchpointHead, Words

_HEAD, _MARKS, _FUNNEL, _LEGEND = 40.0, 24.0, 50.0, 16.0
_MARK = 17.0
_LIST = 130.0
_PAD = 4.0
_FORMS = {"digital": "ellipse", "physical": "rect", "hybrid": "hexagon"}


def add_overview(deck: Deck) -> None:
    """Add phases, touchpoints under the numbers that the tables know them by, curves and funnel."""
    board = deck.board
    for section in sections(board):
        canvas = deck.slide(board.language.heads.overview, notes=_spoken(board))
        _heads(canvas, section)
        y = _touchpoints(canvas, board, section, TOP + _HEAD + 4)
        bottom = BOTTOM - _LEGEND
        if any(part.phase.funnel for part in section.parts):
            bottom -= _FUNNEL
            _funnel(canvas, board, section, bottom)
        if board.curves:
            _title(canvas, board.language.words.curve, y + 4)
            add_plot(canvas, board, section, Room(LEFT, y + 4, RIGHT - LEFT, bottom - y - 8))
        _legend(canvas, board, section)


def _spoken(board: Board) -> str:
    """Give what to say to the curve."""
    words = board.language.words
    return "\n".join(
        f"{curve.title}. {words.peak if point.peak else words.valley}: "
        f"{point.place}, {point.score_text} ({point.words})"
        for curve in board.curves
        for point in curve.points
        if point.peak or point.valley
    )


def _heads(canvas: Canvas, section: Section) -> None:
    for part, left, right in zip(section.parts, section.edges, section.edges[1:], strict=False):
        width = right - left - 3
        name = shortened(f"{part.phase.number}. {part.phase.name}", HEAD, width - 28, 2)
        gone = is_gone(part.phase.mark)
        face = replace(HEAD, colour="ink") if gone else HEAD
        look = Look("homePlate", "sheet" if gone else "line", anchor="ctr", pad=_PAD)
        edge = edged(look, part.phase.mark)
        canvas.text(Room(left, TOP, width, _HEAD), para(name, face, after=0), part.phase.name, edge)


def _title(canvas: Canvas, text: str, y: float) -> None:
    told = para(shortened(text, CELL_BOLD, TITLES - 12, 2), CELL_BOLD, after=0)
    canvas.text(Room(LEFT, y, TITLES - 4, 2 * CELL_BOLD.leading + 4), told, text)


def _touchpoints(canvas: Canvas, board: Board, section: Section, y: float) -> float:
    """Draw a mark over the middle of each column, and name the touchpoints below; give where that ends."""
    _title(canvas, board.language.term(Lane.TOUCHPOINTS), y)
    low = board.low.columns if board.low else range(0)
    lists: list[tuple[Room, list[Para]]] = []
    for part, left, right in zip(section.parts, section.edges, section.edges[1:], strict=False):
        told: list[Para] = []
        width = right - left - 3
        for column in board.columns[part.first : part.first + part.span]:
            if column.touchpoint is None:
                told += para(shortened(board.language.words.no_touchpoint, NOTE, width - 8, 2), NOTE)
                continue
            act = column.index in low
            number = str(column.index + 1)
            _mark(canvas, column.touchpoint, number, section.place(column.index + 0.5), y, act=act)
            told += _named(column.touchpoint, number, width - 8, act=act)
        fitting, rest = parted(told, width - 8, _LIST)
        if rest:
            fitting, _ = parted(told, width - 8, _LIST - CELL.leading)
            fitting += para("…", CELL_SOFT, after=0)
        lists.append((Room(left, y + _MARKS, width, height(fitting, width - 8) + _PAD), fitting))
    for (room, told), part in zip(lists, section.parts, strict=True):
        canvas.text(room, told, part.phase.name)
    return max(room.bottom for room, _ in lists)


def _mark(canvas: Canvas, head: TouchpointHead, number: str, x: float, y: float, *, act: bool) -> None:
    dash = "solid" if head.medium and head.status != "proposed" else "sysDash"
    look = Look(
        _FORMS.get(head.medium or "", "ellipse"), "sheet", "act" if act else "line", 1.25, dash, "ctr", 0
    )
    room = Room(x - _MARK / 2, y + 2, _MARK, _MARK)
    frame(canvas, Room(room.x - 3, room.y - 3, _MARK + 6, _MARK + 6), head.mark)
    canvas.text(room, para(number, GLYPH_ACT if act else GLYPH, after=0, align="middle"), head.name, look)


def _named(head: TouchpointHead, number: str, width: float, *, act: bool) -> list[Para]:
    place = " · ".join(filter(None, (head.channel, head.medium_word)))
    truth = "◆ " if head.moment_of_truth else ""
    said, bare = name_bits(head.name, CELL_ACT if act else CELL, head.mark)
    name = shortened(f"{truth}{bare.text}", CELL_BOLD, width - 16, 2)
    told = shortened(place, NOTE, width, 1)
    return para(
        number,
        CELL_ACT if act else POINT,
        said,
        replace(bare, text=name),
        Bit(told, NOTE),
        after=2,
    )


def _funnel(canvas: Canvas, board: Board, section: Section, y: float) -> None:
    """Draw for each phase how many came, how many of them went on, and say it."""
    words = board.language.words
    _title(canvas, board.language.term(Lane.FUNNEL), y)
    for part, left, right in zip(section.parts, section.edges, section.edges[1:], strict=False):
        bar = part.phase.funnel
        if bar is None:
            continue
        width = right - left - 8
        ink = "act" if bar.biggest else "line"
        canvas.figure(Room(left, y + 3, max(1, bar.entered_share * width), 9), words.entered, Look(line=ink))
        filled = Room(left, y + 3, max(1, bar.continued_share * width), 9)
        canvas.figure(filled, words.continued, Look(fill=ink))
        _counted(canvas, bar, words, Room(left, y + 13, width, _FUNNEL - 13))


def _counted(canvas: Canvas, bar: FunnelBar, words: Words, room: Room) -> None:
    numbers = " → ".join(filter(None, (bar.entered, bar.continued)))
    lost = words.left_of.format(share=bar.drop_off) if bar.drop_off else ""
    fits = room.width - 2 * _PAD
    told = [
        *para(shortened(numbers, CELL, fits, 1), CELL, after=0),
        *para(shortened(lost, NOTE, fits, 1), NOTE, after=0),
        *para(shortened(words.biggest_drop if bar.biggest else "", NOTE_ACT, fits, 1), NOTE_ACT, after=0),
    ]
    canvas.text(room, told, words.entered)


def _legend(canvas: Canvas, board: Board, section: Section) -> None:
    """Say what the figures mean, those that the map uses."""
    words = board.language.words
    keys = [(_FORMS[medium.key], "line", medium.text) for medium in board.media]
    points = [point for curve in board.curves for point in curve.points]
    if any(point.moment_of_truth for point in points):
        keys.append(("diamond", "ink", words.moment_of_truth))
    if board.low:
        keys.append(("ellipse", "act", f"{words.valley}: {words.needs_action}"))
    x, y = section.edges[0], BOTTOM - _LEGEND + 2
    for form, ink, text in keys:
        width = advance(text, NOTE.size) + 2 * _PAD + 1
        canvas.figure(Room(x, y + 2, 9, 9), text, Look(form, "sheet", ink, 1))
        canvas.text(Room(x + 12, y, width, 14), para(text, NOTE, after=0), text)
        x += 12 + width + 14
    for curve in board.curves if len(board.curves) > 1 else ():
        text = curve.persona or curve.title
        width = advance(text, NOTE.size) + 2 * _PAD + 1
        if x + 34 + width < RIGHT:
            add_key(canvas, curve, x, y + 6.5)
            canvas.text(Room(x + 34, y, width, 14), para(text, NOTE, after=0), text)
        x += 34 + width + 14
