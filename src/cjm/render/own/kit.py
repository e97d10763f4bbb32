"""What templates of people's own get beside the map: what ours of that format get, so that a copy works."""

from __future__ import annotations

from markupsafe import escape

from cjm.render.own.order import PLAINLY, Manner
from cjm.render.template import Escape
from cjm.view import Board, Graph

Kit = tuple[dict[str, object], Escape]
"""What a template sees by name, and how text is escaped."""


def kit(form: str, drawn: Board, linked: Graph, how: Manner = PLAINLY) -> Kit:
    """Give the kit of a format; raises KeyError for one that no template is written for."""
    return {"html": _html, "svg": _svg, "md": _markdown, "dot": _dot, "graph": _dot}[form](drawn, linked, how)


def _html(drawn: Board, _: Graph, how: Manner) -> Kit:
    from cjm.render import html

    return html.names(drawn, how.pictures, theme=how.theme), html.escape_html


def _svg(drawn: Board, _: Graph, how: Manner) -> Kit:
    from cjm.render import svg

    return svg.names(drawn, theme=how.theme, pictures=how.pictures), escape


def _markdown(drawn: Board, _: Graph, __: Manner) -> Kit:
    from cjm.render import markdown

    return markdown.names(drawn), markdown.escape_markdown


def _dot(_: Board, linked: Graph, how: Manner) -> Kit:
    from cjm.render import dot

    return dot.names(linked, how.theme), dot.escape_dot
