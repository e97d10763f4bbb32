"""Places in a text: spans of offsets, and positions as lines and columns."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text as offsets in code points; `end` is the first offset after it."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A line and a column, both counted from 1; columns count code points."""

    line: int
    column: int
