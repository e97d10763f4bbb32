"""Finding each comment a line it can stand on, where its own line is taken or has moved."""

from __future__ import annotations

from cjm.format.ignore import is_ignore
from cjm.format.node import Entry, Node, Remark


def settle(node: Node) -> None:
    """Move comments above an item, where what they stood on shares its first line with something else."""
    for entry in node.order:
        settle(entry.node)
        if entry.key is None and entry.node.order and not entry.node.marks:
            _raise_from_first(entry)
            leaf = _leaf(entry)
            if entry.behind and (leaf.behind or leaf.node.is_lines):
                _raise(entry, entry.behind)
                entry.behind = []
        if len(entry.behind) > 1:
            _raise(entry, entry.behind[:-1])
            entry.behind = entry.behind[-1:]


def settle_head(root: Node, head: list[Remark]) -> bool:
    """Let what stands above the first key end the file's head; say whether an empty line parts the two.

    What asks for silence stays with the key.
    """
    first = root.order[0]
    raised = [remark for remark in first.above if not is_ignore(remark.text)]
    first.above = [remark for remark in first.above if is_ignore(remark.text)]
    head += raised
    # Without a comment of its own, the gap is where it was, whichever key comes first now.
    top = root.entries[0]
    gap = first.blank if raised else top.blank
    if top is not first and not top.above:
        top.blank = False
    return first.above[0].blank if first.above else gap


def _raise_from_first(item: Entry) -> None:
    """Let what stands above the first thing in an item stand above the item's dash."""
    first = item.node.order[0]
    if first.above:
        first.above[0].blank = item.blank
        item.above += first.above
        item.blank = first.blank
        first.above = []


def _raise(entry: Entry, texts: list[str]) -> None:
    entry.above += [Remark(text, entry.blank and at == 0) for at, text in enumerate(texts)]
    entry.blank = False


def _leaf(entry: Entry) -> Entry:
    """Give what shares the item's first line."""
    while entry.key is None and entry.node.order and not entry.node.marks:
        entry = entry.node.order[0]
    return entry
