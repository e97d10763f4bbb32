"""Places on the sheet, in points, counted to the right and down; and the nearest free room."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Point = tuple[float, float]
"""A place: how far to the right, how far down."""

Extent = tuple[float, float]
"""A stretch of a line: where it begins and ends."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends to the right."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.top + self.height

    @property
    def centre(self) -> Point:
        """Give the middle of it."""
        return self.left + self.width / 2, self.top + self.height / 2

    def grown(self, by: float) -> Box:
        """Give it with that much more on each side."""
        return Box(self.left - by, self.top - by, self.width + 2 * by, self.height + 2 * by)


def nearest_room(wanted: float, length: float, taken: Sequence[Extent], within: Extent) -> float:
    """Give the beginning nearest to the wanted one from which a length is free.

    Where there is no room within the bounds, the nearest beyond their end is given.
    """
    low, high = within
    starts = [wanted, low, high - length, *_beside(length, taken)]
    free = [start for start in starts if low <= start and not _touches(start, length, taken)]
    inside = [start for start in free if start + length <= high]
    return min(inside or free, key=lambda start: abs(start - wanted))


def _beside(length: float, taken: Iterable[Extent]) -> Iterable[float]:
    for begin, end in taken:
        yield from (begin - length, end)


def _touches(start: float, length: float, taken: Iterable[Extent]) -> bool:
    return any(start < end and start + length > begin for begin, end in taken)
