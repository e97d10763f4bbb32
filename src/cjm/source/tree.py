"""The data of a file, with the place of every key and value."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from typing import Any, Literal, TypeAlias

from cjm.source.comment import Comment, find_comments
from cjm.source.file import SourceFile
from cjm.source.mark import CHILDREN, END, START, STYLE, Mark
from cjm.source.span import Span
from cjm.source.style import Style

Step: TypeAlias = str | int
Path: TypeAlias = tuple[Step, ...]

_Children: TypeAlias = tuple[Sequence[Step], list[int], Sequence[Mark]]


class Tree:
    """What a file says, as plain dicts, lists and scalars in `data`, and where it says it.

    A path is a tuple of keys and list indexes, as in pydantic's `loc`.
    """

    def __init__(self, source: SourceFile, data: Any, root: Mark, opaque: list[tuple[int, int]]) -> None:
        self.data = data
        self._source = source
        self._root = root
        self._opaque = opaque
        self._known: dict[int, _Children] = {}

    def span_of(self, path: Path, part: Literal["value", "key"] = "value") -> Span:
        """Where the nearest existing node stands: its value, or its key where it has one.

        Steps that match nothing are passed over, as `loc` also names arms of unions.
        """
        mark, key, _ = self._walk(path)
        if part == "key" and key is not None:
            return key
        return Span(mark[START], mark[END])

    def has(self, path: Path) -> bool:
        """Whether every step of the path exists."""
        return self._walk(path)[2] == len(path)

    def style_of(self, path: Path) -> Style:
        """How the nearest existing node is written."""
        style: Style = self._walk(path)[0][STYLE]
        return style

    def extent_of(self, path: Path) -> Span:
        """The whole lines of the nearest existing node, from its key or dash to the last line below it."""
        mark, key, _ = self._walk(path)
        first, last = self._lines(mark[START] if key is None else key.start, mark[END])
        return Span(self._source.line_span(first).start, self._source.line_span(last).end)

    def path_at(self, offset: int) -> Path:
        """The path of the deepest node whose lines hold the offset; the empty path is the whole file."""
        line = self._source.position(offset).line
        path: list[Step] = []
        mark = self._root
        while (child := self._child_at(mark, line, offset)) is not None:
            step, mark = child
            path.append(step)
        return tuple(path)

    def comments(self) -> tuple[Comment, ...]:
        """All comments in file order."""
        return self._comments

    @cached_property
    def _comments(self) -> tuple[Comment, ...]:
        return tuple(find_comments(self._source, self._opaque))

    def _walk(self, path: Path) -> tuple[Mark, Span | None, int]:
        """The mark and the key's span of the nearest node, and how many steps led there."""
        mark, key, taken = self._root, None, 0
        for step in path:
            children = mark[CHILDREN] if len(mark) > CHILDREN else ()
            if isinstance(children, dict):
                if step in children:
                    start, end, mark = children[step]
                    key, taken = Span(start, end), taken + 1
            elif type(step) is int and 0 <= step < len(children):
                mark, key, taken = children[step], None, taken + 1
        return mark, key, taken

    def _lines(self, start: int, end: int) -> tuple[int, int]:
        return self._source.position(start).line, self._source.position(max(start, end - 1)).line

    def _child_at(self, mark: Mark, line: int, offset: int) -> tuple[Step, Mark] | None:
        """The child whose lines hold the line; of several on it the last that begins before the offset."""
        if len(mark) <= CHILDREN or mark[STYLE] is Style.ALIAS:
            return None
        steps, starts, marks = self._children(mark[CHILDREN])
        behind = bisect_right(starts, offset)
        for index in (behind - 1, behind):
            if 0 <= index < len(starts):
                first, last = self._lines(starts[index], marks[index][END])
                if first <= line <= last:
                    return steps[index], marks[index]
        return None

    def _children(self, children: Any) -> _Children:
        """The children one behind the other; kept, as many places of one file may be asked for."""
        known = self._known.get(id(children))
        if known is None:
            if isinstance(children, dict):
                pairs = children.values()
                known = list(children), [pair[0] for pair in pairs], [pair[2] for pair in pairs]
            else:
                known = range(len(children)), [mark[START] for mark in children], children
            self._known[id(children)] = known
        return known
