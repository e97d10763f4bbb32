"""Templates of people's own: what they get, and what is said when they do not work."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError
from markupsafe import escape

from cjm.model import Journey
from cjm.render.error import RenderError
from cjm.render.template import Escape, own_template
from cjm.view import Board, Graph, board, graph

_SHOW = '"cjm template show" says what a template gets'
_NO_SUCH = re.compile(r"'cjm\.[\w.]+\.(\w+) object' has no attribute '(\w+)'")
_MISTAKES = (
    ArithmeticError,
    AttributeError,
    LookupError,
    MemoryError,
    RecursionError,
    TypeError,
    ValueError,
)


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """A template file: its path, to speak of it, its text, and what opens the files it includes."""

    path: str
    text: str
    included: Callable[[str], str | None]


def render_own(own: OwnTemplate, journey: Journey, name: str, form: str) -> str:
    """Fill a template, each text escaped for the format.

    It gets `board`, `graph` and `journey`, and whatever our own templates of that format get, so that a
    copy of one of them works. Raises RenderError, with the template's line where that is known.
    """
    drawn, linked = board(journey, name), graph(journey)
    names, escape_as = _kit(form, drawn, linked)
    try:
        template = own_template(own.text, escape_as, own.included)
        return template.render({**names, "board": drawn, "graph": linked, "journey": journey})
    except TemplateSyntaxError as error:
        where = own.path if error.name is None else f"templates/{error.name}"
        raise RenderError(f"{where}:{error.lineno}: {error.message}", _SHOW) from error
    except (TemplateError, *_MISTAKES) as error:
        raise RenderError(f"{own.path}:{_line(error)}: {_in_words(error)}", _SHOW) from error


def _in_words(error: Exception) -> str:
    """Give what is wrong without Python's inside: `a Header has no "titel"`."""
    if isinstance(error, TemplateNotFound):
        return f'there is no template "{error.name}" to include'
    if isinstance(error, MemoryError):
        return "the template asks for more memory than there is"
    return _NO_SUCH.sub(r'a \1 has no "\2"', str(error))


def _kit(form: str, drawn: Board, linked: Graph) -> tuple[dict[str, object], Escape]:
    """Give what our templates of a format get beside the map, and how text is escaped there."""
    match form:
        case "html":
            from cjm.render import html

            return html.names(drawn), html.escape_html
        case "md":
            from cjm.render import markdown

            return markdown.names(drawn), markdown.escape_markdown
        case "svg":
            from cjm.render import svg

            return svg.names(drawn), escape
        case _:
            from cjm.render import dot

            return dot.names(linked), dot.escape_dot


def _line(error: BaseException) -> int:
    """Give the line of the template that was being filled when the error came."""
    line, trace = 1, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
