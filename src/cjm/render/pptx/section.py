"""The parts of the map that the overview shows on one slide each, and where their columns lie."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from cjm.render.pptx.style import LEFT, RIGHT
from cjm.view import Board, Curve, CurvePoint, PhaseHead

TITLES = 84.0
"""The room for the titles of the rows."""
_NARROW = 4
"""A phase is as wide as so many columns at least."""
_MOST = 33
"""More columns than this make marks of touchpoints touch."""


@dataclass(frozen=True, slots=True)
class Part:
    """A phase, or as many of its columns as one slide shows, from `first` to `first + span`."""

    phase: PhaseHead
    first: int
    span: int

    @property
    def weight(self) -> int:
        """Say how much room it asks for, in columns."""
        return max(_NARROW, self.span)


@dataclass(frozen=True, slots=True)
class Section:
    """What one slide of the overview shows, and where each part begins, with the end of the last."""

    parts: tuple[Part, ...]
    edges: tuple[float, ...]

    @classmethod
    def of(cls, parts: tuple[Part, ...]) -> Section:
        """Share the width of a slide among parts."""
        room = (RIGHT - LEFT - TITLES) / sum(part.weight for part in parts)
        edges = accumulate((part.weight * room for part in parts), initial=LEFT + TITLES)
        return cls(parts, tuple(edges))

    def place(self, x: float) -> float:
        """Give where a place along the map lies, in points."""
        number = next(n for n, part in enumerate(self.parts) if x <= part.first + part.span)
        part, left, right = self.parts[number], self.edges[number], self.edges[number + 1]
        return left + (x - part.first) * (right - left) / part.span

    def holds(self, point: CurvePoint) -> bool:
        """Say whether a point of a curve lies here."""
        return self.parts[0].first < point.x < self.parts[-1].first + self.parts[-1].span

    def points(self, curve: Curve) -> tuple[CurvePoint, ...]:
        """Give the points of a curve that lie here."""
        return tuple(filter(self.holds, curve.points))


def sections(board: Board) -> list[Section]:
    """Share a map among as few slides as hold it, about equally much on each."""
    parts = [part for phase in board.phases for part in _parts(phase)]
    fewest = len(_packed(parts, _MOST))
    most = next(room for room in range(1, _MOST + 1) if len(_packed(parts, room)) <= fewest)
    return [Section.of(tuple(each)) for each in _packed(parts, most)]


def _parts(phase: PhaseHead) -> Iterator[Part]:
    for start in range(0, phase.span, _MOST):
        yield Part(phase, phase.first + start, min(_MOST, phase.span - start))


def _packed(parts: list[Part], room: int) -> list[list[Part]]:
    packed: list[list[Part]] = [[]]
    for part in parts:
        if packed[-1] and sum(each.weight for each in packed[-1]) + part.weight > room:
            packed.append([])
        packed[-1].append(part)
    return packed
