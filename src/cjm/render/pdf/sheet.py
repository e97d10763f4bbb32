"""Sheets: as many phases side by side as can be read, and how wide each column is."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from cjm.view import Board, PhaseHead

_MOST = 20
"""Columns that fit beside each other on A3."""
_NARROWEST = 2.4
"""How many columns of touchpoints a phase is wide at least."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Phases on one sheet; `widths` are parts of a whole that is `sum(widths)`."""

    phases: tuple[PhaseHead, ...]
    widths: tuple[float, ...]

    @property
    def first(self) -> int:
        """Give its first column."""
        return self.phases[0].first

    @property
    def columns(self) -> range:
        """Give its columns."""
        return range(self.first, self.first + len(self.widths))

    def part(self, x: float) -> float:
        """Give a place along the map, in columns, as a part of the width of the sheet's columns."""
        edges = [*accumulate(self.widths, initial=0.0)]
        column = min(int(x) - self.first, len(self.widths) - 1)
        return (edges[column] + (x - self.first - column) * self.widths[column]) / edges[-1]


def sheets(board: Board) -> list[Sheet]:
    """Divide the phases of a board among as few sheets as can be read, evenly; no phase is divided."""
    whole = _room(board.phases)
    each = whole / math.ceil(whole / _MOST)
    groups: list[list[PhaseHead]] = [[]]
    filled = 0.0
    for phase in board.phases:
        room = _room([phase])
        if groups[-1] and filled + room / 2 > each * len(groups):
            groups.append([])
        groups[-1].append(phase)
        filled += room
    return [_sheet(group) for group in groups]


def _room(phases: Iterable[PhaseHead]) -> float:
    return sum(max(phase.span, _NARROWEST) for phase in phases)


def _sheet(phases: list[PhaseHead]) -> Sheet:
    widths = (max(1.0, _NARROWEST / phase.span) for phase in phases for _ in range(phase.span))
    return Sheet(tuple(phases), tuple(widths))
