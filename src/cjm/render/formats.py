"""The formats a journey can be rendered to; each is imported only when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Drawing:
    """How maps are drawn: what holds for every map and every format of one call.

    `graphviz` is the path of its program `dot`; without one, the engine inside pygraphviz lays graphs out.
    """

    own: OwnTemplate | None = None
    graphviz: str | None = None


PLAINLY = Drawing()
"""As cjm draws by itself."""


def render(journey: Journey, name: str, form: Form, drawing: Drawing = PLAINLY) -> bytes:
    """Give the file that shows a journey in a format; `name` is its id where it has none of its own.

    Text is UTF-8. Raises RenderError when an engine is missing or a template of one's own does not work.
    """
    written = render_own(drawing.own, journey, name, form.value) if drawing.own else None
    if written is not None and form is not Form.GRAPH:
        return written.encode()
    match form:
        case Form.HTML:
            from cjm.render.html import render_html

            return render_html(board(journey, name)).encode()
        case Form.SVG:
            from cjm.render.svg import render_svg

            return render_svg(board(journey, name)).encode()
        case Form.MD:
            from cjm.render.markdown import render_markdown

            return render_markdown(board(journey, name)).encode()
        case Form.DOT:
            from cjm.render.dot import render_dot

            return render_dot(graph(journey)).encode()
        case Form.GRAPH:  # pragma: no branch - mypy sees that there are no others
            from cjm.render.engine import installed_engine
            from cjm.render.graph import render_graph

            return render_graph(graph(journey), installed_engine(drawing.graphviz), written).encode()
