"""A face: what a text is set in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Face:
    """A family of type at one size, in pixels, with the height of its lines and its colour by name."""

    name: str
    size: float
    leading: float
    colour: str = "ink"
    bold: bool = False
    serif: bool = False
    italic: bool = False
