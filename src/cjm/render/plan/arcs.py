"""Ways over the phases: each on a level of its own where others are in the way, with its label above it."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.render.plan.box import Box, Extent, Point, nearest_room
from cjm.render.plan.docks import Call, Tip
from cjm.render.plan.frame import STEP
from cjm.render.plan.spread import Spread
from cjm.render.plan.way import Way

_FIRST = 18.0
_BETWEEN = 14.0
_ABOVE = 3.0
_CLEAR = 5.0


@dataclass(frozen=True, slots=True)
class _Leg:
    """One end of a way over the phases: where it touches, and where it runs up."""

    touch: Point
    up: float


@dataclass(frozen=True, slots=True)
class _Arc:
    way: Way
    legs: tuple[_Leg, _Leg]

    @property
    def extent(self) -> Extent:
        ends = sorted(leg.up for leg in self.legs)
        return ends[0], ends[1]


def arcs_of(spread: Spread) -> list[tuple[Way, tuple[Point, ...], Box | None]]:
    """Give each way over the phases with the points it runs through and the box of its label."""
    found = [
        _Arc(way, (_leg(Call(way, Tip.START), spread), _leg(Call(way, Tip.END), spread)))
        for way in spread.docks.ways
        if way.over
    ]
    drawn: list[tuple[Way, tuple[Point, ...], Box | None]] = []
    level = -_FIRST
    below: list[_Arc] = []
    for row in _rows(found):
        below += row
        higher = [leg.up for arc in found if arc not in below for leg in arc.legs]
        drawn += [_drawn(arc, level, [*higher, *_ends(row, arc)]) for arc in row]
        level -= max(arc.way.label.height for arc in row) + _ABOVE + _BETWEEN
    return drawn


def _ends(row: list[_Arc], but: _Arc) -> list[float]:
    return [leg.up for arc in row if arc is not but for leg in arc.legs]


def _leg(call: Call, spread: Spread) -> _Leg:
    if call.stop.node is None:
        touch = spread.corner(call)
        return _Leg(touch, touch[0])
    return _Leg(spread.touch(call.way, call.tip, call.side), spread.track(call))


def _rows(arcs: list[_Arc]) -> list[list[_Arc]]:
    """Give the ways level by level from below; short ones lie low, and none touches another on its level."""
    rows: list[list[_Arc]] = []
    for arc in sorted(arcs, key=lambda arc: (arc.extent[1] - arc.extent[0], arc.way.number)):
        free = next((row for row in rows if all(_apart(arc, other) for other in row)), None)
        if free is None:
            rows.append([arc])
        else:
            free.append(arc)
    return rows


def _apart(one: _Arc, other: _Arc) -> bool:
    return one.extent[1] + STEP <= other.extent[0] or other.extent[1] + STEP <= one.extent[0]


def _drawn(arc: _Arc, level: float, others: list[float]) -> tuple[Way, tuple[Point, ...], Box | None]:
    start, end = arc.legs
    corners = ((start.up, level), (end.up, level))
    points = (*_approach(start), *corners, *reversed(_approach(end)))
    text = arc.way.label
    if not text.lines:
        return arc.way, points, None
    begin, until = arc.extent
    taken = [(up - _CLEAR, up + _CLEAR) for up in others]
    middle = (begin + until - text.width) / 2
    left = nearest_room(middle, text.width, taken, (begin + _CLEAR, until - _CLEAR))
    return arc.way, points, text.at(left, level - _ABOVE - text.height)


def _approach(leg: _Leg) -> tuple[Point, ...]:
    """Give the points from what a way touches to where it runs up."""
    return (leg.touch,) if leg.touch[0] == leg.up else (leg.touch, (leg.up, leg.touch[1]))
