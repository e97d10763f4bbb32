"""The ground that edits are made on: what stands where in the file, and what may be touched."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from cjm.diagnostic import Change, Edit, Place
from cjm.source import Comment, Path, SourceFile, Span, Style, Tree

_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True)
class Done:
    """The edits, in the order of the file, and what they do to the data."""

    edits: tuple[Edit, ...]
    change: Change


@dataclass(frozen=True)
class Ground:
    """One file with its tree; what takes long to find out is kept, as a file may have many findings."""

    source: SourceFile
    tree: Tree

    def spot(self, path: Path) -> Path | None:
        """Give the path under which a value is written: a step less where a part is plain text.

        None where it is not in this file, and where aliases share it.
        """
        if not self.tree.has(path):
            path = path[:-1]
            if not self.tree.has(path) or not isinstance(self.value(path), str):
                return None
        return None if any(self._is_shared(path[:depth]) for depth in range(len(path) + 1)) else path

    def value(self, path: Path) -> Any:  # Any: what YAML holds
        """Give the data at a path that exists."""
        value = self.tree.data
        for step in path:
            value = value[step]
        return value

    def is_alone(self, path: Path) -> bool:
        """Say whether nothing else stands beside a key or an item."""
        return len(self.value(path[:-1])) == 1

    def before(self, path: Path) -> Path | None:
        """Give the key or item before one, in the order of the file."""
        return self._beside(path, -1)

    def after(self, path: Path) -> Path | None:
        """Give the key or item behind one, in the order of the file."""
        return self._beside(path, 1)

    def _beside(self, path: Path, way: int) -> Path | None:
        holder = path[:-1]
        if holder not in self._steps:
            steps = list(self.value(holder))
            is_list = isinstance(self.value(holder), list)
            numbers = range(len(steps)) if is_list else steps
            self._steps[holder] = list(numbers), {step: at for at, step in enumerate(numbers)}
        steps, places = self._steps[holder]
        at = places[path[-1]] + way
        return (*holder, steps[at]) if 0 <= at < len(steps) else None

    @cached_property
    def _steps(self) -> dict[Path, tuple[list[Any], dict[Any, int]]]:
        return {}

    def entry(self, path: Path) -> Span:
        """Give where a key with its value, or an item without its dash, begins and ends."""
        return Span(self.tree.span_of(path, "key").start, self.tree.span_of(path).end)

    def is_in_flow(self, path: Path) -> bool:
        """Say whether a value stands in brackets."""
        return any(self.tree.style_of(path[:depth]) is Style.FLOW for depth in range(len(path)))

    def line(self, offset: int) -> int:
        """Give the line of an offset."""
        return self.source.position(offset).line

    def line_before(self, offset: int) -> str:
        """Give what stands on the line before an offset."""
        return self.source.text[self.source.line_span(self.line(offset)).start : offset]

    def blanks(self, offset: int) -> int:
        """Give where the blanks before an offset begin."""
        while offset and self.source.text[offset - 1] in " \t":
            offset -= 1
        return offset

    def margin(self, offset: int) -> str | None:
        """Give the blanks before an offset, if nothing else stands on the line before it."""
        start = self.blanks(offset)
        begins = start == 0 or self.source.text[start - 1] in "\r\n"
        return self.source.text[start:offset] if begins else None

    def is_blank(self, line: int) -> bool:
        """Say whether there is such a line, and nothing on it."""
        return 1 <= line <= self.source.line_count and not self.source.line_text(line).strip(" \t")

    @cached_property
    def own_lines(self) -> dict[int, Comment]:
        """The comments that have a line of their own, by its number."""
        return {comment.line: comment for comment in self.tree.comments() if comment.own_line}

    def has_comment(self, start: int, end: int) -> bool:
        """Say whether a comment begins in a stretch of the file."""
        return bisect_left(self._comments, start) < bisect_left(self._comments, end)

    @cached_property
    def _comments(self) -> list[int]:
        return [comment.span.start for comment in self.tree.comments()]

    def line_end(self) -> str:
        """Give what ends a line in this file."""
        found = _LINE_END.search(self.source.text)
        return found[0] if found else "\n"

    def edit(self, start: int, end: int, text: str = "") -> Edit:
        """Put a text in the place of a stretch of the file."""
        return Edit(start, end, text, Place.of(self.source, Span(start, end)))

    def _is_shared(self, path: Path) -> bool:
        begins_with_anchor = self.source.text.startswith("&", self.tree.span_of(path).start)
        return begins_with_anchor or self.tree.style_of(path) is Style.ALIAS
