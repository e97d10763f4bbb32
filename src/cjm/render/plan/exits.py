"""Ways out: each to a place of its own below the phase it leaves, never crossing one beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cjm.render.plan.box import Box, Point
from cjm.render.plan.docks import Side, Tip
from cjm.render.plan.frame import STEP, Frame
from cjm.render.plan.lettering import Text, text_of
from cjm.render.plan.spread import Spread
from cjm.render.plan.way import Way
from cjm.view import Exit

_INSET = 9.0
_BELOW = 24.0
_BETWEEN = 12.0
_TIP = 16.0


@dataclass(frozen=True, slots=True)
class WayOut:
    """A way out with the points it runs through; the place it leads to, with its box and its text."""

    way: Way
    points: tuple[Point, ...]
    out: Exit
    box: Box
    text: Text


def exits_of(frame: Frame, spread: Spread, exits: Mapping[str, Exit]) -> Iterator[WayOut]:
    """Give the ways out of a phase."""
    ways = spread.docks.exits(frame.number)
    left = frame.box.left + _INSET + len(ways) * STEP + _TIP
    top = frame.box.bottom + _BELOW
    for number, way in enumerate(ways):
        out = exits[way.edge.end]
        text = _text(way, out, frame.box.right - left)
        box = text.at(left, top)
        down = frame.box.left + _INSET + (len(ways) - 1 - number) * STEP
        level = top + text.lines[0].face.leading / 2
        points = (*_start(way, frame, spread, down), (down, level), (left - 6, level))
        yield WayOut(way, points, out, box, text)
        top = box.bottom + _BETWEEN


def _start(way: Way, frame: Frame, spread: Spread, down: float) -> tuple[Point, ...]:
    if way.start.node is None:
        return ((down, frame.box.bottom),)
    left, level = spread.touch(way, Tip.START, Side.LEFT)
    return (left, level), (down, level)


def _text(way: Way, out: Exit, room: float) -> Text:
    """Give where it leads, and the share of those who go there beside it or, if too long, below it."""
    share = way.edge.share_text
    named = text_of("name", [" · ".join(filter(None, (out.name, share)))], "ink", room)
    if share and len(named.lines) > 1:
        named = text_of("name", [out.name], "ink", room) + text_of("strong", [share], "ink", room)
    return named + text_of("small", way.edge.lines, "soft", room)
