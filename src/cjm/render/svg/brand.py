"""What a house puts above its maps: the logo, and a few words in the corner."""

from __future__ import annotations

from cjm.render.svg.block import NOTHING, Block, placed
from cjm.render.svg.paragraph import said
from cjm.render.svg.shape import Image
from cjm.render.svg.style import KICKER_BOLD
from cjm.render.theme import Theme

_WIDE, _HIGH = 220.0, 40.0
"""The most room a logo is given."""
_CORNER = 0.5
"""The part of the width that the words may take."""


def brand(theme: Theme, width: float) -> Block:
    """Draw the logo on the left and the words on the right; nothing where a theme has neither."""
    parts = []
    if theme.logo:
        parts.append((0.0, Block(_WIDE, _HIGH, (Image(0, 0, _WIDE, _HIGH, theme.logo.address),))))
    if theme.corner:
        words = said(theme.corner, KICKER_BOLD, width * _CORNER, anchor="end")
        parts.append((width - words.width, words.padded(top=max(0.0, _HIGH - words.height) / 2)))
    return placed(parts).boxed("brand") if parts else NOTHING
