"""Pictures as a program for pictures writes them."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image

from cjm.render.picture import Picture, picture_of


def painted(colour: str = "red", size: tuple[int, int] = (40, 20), kind: str = "PNG", **how: Any) -> Picture:
    """Give a picture of one colour."""
    return drawn(Image.new("RGB", size, colour), kind, **how)


def drawn(image: Image.Image, kind: str = "PNG", **how: Any) -> Picture:
    """Give an image as a picture of a kind."""
    held = BytesIO()
    image.save(held, kind, **how)
    found = picture_of(held.getvalue())
    assert found
    return found


def halves(first: str, second: str, size: tuple[int, int]) -> Picture:
    """Give a picture whose left half has another colour than its right."""
    image = Image.new("RGB", size, second)
    image.paste(first, (0, 0, size[0] // 2, size[1]))
    return drawn(image)


def spoilt() -> Picture:
    """Give a PNG with a head, an end and right check sums, and nothing that could be unpacked."""
    head = _part(b"IHDR", struct.pack(">IIBBBBB", 40, 20, 8, 2, 0, 0, 0))
    parts = head + _part(b"IDAT", b"no picture at all") + _part(b"IEND", b"")
    return Picture("image/png", b"\x89PNG\r\n\x1a\n" + parts)


def _part(name: bytes, held: bytes) -> bytes:
    return struct.pack(">I", len(held)) + name + held + struct.pack(">I", zlib.crc32(name + held))
