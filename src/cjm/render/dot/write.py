"""The DOT text: everything in its place, put into the template."""

from __future__ import annotations

from cjm.render.dot.escape import escape_dot
from cjm.render.dot.path import curve, place
from cjm.render.dot.style import STROKES, Style
from cjm.render.plan import INSET, Box, Drawn, Point, plan_of
from cjm.render.template import shipped_template
from cjm.render.theme import OURS, Theme
from cjm.view import Graph

_INCH = 72


def render_dot(graph: Graph, theme: Theme = OURS) -> str:
    """Give a graph as DOT; the same graph gives the same text."""
    return shipped_template("dot/journey.dot.j2", escape_dot).render(names(graph, theme))


def names(graph: Graph, theme: Theme = OURS) -> dict[str, object]:
    """Give what the templates of the graph see, by name."""
    style, places = Style(theme), _Places(-1 if graph.language.direction == "rtl" else 1)
    return {
        "graph": graph,
        "plan": plan_of(graph),
        "colours": theme.colours,
        "tone_colour": style.tone_colour,
        "node_style": style.node_style,
        "sample_style": style.sample_style,
        "way_style": style.way_style,
        "stroke_style": style.stroke_style,
        "inset": INSET,
        "size": _size,
        "room": _room,
        "middle": places.middle,
        "corners": places.corners,
        "way": places.way,
        "stroke": places.stroke,
    }


class _Places:
    """Places as Graphviz takes them, all read in one direction."""

    def __init__(self, direction: int) -> None:
        self._direction = direction

    def middle(self, box: Box) -> str:
        """Give the middle of a box."""
        return place(box.centre, self._direction)

    def corners(self, box: Box) -> str:
        """Give the lower left and the upper right corner of a box."""
        across = sorted((box.left * self._direction, box.right * self._direction))
        return f"{place((across[0], box.bottom))},{place((across[1], box.top))}"

    def way(self, way: Drawn) -> str:
        """Give the curve of a way."""
        return curve(way.points, STROKES[way.edge.kind].tip, self._direction)

    def stroke(self, kind: str, sample: Box) -> str:
        """Give the curve of a sample in the legend: a line through the middle of its box."""
        level = sample.centre[1]
        ends: tuple[Point, ...] = ((sample.left, level), (sample.right, level))
        return curve(ends, STROKES[kind].tip, self._direction)


def _size(box: Box) -> str:
    """Give the size of a box as attributes, which count in inches."""
    return f"width={box.width / _INCH:.4f} height={box.height / _INCH:.4f}"


def _room(box: Box) -> str:
    """Give the size of something of which only the text is drawn, with room for rounding."""
    return _size(box.grown(2))
