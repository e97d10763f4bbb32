"""What a house puts above its maps: the logo, and a few words in the corner."""

from __future__ import annotations

from cjm.render.picture import Picture
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
        parts.append((0.0, _logo(theme.logo)))
    if theme.corner:
        words = said(theme.corner, KICKER_BOLD, width * _CORNER, anchor="end")
        parts.append((width - words.width, words.padded(top=max(0.0, _HIGH - words.height) / 2)))
    return placed(parts).boxed("brand") if parts else NOTHING


def _logo(logo: Picture) -> Block:
    across, down = logo.pixels or (_WIDE, _HIGH)
    scale = min(_WIDE / across, _HIGH / down)
    wide, high = across * scale, down * scale
    return Block(_WIDE, _HIGH, (Image(0, (_HIGH - high) / 2, wide, high, logo.upright()),))
