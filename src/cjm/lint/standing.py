"""Where in a file a comment can stand without becoming part of a text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cjm.source import Path, SourceFile, Style, Tree

_BLOCK = (Style.LITERAL, Style.FOLDED)


@dataclass(frozen=True, slots=True)
class Standing:
    """The lines that begin, and those that end, inside a text of several lines."""

    begin_inside: frozenset[int]
    end_inside: frozenset[int]

    @classmethod
    def of(cls, source: SourceFile, tree: Tree) -> Standing:
        """Find them in a file."""
        begin: set[int] = set()
        end: set[int] = set()
        for path in _texts(tree.data, ()):
            span = tree.span_of(path)
            first = source.position(span.start).line
            last = source.position(max(span.start, span.end - 1)).line
            begin.update(range(first + 1, last + 1))
            # Behind the sign that begins a block a comment can stand; behind its last line it cannot.
            is_block = tree.style_of(path) in _BLOCK
            end.update(range(first + 1, last + 1) if is_block else range(first, last))
        return cls(frozenset(begin), frozenset(end))

    def behind(self, line: int) -> bool:
        """Say whether a comment can stand at the end of a line."""
        return line not in self.end_inside

    def above(self, line: int) -> bool:
        """Say whether a comment can have a line of its own above this one."""
        return line not in self.begin_inside


def _texts(data: Any, path: Path) -> Iterator[Path]:
    if isinstance(data, dict | list):
        for step, value in data.items() if isinstance(data, dict) else enumerate(data):
            yield from _texts(value, (*path, step))
    elif isinstance(data, str):
        yield path
