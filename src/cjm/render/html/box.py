"""The room that a text or a mark takes in the picture of the curve, and how much of it others take, too."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.render.text import advance

_LINE_PX, _BELOW_PX = 15, 3


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels; the more `weight`, the worse it is to lie over it."""

    left: float
    top: float
    right: float
    bottom: float
    weight: int = 1

    def over(self, other: Box) -> float:
        """Give how much of this lies over another, by the weight of that one."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, width) * max(0.0, height) * other.weight


@dataclass(frozen=True, slots=True)
class Boxes:
    """How places become boxes in a picture that is `across` pixels wide."""

    across: float

    def text(self, text: str, size: float, at: tuple[str, str], towards: int, weight: int = 1) -> Box:
        """Give the box of a line of text at a place, about it (0), right (1) or left of it (-1)."""
        middle, bottom = self._pixels(at[0]), float(at[1]) + _BELOW_PX
        width = advance(text, size, bold=True)
        left = middle - width / 2 + towards * width / 2
        return Box(left, bottom - _LINE_PX, left + width, bottom, weight)

    def around(self, x: str, y: float, half: float) -> Box:
        """Give a square about a place."""
        middle = self._pixels(x)
        return Box(middle - half, y - half, middle + half, y + half)

    def between(self, start: tuple[str, float], end: tuple[str, float]) -> Box:
        """Give the box that two places span."""
        left, right = sorted((self._pixels(start[0]), self._pixels(end[0])))
        top, bottom = sorted((start[1], end[1]))
        return Box(left, top, right, bottom)

    def _pixels(self, x: str) -> float:
        return float(x) / 100 * self.across
