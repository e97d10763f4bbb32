"""A map's summary, written as Markdown, as HTML without anything that could do harm."""

from __future__ import annotations

from markupsafe import Markup

from cjm.render.summary import SummaryReader
from cjm.render.text.clean import printable


def prose(markdown: str) -> Markup:
    """Give Markdown as markup; what is not allowed comes out as text."""
    return Markup(printable(SummaryReader().render(markdown)))  # noqa: S704 the renderer escapes all text
