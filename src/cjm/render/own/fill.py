"""Filling a template of somebody's own, and what is said when it does not work."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError
from markupsafe import Markup

from cjm.render.error import RenderError
from cjm.render.own.kit import kit
from cjm.render.own.order import Included, Order
from cjm.render.picture import Pictures
from cjm.render.template import own_template
from cjm.view import graph, seen_board

_SHOW = '"cjm template show" says what a template gets'
LOOK = "look for a loop that runs too often, or a text that grows with each turn"
"""What helps when a template runs into a bound."""

_NO_SUCH = re.compile(r"'cjm\.[\w.]+\.(\w+) object' has no attribute '(\w+)'")
_MISTAKES = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)


UNTIMED: AbstractContextManager[None] = nullcontext()
"""For a template whose time does not run out."""


class TooLongError(Exception):
    """The template has used up its time."""


class TooMuchError(Exception):
    """The template has written more than it may."""


def fill(order: Order, included: Included, timed: AbstractContextManager[None] = UNTIMED) -> str:
    """Fill a template, each text escaped for the format.

    It gets `board`, `graph`, `journey` and `pictures`, and whatever our own templates of that format get.
    Raises RenderError, with the template's line where that is known. Inside `timed` the template's own time
    runs, and TooLongError may come at any moment.
    """
    how = order.manner
    drawn, linked = seen_board(order.journey, order.name, how.look, how.old), graph(order.journey)
    names, escape_as = kit(order.form, drawn, linked, how)
    names |= {"board": drawn, "graph": linked, "journey": order.journey, "pictures": _addresses(how.pictures)}
    try:
        with timed:
            template = own_template(order.text, escape_as, included)
            return _gathered(template.generate(names), order.bounds.letters)
    except TemplateSyntaxError as error:
        where = order.path if error.name is None else f"templates/{error.name}"
        raise RenderError(f"{where}:{error.lineno}: {error.message}", _SHOW) from error
    except (TooLongError, TooMuchError, MemoryError) as error:
        raise RenderError(f"{order.path}:{_line(error)}: {_bound(error, order)}", LOOK) from error
    except (TemplateError, *_MISTAKES) as error:
        raise RenderError(f"{order.path}:{_line(error)}: {_in_words(error)}", _SHOW) from error


def _addresses(pictures: Pictures) -> dict[str, Markup]:
    """Give for each path of the map the address that holds the picture; no format needs it escaped."""
    return {path: Markup(picture.address) for path, picture in pictures.items()}  # noqa: S704 - base64


def _gathered(parts: Iterable[str], most: int) -> str:
    """Put together what a template writes, as long as it is not too much."""
    gathered: list[str] = []
    for part in parts:
        most -= len(part)
        if most < 0:
            raise TooMuchError
        gathered.append(part)
    return "".join(gathered)


def _bound(error: Exception, order: Order) -> str:
    """Say which bound a template has run into."""
    match error:
        case TooLongError():
            return f"the template was not done after {order.bounds.seconds:g} seconds"
        case TooMuchError():
            return f"the template writes more than {order.bounds.letters:,} letters"
        case _:
            return "the template asks for more memory than it may have"


def _in_words(error: Exception) -> str:
    """Give what is wrong without Python's inside: `a Header has no "titel"`."""
    if isinstance(error, TemplateNotFound):
        return f'there is no template "{error.name}" to include'
    return _NO_SUCH.sub(r'a \1 has no "\2"', str(error))


def _line(error: BaseException) -> int:
    """Give the line of the template that was being filled when the error came."""
    line, trace = 1, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
