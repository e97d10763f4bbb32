"""The fenced blocks of a page: files to write, commands to run with what they print, and the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT

PAGES = sorted([*ROOT.glob("README*.md"), *(ROOT / "docs").glob("*.md")])
"""The pages written by hand; `docs/rules.md` is among them, and has no blocks."""

_FENCE = re.compile(r"^```(?P<kind>\w*) ?(?P<name>\S*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block; one with a name is a file."""

    kind: str
    name: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Command:
    """A command a page shows, and what the page says that it prints."""

    line: str
    prints: str


def blocks(page: Path) -> list[Block]:
    """Give the fenced blocks of a page, in order."""
    text = page.read_text(encoding="utf-8")
    return [
        Block(match["kind"], match["name"], match["text"], text.count("\n", 0, match.start()) + 1)
        for match in _FENCE.finditer(text)
    ]


def commands(block: Block) -> Iterator[Command]:
    """Give the commands of a console block; each begins with `$ `."""
    for shown in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]:
        line, _, prints = shown.partition("\n")
        yield Command(line, prints)
