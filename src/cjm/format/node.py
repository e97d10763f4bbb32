"""What is written anew: the values of a file as they stand in it, each with its comments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from cjm.source import Path, Style

QUOTED_OR_PLAIN = (Style.PLAIN, Style.SINGLE, Style.DOUBLE)
BLOCK_TEXTS = (Style.LITERAL, Style.FOLDED)


@dataclass(slots=True)
class Remark:
    """A comment on a line of its own; `blank` when an empty line stands above it."""

    text: str
    blank: bool


@dataclass(slots=True)
class Entry:
    """A key with its value, or an item of a list (without a key), which begins at `start`.

    `above` stands on lines of its own above it, `behind` at the end of its line.
    """

    path: Path
    key: str | None
    start: int
    node: Node
    blank: bool
    above: list[Remark] = field(default_factory=list)
    behind: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Node:
    """A value: `text` without its anchor and tag, which are `marks`; a list or a mapping has `entries`.

    `order` is how the entries are to be written, `tail` what stands below the last of them.
    """

    path: Path
    style: Style
    start: int
    end: int
    column: int
    marks: str
    text: str
    value: Any  # Any: what YAML holds
    in_flow: bool
    entries: list[Entry] = field(default_factory=list)
    order: list[Entry] = field(default_factory=list)
    tail: list[Remark] = field(default_factory=list)

    @property
    def is_one_line(self) -> bool:
        """Whether the text of a scalar stands on one line."""
        return "\n" not in self.text and "\r" not in self.text

    @property
    def is_lines(self) -> bool:
        """Whether it is plain or quoted text over several lines, which keeps them."""
        return self.style in QUOTED_OR_PLAIN and not self.in_flow and not self.is_one_line

    @property
    def has_comments(self) -> bool:
        """Whether any comment stands inside."""
        return bool(self.tail) or any(
            entry.above or entry.behind or entry.node.has_comments for entry in self.entries
        )


def entries_in(node: Node) -> Iterator[Entry]:
    """Give all entries below a node, in the order of the file."""
    for entry in node.entries:
        yield entry
        yield from entries_in(entry.node)
