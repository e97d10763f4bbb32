"""The formats a journey can be rendered to; each is imported only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from cjm.model import Journey
from cjm.render.error import RenderError
from cjm.render.own import Manner, OwnTemplate
from cjm.render.picture import Pictures
from cjm.render.theme import OURS, Theme
from cjm.view import EVERYTHING, Board, Look, Remark, board, graph, in_words, seen_board, with_findings


class Form(StrEnum):
    """What a map is rendered to."""

    HTML = "html"
    SVG = "svg"
    DOT = "dot"
    GRAPH = "graph"
    MD = "md"
    PNG = "png"
    PDF = "pdf"
    PPTX = "pptx"
    XLSX = "xlsx"
    CSV = "csv"
    MERMAID = "mermaid"
    JSON = "json"


_OF_TEMPLATES = (Form.HTML, Form.SVG, Form.DOT, Form.GRAPH, Form.MD)
"""What a template of one's own can be written for."""

BINARY = frozenset({Form.PNG, Form.PDF, Form.PPTX, Form.XLSX})
"""What is no text, and does not belong on a terminal."""


def _nobody(_: str) -> None:
    """Hear what is told, and pass it on to nobody."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """How maps are drawn: what holds for every map and every format of one call.

    `graphviz` is the path of its program `dot`; without one, the engine inside pygraphviz lays graphs out.
    `scale` is how many pixels of a picture stand for one of the page, as many as make sense if None.
    `tell` hears what a format could not show of a map, a sentence each time.
    """

    own: OwnTemplate | None = None
    graphviz: str | None = None
    scale: float | None = None
    tell: Callable[[str], None] = _nobody
    pictures: Pictures = field(default_factory=dict)
    """Those of one map, by the path it gives."""
    findings: tuple[Remark, ...] = ()
    """What the linter says of one map, for its page to show."""
    script: bool = True
    """Whether pages have tools that need a script."""
    theme: Theme = OURS
    look: Look = EVERYTHING
    old: Journey | None = None
    """The map that this one is compared with."""


PLAINLY = Drawing()
"""As cjm draws by itself."""


def render(journey: Journey, name: str, form: Form, drawing: Drawing = PLAINLY) -> bytes:
    """Give the file that shows a journey in a format; `name` is its id where it has none of its own.

    Text is UTF-8. Raises RenderError when an engine is missing or a template of one's own does not work.
    """
    written = _by_template(journey, name, form, drawing, drawing.own) if drawing.own else None
    if form is Form.GRAPH:
        from cjm.render.engine import installed_engine
        from cjm.render.graph import render_graph

        engine = installed_engine(drawing.graphviz)
        return render_graph(graph(journey), engine, written, drawing.theme).encode()
    if written is not None:
        return written.encode()
    if form in BINARY:
        return _bytes(in_words(_seen(journey, name, drawing)), form, drawing)
    return _text(journey, name, form, drawing).encode()


def _seen(journey: Journey, name: str, drawing: Drawing) -> Board:
    return seen_board(journey, name, drawing.look, drawing.old)


def _by_template(journey: Journey, name: str, form: Form, drawing: Drawing, own: OwnTemplate) -> str:
    if form not in _OF_TEMPLATES:
        known = ", ".join(each.value for each in _OF_TEMPLATES)
        raise RenderError(
            f'a template of your own cannot give "{form.value}"', f"it gives one of {known}; say it with --to"
        )
    from cjm.render.own.parent import render_own

    manner = Manner(drawing.theme, drawing.look, drawing.old, drawing.pictures)
    return render_own(own, journey, name, form.value, manner=manner)


def _text(journey: Journey, name: str, form: Form, drawing: Drawing) -> str:
    match form:
        case Form.HTML:
            from cjm.render.html import render_html

            drawn = with_findings(_seen(journey, name, drawing), drawing.findings)
            return render_html(drawn, drawing.pictures, drawing.theme, script=drawing.script)
        case Form.SVG:
            from cjm.render.svg import render_svg

            return render_svg(
                in_words(_seen(journey, name, drawing)), theme=drawing.theme, pictures=drawing.pictures
            )
        case Form.MD:
            from cjm.render.markdown import render_markdown

            return render_markdown(in_words(_seen(journey, name, drawing)))
        case Form.DOT:
            from cjm.render.dot import render_dot

            return render_dot(graph(journey), drawing.theme)
        case Form.CSV:
            from cjm.render.csv import render_csv

            return render_csv(_seen(journey, name, drawing))
        case Form.MERMAID:
            from cjm.render.mermaid import render_mermaid

            return render_mermaid(journey, board(journey, name), drawing.tell)
        case _:
            from cjm.render.json import render_json

            return render_json(journey, name)


def _bytes(drawn: Board, form: Form, drawing: Drawing) -> bytes:
    match form:
        case Form.PNG:
            from cjm.render.png import render_png

            return render_png(drawn, drawing.scale, drawing.tell, drawing.theme, drawing.pictures)
        case Form.PDF:
            from cjm.render.pdf import render_pdf

            return render_pdf(drawn, drawing.tell, drawing.pictures, drawing.theme)
        case Form.PPTX:
            from cjm.render.pptx import render_pptx

            return render_pptx(drawn, drawing.theme, drawing.pictures, drawing.tell)
        case _:
            from cjm.render.xlsx import render_xlsx

            return render_xlsx(drawn, drawing.theme)
