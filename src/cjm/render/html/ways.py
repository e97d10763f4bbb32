"""Ways other than straight on as arrows, each with a place of its own in the grid of columns."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor

from cjm.render.html.frame import Frame, number
from cjm.view import Board, Way

_ROOM_FOR_WORDS = 2.6
"""Units that the words of an arrow get at least."""

_MIDDLE = 50


@dataclass(frozen=True, slots=True)
class Arrow:
    """A way with where it begins and ends inside its own box, as percentages; `end` is None for an exit.

    `at_end` is true when all of it lies in the second half, and so do its words.
    """

    way: Way
    name: str
    start: str
    end: str | None
    at_end: bool


def arrows(board: Board, frame: Frame) -> tuple[Arrow, ...]:
    """Give an arrow for each way of a board."""
    return tuple(_arrow(number_, way, frame) for number_, way in enumerate(board.ways, 1))


def arrow_css(board: Board, frame: Frame) -> str:
    """Give the rules that put each arrow into its columns."""
    boxes = (_columns(way, frame) for way in board.ways)
    return "".join(
        f".f{place}{{grid-column:{first + 1}/{last + 1}}}\n" for place, (first, last) in enumerate(boxes, 1)
    )


def _arrow(place: int, way: Way, frame: Frame) -> Arrow:
    first, last = _columns(way, frame)
    start = _inside(way.start, first, last, frame)
    end = _inside(way.end, first, last, frame) if way.end is not None else None
    nearest = [100 - float(x) if frame.mirrored else float(x) for x in (start, end) if x]
    return Arrow(way, f"f{place}", start, end, at_end=min(nearest) > _MIDDLE)


def _left(way: Way) -> float:
    return way.start if way.end is None else min(way.start, way.end)


def _columns(way: Way, frame: Frame) -> tuple[int, int]:
    right = way.start if way.end is None else max(way.start, way.end)
    first, last = floor(_left(way)), ceil(right)
    most = len(frame.edges) - 1
    while frame.edges[last] - frame.edges[first] < _ROOM_FOR_WORDS and last - first < most:
        first, last = (first, last + 1) if last < most else (first - 1, last)
    return first, last


def _inside(x: float, first: int, last: int, frame: Frame) -> str:
    left, right = sorted((frame.percent(first), frame.percent(last)))
    return number((frame.percent(x) - left) / (right - left) * 100)
