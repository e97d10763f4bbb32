"""The shapes of a picture: everything has its place, in pixels from the upper left corner."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar, Self

from cjm.render.text import Line

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Placed:
    """What has a place of its own."""

    x: float
    y: float

    def moved(self, dx: float, dy: float) -> Self:
        """Give the same elsewhere."""
        return replace(self, x=self.x + dx, y=self.y + dy)


@dataclass(frozen=True, slots=True)
class _Boxed(_Placed):
    """What fills a box."""

    width: float
    height: float

    def mirrored(self, width: float) -> Self:
        """Give the same on the other side of a picture of that width; it is not turned itself."""
        return replace(self, x=width - self.x - self.width)


@dataclass(frozen=True, slots=True)
class Rect(_Boxed):
    """A rectangle; `css` is its class, `round` the radius of its corners."""

    kind: ClassVar[str] = "rect"
    css: str
    round: float = 0


@dataclass(frozen=True, slots=True)
class Path:
    """A line or outline: letters of SVG path data (M, L, C, Z), each with its points."""

    kind: ClassVar[str] = "path"
    steps: tuple[tuple[str, tuple[Point, ...]], ...]
    css: str

    def moved(self, dx: float, dy: float) -> Path:
        """Give the same elsewhere."""
        return self._mapped(1, dx, dy)

    def mirrored(self, width: float) -> Path:
        """Give the same on the other side of a picture of that width."""
        return self._mapped(-1, width, 0)

    def _mapped(self, scale: int, dx: float, dy: float) -> Path:
        steps = (
            (letter, tuple((scale * x + dx, y + dy) for x, y in points)) for letter, points in self.steps
        )
        return replace(self, steps=tuple(steps))


@dataclass(frozen=True, slots=True)
class Text(_Placed):
    """One line of text at its baseline; `anchor` says which part of it `x` means.

    `turned` is true in a paragraph that reads from right to left, `struck` of one struck through.
    """

    kind: ClassVar[str] = "text"
    line: Line
    anchor: str = "start"
    turned: bool = False
    struck: bool = False

    @property
    def width(self) -> float:
        """Give the room that the line takes at most."""
        return sum(run.width for run in self.line)

    def mirrored(self, width: float) -> Text:
        """Give the same on the other side of a picture of that width."""
        other = {"start": "end", "end": "start"}.get(self.anchor, self.anchor)
        return replace(self, x=width - self.x, anchor=other)


@dataclass(frozen=True, slots=True)
class Icon(_Placed):
    """The picture of a channel, by its id."""

    kind: ClassVar[str] = "icon"
    size: float
    name: str

    def mirrored(self, width: float) -> Icon:
        """Give the same on the other side of a picture of that width; it is not turned itself."""
        return replace(self, x=width - self.x - self.size)


@dataclass(frozen=True, slots=True)
class Image(_Boxed):
    """A picture as large as its box allows, at the side `x` begins from; `address` holds it."""

    kind: ClassVar[str] = "image"
    address: str
    side: str = "xMin"

    def mirrored(self, width: float) -> Self:
        """Give the same on the other side of a picture of that width; it is not turned itself."""
        side = {"xMin": "xMax", "xMax": "xMin"}[self.side]
        return replace(self, x=width - self.x - self.width, side=side)


@dataclass(frozen=True, slots=True)
class Photo(_Boxed):
    """A picture of the map's, with what it shows; a round one is cut to the circle that its box holds.

    `round` is then the name of that circle, which no other may have.
    """

    kind: ClassVar[str] = "photo"
    address: str
    told: str | None = None
    round: str | None = None

    @property
    def middle(self) -> Point:
        """Give the middle of its box."""
        return self.x + self.width / 2, self.y + self.height / 2

    @property
    def radius(self) -> float:
        """Give the radius of the circle that its box holds."""
        return min(self.width, self.height) / 2


@dataclass(frozen=True, slots=True)
class Group:
    """Shapes that stay within a box; `name` says what it is."""

    kind: ClassVar[str] = "group"
    name: str
    box: Rect
    shapes: tuple[Shape, ...]

    def moved(self, dx: float, dy: float) -> Group:
        """Give the same elsewhere."""
        return Group(self.name, self.box.moved(dx, dy), tuple(shape.moved(dx, dy) for shape in self.shapes))

    def mirrored(self, width: float) -> Group:
        """Give the same on the other side of a picture of that width."""
        return Group(
            self.name, self.box.mirrored(width), tuple(shape.mirrored(width) for shape in self.shapes)
        )


Shape = Rect | Path | Text | Icon | Image | Photo | Group


def line(start: Point, end: Point, css: str) -> Path:
    """Draw a straight line."""
    return Path((("M", (start,)), ("L", (end,))), css)


def lines(points: tuple[Point, ...], css: str) -> Path:
    """Draw a line with corners."""
    return Path((("M", points[:1]), *(("L", (point,)) for point in points[1:])), css)


def outline(points: tuple[Point, ...], css: str) -> Path:
    """Draw a closed figure with corners."""
    return Path((*lines(points, css).steps, ("Z", ())), css)


def disc(x: float, y: float, radius: float, css: str) -> Rect:
    """Draw a circle around a point."""
    return Rect(x - radius, y - radius, 2 * radius, 2 * radius, css, radius)
