"""The DOT text: labels broken into lines, then put into the template."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cjm.render.colours import COLOURS
from cjm.render.dot.escape import escape_dot
from cjm.render.dot.style import (
    EXIT_STYLE,
    STROKES,
    Stroke,
    edge_style,
    mark_style,
    node_style,
    score_colour,
)
from cjm.render.template import shipped_template
from cjm.render.text import Face, Run, advance, wrap
from cjm.view import Cluster, Graph

_FACES = {
    "title": Face("title", 24, 29, bold=True),
    "head": Face("head", 15, 18, bold=True),
    "name": Face("name", 12, 15, bold=True),
    "small": Face("small", 10, 12),
}
_HEAD_ROOM = 190
_TITLE_ROOM = 900
_SAMPLE = 70
"""The room for a sample in the legend with the space around it and its word, in points."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the legend: a mark, or a way with its stroke, and what it means."""

    key: str
    word: str
    stroke: Stroke | None = None


@dataclass(frozen=True, slots=True)
class LegendRow:
    """A row of the legend, and the room that is left beside it: Graphviz would spread the entries over it."""

    entries: tuple[Entry, ...]
    rest: int


def render_dot(graph: Graph) -> str:
    """Give a graph as DOT; the same graph gives the same text."""
    return shipped_template("dot/journey.dot.j2", escape_dot).render(names(graph))


def names(graph: Graph) -> dict[str, object]:
    """Give what the templates of the graph see, by name."""
    return {
        "graph": graph,
        "colours": COLOURS,
        "strokes": STROKES,
        "phase_of": {node.key: cluster.key for cluster in graph.clusters for node in cluster.nodes},
        "head_height": max(map(_head_height, graph.clusters), default=0),
        "legend": _legend(graph),
        "broken": _broken,
        "title_room": _TITLE_ROOM,
        "node_style": node_style,
        "score_colour": score_colour,
        "edge_style": edge_style,
        "exit_style": EXIT_STYLE,
        "mark_style": mark_style,
    }


def _legend(graph: Graph) -> list[LegendRow]:
    marks = tuple(Entry(key, word) for key, word in graph.marks)
    ways = tuple(Entry(key, word, STROKES[key]) for key, word in graph.legend)
    rows = [row for row in (marks, ways) if row]
    room = max([_title_width(graph), *map(_width, rows)])
    return [LegendRow(row, room - _width(row)) for row in rows]


def _title_width(graph: Graph) -> int:
    face = _FACES["title"]
    lines = _broken("title", [graph.title], _TITLE_ROOM)
    return round(max((advance(line, face.size, bold=face.bold) for line in lines), default=0))


def _width(row: tuple[Entry, ...]) -> int:
    """Give about how wide a row of the legend is, in points."""
    return round(sum(_SAMPLE + advance(entry.word, _FACES["small"].size) for entry in row))


def _head_height(cluster: Cluster) -> int:
    """Give the height of a phase's label in points, so that all phases can begin at one height."""
    titles = len(_broken("head", [cluster.title], _HEAD_ROOM)) * _FACES["head"].leading
    return round(titles + len(_broken("small", cluster.lines, _HEAD_ROOM)) * _FACES["small"].leading)


def _broken(kind: str, texts: Iterable[str], room: int) -> tuple[str, ...]:
    """Give texts as the lines of a label of that kind, none wider than the room."""
    lines = (line for text in texts for line in wrap([Run(text, _FACES[kind])], room))
    return tuple("".join(run.text for run in line) for line in lines)
