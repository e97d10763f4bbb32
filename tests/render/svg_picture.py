"""A picture as a test looks at it: its texts with the boxes they belong to, and where they lie."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from cjm.render.svg import picture
from cjm.render.svg.shape import Group, Path, Rect, Shape, Text
from cjm.view import Board
from tests.view.arranged import arranged


@dataclass(frozen=True)
class Extent:
    """A rectangle by its edges."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, other: Extent, across: float, down: float) -> bool:
        """Say whether another lies inside, but for so much at the sides, and above and below."""
        return (
            other.left >= self.left - across
            and other.right <= self.right + across
            and other.top >= self.top - down
            and other.bottom <= self.bottom + down
        )

    def meets(self, other: Extent, across: float, down: float) -> bool:
        """Say whether both share more than so much room."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return wide > across and high > down


@dataclass(frozen=True)
class Placed:
    """A line of text in the innermost box it belongs to."""

    text: Text
    box: Group | None

    @property
    def words(self) -> str:
        return "".join(run.text for run in self.text.line)

    @property
    def room(self) -> Extent:
        """The room that the line takes at most, by our own measure."""
        left = {"start": 0.0, "middle": 0.5, "end": 1.0}[self.text.anchor]
        size = max(run.face.size for run in self.text.line)
        x, y, width = self.text.x, self.text.y, self.text.width
        return Extent(x - left * width, y - 0.8 * size, x + (1 - left) * width, y + 0.22 * size)


def extent(group: Group) -> Extent:
    box = group.box
    return Extent(box.x, box.y, box.x + box.width, box.y + box.height)


def texts(board: Board) -> list[Placed]:
    """Give the lines of text of a board's picture in the order in which they are drawn."""
    return list(_texts(picture(board).shapes, None))


def _texts(shapes: tuple[Shape, ...], box: Group | None) -> Iterator[Placed]:
    for shape in shapes:
        if isinstance(shape, Group):
            yield from _texts(shape.shapes, shape)
        elif isinstance(shape, Text):
            yield Placed(shape, box)


def shapes_of(board: Board) -> list[Shape]:
    """Give every shape, those in groups too, groups left out."""
    return list(_flat(picture(board).shapes))


def _flat(shapes: tuple[Shape, ...]) -> Iterator[Shape]:
    for shape in shapes:
        if isinstance(shape, Group):
            yield from _flat(shape.shapes)
        else:
            yield shape


def overlapping(rooms: list[Extent], across: float, down: float) -> list[tuple[int, int]]:
    """Give the pairs that share room, by their places in the list."""
    order = sorted(range(len(rooms)), key=lambda place: rooms[place].top)
    found = []
    for number, one in enumerate(order):
        for other in order[number + 1 :]:
            if rooms[other].top >= rooms[one].bottom:
                break
            if rooms[one].meets(rooms[other], across, down):
                found.append((one, other))
    return found


def stretches(path: Path) -> Iterator[Extent]:
    """Give the straight pieces of a line as rectangles without thickness."""
    points = [points[-1] for _, points in path.steps if points]
    for (x, y), (to_x, to_y) in pairwise(points):
        yield Extent(min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y))


def said(board: Board, box: str) -> list[str]:
    """Give the words of every box of a name, one text for each."""
    told: dict[int, list[str]] = {}
    for one in texts(board):
        if one.box and one.box.name == box:
            told.setdefault(id(one.box), []).append(one.words.strip())
    return [" ".join(words) for words in told.values()]


def faces(board: Board, words: str) -> set[str]:
    """Give the names of the faces that a run is set in."""
    return {
        run.face.name
        for shape in shapes_of(board)
        if isinstance(shape, Text)
        for run in shape.line
        if run.text.strip() == words
    }


def drawn(board: Board, css: str) -> list[Rect | Path]:
    return [shape for shape in shapes_of(board) if isinstance(shape, Rect | Path) and shape.css == css]


def one_phase(**keys: Any) -> Board:
    return arranged(phases=[{"name": "Køb", **keys}])
