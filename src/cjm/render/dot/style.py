"""How the graph is drawn: each kind of way and of node by shape or line as well as by colour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cjm.render.colours import COLOURS
from cjm.view import Edge, Node

_SHEET, _INK, _SOFT, _LINE, _ACT, _WASH = (
    COLOURS[name] for name in ("sheet", "ink", "soft", "line", "act", "act-wash")
)
_GREY = "#8a9499"

Attributes = tuple[tuple[str, str], ...]
"""Names and values, all of them our own."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a kind of way is drawn; no two are alike in line, colour or head."""

    line: str
    colour: str
    head: str
    double: bool = False


STROKES: Mapping[str, Stroke] = {
    "main": Stroke("solid", _GREY, "normal"),
    "forward": Stroke("solid", _LINE, "vee", double=True),
    "back": Stroke("dashed", "#85581a", "empty"),
    "side": Stroke("dotted", "#5d4a86", "odot"),
    "influence": Stroke("dashed", "#3f6b3a", "diamond", double=True),
    "exit": Stroke("solid", _INK, "tee"),
}

EXIT_STYLE: Attributes = (
    ("shape", "plaintext"),
    ("style", "solid"),
    ("width", "0"),
    ("margin", "0.06,0.02"),
)
"""A place outside the journey is a word without a box."""

_CORNERS = {"digital": "rounded,", "hybrid": "diagonals,"}


def node_style(node: Node) -> Attributes:
    """Give the attributes of a touchpoint's box, or of the gap where there is none."""
    if node.gap:
        return (("style", "dashed"), ("color", _GREY), ("fontcolor", _SOFT))
    corners = _CORNERS.get(node.medium or "", "")
    style = [("style", f"{corners}{'dashed,' if node.assumption else ''}filled")]
    if node.low:
        style += [("color", _ACT), ("fillcolor", _WASH), ("fontcolor", _ACT)]
    elif node.medium is None:
        style += [("color", _GREY)]
    if node.moment_of_truth:
        style += [("peripheries", "2")]
    return tuple(style)


def mark_style(key: str) -> Attributes:
    """Give the attributes of a sample box in the legend, which is an HTML-like table."""
    colours = {"low": (("COLOR", _ACT), ("BGCOLOR", _WASH))}.get(key, (("COLOR", _LINE), ("BGCOLOR", _SHEET)))
    style = {"digital": "ROUNDED", "moment-of-truth": "ROUNDED", "assumption": "DASHED"}.get(key)
    return (*colours, *((("STYLE", style),) if style else ()))


def score_colour(node: Node) -> str:
    """Give the colour of a score: only a low point asks for attention."""
    return _ACT if node.low else _SOFT


def edge_style(edge: Edge, *, inside: bool) -> Attributes:
    """Give the attributes of a way: thin and straight if it is the main one, else by kind and share.

    A way `inside` one phase swings out to the left of it, clear of the main way.
    """
    stroke = STROKES[edge.kind]
    colour = f"{stroke.colour}:{stroke.colour}" if stroke.double else stroke.colour
    style = [
        ("color", colour),
        ("style", stroke.line),
        ("arrowtail" if edge.main and not edge.tail else "arrowhead", stroke.head),
    ]
    style += [("penwidth", _width(edge)), ("fontcolor", stroke.colour)]
    style += [("ltail", edge.tail)] if edge.tail else []
    style += [("lhead", edge.head)] if edge.head else []
    if edge.main:
        style += [("weight", "20")] if edge.tail else [("dir", "back")]
    elif edge.kind != "exit":
        style += [("constraint", "false")]
        swings = inside and edge.start != edge.end
        style += [("tailport", "w"), ("headport", "w")] if swings else []
    return tuple(style)


def _width(edge: Edge) -> str:
    return "0.9" if edge.main else f"{1.1 + 3 * (edge.share or 0):.2f}"
