"""How a photo is held: a camera writes the picture as it lies, and notes how it was turned.

Browsers read the note (the tag "Orientation" of Exif); other programs do not, and need a picture without it
that is turned for them.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from cjm.render.jpeg import parts

_CAMERA = 0xE1
"""The mark of the part that a camera writes."""
_EXIF = b"Exif\0\0"
_ORDERS = {b"II*\0": "<", b"MM\0*": ">"}
_ORIENTATION, _SHORT = 0x0112, 3
_ENTRY_BYTES = 12


@dataclass(frozen=True, slots=True)
class Turn:
    """What brings a picture upright: it is mirrored left for right, then turned clockwise by `quarters`."""

    quarters: int = 0
    mirrored: bool = False

    @property
    def lies(self) -> bool:
        """Whether width and height change places."""
        return self.quarters % 2 == 1

    def matrix(self, across: int, down: int) -> tuple[int, int, int, int, int, int]:
        """Give the matrix, as SVG writes it, that brings a picture of this size upright at the origin."""
        cosine, sine = ((1, 0), (0, 1), (-1, 0), (0, -1))[self.quarters]
        side = -1 if self.mirrored else 1
        a, b, c, d = side * cosine, side * sine, -sine, cosine
        return a, b, c, d, -min(0, a * across) - min(0, c * down), -min(0, b * across) - min(0, d * down)


STRAIGHT = Turn()
_TURNS = (
    STRAIGHT, Turn(0, mirrored=True), Turn(2), Turn(2, mirrored=True),
    Turn(3, mirrored=True), Turn(1), Turn(1, mirrored=True), Turn(3),
)  # fmt: skip
"""What the notes 1 to 8 mean."""


def turn_of(content: bytes) -> Turn:
    """Give how a JPEG has to be turned; not at all where nothing is noted that can be read."""
    found = _noted(content)
    return _TURNS[found[1] - 1] if found else STRAIGHT


def without_note(content: bytes) -> bytes:
    """Give a JPEG whose note says that it is upright already; one without a note stays as it is."""
    found = _noted(content)
    if not found:
        return content
    at, _, order = found
    return content[:at] + struct.pack(f"{order}H", 1) + content[at + 2 :]


def _noted(content: bytes) -> tuple[int, int, str] | None:
    """Find the note: where it is, what it says, and in which order its bytes stand."""
    try:
        for mark, at in parts(content):
            if mark == _CAMERA and content[at : at + len(_EXIF)] == _EXIF:
                return _in_exif(content, at + len(_EXIF))
    except (struct.error, IndexError):
        pass
    return None


def _in_exif(content: bytes, start: int) -> tuple[int, int, str] | None:
    order = _ORDERS.get(content[start : start + 4])
    if order is None:
        return None
    (first,) = struct.unpack_from(f"{order}I", content, start + 4)
    (count,) = struct.unpack_from(f"{order}H", content, start + first)
    for number in range(count):
        at = start + first + 2 + number * _ENTRY_BYTES
        tag, kind, _, value = struct.unpack_from(f"{order}HHIH", content, at)
        if (tag, kind) == (_ORIENTATION, _SHORT):
            return (at + 8, value, order) if value in range(1, len(_TURNS) + 1) else None
    return None
