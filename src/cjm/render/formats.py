"""The formats a journey can be rendered to; each is imported only when it is asked for."""

from __future__ import annotations

from enum import StrEnum

from cjm.model import Journey
from cjm.render.own import OwnTemplate, render_own
from cjm.view import board, graph


class Form(StrEnum):
    """What a map is rendered to."""

    HTML = "html"
    SVG = "svg"
    DOT = "dot"
    GRAPH = "graph"
    MD = "md"


def render(
    journey: Journey, name: str, form: Form, own: OwnTemplate | None = None, graphviz: str | None = None
) -> str:
    """Give a journey in a format, as text; `name` is its id where it has none of its own.

    `graphviz` is the path of its program `dot`; without one, the engine inside pygraphviz lays graphs out.
    Raises RenderError when an engine is missing or a template of one's own does not work.
    """
    written = render_own(own, journey, name, form.value) if own else None
    if written is not None and form is not Form.GRAPH:
        return written
    match form:
        case Form.HTML:
            from cjm.render.html import render_html

            return render_html(board(journey, name))
        case Form.SVG:
            from cjm.render.svg import render_svg

            return render_svg(board(journey, name))
        case Form.MD:
            from cjm.render.markdown import render_markdown

            return render_markdown(board(journey, name))
        case Form.DOT:
            from cjm.render.dot import render_dot

            return render_dot(graph(journey))
        case Form.GRAPH:  # pragma: no branch - mypy sees that there are no others
            from cjm.render.engine import installed_engine
            from cjm.render.graph import render_graph

            return render_graph(graph(journey), installed_engine(graphviz), written)
