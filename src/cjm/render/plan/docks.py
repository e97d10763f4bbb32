"""Which ways touch which side of what, in an order in which they cross each other least."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from cjm.render.plan.way import Stop, Way


class Tip(Enum):
    """One of the two ends of a way."""

    START = "start"
    END = "end"


class Side(Enum):
    """A side of a touchpoint, or the corner of a phase's upper edge on that side."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Call:
    """An end of a way where it touches something."""

    way: Way
    tip: Tip

    @property
    def stop(self) -> Stop:
        """Give what it touches."""
        return self.way.start if self.tip is Tip.START else self.way.target

    @property
    def row(self) -> int:
        """Give the number of the touchpoint in its phase, -1 for the phase as a whole."""
        return -1 if self.stop.node is None else self.stop.node

    @property
    def side(self) -> Side:
        """Give the side at which the way leaves or arrives.

        What comes from an earlier phase arrives on the left, and what leaves the journey leaves there;
        everything else is on the right. A way over the phases that touches whole ones keeps to the corner
        that gives its label a phase's width of room.
        """
        if self.stop.node is not None:
            arrives = self.tip is Tip.END and self.way.rightward
            return Side.LEFT if arrives or self.way.out else Side.RIGHT
        short = self.tip is Tip.END and self.way.start.node is not None and self.way.span == 1
        return Side.LEFT if self.way.rightward and not short else Side.RIGHT


@dataclass(frozen=True)
class Docks:
    """All ways, by what they touch."""

    ways: tuple[Way, ...]

    @cached_property
    def _calls(self) -> tuple[Call, ...]:
        return tuple(Call(way, tip) for way in self.ways for tip in Tip if not (way.out and tip is Tip.END))

    def exits(self, phase: int) -> tuple[Way, ...]:
        """Give the ways out of a phase, the nearest first: its own, then those of the lowest touchpoint."""
        out = [way for way in self.ways if way.out and way.start.phase == phase]
        return tuple(sorted(out, key=lambda way: (way.start.node is not None, -(way.start.node or 0))))

    def beside(self, phase: int) -> tuple[Way, ...]:
        """Give the ways in the gap to the right of a phase that do not leave it upwards, short ones first."""
        found = [way for way in self.ways if way.beside and way.start.phase == phase]
        return tuple(sorted(found, key=lambda way: (way.span, _reach(way))))

    def rising(self, phase: int) -> tuple[Call, ...]:
        """Give the ends in the gap to the right of a phase that come from above, the leftmost first."""
        return self._overhead(phase, Side.RIGHT)

    def falling(self, phase: int) -> tuple[Call, ...]:
        """Give the ends in the gap to the left of a phase that come from above, the rightmost first."""
        return self._overhead(phase, Side.LEFT)

    def _overhead(self, phase: int, side: Side) -> tuple[Call, ...]:
        found = self._chosen(lambda call: call.way.over and call.stop.node is not None, phase, side)
        return tuple(sorted(found, key=lambda call: (call.row, call.way.span)))

    def at(self, phase: int, row: int, side: Side) -> tuple[Call, ...]:
        """Give the ends at a side of a touchpoint, from top to bottom."""
        overhead = [call for call in self._overhead(phase, side) if call.row == row]
        level = self._chosen(lambda call: call.way.beside and call.row == row, phase, side)
        out = self._chosen(lambda call: call.way.out and call.row == row, phase, side)
        return (*overhead, *level, *reversed(list(out)))

    def corner(self, phase: int, side: Side) -> tuple[Call, ...]:
        """Give the ends at the upper edge of a phase, from its corner on that side inwards."""
        found = list(self._chosen(lambda call: call.way.over and call.stop.node is None, phase, side))
        arrive = sorted((call for call in found if call.tip is Tip.END), key=lambda call: call.way.span)
        leave = sorted((call for call in found if call.tip is Tip.START), key=lambda call: -call.way.span)
        return (*arrive, *leave)

    def most(self, phase: int, row: int) -> int:
        """Count the ends at the side of a touchpoint that has more of them."""
        return max(len(self.at(phase, row, side)) for side in Side)

    def _chosen(self, wanted: Callable[[Call], bool], phase: int, side: Side) -> Iterator[Call]:
        at_phase = (call for call in self._calls if call.stop.phase == phase and call.side is side)
        return (call for call in at_phase if wanted(call))


def _reach(way: Way) -> int:
    return abs((way.start.node or 0) - (way.target.node or 0))
