"""Writing the nodes anew: indentation, spacing, and each comment where it belongs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cjm.format.blocktext import INDENT, block_text, keeps_its_end, running_lines
from cjm.format.node import BLOCK_TEXTS, Entry, Node, Remark
from cjm.format.scalar import scalar_text
from cjm.source import Style

WIDTH = 100
"""What is in brackets stays there while its line is no longer, not counting the comment behind it."""

_PHASES = ("phases",)
_EMPTY_LINES = re.compile(r"(?: *(?:\r\n?|\n))*")


class Writer:
    """Writes the lines of one file; `text` is the file as it was."""

    def __init__(self, text: str) -> None:
        self._text = text

    def document(self, root: Node, head: Sequence[Remark], gap: bool) -> list[str]:
        """Give the lines of the file from its first comment on; `gap` is an empty line below those."""
        lines = _remarks(head, 0)
        if lines and gap:
            lines.append("")
        lines += [root.marks] if root.marks else []
        if root.style is Style.FLOW and self._fits(root, ""):
            return [*lines, _flow(root)]
        return lines + self.block(root, 0)

    def block(self, node: Node, indent: int) -> list[str]:
        """Give the lines of a mapping or a list whose entries stand at a column."""
        lines: list[str] = []
        was_long = False
        is_open = True
        for entry in node.order:
            own = self._entry(entry, indent)
            is_long = len(own) > 1
            gap = entry.above[0].blank if entry.above else entry.blank
            if not is_open and (gap or _is_set_apart(node, was_long, is_long)):
                lines.append("")
            lines += _remarks(entry.above, indent)
            if entry.above and entry.blank:
                lines.append("")
            lines += own
            was_long, is_open = is_long, _is_open(entry.node)
        if node.tail and node.tail[0].blank and not is_open:
            lines.append("")
        return lines + _remarks(node.tail, indent)

    def _entry(self, entry: Entry, indent: int) -> list[str]:
        node = entry.node
        head = " " * indent + (f"{entry.key}:" if entry.key is not None else "-")
        if node.marks:
            head += f" {node.marks}"
        if node.order and not (node.style is Style.FLOW and self._fits(node, f"{head} ")):
            lines = self.block(node, indent + INDENT)
            if entry.key is None and not node.marks:
                lines[0] = f"{head} {lines[0][indent + INDENT :]}"
            else:
                lines.insert(0, head)
            at = 0
        else:
            lines = self._scalar(node, indent)
            lines[0] = f"{head} {lines[0]}".rstrip(" ")
            at = len(lines) - 1 if node.is_lines else 0
        if entry.behind:
            lines[at] += f"  {entry.behind[0]}"
        return lines

    def _scalar(self, node: Node, indent: int) -> list[str]:
        if node.style is Style.FLOW:
            return [_flow(node)]
        if node.style in BLOCK_TEXTS:
            below = _EMPTY_LINES.match(self._text, node.end)
            header, lines = block_text(node, below[0] if below else "", indent)
            return [header, *lines]
        if node.is_lines:
            return list(running_lines(node, indent))
        return [scalar_text(node, in_flow=False)]

    def _fits(self, node: Node, before: str) -> bool:
        return not node.has_comments and len(before) + len(_flow(node)) <= WIDTH


def _flow(node: Node) -> str:
    if node.style is not Style.FLOW:
        return scalar_text(node, in_flow=True)
    inside = ", ".join(_flow_entry(entry) for entry in node.order)
    return f"{{{inside}}}" if isinstance(node.value, dict) else f"[{inside}]"


def _flow_entry(entry: Entry) -> str:
    value = " ".join(filter(None, [entry.node.marks, _flow(entry.node)]))
    return value if entry.key is None else f"{entry.key}: {value}"


def _remarks(remarks: Sequence[Remark], indent: int) -> list[str]:
    lines: list[str] = []
    for at, remark in enumerate(remarks):
        if remark.blank and at:
            lines.append("")
        lines.append(" " * indent + remark.text)
    return lines


def _is_set_apart(node: Node, was_long: bool, is_long: bool) -> bool:
    """Say whether an empty line must stand between two entries."""
    return was_long if node.path == () else node.path == _PHASES and (was_long or is_long)


def _is_open(node: Node) -> bool:
    """Say whether an empty line below would become part of a text."""
    if node.tail:
        return False
    return _is_open(node.order[-1].node) if node.order else keeps_its_end(node)
