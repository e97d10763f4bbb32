"""Which way a text on the curve goes from its point, so that it stays inside the picture on every screen."""

from __future__ import annotations

from cjm.render.html.frame import Frame

ACROSS_PX = 240
"""How wide a curve is on a phone of 320 pixels, beside the names of its levels."""

WIDEST_PX = ACROSS_PX * 2 / 3
"""A text this wide fits at any place: about it, or on one of its sides."""


def side(x: float, width: float) -> int:
    """Say where a text stands at `x` percent: 0 about it if it fits so, else 1 right or -1 left of it."""
    to_edge = min(x, 100 - x) / 100 * ACROSS_PX
    if width / 2 <= to_edge:
        return 0
    return 1 if x < 50 else -1


def anchor(x: float, width: float, frame: Frame) -> str:
    """Say which end of a text stands at `x`; where one reads leftwards, a line starts on the right."""
    at_left, at_right = ("end", "start") if frame.mirrored else ("start", "end")
    return {1: at_left, -1: at_right}.get(side(x, width), "middle")
