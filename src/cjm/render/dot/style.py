"""How the graph is drawn: each kind of way and of node by shape or line as well as by colour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cjm.render.plan import Drawn
from cjm.render.theme import OURS, Theme
from cjm.settings.contrast import LEAST, contrast
from cjm.view import Node

_GREY = "#8a9499"
_ARROW = 0.7

Attributes = tuple[tuple[str, str], ...]
"""Names and values, all of them our own."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a kind of way is drawn, no two alike in line, colour or head.

    `tip` is how long the head is; `colour` is one of the theme by name, or one of our own.
    """

    line: str
    colour: str
    head: str
    tip: float
    double: bool = False


STROKES: Mapping[str, Stroke] = {
    "main": Stroke("solid", _GREY, "normal", 10 * _ARROW),
    "forward": Stroke("solid", "line", "vee", 10 * _ARROW, double=True),
    "back": Stroke("dashed", "#85581a", "empty", 10 * _ARROW),
    "side": Stroke("dotted", "#5d4a86", "odot", 8 * _ARROW),
    "influence": Stroke("dashed", "#3f6b3a", "diamond", 12 * _ARROW, double=True),
    "exit": Stroke("solid", "ink", "tee", 2.5 * _ARROW),
    "share": Stroke("tapered", _GREY, "none", 0),
}
"""By kind of way; `share` is the sample that says what the width of a line means."""

_CORNERS = {"digital": "rounded,", "hybrid": "diagonals,"}
_SAMPLES: Mapping[str, Node] = {
    "digital": Node("", "", medium="digital"),
    "physical": Node("", "", medium="physical"),
    "hybrid": Node("", "", medium="hybrid"),
    "moment-of-truth": Node("", "", medium="physical", moment_of_truth=True),
    "assumption": Node("", "", medium="physical", assumption=True),
    "proposed": Node("", "", medium="physical", status="proposed"),
    "retired": Node("", "", medium="physical", status="retired"),
    "low": Node("", "", medium="physical", score=-2),
}


@dataclass(frozen=True, slots=True)
class Style:
    """The attributes of all that is drawn, in the colours of a theme."""

    theme: Theme = OURS

    def tone_colour(self, tone: str) -> str:
        """Give the colour of a text by the name of its tone, which may be that of a way."""
        return self._readable(STROKES[tone].colour if tone in STROKES else tone)

    def sample_style(self, key: str) -> Attributes:
        """Give the attributes of a sample box in the legend: those of a node that has this mark alone."""
        return self.node_style(_SAMPLES[key])

    def node_style(self, node: Node) -> Attributes:
        """Give the attributes of a touchpoint's box, or of the gap where there is none."""
        if node.gap:
            return (("style", "dashed"), ("color", _GREY))
        colours, corners = self.theme.colours, _CORNERS.get(node.medium or "", "")
        style = [("style", f"{corners}{_line(node)}filled")]
        if node.low:
            style += [("color", colours["act"]), ("fillcolor", colours["act-wash"])]
        elif node.status == "retired":
            style += [("color", colours["faint"]), ("fillcolor", colours["wash"])]
        elif node.medium is None:
            style += [("color", _GREY)]
        if node.moment_of_truth:
            style += [("peripheries", "2")]
        return tuple(style)

    def way_style(self, way: Drawn) -> Attributes:
        """Give the attributes of a way: by kind, and the wider the more take it."""
        edge = way.edge
        width = 0.9 if edge.main and not edge.tail else 1.6 if edge.main else 1.1 + 3.4 * (edge.share or 0)
        return (*self.stroke_style(edge.kind), ("penwidth", f"{width:.2f}"))

    def stroke_style(self, kind: str) -> Attributes:
        """Give the attributes that all ways of a kind have; a double line has its colour twice."""
        stroke = STROKES[kind]
        colour = self.theme.colours.get(stroke.colour, stroke.colour)
        drawn = f"{colour}:{colour}" if stroke.double else colour
        return (("color", drawn), ("style", stroke.line), ("arrowhead", stroke.head))

    def _readable(self, colour: str) -> str:
        """Give a colour of the theme by its name; one of ours is ink where the theme's paper drowns it."""
        colours = self.theme.colours
        if colour in colours:
            return colours[colour]
        return colour if contrast(colour, colours["paper"]) >= LEAST else colours["ink"]


def _line(node: Node) -> str:
    if node.status == "proposed":
        return "dotted,"
    return "dashed," if node.assumption else ""
