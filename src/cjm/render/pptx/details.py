"""The lanes, all they say: a table for each few phases, on as many slides as it takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import ceil

from cjm.model.vocabulary import Lane, PhaseKind
from cjm.render.blueprint import with_lines
from cjm.render.pptx.changed import edge_of, is_gone
from cjm.render.pptx.deck import Deck
from cjm.render.pptx.entry import cell_paras, touchpoint_paras
from cjm.render.pptx.paragraph import Bit, para, shortened
from cjm.render.pptx.style import CELL, CELL_BOLD, CELL_SOFT, HEAD, LEFT, NOTE, RIGHT
from cjm.render.pptx.table import Cell, Row, Table, add_tables
from cjm.view import Board, LaneRow, PhaseHead

_MOST = 4
_LANE = 98.0
_HEAD_LINES = 3


def add_details(deck: Deck) -> None:
    """Add the slides of the lanes, two to four phases beside each other."""
    board = deck.board
    for phases in _groups(board.phases):
        width = (RIGHT - LEFT - _LANE) / len(phases)
        first, last = phases[0].number, phases[-1].number
        words = board.language.words
        numbers = f"{words.phases} {first}–{last}" if last > first else f"{words.phase} {first}"
        title = f"{numbers}: {', '.join(phase.name for phase in phases)}"
        heads = [_head(phase, width) for phase in phases]
        table = Table(
            name=numbers,
            widths=(_LANE, *(width for _ in phases)),
            head=Row((Cell(tuple(para(words.phases, HEAD)), "line"), *heads)),
            rows=tuple(_rows(board, phases, width)),
        )
        add_tables(deck, title, table)


def _groups(phases: tuple[PhaseHead, ...]) -> Iterator[tuple[PhaseHead, ...]]:
    """Share the phases among slides, about equally many to each."""
    slides = ceil(len(phases) / _MOST)
    size = ceil(len(phases) / slides)
    for start in range(0, len(phases), size):
        yield phases[start : start + size]


def _head(phase: PhaseHead, width: float) -> Cell:
    gone = is_gone(phase.mark)
    face = replace(HEAD, colour="ink") if gone else HEAD
    name = Bit(_name(phase, width), face)
    return Cell(tuple(para("", face, name)), "sheet" if gone else "line", edge=edge_of(phase.mark))


def _name(phase: PhaseHead, width: float) -> str:
    return shortened(f"{phase.number}. {phase.name}", HEAD, width - 10, _HEAD_LINES)


def _rows(board: Board, phases: tuple[PhaseHead, ...], width: float) -> Iterator[Row]:
    words = board.language.words
    about = [_about(phase, board, width) for phase in phases]
    if any(cell.paras for cell in about):
        yield Row((_title(words.phase), *about))
    yield Row((_title(board.language.term(Lane.TOUCHPOINTS)), *(_points(phase, board) for phase in phases)))
    for lines, lane in with_lines(board):
        for line in lines:
            yield Row(
                tuple(Cell(tuple(para(line, CELL_SOFT)) if n == 0 else ()) for n in range(len(phases) + 1)),
                True,
            )
        yield Row((_title(lane.title), *(_cell(lane, phase, board) for phase in phases)))


def _title(text: str) -> Cell:
    return Cell(tuple(para(text, CELL_BOLD)), "wash")


def _about(phase: PhaseHead, board: Board, width: float) -> Cell:
    """Say what is known of a phase, and its name where its head is too small for it."""
    kind = phase.kind if phase.kind not in (phase.name, board.language.term(PhaseKind.OTHER)) else None
    told = []
    if _name(phase, width).endswith("…"):
        told += para(phase.name, CELL_BOLD)
    told += para(phase.summary, CELL)
    told += para(" · ".join(filter(None, (kind, phase.duration, phase.owner))), NOTE)
    return Cell(tuple(told))


def _points(phase: PhaseHead, board: Board) -> Cell:
    words, low = board.language.words, board.low.columns if board.low else range(0)
    told = []
    for column in board.columns[phase.first : phase.first + phase.span]:
        if column.touchpoint:
            act = column.index in low
            told += touchpoint_paras(column.touchpoint, column.index + 1, words, act=act)
    return Cell(tuple(told)) if told else Cell(tuple(para(words.no_touchpoint, NOTE)), gap=True)


def _cell(lane: LaneRow, phase: PhaseHead, board: Board) -> Cell:
    cell = lane.cells[phase.number - 1]
    if cell.gap:
        return Cell(tuple(para(board.language.words.gap, NOTE)), gap=True)
    return Cell(tuple(cell_paras(cell, lane.key, board)))
