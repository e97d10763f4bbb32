"""The whole sheet: phases, ways, places outside, title and legend, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from cjm.render.plan.arcs import arcs_of
from cjm.render.plan.beside import HEAD, beside_of
from cjm.render.plan.box import Box, Point
from cjm.render.plan.docks import Docks
from cjm.render.plan.exits import exits_of
from cjm.render.plan.frame import Frame
from cjm.render.plan.legend import Entry, legend_of
from cjm.render.plan.lettering import Text, text_of
from cjm.render.plan.spread import Spread, spread_of
from cjm.render.plan.way import Way, ways_of
from cjm.view import Edge, Graph

_TITLE_ROOM = 900.0
_NARROWEST = 520.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """A way with the points it runs through and, if it says something, its label."""

    number: int
    edge: Edge
    points: tuple[Point, ...]
    label: Text | None = None
    label_box: Box | None = None


@dataclass(frozen=True, slots=True)
class Outside:
    """A place outside the journey."""

    key: str
    box: Box
    text: Text


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that is drawn; `sheet` is what all of it lies on."""

    sheet: Box
    title: Text
    title_box: Box
    frames: tuple[Frame, ...]
    outside: tuple[Outside, ...]
    ways: tuple[Drawn, ...]
    legend: tuple[Entry, ...]


def plan_of(graph: Graph) -> Plan:
    """Give everything in a graph its place."""
    docks = Docks(ways_of(graph))
    spread = spread_of(graph, docks)
    outside, out = _outside(graph, spread)
    over = [_drawn(*found) for found in arcs_of(spread)]
    beside = [_drawn(*found) for frame in spread.frames for found in beside_of(spread, frame.number)]
    ways = (*_straight_on(graph, spread), *over, *beside, *out)
    boxes = [*(frame.box for frame in spread.frames), *(place.box for place in outside)]
    boxes += [way.label_box for way in ways if way.label_box]
    boxes += [Box(*point, 0, 0) for way in ways for point in way.points]
    boxes += [] if boxes else [Box(0, 0, 0, 0)]  # a map without phases
    return _headed(graph, spread, outside, ways, _around(boxes))


def _headed(
    graph: Graph, spread: Spread, outside: tuple[Outside, ...], ways: tuple[Drawn, ...], body: Box
) -> Plan:
    width = max(body.right, _NARROWEST)
    title = text_of("title", [graph.title], "ink", min(width, _TITLE_ROOM))
    title += text_of("subtitle", [graph.subtitle], "soft", min(width, _TITLE_ROOM))
    legend = legend_of(graph, 0, 0, width)
    height = max((entry.sample.bottom for entry in legend), default=0)
    top = body.top - 30 - height
    legend = legend_of(graph, 0, top, width)
    title_box = title.at(0, top - 14 - title.height)
    sheet = Box(0, title_box.top, max(width, title_box.right), body.bottom - title_box.top)
    return Plan(sheet, title, title_box, spread.frames, outside, ways, legend)


def _around(boxes: list[Box]) -> Box:
    left, top = min(box.left for box in boxes), min(box.top for box in boxes)
    right, bottom = max(box.right for box in boxes), max(box.bottom for box in boxes)
    return Box(left, top, right - left, bottom - top)


def _drawn(way: Way, points: tuple[Point, ...], box: Box | None) -> Drawn:
    return Drawn(way.number, way.edge, points, way.label if box else None, box)


def _outside(graph: Graph, spread: Spread) -> tuple[tuple[Outside, ...], list[Drawn]]:
    exits = {out.key: out for out in graph.exits}
    found = [way for frame in spread.frames for way in exits_of(frame, spread, exits)]
    places = tuple(Outside(one.out.key, one.box, one.text) for one in found)
    return places, [Drawn(one.way.number, one.way.edge, one.points) for one in found]


def _straight_on(graph: Graph, spread: Spread) -> Iterator[Drawn]:
    main = {(edge.start, edge.end): (number, edge) for number, edge in enumerate(graph.edges, 1) if edge.main}
    for frame in spread.frames:
        for one, other in pairwise(frame.places):
            across = one.box.centre[0]
            points = ((across, one.outline.bottom), (across, other.outline.top))
            yield Drawn(*main[one.node.key, other.node.key], points)
    for before, after in pairwise(spread.frames):
        points = ((before.box.right, HEAD), (after.box.left, HEAD))
        yield Drawn(*main[before.places[0].node.key, after.places[0].node.key], points)
