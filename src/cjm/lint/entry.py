"""Which entry of the map a comment is about."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from cjm.source import Comment, SourceFile, Span, Tree


@dataclass(frozen=True)
class Entries:
    """The entries of one file, by the lines they begin on."""

    source: SourceFile
    tree: Tree

    def line_of(self, comment: Comment) -> int:
        """Give the line a comment speaks of: its own, or the next one that holds something."""
        return self._behind[comment.line] if comment.own_line else comment.line

    def on(self, line: int) -> Span | None:
        """Give the whole of the outermost thing below the map that begins on a line, or None."""
        text = self.source.line_text(line)
        path = self.tree.path_at(self.source.line_span(line).start + len(text) - len(text.lstrip(" -")))
        while len(path) > 1 and self._line(path[:-1]) == line:
            path = path[:-1]
        return self.tree.extent_of(path) if path else None

    def _line(self, path: tuple[str | int, ...]) -> int:
        return self.source.position(self.tree.extent_of(path).start).line

    @cached_property
    def _behind(self) -> list[int]:
        """Give for each line the next one that holds something, else the last; found from the end on."""
        last = self.source.line_count
        behind = [last + 1] * (last + 1)
        for line in range(last - 1, 0, -1):
            holds = line + 1 == last or self.source.line_text(line + 1).lstrip()[:1] not in ("", "#")
            behind[line] = line + 1 if holds else behind[line + 1]
        return behind
