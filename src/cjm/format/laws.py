"""What must hold of every file that is written anew; checked each time, before anything is written."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from cjm.format.attach import Owner
from cjm.format.ignore import ignored, is_ignore
from cjm.format.node import Entry, Node, entries_in
from cjm.source import Path, SourceFile, Span, Style, Tree


class Law(StrEnum):
    """The laws; the value says what holds, in words."""

    DATA = "the same data"
    NAMES = "the same anchors, tags and aliases"
    COMMENTS = "the same comments, each at the same place"
    SILENCE = "the same entries under each ignore comment"
    ONCE = "twice is once"


class BrokenLawError(Exception):
    """A file would have become something else; it must stay as it is."""

    def __init__(self, law: Law) -> None:
        super().__init__(law.value)
        self.law = law


@dataclass(frozen=True, slots=True)
class Form:
    """A file as it stands, with its tidy form: `owners` has each comment and what it belongs to."""

    source: SourceFile
    tree: Tree
    root: Node
    owners: tuple[tuple[Owner, str], ...]
    tidy: str


def broken_law(before: Form, after: Form) -> Law | None:
    """Give the first law that is broken between a file and what was written from it, or None."""
    if not _same_data(before.tree.data, after.tree.data):
        return Law.DATA
    if dict(_names(before.root)) != dict(_names(after.root)):
        return Law.NAMES
    if _silenced(before) != _silenced(after):
        return Law.SILENCE
    firsts = frozenset(_firsts(after.root))
    if _counted(before.owners, firsts) != _counted(after.owners, firsts):
        return Law.COMMENTS
    return None if before.tidy == after.tidy else Law.ONCE


def _same_data(one: Any, other: Any) -> bool:
    """Say whether two values are equal to the type, whatever the order of keys."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(_same_data(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(_same_data, one, other))
    if isinstance(one, float) and math.isnan(one):
        return math.isnan(other)
    return bool(one == other)


def _names(root: Node) -> Iterator[tuple[Path, tuple[str, str]]]:
    yield (), (root.marks, "")
    for entry in entries_in(root):
        alias = entry.node.text if entry.node.style is Style.ALIAS else ""
        if entry.node.marks or alias:
            yield entry.path, (entry.node.marks, alias)


def _firsts(root: Node) -> Iterator[Path]:
    """Give what shares its first line with what it is in: a comment there or above is about either.

    That is what comes first in an item of a list, and the first key of all, which the file's head is above.
    """
    holders = [root, *(entry.node for entry in entries_in(root) if entry.key is None)]
    return (holder.entries[0].path for holder in holders if holder.entries)


def _counted(
    owners: tuple[tuple[Owner, str], ...], firsts: frozenset[Path]
) -> Counter[tuple[Path, bool, str]]:
    counted: Counter[tuple[Path, bool, str]] = Counter()
    for (path, is_tail), text in owners:
        steps = len(path)
        while not is_tail and path[:steps] in firsts:
            steps -= 1
        counted[path[:steps], is_tail, text] += 1
    return counted


def _silenced(form: Form) -> Counter[tuple[str, frozenset[Path]]]:
    """Count the ignore comments, each with the paths of all that it covers."""
    comments = [comment for comment in form.tree.comments() if is_ignore(comment.text)]
    entries = list(entries_in(form.root)) if comments else []
    found: Counter[tuple[str, frozenset[Path]]] = Counter()
    for comment in comments:
        path = ignored(comment, form.source, form.tree)
        covered = _within(form.tree.extent_of(path), entries) if path else frozenset()
        found[comment.text, covered] += 1
    return found


def _within(span: Span, entries: list[Entry]) -> frozenset[Path]:
    return frozenset(entry.path for entry in entries if span.start <= _begin(entry) <= span.end)


def _begin(entry: Entry) -> int:
    """Give where an entry says something: its key, or an item's first word, but not its dash."""
    first = entry
    while first.key is None and first.node.entries:
        first = first.node.entries[0]
    return first.node.start if first.key is None else first.start
