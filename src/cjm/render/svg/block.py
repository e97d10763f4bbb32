"""Blocks: shapes with a size, put under and beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from cjm.render.svg.shape import Group, Rect, Shape

_HALVINGS = 12


@dataclass(frozen=True, slots=True)
class Block:
    """Shapes in a room of their own, whose upper left corner is 0, 0."""

    width: float
    height: float
    shapes: tuple[Shape, ...] = ()

    def at(self, x: float, y: float) -> tuple[Shape, ...]:
        """Give the shapes with the corner at a place."""
        return tuple(shape.moved(x, y) for shape in self.shapes) if x or y else self.shapes

    def padded(self, left: float = 0, top: float = 0, right: float = 0, bottom: float = 0) -> Block:
        """Give the block with empty room around it."""
        return Block(left + self.width + right, top + self.height + bottom, self.at(left, top))

    def under(self, *shapes: Shape) -> Block:
        """Give the block with shapes drawn before its own."""
        return Block(self.width, self.height, (*shapes, *self.shapes))

    def boxed(self, name: str) -> Block:
        """Give the block as one group that is known by name."""
        box = Rect(0, 0, self.width, self.height, name)
        return Block(self.width, self.height, (Group(name, box, self.shapes),))


NOTHING = Block(0, 0)


def stacked(blocks: Iterable[Block], gap: float = 0) -> Block:
    """Put blocks under each other; empty ones take no gap."""
    shapes: list[tuple[Shape, ...]] = []
    width = height = 0.0
    for block in blocks:
        if block.height:
            top = height + gap if height else 0
            shapes.append(block.at(0, top))
            width, height = max(width, block.width), top + block.height
    return Block(width, height, tuple(chain.from_iterable(shapes)))


def placed(blocks: Iterable[tuple[float, Block]]) -> Block:
    """Put blocks beside each other, each at its own distance from the left."""
    kept = [(x, block) for x, block in blocks if block.height]
    width = max((x + block.width for x, block in kept), default=0)
    height = max((block.height for _, block in kept), default=0)
    return Block(width, height, tuple(chain.from_iterable(block.at(x, 0) for x, block in kept)))


def flowed(blocks: Sequence[Block], count: int, width: float, gap: float, between: float) -> Block:
    """Put blocks into columns of equal width, down and then across, about equally high."""
    pitch = (width + between) / count
    columns = _dealt(blocks, min(count, len(blocks)), gap)
    return placed((number * pitch, stacked(column, gap)) for number, column in enumerate(columns))


def column_width(count: int, width: float, between: float) -> float:
    """Give the width of one of several columns."""
    return (width - between * (count - 1)) / count


def _dealt(blocks: Sequence[Block], count: int, gap: float) -> list[list[Block]]:
    """Deal blocks to columns in order, at about the least height at which they fit."""
    high = sum(block.height + gap for block in blocks)
    low = high / count if count else high
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if len(_filled(blocks, middle, gap)) <= count else (middle, high)
    return _filled(blocks, high, gap)


def _filled(blocks: Sequence[Block], height: float, gap: float) -> list[list[Block]]:
    columns: list[list[Block]] = [[]]
    room = height
    for block in blocks:
        if columns[-1] and block.height + gap > room:
            columns.append([])
            room = height
        columns[-1].append(block)
        room -= block.height + gap
    return columns
