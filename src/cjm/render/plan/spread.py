"""Phases side by side: where each stands, and where ways touch them and run between them."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.render.plan.box import Box, Point
from cjm.render.plan.docks import Call, Docks, Side, Tip
from cjm.render.plan.frame import STEP, Frame, frame_of, frame_width, heads
from cjm.render.plan.way import Way
from cjm.view import Graph

_PAD = 14.0
_NARROW = 48.0
_BESIDE = 8.0
_CORNER = 15.0


@dataclass(frozen=True, slots=True)
class Spread:
    """All phases in their places."""

    frames: tuple[Frame, ...]
    docks: Docks

    def touch(self, way: Way, tip: Tip, side: Side) -> Point:
        """Give where a way touches its touchpoint."""
        call = Call(way, tip)
        place = self.frames[call.stop.phase].places[call.row]
        calls = self.docks.at(call.stop.phase, call.row, side)
        _, middle = place.outline.centre
        level = middle + (calls.index(call) - (len(calls) - 1) / 2) * STEP
        return (place.outline.left if side is Side.LEFT else place.outline.right), level

    def corner(self, call: Call) -> Point:
        """Give where a way touches the upper edge of its phase."""
        box = self.frames[call.stop.phase].box
        inward = _CORNER + self.docks.corner(call.stop.phase, call.side).index(call) * STEP
        return (box.left + inward if call.side is Side.LEFT else box.right - inward), box.top

    def track(self, call: Call) -> float:
        """Give where, in the gap beside its phase, a way over the phases runs up."""
        box = self.frames[call.stop.phase].box
        if call.side is Side.LEFT:
            return box.left - _PAD - self.docks.falling(call.stop.phase).index(call) * STEP
        return box.right + _PAD + self.docks.rising(call.stop.phase).index(call) * STEP

    def beside(self, way: Way) -> float:
        """Give where, in the gap to the right of its phase, a way that stays there runs."""
        phase = way.start.phase
        before = len(self.docks.rising(phase)) + self.docks.beside(phase).index(way)
        return self.frames[phase].box.right + _PAD + before * STEP

    def labels(self, phase: int) -> float:
        """Give where the labels of those ways begin."""
        tracks = len(self.docks.rising(phase)) + len(self.docks.beside(phase))
        return self.frames[phase].box.right + _PAD + (tracks - 1) * STEP + _BESIDE


def spread_of(graph: Graph, docks: Docks) -> Spread:
    """Place the phases from left to right."""
    widths = [frame_width(number, docks) for number in range(len(graph.clusters))]
    texts = heads(graph.clusters, widths)
    room = max((text.height for text in texts), default=0)
    frames: list[Frame] = []
    left = 0.0
    for number, cluster in enumerate(graph.clusters):
        left += _gap(number, docks) if number else 0
        box = Box(left, 0, widths[number], 0)
        frames.append(frame_of(number, cluster, box, texts[number], room, docks))
        left += widths[number]
    return Spread(tuple(frames), docks)


def _gap(number: int, docks: Docks) -> float:
    """Give the room before a phase."""
    beside = docks.beside(number - 1)
    up, down = len(docks.rising(number - 1)) + len(beside), len(docks.falling(number))
    label = max((way.label.width for way in beside), default=0)
    inside = max(0, up + down - 1) * STEP + (label + 2 * _BESIDE if label else 0)
    return max(_NARROW, 2 * _PAD + inside)
