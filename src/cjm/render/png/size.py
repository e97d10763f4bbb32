"""How large a picture may be: as sharp as asked for, within what programs still open."""

from __future__ import annotations

import math

from cjm.render.error import RenderError

LONGEST = 16_000
"""The longest side, in pixels; several viewers show nothing beyond 16,384."""
MOST = 100_000_000
"""The most pixels, 400 MB while they are drawn."""
SHARP = 2.0
"""The scale where none is asked for."""

_SMALLEST, _LARGEST = 0.25, 8.0


def fitting(width: float, height: float, wanted: float | None) -> float:
    """Give the scale a picture of that size is drawn at: the one wanted, else 2 where there is room, or less.

    Raises RenderError when the picture would be too large, or the scale makes no sense.
    """
    if wanted is not None and not _SMALLEST <= wanted <= _LARGEST:
        raise RenderError(
            f"a png cannot be drawn at the scale {wanted:g}", f"it goes from {_SMALLEST:g} to {_LARGEST:g}"
        )
    room = min(LONGEST / max(width, height), math.sqrt(MOST / (width * height)))
    most = math.floor(room * 100) / 100
    if most < (wanted or _SMALLEST):
        raise RenderError(
            f"the picture would be too large for png: {_size(width, height, wanted)}", _help(most)
        )
    return wanted or min(SHARP, most)


def _size(width: float, height: float, wanted: float | None) -> str:
    scale = wanted or _SMALLEST
    return f"{width * scale:.0f} x {height * scale:.0f} pixels"


def _help(most: float) -> str:
    others = "svg and pdf know no such limit"
    return f"the largest for this map is --scale {most:g}; {others}" if most >= _SMALLEST else others
