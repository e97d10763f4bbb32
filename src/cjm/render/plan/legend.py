"""The legend: a sample of each thing that is drawn, and the word for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cjm.render.plan.box import Box
from cjm.render.plan.frame import RING
from cjm.render.plan.lettering import Text, text_of
from cjm.view import Graph

_SAMPLE = 30.0
_HEIGHT = 16.0
_BESIDE = 8.0
_BETWEEN = 20.0
_ROW = 25.0
_WORD = 300.0


@dataclass(frozen=True, slots=True)
class Entry:
    """A sample with its word; `way` says that the sample is a line."""

    key: str
    way: bool
    sample: Box
    word: Text
    word_box: Box


def legend_of(graph: Graph, left: float, top: float, room: float) -> tuple[Entry, ...]:
    """Give the entries in rows from a place on, none wider than the room: kinds of places, then of ways."""
    told: list[Entry] = []
    for marks, way in ((graph.marks, False), (graph.legend, True)):
        row = list(_row(marks, way, (left, top), room))
        told += row
        top = row[-1].word_box.top + _ROW if row else top
    return tuple(told)


def _row(
    marks: tuple[tuple[str, str], ...], way: bool, start: tuple[float, float], room: float
) -> Iterator[Entry]:
    left, top = start
    for key, name in marks:
        word = text_of("small", [name], "soft", _WORD)
        width = _SAMPLE + _BESIDE + word.width
        if left > start[0] and left + width > start[0] + room:
            left, top = start[0], top + _ROW
        middle = top + _HEIGHT / 2 - word.height / 2
        whole = Box(left, top, _SAMPLE, _HEIGHT)
        sample = whole.grown(-RING) if key == "moment-of-truth" else whole
        yield Entry(key, way, sample, word, word.at(left + _SAMPLE + _BESIDE, middle))
        left += width + _BETWEEN
