"""A map's summary, written as Markdown, as HTML without anything that could do harm."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markupsafe import Markup

from cjm.view.context import safe_address


class _Prose(MarkdownIt):
    """Paragraphs, lists, emphasis, code and links; headings, pictures and HTML stay the text they are."""

    def __init__(self) -> None:
        super().__init__("zero")
        self.enable(["list", "emphasis", "backticks", "escape", "entity", "link", "newline"])

    def validateLink(self, url: str) -> bool:  # noqa: N802 the library's name
        """Let a reader follow only what they may follow anywhere else on the page."""
        return safe_address(url) is not None


def prose(markdown: str) -> Markup:
    """Give Markdown as markup; what is not allowed comes out as text."""
    return Markup(_Prose().render(markdown))  # noqa: S704 the renderer escapes all text
