"""Small figures with a meaning: what is digital, physical or both; markers of the curve; arrowheads."""

from __future__ import annotations

from cjm.render.stretch import dash_of
from cjm.render.svg.shape import Path, Point, Shape, disc, outline

_HEXAGON = ((0.27, 0.03), (0.73, 0.03), (1.0, 0.5), (0.73, 0.97), (0.27, 0.97), (0.0, 0.5))
_SQUARE = ((0.04, 0.04), (0.96, 0.04), (0.96, 0.96), (0.04, 0.96))
_MARKERS: tuple[tuple[Point, ...], ...] = (
    ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    ((0, -1.3), (1.2, 0.9), (-1.2, 0.9)),
    ((0, 1.3), (1.2, -0.9), (-1.2, -0.9)),
)


def medium_shape(medium: str | None, size: float, css: str) -> Shape:
    """Draw a circle for digital, a square for physical, a hexagon for both, a broken circle for unknown."""
    if medium in ("physical", "hybrid"):
        corners = _SQUARE if medium == "physical" else _HEXAGON
        return outline(tuple((x * size, y * size) for x, y in corners), css)
    return disc(size / 2, size / 2, size / 2 - 1, css if medium else f"{css.removesuffix('-open')}-open")


def marker(number: int, x: float, y: float, css: str) -> Shape:
    """Draw the marker of a curve: circle, square, triangle up, triangle down; later ones larger."""
    which = dash_of(number)
    if which == 1:
        return disc(x, y, 4.6, css)
    size = 5.6
    return outline(tuple((x + dx * size, y + dy * size) for dx, dy in _MARKERS[which - 2]), css)


def truth(x: float, y: float, radius: float, css: str) -> tuple[Shape, ...]:
    """Draw the diamond of a moment of truth."""
    corners = ((x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y))
    return (outline(corners, css),)


def arrowhead(tip: Point, direction: Point, css: str) -> Path:
    """Draw the head of an arrow that points in a direction: (0, -1) is up."""
    (x, y), (dx, dy) = tip, direction
    left = (x - 8 * dx - 4 * dy, y - 8 * dy + 4 * dx)
    right = (x - 8 * dx + 4 * dy, y - 8 * dy - 4 * dx)
    return outline((tip, left, right), css)
