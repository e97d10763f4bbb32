"""The words at the highest and lowest points of the curves, in bands of their own above and below."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cjm.render.svg.block import Block, placed, stacked
from cjm.render.svg.frame import PAD, Frame
from cjm.render.svg.paragraph import said
from cjm.render.svg.style import LABEL, LABEL_ACT, SAID, SAID_ACT
from cjm.view import Board, CurvePoint, Words

_WIDTH = 190.0
_APART = 1.5 * _WIDTH + PAD
"""Labels of points nearer than this share one block, so that none can be pushed into another."""


@dataclass(frozen=True, slots=True)
class Extreme:
    """A highest or lowest point, and whose it is where there are several curves."""

    point: CurvePoint
    personas: tuple[str, ...]
    act: bool

    def joins(self, other: Extreme) -> bool:
        """Say whether both are at one place and say the same."""
        return (self.point.x, self.point.words) == (other.point.x, other.point.words)

    def and_of(self, other: Extreme) -> Extreme:
        """Give the same for the personas of both."""
        return Extreme(self.point, self.personas + other.personas, self.act or other.act)


def extremes(board: Board, frame: Frame, *, peak: bool) -> Block:
    """Set the words of the highest or lowest points over their places."""
    low, several = board.low, len(board.curves) > 1
    found = [
        Extreme(point, (curve.persona or curve.title,) if several else (), point is low)
        for curve in board.curves
        for point in curve.points
        if (point.peak if peak else point.valley)
    ]
    found.sort(key=lambda one: one.point.x)
    return placed(_label(group, board.language.words, frame, peak=peak) for group in _near(found, frame))


def _near(found: list[Extreme], frame: Frame) -> Iterator[list[Extreme]]:
    group: list[Extreme] = []
    for one in found:
        if group and frame.place(one.point.x) - frame.place(group[-1].point.x) > _APART:
            yield group
            group = []
        if group and group[-1].joins(one):
            group[-1] = group[-1].and_of(one)
        else:
            group.append(one)
    if group:
        yield group


def _label(group: list[Extreme], words: Words, frame: Frame, *, peak: bool) -> tuple[float, Block]:
    first, last = frame.place(group[0].point.x), frame.place(group[-1].point.x)
    width = max(_WIDTH, last - first)
    left = max(frame.start + PAD, min((first + last - width) / 2, frame.end - width - PAD))
    return left, stacked([_entry(one, words, width, peak=peak) for one in group], 4).boxed("extreme")


def _entry(one: Extreme, words: Words, width: float, *, peak: bool) -> Block:
    name = words.peak if peak else words.valley
    title = f"{name}: {', '.join(one.personas)}" if one.personas else name
    return stacked(
        [
            said(title, LABEL_ACT if one.act else LABEL, width, anchor="middle"),
            said(_words(one.point, words), SAID_ACT if one.act else SAID, width, anchor="middle"),
        ]
    )


def _words(point: CurvePoint, words: Words) -> str:
    if not point.quote or point.quote in point.words:
        return point.words
    return f"{point.words} \N{EN DASH} {words.quoted(point.quote)}"
