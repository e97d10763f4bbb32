"""The pictures that a map brings along: a portrait in a circle, a screenshot under its touchpoint."""

from __future__ import annotations

from cjm.render.picture import Picture, Pictures
from cjm.render.svg.block import NOTHING, Block
from cjm.render.svg.shape import Photo, disc, outline
from cjm.render.text import clean
from cjm.view import PersonaCard, TouchpointHead

_RING = 1.5
_HIGHEST = 112.0
"""A screenshot shows what it is about; whoever wants to read it opens the file."""


def portrait(card: PersonaCard, pictures: Pictures, size: float) -> Block | None:
    """Draw the portrait of a persona, cut to a circle, in a ring; None where there is none."""
    found = pictures.get(card.image or "")
    if found is None:
        return None
    ring, inside = disc(size / 2, size / 2, size / 2 - 1, "face"), size - 2 * (1 + _RING / 2)
    at = (size - inside) / 2
    address, circle = found.upright("xMidYMid slice"), f"cjm-face-{card.number}"
    photo = Photo(at, at, inside, inside, address, _told(card.alt), circle)
    return Block(size, size, (ring, photo))


def screenshot(head: TouchpointHead, pictures: Pictures, width: float) -> Block:
    """Draw the picture of a touchpoint whole, in a thin frame, and never larger than it is."""
    found = pictures.get(head.image or "")
    size = _fitted(found, width) if found else None
    if found is None or size is None:
        return NOTHING
    across, down = size
    frame = outline(((0, 0), (across, 0), (across, down), (0, down)), "rule")
    return Block(width, down, (Photo(0, 0, across, down, found.upright(), _told(head.alt)), frame))


def _fitted(picture: Picture, width: float) -> tuple[float, float] | None:
    """Give how large a picture is drawn; None for one whose size nobody can tell."""
    if picture.pixels is None:
        return None
    across, down = picture.pixels
    scale = min(1.0, width / across, _HIGHEST / down)
    return max(1.0, across * scale), max(1.0, down * scale)


def _told(alt: str | None) -> str | None:
    return clean(alt) if alt else None
