"""A text with its lines: offsets to lines and columns and back."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from cjm.source.span import Position, Span

_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(frozen=True)
class SourceFile:
    """The text of one file, without its byte order mark, and the path to show for it.

    A line ends at a line feed, a carriage return, or both together, and nowhere else.
    """

    path: str
    text: str
    bom: bool = False

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    def with_bom(self, text: str) -> str:
        """Give a text as it is to be written into this file: with a byte order mark if it has one."""
        return "\ufeff" + text if self.bom else text

    @property
    def line_count(self) -> int:
        """How many lines there are; a line end at the very end begins one more, empty line."""
        return len(self._starts)

    def position(self, offset: int) -> Position:
        """The line and column of an offset; one beyond the text is taken as the text's end."""
        offset = max(0, min(offset, len(self.text)))
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def line_span(self, line: int) -> Span:
        """Where a line (from 1) stands, without its line end; an unknown line is an empty span at the end."""
        if not 1 <= line <= len(self._starts):
            return Span(len(self.text), len(self.text))
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return Span(start, end)

    def line_text(self, line: int) -> str:
        """A line (from 1) without its line end; empty when there is no such line."""
        span = self.line_span(line)
        return self.text[span.start : span.end]
