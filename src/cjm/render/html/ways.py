"""Ways other than straight on as arrows, each with a place of its own in the grid of columns."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor

from cjm.render.html.frame import Frame, number
from cjm.view import Board, Way

_ROOM_FOR_WORDS = 2.6
"""Units that the words of an arrow get at least."""

_MIDDLE = 50
_BESIDE_PX = 10
"""How far from the arrow of an exit its words stand, clear of its tip."""


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


def rows_of_ways(board: Board, frame: Frame) -> int:
    """Give how many rows the arrows take when each stands in the first row where there is room."""
    rows: list[set[int]] = []
    for way in board.ways:
        taken = set(range(*_halves(way, frame)))
        free = next((row for row in rows if not row & taken), None)
        if free is None:
            rows.append(taken)
        else:
            free |= taken
    return len(rows)


def arrow_css(board: Board, frame: Frame) -> str:
    """Give the rules that put each arrow between its columns, which begin and end at half ones, too."""
    return "".join(_rules(arrow, frame) for arrow in arrows(board, frame))


def _rules(arrow: Arrow, frame: Frame) -> str:
    first, last = _halves(arrow.way, frame)
    rule = f".{arrow.name}{{grid-column:{first + 1}/{last + 1}}}\n"
    if arrow.end is not None:
        return rule
    along = float(arrow.start)
    free = 100 - along if arrow.at_end != frame.mirrored else along
    side = "end" if arrow.at_end else "start"
    return rule + f".{arrow.name} p{{padding-inline-{side}:calc({number(free)}% + {_BESIDE_PX}px)}}\n"


def _arrow(place: int, way: Way, frame: Frame) -> Arrow:
    first, last = _halves(way, frame)
    start = _inside(way.start, first, last, frame)
    end = _inside(way.end, first, last, frame) if way.end is not None else None
    nearest = [100 - float(x) if frame.mirrored else float(x) for x in (start, end) if x]
    return Arrow(way, f"f{place}", start, end, at_end=min(nearest) > _MIDDLE)


def _halves(way: Way, frame: Frame) -> tuple[int, int]:
    """Give where the box of a way begins and ends, in half columns."""
    left, right = (way.start, way.start) if way.end is None else sorted((way.start, way.end))
    first, last = floor(left * 2), ceil(right * 2)
    most = 2 * (len(frame.edges) - 1)
    while frame.width(first / 2, last / 2) < _ROOM_FOR_WORDS and last - first < most:
        first, last = (first, last + 1) if last < most else (first - 1, last)
    return first, last


def _inside(x: float, first: int, last: int, frame: Frame) -> str:
    left, right = sorted((frame.percent(first / 2), frame.percent(last / 2)))
    return number((frame.percent(x) - left) / (right - left) * 100)
