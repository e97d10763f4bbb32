"""A map's summary is Markdown: how it is read, the same for every format that can show it."""

from __future__ import annotations

from markdown_it import MarkdownIt

from cjm.view.context import safe_address


class SummaryReader(MarkdownIt):
    """Paragraphs, lists, emphasis, code and links; headings, pictures and HTML stay the text they are."""

    def __init__(self) -> None:
        super().__init__("zero")
        self.enable(["list", "emphasis", "backticks", "escape", "entity", "link", "newline"])

    def validateLink(self, url: str) -> bool:  # noqa: N802 the library's name
        """Let a reader follow only what they may follow anywhere else on the map."""
        return safe_address(url) is not None
