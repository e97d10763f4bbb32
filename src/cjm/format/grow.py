"""From the tree of a file to the nodes that are written anew."""

from __future__ import annotations

import re
from typing import Any

from cjm.format.node import Entry, Node
from cjm.format.scalar import key_text
from cjm.source import Path, SourceFile, Style, Tree

_MARKS = re.compile(r"(?:(?:&[^\s,\[\]{}]+|!<[^>]*>|![^\s,\[\]{}]*)(?:\s+(?:#[^\r\n]*\s+)*|(?=[,\]}])|$))+")
_MARK = re.compile(r"(?:^|(?<=\s))(?:&[^\s,\[\]{}]+|!<[^>]*>|![^\s,\[\]{}]*)")
_COMMENT = re.compile(r"#[^\r\n]*")
_DASHES = re.compile(r"(?P<dashes>[ \t-]*)(?:#.*)?")


def grow(source: SourceFile, tree: Tree) -> Node:
    """Give the file's mapping with all that is in it, as it stands in the file and without comments."""
    return _Grower(source, tree).node((), tree.data, in_flow=False)


class _Grower:
    def __init__(self, source: SourceFile, tree: Tree) -> None:
        self._source = source
        self._tree = tree

    def node(self, path: Path, value: Any, *, in_flow: bool) -> Node:
        span, style = self._tree.span_of(path), self._tree.style_of(path)
        written = self._source.text[span.start : span.end]
        has_parts = style in (Style.FLOW, Style.BLOCK)
        entries = self._entries(path, value, style) if has_parts else []
        marks = ""
        if written[:1] in ("&", "!") and not self._is_of_first_key(entries, span.start):
            match = _MARKS.match(written)
            head = match[0] if match else ""
            marks, written = " ".join(_MARK.findall(_COMMENT.sub("", head))), written[len(head) :]
        column = self._column(entries[0].start) if entries else 0
        text = "" if has_parts else written
        return Node(path, style, span.start, span.end, column, marks, text, value, in_flow, entries, entries)

    def _is_of_first_key(self, entries: list[Entry], start: int) -> bool:
        return bool(entries) and entries[0].start == start

    def _entries(self, path: Path, value: Any, style: Style) -> list[Entry]:
        steps: Any = value.items() if isinstance(value, dict) else enumerate(value)
        return [self._entry((*path, step), child, style is Style.FLOW) for step, child in steps]

    def _entry(self, path: Path, value: Any, in_flow: bool) -> Entry:
        node = self.node(path, value, in_flow=in_flow)
        key = None
        start = node.start
        if isinstance(path[-1], str):
            span = self._tree.span_of(path, "key")
            start = span.start
            key = self._key(self._source.text[span.start : span.end], path[-1])
        elif not in_flow:
            start = self._dash(node.start)
        return Entry(path, key, start, node, self._has_blank_above(start))

    def _key(self, written: str, key: str) -> str:
        match = _MARKS.match(written) if written[:1] in ("&", "!") else None
        if match is None:
            return key_text(written, key)
        return " ".join([*_MARK.findall(match[0]), key_text(written[match.end() :], key)])

    def _dash(self, start: int) -> int:
        """Give the place of the dash of the item whose value begins at `start`."""
        position = self._source.position(start)
        line, upto = position.line, position.column - 1
        while True:
            match = _DASHES.match(self._source.line_text(line)[:upto])
            dash = match["dashes"].rfind("-") if match else -1
            if dash >= 0:
                return self._source.line_span(line).start + dash
            line, upto = line - 1, -1
            upto = len(self._source.line_text(line))

    def _has_blank_above(self, start: int) -> bool:
        position = self._source.position(start)
        if position.line == 1 or self._source.line_text(position.line)[: position.column - 1].strip(" \t"):
            return False
        return not self._source.line_text(position.line - 1).strip(" \t")

    def _column(self, start: int) -> int:
        return self._source.position(start).column
