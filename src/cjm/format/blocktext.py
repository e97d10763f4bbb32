"""Texts of several lines: the lines are kept, and stand as deep as their key asks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cjm.format.node import Node
from cjm.source import Style

INDENT = 2
_HEADER = re.compile(r"([|>])([-+0-9]*)[^\r\n]*(?:\r\n?|\n|$)")
_LINE_END = re.compile(r"\r\n?|\n")


def block_text(node: Node, below: str, indent: int) -> tuple[str, list[str]]:
    """Give the header and the lines of a `|` or `>` text; `below` is what the file says behind it."""
    value: str = node.value
    header = _HEADER.match(node.text)
    assert header is not None, node.text  # noqa: S101 - both parsers have read it as one
    lines = value.split("\n") if node.style is Style.LITERAL else _folded(node, header, below)
    while lines and not lines[-1]:
        lines.pop()
    ended = len(value) - len(value.rstrip("\n"))
    chomp = header[2].strip("0123456789") if not value else "-" if not ended else "+" if ended > 1 else ""
    if chomp == "" and value and not lines:  # nothing but one line end, which needs keeping
        chomp = "+"
    if chomp == "+":
        lines += [""] * (ended if not lines else ended - 1)
    first = next(filter(None, lines), "")
    digit = str(INDENT) if first[:1] in (" ", "\t") else ""
    margin = " " * (indent + INDENT)
    return f"{header[1]}{digit}{chomp}", [margin + line if line else "" for line in lines]


def keeps_its_end(node: Node) -> bool:
    """Whether empty lines below it would become part of the text."""
    if node.style not in (Style.LITERAL, Style.FOLDED):
        return False
    value: str = node.value
    return value.endswith("\n\n") or value == "\n"


def _folded(node: Node, header: re.Match[str], below: str) -> list[str]:
    lines = _LINE_END.split(node.text[header.end() :])
    if not lines[-1]:
        lines.pop()
    lines += _LINE_END.split(below)
    source = next((line for line in lines if line.strip(" ")), "")
    meant = next((line for line in node.value.split("\n") if line.strip(" ")), "")
    base = _depth(source) - _depth(meant)
    return [line[base:] for line in lines]


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def running_lines(node: Node, indent: int) -> Iterator[str]:
    """Give the lines of a plain or quoted text, the first to go behind its key."""
    first, *more = (_without_trailing(line, node.style).lstrip(" \t") for line in _LINE_END.split(node.text))
    yield first
    yield from (" " * (indent + INDENT) + line if line else "" for line in more)


def _without_trailing(line: str, style: Style) -> str:
    bare = line.rstrip(" \t")
    slashes = len(bare) - len(bare.rstrip("\\"))
    # A space behind a backslash is text.
    return line[: len(bare) + 1] if style is Style.DOUBLE and slashes % 2 else bare
