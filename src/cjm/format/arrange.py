"""Putting the keys in order, wherever nothing that depends on their order is lost."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from cjm.format.ignore import is_ignore
from cjm.format.node import Entry, Node, entries_in
from cjm.format.shape import Shape
from cjm.source import Style

_ANCHOR = re.compile(r"&([^\s,\[\]{}]+)")


@dataclass(frozen=True, slots=True)
class _Names:
    """The anchors that stand somewhere, and the aliases that do."""

    anchors: frozenset[str] = frozenset()
    aliases: frozenset[str] = frozenset()

    def __or__(self, other: _Names) -> _Names:
        return _Names(self.anchors | other.anchors, self.aliases | other.aliases)


def arrange(root: Node, shape: Shape) -> None:
    """Put the keys of every mapping into the order of the format."""
    given = Counter(name for entry in entries_in(root) for name in _own(entry).anchors)
    repeated = frozenset(name for name, times in given.items() if times > 1)
    _arrange(root, shape, repeated, is_item=False)


def _arrange(node: Node, shape: Shape, repeated: frozenset[str], *, is_item: bool) -> _Names:
    names = []
    for entry in node.entries:
        inside = _arrange(entry.node, shape.below(entry.path[-1]), repeated, is_item=entry.key is None)
        names.append(_own(entry) | inside)
    together = _Names()
    for each in names:
        together |= each
    order = _in_order(node, shape)
    if order != list(range(len(order))) and _may_move(node, order, names, repeated, is_item):
        node.order = [node.entries[at] for at in order]
    return together


def _in_order(node: Node, shape: Shape) -> list[int]:
    ranks = [shape.rank(str(entry.path[-1])) if entry.key is not None else None for entry in node.entries]
    return sorted(range(len(ranks)), key=lambda at: ranks[at] or 0)


def _own(entry: Entry) -> _Names:
    if entry.node.style is Style.ALIAS:
        return _Names(aliases=frozenset([entry.node.text[1:]]))
    key = entry.key or ""
    written = f"{entry.node.marks} {key if key.startswith(('&', '!')) else ''}"
    return _Names(anchors=frozenset(_ANCHOR.findall(written)))


def _may_move(
    node: Node, order: list[int], names: list[_Names], repeated: frozenset[str], is_item: bool
) -> bool:
    """Say whether every alias stays behind its anchor, and every request for silence on what it was on."""
    first = node.entries[order[0]]
    if is_item and order[0] and _asks_for_silence(first):
        return False
    places = {at: place for place, at in enumerate(order)}
    homes = {name: at for at, each in enumerate(names) for name in each.anchors}
    for at, each in enumerate(names):
        if (each.anchors | each.aliases) & repeated:
            return False
        if any(places[homes.get(name, at)] > places[at] for name in each.aliases):
            return False
    return True


def _asks_for_silence(entry: Entry) -> bool:
    return any(is_ignore(text) for text in (*(remark.text for remark in entry.above), *entry.behind))
