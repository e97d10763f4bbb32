"""A row of the map: its title on the left, its cells over the columns, a rule below."""

from __future__ import annotations

from collections.abc import Iterable

from cjm.render.svg.block import Block, placed
from cjm.render.svg.frame import PAD, Frame
from cjm.render.svg.gap import hatched
from cjm.render.svg.paragraph import said
from cjm.render.svg.shape import Rect, Shape, line
from cjm.render.svg.style import LANE

_TOP = 9.0


def row(
    frame: Frame,
    title: str,
    cells: Iterable[tuple[float, Block]],
    *,
    gaps: Iterable[tuple[float, float]] = (),
    washes: Iterable[tuple[float, float, str]] = (),
    borders: bool = True,
) -> Block:
    """Draw a row; `gaps` and `washes` are grounds as high as the row: where they begin and how wide."""
    content = placed([(frame.left, lane_title(title, frame)), *cells])
    height = content.height
    grounds: list[Shape] = [hatched(x, width, height) for x, width in gaps]
    grounds += [Rect(x, 0, width, height, css) for x, width, css in washes]
    if borders:
        grounds += [line((x, 0), (x, height), "rule") for x in frame.borders()]
    rule = line((frame.left, height), (frame.end, height), "rule")
    return Block(frame.width, height, (*grounds, *content.shapes, rule))


def lane_title(title: str, frame: Frame) -> Block:
    """Set the title of a row."""
    width = frame.start - frame.left - PAD
    return said(title, LANE, width).padded(0, _TOP, PAD, _TOP).boxed("lane-title")
