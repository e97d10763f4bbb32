"""Paragraphs: runs of text as a block of lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from cjm.render.svg.block import Block, stacked
from cjm.render.svg.shape import Shape, Text, line
from cjm.render.svg.style import NOTE_BOLD, NOTE_SOFT
from cjm.render.text import Face, Run, is_right_to_left, wrap
from cjm.view import Mark, became, parted

_ASCENT = 0.78
"""How far the baseline lies below the top of a line, in its height."""
_UNDERLINE = 3
_HALVINGS = 9


def paragraph(
    runs: Iterable[Run], width: float, *, anchor: str = "start", dashed: bool = False, struck: bool = False
) -> Block:
    """Set runs in lines of a width; `dashed` draws a broken line below each, for what nobody has checked.

    `struck` draws a line through each, for what is gone. A broken line is for text that starts at the start.
    """
    shapes: list[Shape] = []
    y = 0.0
    lines = wrap(runs, width)
    turned = bool(lines) and is_right_to_left("".join(run.text for run in lines[0]))
    x = {"start": 0.0, "middle": width / 2, "end": width}[anchor]
    for one in lines:
        leading = max(run.face.leading for run in one)
        text = Text(x, y + leading * _ASCENT, one, anchor, turned, struck)
        shapes.append(text)
        if dashed:
            shapes.append(_line_at(text, width, text.y + _UNDERLINE, "guess-line"))
        y += leading
    return Block(width, y, tuple(shapes))


def balanced(runs: Sequence[Run], width: float) -> Block:
    """Set a heading in as few lines as fit a width, about equally long."""
    lines = len(wrap(runs, width))
    low, high = 0.0, width
    for _ in range(_HALVINGS if lines > 1 else 0):
        middle = (low + high) / 2
        low, high = (low, middle) if len(wrap(runs, middle)) <= lines else (middle, high)
    return paragraph(runs, high)


def said(text: str | None, face: Face, width: float, *, anchor: str = "start") -> Block:
    """Set one text in one face; None takes no room."""
    return paragraph([Run(text, face)] if text else [], width, anchor=anchor)


def marked(text: str | None, face: Face, width: float, mark: Mark | None) -> Block:
    """Set a text of the head or of a list, below it what became of it where two maps are compared."""
    if mark is None:
        return said(text, face, width)
    block = paragraph([Run(text, face)] if text else [], width, struck=mark.gone)
    return stacked([block, said(became(mark), NOTE_SOFT, width)])


def named(name: Run, width: float, mark: Mark | None, *, dashed: bool = False) -> Block:
    """Set a name, above it in words what became of it; the name of what is gone is struck through."""
    told, bare = parted(name.text, mark)
    struck = mark is not None and mark.gone
    return stacked(
        [
            said(told, NOTE_BOLD, width),
            paragraph([replace(name, text=bare)], width, dashed=dashed, struck=struck),
        ]
    )


def note_runs(notes: Iterable[str], citations: Iterable[int], face: Face) -> list[Run]:
    """Give small remarks, parted by dots, and the numbers of the evidence."""
    cited = " ".join(f"[{number}]" for number in citations)
    return [Run(text, face) for text in (" · ".join(notes), cited) if text]


def widest_line(block: Block) -> float:
    """Give the room that the longest line of a paragraph takes."""
    return max((shape.width for shape in block.shapes if isinstance(shape, Text)), default=0)


def _line_at(text: Text, width: float, y: float, css: str) -> Shape:
    return line((text.x, y), (min(width, text.x + text.width), y), css)
