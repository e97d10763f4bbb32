"""Texts of the graph as lines of known size, so that what stands around them can keep clear."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil

from cjm.render.plan.box import Box
from cjm.render.text import Face, Run, advance, wrap

FACES: Mapping[str, Face] = {
    "title": Face("title", 24, 29, bold=True),
    "subtitle": Face("subtitle", 13, 18),
    "head": Face("head", 15, 19, bold=True),
    "name": Face("name", 12, 15, bold=True),
    "strong": Face("strong", 10, 13, bold=True),
    "small": Face("small", 10, 13),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text; `tone` names its colour, `struck` says that it is crossed out."""

    text: str
    face: Face
    tone: str
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """Lines, one below the other, and the room they need."""

    lines: tuple[Line, ...]

    @property
    def width(self) -> float:
        """Give the width of the longest line in whole points; rather too much than too little."""
        widths = (advance(line.text, line.face.size, bold=line.face.bold) for line in self.lines)
        return float(ceil(max(widths, default=0)))

    @property
    def height(self) -> float:
        """Give the height of all lines."""
        return sum(line.face.leading for line in self.lines)

    def __add__(self, below: Text) -> Text:
        return Text(self.lines + below.lines)

    def at(self, left: float, top: float) -> Box:
        """Give the box it fills from there on."""
        return Box(left, top, self.width, self.height)


NOTHING = Text(())


def text_of(face: str, texts: Iterable[str], tone: str, room: float, *, struck: bool = False) -> Text:
    """Give texts, each on lines of its own, none wider than the room."""
    lines = (line for text in texts for line in wrap([Run(text, FACES[face])], room))
    return Text(tuple(Line("".join(run.text for run in line), FACES[face], tone, struck) for line in lines))
