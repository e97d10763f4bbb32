"""The rows of the map and their cells."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.view.item import Item


@dataclass(frozen=True, slots=True)
class Cell:
    """A lane in one phase: what holds for the whole phase, and, column by column, for each touchpoint.

    `each` is empty when no touchpoint of the phase has an entry in this lane. A cell where both are
    empty is a gap.
    """

    phase: int
    first: int
    span: int
    whole: tuple[Item, ...]
    each: tuple[tuple[Item, ...], ...]

    @property
    def gap(self) -> bool:
        """Whether nothing is noted here."""
        return not self.whole and not self.each


@dataclass(frozen=True, slots=True)
class LaneRow:
    """A row of the map: a built-in lane or one of the map's own; `key` is its id."""

    key: str
    title: str
    cells: tuple[Cell, ...]
    own: bool = False
