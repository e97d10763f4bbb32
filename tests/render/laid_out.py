"""A graph's SVG as shapes: boxes of its texts, outlines, and the points its ways run through."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from cjm.render.plan import Box
from cjm.render.text import advance

SVG = "{http://www.w3.org/2000/svg}"
_NUMBER = re.compile(r"-?[\d.]+")
_STEPS = 24


@dataclass(frozen=True)
class Shown:
    """A text with its box, and the id of what it belongs to."""

    owner: str
    text: str
    box: Box


@dataclass(frozen=True)
class Run:
    """A way: its points, close to each other, and how wide it is drawn."""

    owner: str
    points: list[tuple[float, float]]
    width: float


@dataclass(frozen=True)
class LaidOut:
    """Everything drawn, by kind."""

    texts: list[Shown]
    nodes: dict[str, Box]
    clusters: dict[str, Box]
    runs: list[Run]

    @classmethod
    def of(cls, text: str) -> LaidOut:
        root = ET.fromstring(text)  # noqa: S314 - what we have drawn ourselves
        groups = [(group.get("id", ""), group.get("class", ""), group) for group in root.iter(f"{SVG}g")]
        return cls(
            [shown for id_, kind, group in groups if kind != "graph" for shown in _texts(id_, group)],
            {id_: _outline(group) for id_, kind, group in groups if kind == "node" and _drawn(group)},
            {id_: _outline(group) for id_, kind, group in groups if kind == "cluster"},
            [run for id_, kind, group in groups if kind == "edge" for run in _runs(id_, group)],
        )


def overlap(one: Box, other: Box) -> bool:
    """Say whether two boxes lie over each other."""
    beside = one.right <= other.left or other.right <= one.left
    return not beside and one.top < other.bottom and other.top < one.bottom


def inside(one: Box, other: Box) -> bool:
    """Say whether a box lies within another."""
    across = other.left <= one.left and one.right <= other.right
    return across and other.top <= one.top and one.bottom <= other.bottom


def runs_through(run: Run, box: Box) -> bool:
    """Say whether the middle of a way comes into a box."""
    return any(box.left < x < box.right and box.top < y < box.bottom for x, y in run.points)


def _texts(owner: str, group: ET.Element) -> Iterator[Shown]:
    for element in group.iter(f"{SVG}text"):
        text, size = "".join(element.itertext()), float(element.get("font-size", ""))
        width = advance(text, size, bold=element.get("font-weight") == "bold")
        x, y = float(element.get("x", "")), float(element.get("y", ""))
        left = x - width if element.get("text-anchor") == "end" else x
        yield Shown(owner, text, Box(left, y - size * 0.75, width, size * 0.95))


def _drawn(group: ET.Element) -> bool:
    return any(group.iter(f"{SVG}{kind}") for kind in ("polygon", "path")) and _corners(group) != []


def _outline(group: ET.Element) -> Box:
    corners = _corners(group)
    left, top = min(x for x, _ in corners), min(y for _, y in corners)
    return Box(left, top, max(x for x, _ in corners) - left, max(y for _, y in corners) - top)


def _corners(group: ET.Element) -> list[tuple[float, float]]:
    shapes = [*group.iter(f"{SVG}polygon"), *group.iter(f"{SVG}path")]
    return [point for shape in shapes for point in _points(shape.get("points", shape.get("d")) or "")]


def _points(text: str) -> list[tuple[float, float]]:
    numbers = [float(number) for number in _NUMBER.findall(text)]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _runs(owner: str, group: ET.Element) -> Iterator[Run]:
    for path in group.iter(f"{SVG}path"):
        points = _points(path.get("d", ""))
        pieces = [points[number : number + 4] for number in range(0, len(points) - 1, 3)]
        along = [_at(piece, step / _STEPS) for piece in pieces for step in range(_STEPS + 1)]
        yield Run(owner, along, float(path.get("stroke-width", "1")))


def _at(piece: list[tuple[float, float]], part: float) -> tuple[float, float]:
    """Give the point of a cubic curve after a part of it."""
    rest = 1 - part
    weights = (rest**3, 3 * rest**2 * part, 3 * rest * part**2, part**3)
    x = sum(weight * point[0] for weight, point in zip(weights, piece, strict=True))
    return x, sum(weight * point[1] for weight, point in zip(weights, piece, strict=True))
