"""Ways beside a phase: they run in the gap to its right, their labels beside them."""

from __future__ import annotations

from collections.abc import Iterator

from cjm.render.plan.box import Box, Extent, Point, nearest_room
from cjm.render.plan.docks import Call, Side, Tip
from cjm.render.plan.spread import Spread
from cjm.render.plan.way import Way

HEAD = 20.0
"""How far below the upper edge of the phases the way leads straight on from each to the next."""

_CLEAR = 4.0
_ENDLESS = 1e9


def beside_of(spread: Spread, phase: int) -> Iterator[tuple[Way, tuple[Point, ...], Box | None]]:
    """Give each way beside a phase with the points it runs through and the box of its label."""
    found = [(way, _points(way, spread)) for way in spread.docks.beside(phase)]
    across = [points[-1][1] for way, points in found if way.span]
    taken: list[Extent] = [(level - _CLEAR, level + _CLEAR) for level in across]
    left = spread.labels(phase)
    for way, points in sorted(found, key=lambda pair: _middle(pair[1])):
        if not way.label.lines:
            yield way, points, None
            continue
        height = way.label.height
        within = (HEAD + 2 * _CLEAR, _ENDLESS)
        top = nearest_room(_middle(points) - height / 2, height, taken, within)
        taken.append((top - _CLEAR, top + height + _CLEAR))
        yield way, points, way.label.at(left, top)


def _points(way: Way, spread: Spread) -> tuple[Point, ...]:
    start = spread.touch(way, Tip.START, Side.RIGHT)
    end = spread.touch(way, Tip.END, Call(way, Tip.END).side)
    track = spread.beside(way)
    return start, (track, start[1]), (track, end[1]), end


def _middle(points: tuple[Point, ...]) -> float:
    return (points[0][1] + points[-1][1]) / 2
