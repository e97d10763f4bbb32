"""A diagnostic: one thing that is to be said about one place in one file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cjm.source import SourceFile, Span

_AROUND = 1_000
"""So much of a line is kept on either side; nobody is shown more."""


class Severity(IntEnum):
    """How much a finding matters; the larger, the worse."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        """Give the word people read and write: `info`, `warning` or `error`."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a file: lines and columns from 1, columns in code points, and the line's own text.

    The end is exclusive: `end_column` is the column behind the last character. Of a very long line `text`
    holds the part around the beginning only, without the first `cut` characters.
    """

    line: int
    column: int
    end_line: int
    end_column: int
    text: str
    cut: int = 0

    @classmethod
    def of(cls, source: SourceFile, span: Span) -> Place:
        """Find the place of a span, so that the source need not be kept for the report."""
        start, end = source.position(span.start), source.position(span.end)
        line, begin = source.line_span(start.line), max(0, min(span.start, len(source.text)))
        first = max(line.start, begin - _AROUND)
        text = source.text[first : min(line.end, begin + _AROUND)]
        return cls(start.line, start.column, end.line, end.column, text, first - line.start)


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that explains the first; `path` is its file, None for the file of the first."""

    place: Place
    message: str
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of the file and what is to stand there instead: code points `start` up to `end`, from 0."""

    start: int
    end: int
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of the data at a path: the text `to`, another `key` for what is there, or nothing.

    What is `listed` becomes the only item of a list.
    """

    path: tuple[str | int, ...]
    to: str | None = None
    key: str | None = None
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Fix:
    """What would mend a finding, in a few words, and the edits that do it, in the order of the file.

    One that is `safe` changes nothing a reader would miss. What the file says changes as `changes` have it
    and nowhere else.
    """

    message: str
    edits: tuple[Edit, ...]
    safe: bool
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One sentence about one place; `place` is None when it is about the file as a whole.

    `key` is the way there by ids, names and texts rather than by numbers: it stays the same when lines
    move and lists are put in another order. It is empty where the file has no such way. What stands at the
    place of a `private` one is nothing to show: reports cover it up.
    """

    path: str
    rule: str
    severity: Severity
    message: str
    place: Place | None = None
    help: str | None = None
    related: tuple[Related, ...] = ()
    key: tuple[str, ...] = ()
    fix: Fix | None = None
    private: bool = False

    @property
    def order(self) -> tuple[str, int, int, int, str, str]:
        """Give the key that sorts diagnostics as people read them: by file, place, then weight."""
        line, column = (self.place.line, self.place.column) if self.place else (0, 0)
        return (self.path, line, column, -self.severity, self.rule, self.message)
