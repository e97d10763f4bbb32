"""A map's summary, written as Markdown, as HTML without anything that could do harm."""

from __future__ import annotations

from markupsafe import Markup

from cjm.render.summary import SummaryReader


def prose(markdown: str) -> Markup:
    """Give Markdown as markup; what is not allowed comes out as text."""
    return Markup(SummaryReader().render(markdown))  # noqa: S704 the renderer escapes all text
