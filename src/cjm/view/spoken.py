"""A comparison in words: for formats that write a mark like any other text, with its sign before it.

Facts, texts of personas and evidence keep their marks, for each format to say beside them.
"""

from __future__ import annotations

from dataclasses import replace

from cjm.model.vocabulary import Lane
from cjm.view.appendix import Note, Opportunity
from cjm.view.board import Board, Header
from cjm.view.column import Column, PhaseHead
from cjm.view.fact import Fact
from cjm.view.facts import facts
from cjm.view.item import Item
from cjm.view.lane import Cell, LaneRow
from cjm.view.language import Language
from cjm.view.mark import Compared, Mark, comparing
from cjm.view.way import Way

SIGNS = {"added": "+", "removed": "–", "changed": "±"}
"""What stands before the word of a mark."""


def spoken(mark: Mark) -> str:
    """Give a mark in short: its sign and its word."""
    return f"{SIGNS[mark.change]} {mark.word}"


def became(mark: Mark | None) -> str | None:
    """Give all that a mark says: its sign, its word, and what was there before; None for no mark."""
    return " · ".join(_notes(mark, ())) or None


def parted(name: str, mark: Mark | None) -> tuple[str, str]:
    """Give what `in_words` says before a name, and the name itself, which alone may be struck through."""
    said = spoken(mark) if mark else ""
    return said, name.removeprefix(f"{said}: ")


def in_words(board: Board) -> Board:
    """Give a board that says its marks itself: heads in their names, all else first in its notes.

    A board that compares nothing stays as it is.
    """
    if board.compared is None:
        return board
    return replace(
        board,
        header=_header(board.header, board.compared, board.language),
        phases=tuple(_phase(phase, _of_funnel(phase, board)) for phase in board.phases),
        columns=tuple(map(_column, board.columns)),
        lanes=tuple(_lane(lane, board) for lane in board.lanes),
        ways=tuple(map(_noted_way, board.ways)),
        opportunities=tuple(map(_noted_opportunity, board.opportunities)),
        what_if=_with_changes(board.what_if, board),
        alternatives=_with_changes(board.alternatives, board),
        stakeholders=_with_changes(board.stakeholders, board),
        walkthroughs=_with_changes(board.walkthroughs, board),
    )


def _header(header: Header, compared: Compared, language: Language) -> Header:
    """Say above everything what is compared, and what title and summary the old map had."""
    kind = " · ".join(filter(None, (header.kind, compared.title, compared.nothing)))
    words, title, summary = comparing(language), header.title_mark, header.summary_mark
    renamed = (Fact("title", words.title, header.title, title),) if title else ()
    change = f"{words.change}: {became(summary)}" if summary else None
    return replace(
        header,
        kind=kind,
        summary="\n\n".join(filter(None, (header.summary, change))) or None,
        personas=tuple(replace(card, name=_name(card.name, card.mark)) for card in header.personas),
        about=(*renamed, *header.about),
    )


def _with_changes(notes: tuple[Note, ...], board: Board) -> tuple[Note, ...]:
    """Give notes that say as a fact of theirs what became of them."""
    name = comparing(board.language).change
    return tuple(
        replace(note, facts=(*note.facts, *facts(("change", name, became(note.mark))))) for note in notes
    )


def _name(name: str, mark: Mark | None) -> str:
    return f"{spoken(mark)}: {name}" if mark else name


def _notes(mark: Mark | None, notes: tuple[str, ...]) -> tuple[str, ...]:
    return (spoken(mark), *((mark.before,) if mark.before else ()), *notes) if mark else notes


def _phase(phase: PhaseHead, counted: Mark | None) -> PhaseHead:
    before = phase.mark.before if phase.mark else None
    summary = " · ".join(filter(None, (before, phase.summary))) or None
    funnel = phase.funnel and replace(phase.funnel, notes=_notes(counted, phase.funnel.notes))
    return replace(phase, name=_name(phase.name, phase.mark), summary=summary, funnel=funnel)


def _of_funnel(phase: PhaseHead, board: Board) -> Mark | None:
    """Give the mark of how many come and go in a phase, which stands in its lane."""
    cells = (lane.cells[phase.number - 1] for lane in board.lanes if lane.key == Lane.FUNNEL)
    return next((item.mark for cell in cells for item in cell.whole), None)


def _column(column: Column) -> Column:
    head = column.touchpoint
    if head is None or head.mark is None:
        return column
    notes = (*((head.mark.before,) if head.mark.before else ()), *head.notes)
    return replace(column, touchpoint=replace(head, name=_name(head.name, head.mark), notes=notes))


def _lane(lane: LaneRow, board: Board) -> LaneRow:
    return replace(lane, cells=tuple(_cell(cell, board) for cell in lane.cells))


def _cell(cell: Cell, board: Board) -> Cell:
    phase = board.phases[cell.phase].mark
    heads = (column.touchpoint for column in board.columns[cell.first : cell.first + cell.span])
    marks = [phase if phase and phase.change == "removed" else head.mark if head else None for head in heads]
    each = tuple(
        tuple(_item(item, mark) for item in items) for items, mark in zip(cell.each, marks, strict=False)
    )
    return replace(cell, whole=tuple(_item(item, phase) for item in cell.whole), each=each)


def _item(item: Item, of_place: Mark | None) -> Item:
    """Give an item with its mark in its notes; in a place that is gone it is gone as well, and says so."""
    gone = replace(of_place, before=None) if of_place and of_place.change == "removed" else None
    mark = item.mark or gone
    return replace(item, notes=_notes(mark, item.notes), mark=mark)


def _noted_way(way: Way) -> Way:
    return replace(way, notes=_notes(way.mark, way.notes))


def _noted_opportunity(one: Opportunity) -> Opportunity:
    return replace(one, notes=_notes(one.mark, one.notes))
