"""The entries of the lanes as a flat table: one row for each, with all it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from cjm.view.board import Board
from cjm.view.column import PhaseHead, TouchpointHead
from cjm.view.item import Item
from cjm.view.lane import Cell, LaneRow
from cjm.view.mark import Mark


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry and where it stands; `touchpoint` and its `number` are None for the whole phase."""

    phase: PhaseHead
    touchpoint: TouchpointHead | None
    number: int | None
    lane: LaneRow
    item: Item

    @property
    def mark(self) -> Mark | None:
        """What became of the entry, by itself or with the place it belongs to."""
        places = (self.touchpoint.mark if self.touchpoint else None, self.phase.mark)
        whole = (replace(mark, before=None) for mark in places if mark and mark.change != "changed")
        return self.item.mark or next(whole, None)


def entries(board: Board) -> Iterator[EntryRow]:
    """Give the entries that a map draws, phase by phase, in each lane by lane."""
    for phase in board.phases:
        for lane in board.lanes:
            yield from _in_cell(lane.cells[phase.number - 1], lane, phase, board)


def _in_cell(cell: Cell, lane: LaneRow, phase: PhaseHead, board: Board) -> Iterator[EntryRow]:
    for item in cell.whole:
        yield EntryRow(phase, None, None, lane, item)
    for column, items in enumerate(cell.each, cell.first):
        for item in items:
            yield EntryRow(phase, board.columns[column].touchpoint, column + 1, lane, item)
