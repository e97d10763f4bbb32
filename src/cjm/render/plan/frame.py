"""Phases as columns: a head, the touchpoints below it, and the room their ways need."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cjm.render.plan.box import Box
from cjm.render.plan.docks import Docks, Side
from cjm.render.plan.lettering import Text, text_of
from cjm.render.plan.way import LABEL_ROOM
from cjm.view import Cluster, Node

STEP = 9.0
"""How far ways that run side by side keep apart."""

NODE_WIDTH = 176.0
INSET = 11.0
"""The room between the edge of a touchpoint and its text."""

_NODE_ROOM = NODE_WIDTH - 2 * INSET
_PAD = 14.0
_MARGIN = 16.0
_GAP = 22.0
RING = 4.0
"""How far the second line around a moment of truth lies outside the first."""


@dataclass(frozen=True, slots=True)
class Place:
    """A touchpoint with its box and its text."""

    node: Node
    box: Box
    text: Text

    @property
    def outline(self) -> Box:
        """Give the box with what is drawn around it, where ways begin and end."""
        return self.box.grown(RING) if self.node.moment_of_truth else self.box


@dataclass(frozen=True, slots=True)
class Frame:
    """A phase with its box, its head and its touchpoints."""

    number: int
    cluster: Cluster
    box: Box
    head: Text
    head_box: Box
    places: tuple[Place, ...]


def frame_width(number: int, docks: Docks) -> float:
    """Give how wide a phase is: its touchpoints, its ways out, and room for a label between its corners."""
    corners = sum(len(docks.corner(number, side)) for side in Side) * STEP
    out = len(docks.exits(number)) * STEP
    touchpoints = _margin(number, docks) + NODE_WIDTH + _MARGIN
    return max(touchpoints, corners + LABEL_ROOM + 56, out + LABEL_ROOM + 34)


def heads(clusters: tuple[Cluster, ...], widths: list[float]) -> list[Text]:
    """Give the heads of the phases."""
    return [
        text_of("head", [cluster.title], "ink", width - 2 * _PAD)
        + text_of("small", cluster.lines, "soft", width - 2 * _PAD)
        for cluster, width in zip(clusters, widths, strict=True)
    ]


def frame_of(number: int, cluster: Cluster, box: Box, head: Text, room: float, docks: Docks) -> Frame:
    """Place a phase; `box` says where it begins and how wide it is, `room` how high all heads are."""
    left = box.left + _margin(number, docks)
    places = tuple(_places(number, cluster, left, box.top + room + 24, docks))
    bottom = places[-1].outline.bottom + _PAD
    whole = Box(box.left, box.top, box.width, bottom - box.top)
    head_box = Box(box.left + _PAD, box.top + _PAD - 2, box.width - 2 * _PAD, head.height)
    return Frame(number, cluster, whole, head, head_box, places)


def _margin(number: int, docks: Docks) -> float:
    """Give the room to the left of the touchpoints, where their ways out run down."""
    own = sum(way.start.node is not None for way in docks.exits(number))
    return _MARGIN + own * STEP


def _places(number: int, cluster: Cluster, left: float, top: float, docks: Docks) -> Iterator[Place]:
    for row, node in enumerate(cluster.nodes):
        text = _node_text(node)
        ring = RING if node.moment_of_truth else 0
        height = max(text.height + 14, docks.most(number, row) * STEP + 10)
        box = Box(left, top + ring, NODE_WIDTH, height)
        yield Place(node, box, text)
        top = box.bottom + ring + _GAP


def _node_text(node: Node) -> Text:
    retired = node.status == "retired"
    tone = "faint" if node.gap or retired else "act" if node.low else "ink"
    named = text_of("name", [node.name], tone, _NODE_ROOM, struck=retired)
    told = text_of("small", node.lines, "soft", _NODE_ROOM)
    felt = filter(None, [node.score_text])
    return named + told + text_of("small", felt, "act" if node.low else "soft", _NODE_ROOM)
