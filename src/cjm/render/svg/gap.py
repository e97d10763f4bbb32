"""A visible gap: nobody has noted anything here."""

from __future__ import annotations

from cjm.render.svg.block import Block
from cjm.render.svg.frame import PAD
from cjm.render.svg.paragraph import said, widest_line
from cjm.render.svg.shape import Rect
from cjm.render.svg.style import NOTE

_ABOVE, _BELOW = 9.0, 9.0


def gap(words: str, width: float) -> Block:
    """Say that nothing is noted; the hatching is drawn as high as the row, by the row."""
    text = said(words, NOTE, width - 2 * PAD)
    ground = Rect(-4, 0, widest_line(text) + 8, text.height, "paper")
    return text.under(ground).padded(PAD, _ABOVE, PAD, _BELOW).boxed("gap")


def hatched(x: float, width: float, height: float) -> Rect:
    """Give the hatching of a gap."""
    return Rect(x, 0, width, height, "hatched")
