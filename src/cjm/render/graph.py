"""The graph as a picture: DOT laid out by Graphviz, checked, and given the names a reader needs."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from cjm.render.dot import render_dot
from cjm.render.engine import Engine, lay_out
from cjm.render.harmless import harmless_svg
from cjm.render.plan import plan_of
from cjm.render.righthand import hold_right
from cjm.render.text import clean
from cjm.render.theme import OURS, Theme
from cjm.view import Graph


def render_graph(graph: Graph, engine: Engine, dot: str | None = None, theme: Theme = OURS) -> str:
    """Give a graph as SVG, laid out by an engine; the same one, with the same fonts, gives the same text.

    `dot` is the graph as somebody's own template writes it, ours if left out. Raises RenderError when the
    engine fails.
    """
    root = harmless_svg(lay_out(render_dot(graph, theme) if dot is None else dot, engine))
    if dot is None and graph.language.direction == "rtl":
        hold_right(root, plan_of(graph))
    _describe(root, graph)
    _name(root, _names(graph))
    return ET.tostring(root, encoding="unicode") + "\n"


def _describe(root: ET.Element, graph: Graph) -> None:
    root.set("role", "img")
    root.set("aria-labelledby", "graph-title graph-desc")
    if graph.language.tag:
        root.set("lang", clean(graph.language.tag))
    phases = " → ".join(cluster.title for cluster in graph.clusters)
    for place, (key, text) in enumerate(
        (("title", graph.title), ("desc", " · ".join(filter(None, (graph.subtitle, phases)))))
    ):
        element = ET.Element(key, id=f"graph-{key}")
        element.text, element.tail = clean(text), "\n"
        root.insert(place, element)


def _name(root: ET.Element, names: dict[str, str]) -> None:
    """Put a name of the map in place of each name that Graphviz has made up, or nothing."""
    for group in root.iter("g"):
        for title in group.findall("title"):
            name = names.get(group.get("id", ""))
            if name is None:
                group.remove(title)
            else:
                title.text = clean(name)


def _names(graph: Graph) -> dict[str, str]:
    """Give the id of each drawn thing and what to call it."""
    names = {cluster.key: cluster.title for cluster in graph.clusters}
    names |= {node.key: node.name for cluster in graph.clusters for node in cluster.nodes}
    names |= {out.key: out.name for out in graph.exits}
    ways = {
        f"way{number}": f"{names[edge.tail or edge.start]} → {names[edge.head or edge.end]}"
        for number, edge in enumerate(graph.edges, 1)
    }
    return names | ways
