"""Giving every comment to the thing it stands on or above."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from cjm.format.ignore import ignored, is_ignore
from cjm.format.node import Entry, Node, Remark, entries_in
from cjm.source import Comment, Path, SourceFile, Style, Tree

_BEGIN = re.compile(r"^---(?=[ \t\r\n]|$)", re.MULTILINE)
_REST = re.compile(r"[ \t]*(?P<comment>#[^\r\n]*|)")
_LINE_END = re.compile(r"\r\n?|\n")

Owner = tuple[Path, bool]
"""The entry a comment belongs to, or, if true, the mapping or list at whose end it stands."""


@dataclass(slots=True)
class Attached:
    """What stands before the map, and for each comment, in file order, whose it is.

    `prologue` are the lines up to one that begins with `---`, if there is one.
    """

    prologue: list[str] = field(default_factory=list)
    head: list[Remark] = field(default_factory=list)
    owners: list[tuple[Owner, str]] = field(default_factory=list)


def attach(source: SourceFile, tree: Tree, root: Node) -> Attached:
    """Give each comment of a file to an entry, to the end of a mapping or list, or to the file's head."""
    comments = tree.comments()
    prologue, begin = _prologue(source, root)
    attached = Attached(prologue)
    if comments:
        attacher = _Attacher(source, tree, root, attached.head)
        for comment in comments:
            before = comment.span.start < begin
            attached.owners.append((((), False) if before else attacher.give(comment), comment.text))
    return attached


def _prologue(source: SourceFile, root: Node) -> tuple[list[str], int]:
    """Give the lines up to the one that begins the document, and where what is below them begins."""
    mark = _BEGIN.search(source.text, 0, root.start) if "---" in source.text[: root.start] else None
    if mark is None:
        return [], 0
    end = _REST.match(source.text, mark.end())
    comment = end["comment"].rstrip() if end else ""
    above = [line.rstrip(" \t") for line in _LINE_END.split(source.text[: mark.start()])]
    begin = f"---  {comment}" if comment else "---"
    return [*(line for line in above if line), begin], mark.end() + len(comment) + 1


class _Attacher:
    def __init__(self, source: SourceFile, tree: Tree, root: Node, head: list[Remark]) -> None:
        self._source = source
        self._tree = tree
        self._root = root
        self._head = head
        self._by_path = {entry.path: entry for entry in entries_in(root)}

    def give(self, comment: Comment) -> Owner:
        remark = Remark(comment.text, self._has_blank_above(comment))
        if is_ignore(comment.text):
            path = ignored(comment, self._source, self._tree)
            if path:
                return self._put(self._by_path[path], comment, remark)
            # It is about nothing, as it would be nowhere else.
            self._root.tail.append(remark)
            return (), True
        if comment.span.start < self._root.entries[0].start:
            self._head.append(remark)
            return (), False
        if comment.own_line or (comment.span.start > self._root.end and not self._is_on_an_entry(comment)):
            return self._own_line(self._root, comment, remark)
        return self._put(_on_line(self._root, comment.span.start) or self._root.entries[0], comment, remark)

    def _put(self, entry: Entry, comment: Comment, remark: Remark) -> Owner:
        if comment.own_line:
            entry.above.append(remark)
        else:
            entry.behind.append(comment.text)
        return entry.path, False

    def _own_line(self, node: Node, comment: Comment, remark: Remark) -> Owner:
        offset = comment.span.start
        at = bisect_right(node.entries, offset, key=lambda entry: entry.start) - 1
        if at < 0:
            return _above(node.entries[0], remark)
        entry = node.entries[at]
        inner = entry.node
        if offset < inner.start:
            return _above(inner.entries[0] if inner.style is Style.BLOCK else entry, remark)
        if offset < inner.end:
            return self._own_line(inner, comment, remark) if inner.entries else _above(entry, remark)
        column = self._source.position(offset).column
        deepest = _deepest(inner, column, node.column) if node.style is Style.BLOCK else None
        if deepest is None and at + 1 < len(node.entries):
            return _above(node.entries[at + 1], remark)
        holder = deepest or node
        holder.tail.append(remark)
        return holder.path, True

    def _is_on_an_entry(self, comment: Comment) -> bool:
        end = self._source.position(max(self._root.end - 1, 0)).line
        return comment.line == end

    def _has_blank_above(self, comment: Comment) -> bool:
        line = comment.line
        return comment.own_line and line > 1 and not self._source.line_text(line - 1).strip(" \t")


def _above(entry: Entry, remark: Remark) -> Owner:
    entry.above.append(remark)
    return entry.path, False


def _deepest(node: Node, column: int, least: int) -> Node | None:
    """Give the deepest of the mappings and lists that end here which the comment is indented like."""
    found = None
    while node.style is Style.BLOCK:
        if least < node.column <= column:
            found, least = node, node.column
        node = node.entries[-1].node
    return found


def _on_line(node: Node, offset: int) -> Entry | None:
    """Give the innermost entry before the offset that has not ended on an earlier line than it began."""
    at = bisect_right(node.entries, offset, key=lambda entry: entry.start) - 1
    if at < 0:
        return None
    entry = node.entries[at]
    inner = entry.node
    if inner.style is Style.BLOCK or (inner.style is Style.FLOW and inner.start <= offset < inner.end):
        return _on_line(inner, offset) or entry
    return entry
