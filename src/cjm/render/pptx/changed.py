"""What became of things on a map compared, on slides: words beside them, and frames about them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from cjm.render.pptx.canvas import Canvas, Look, Room
from cjm.render.pptx.paragraph import Bit, Para, para
from cjm.render.pptx.style import NOTE
from cjm.render.text import Face
from cjm.view import Fact, Mark, became, parted


@dataclass(frozen=True, slots=True)
class Edge:
    """The line about what is new or gone: a whole one, or a broken one."""

    line: str
    width: float
    dash: str


_EDGES = {"added": Edge("ink", 2.0, "solid"), "removed": Edge("faint", 1.5, "dash")}


def edge_of(mark: Mark | None) -> Edge | None:
    """Give the line about a thing; None for what is neither new nor gone."""
    return _EDGES.get(mark.change) if mark else None


def edged(look: Look, mark: Mark | None) -> Look:
    """Give a look with the line of a mark."""
    edge = edge_of(mark)
    return replace(look, line=edge.line, width=edge.width, dash=edge.dash) if edge else look


def frame(canvas: Canvas, room: Room, mark: Mark | None) -> None:
    """Draw the line of a mark about a room."""
    if edge := edge_of(mark):
        canvas.figure(room, "frame", Look(line=edge.line, width=edge.width, dash=edge.dash))


def is_gone(mark: Mark | None) -> bool:
    """Say whether a thing is no longer there, so that it is struck through."""
    return mark is not None and mark.gone


def changed(text: str | None, face: Face, mark: Mark | None, *more: Bit, after: float = 2.0) -> list[Para]:
    """Give a paragraph of a text, and after it what became of it."""
    told = Bit(became(mark) or "", NOTE)
    return para("", face, Bit(text or "", face, struck=is_gone(mark)), *more, told, after=after)


def name_bits(name: str, face: Face, mark: Mark | None) -> tuple[Bit, Bit]:
    """Give what became of something, and its name, which alone is struck through."""
    said, bare = parted(name, mark)
    return Bit(said, replace(NOTE, bold=True)), Bit(bare, face, struck=is_gone(mark))


def facts_text(facts: Iterable[Fact]) -> str:
    """Give facts in one text, each with what became of it."""
    changes = ((fact, f" ({became(fact.mark)})" if fact.mark else "") for fact in facts)
    return " · ".join(f"{fact.name}: {fact.text}{change}" for fact, change in changes)
