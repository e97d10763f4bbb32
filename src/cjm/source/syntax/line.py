"""The parts of one line as its writer meant them: indentation, dashes, key, value, comment."""

import re
from dataclasses import dataclass

from cjm.source.file import SourceFile
from cjm.source.span import Span

_START = re.compile(r"([ \t]*)((?:-[ \t]+)*)")
_KEY = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#\[{][^\r\n]*?)[ \t]*:(?=[ \t]|$)""")
QUOTED = re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^']|'')*'""")
_COMMENT = re.compile(r"(?:^|[ \t])[ \t]*#.*")
# Longer lines are cut before patterns look at them, so that no line takes long.
_LONGEST = 10_000


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a file. Columns count from 0; the offsets of its spans are those of the file."""

    number: int
    span: Span
    text: str
    indent: int
    content: Span
    """All that follows indentation and dashes, without a comment."""
    key: Span | None
    value: Span
    """What follows the key's colon, or the content when there is no key."""

    @property
    def has_dash(self) -> bool:
        """Whether the line begins a list item."""
        return self.text[self.indent : self.indent + 2] in ("- ", "-\t", "-")

    @property
    def is_blank(self) -> bool:
        """Whether the line says nothing: empty, a comment, or the mark of a document."""
        return self.content.start == self.content.end and not self.has_dash

    @property
    def column(self) -> int:
        """Where the content begins."""
        return self.content.start - self.span.start

    def part(self, span: Span) -> str:
        """The text of a span in this line."""
        return self.text[span.start - self.span.start : span.end - self.span.start]


def line_at(source: SourceFile, offset: int) -> Line:
    """The line that holds an offset."""
    return read_line(source, source.position(offset).line)


def read_line(source: SourceFile, number: int) -> Line:
    """The parts of a line, by its number from 1."""
    span = source.line_span(number)
    text = source.text[span.start : min(span.end, span.start + _LONGEST)]
    start = _START.match(text)
    indent, begin = (len(start[1]), start.end()) if start else (0, 0)
    key = _KEY.match(text, begin)
    value = key.end() if key else begin
    value += len(text[value:]) - len(text[value:].lstrip(" \t"))
    end = _end_of_value(text, value)
    base = span.start
    return Line(
        number=number,
        span=span,
        text=text,
        indent=indent,
        content=Span(base + begin, base + max(begin, end if value < end else _end_of_value(text, begin))),
        key=Span(base + key.start(1), base + key.end(1)) if key else None,
        value=Span(base + value, base + max(value, end)),
    )


def _end_of_value(text: str, start: int) -> int:
    """Where the value ends: before a comment, which cannot begin inside quotes."""
    quoted = QUOTED.match(text, start)
    search_from = quoted.end() if quoted else start
    comment = _COMMENT.search(text, search_from) if text[start : start + 1] != "#" else None
    end = comment.start() if comment else (start if text[start : start + 1] == "#" else len(text))
    return start + len(text[start:end].rstrip())


def line_before(source: SourceFile, number: int) -> Line | None:
    """The nearest line above that says something."""
    for above in range(number - 1, max(0, number - 1000), -1):
        line = read_line(source, above)
        if not line.is_blank:
            return line
    return None


def block_of(source: SourceFile, line: Line, indent: int | None = None) -> Span:
    """The line with all lines below it that are indented by `indent`, or else as the line is, or farther."""
    least = max(line.indent if indent is None else indent, 1)
    last = line.number
    for number in range(line.number + 1, min(source.line_count, line.number + 1000) + 1):
        below = read_line(source, number)
        if not below.is_blank:
            if below.indent < least:
                break
            last = number
    return Span(line.span.start, source.line_span(last).end)
