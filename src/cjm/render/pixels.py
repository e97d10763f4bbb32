"""How many pixels a picture has: read from its head, so that nothing has to be unpacked."""

from __future__ import annotations

import struct

from cjm.render.jpeg import parts

Pixels = tuple[int, int]
"""Across and down."""

_LEAST_HEAD = 30
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The marks in a JPEG behind which its size stands."""


def pixels_of(kind: str, content: bytes) -> Pixels | None:
    """Give the size of a picture of that media type; None where its head is damaged."""
    reader = {"image/png": _png, "image/gif": _gif, "image/webp": _webp, "image/jpeg": _jpeg}[kind]
    try:
        found = reader(content)
    except (struct.error, IndexError):
        return None
    return found if found and all(found) else None


def _png(content: bytes) -> Pixels | None:
    across, down = struct.unpack_from(">II", content, 16)
    return (across, down) if content[12:16] == b"IHDR" else None


def _gif(content: bytes) -> Pixels:
    across, down = struct.unpack_from("<HH", content, 6)
    return across, down


def _webp(content: bytes) -> Pixels | None:
    match content[12:16] if len(content) >= _LEAST_HEAD else b"":
        case b"VP8X":
            return _little(content[24:27]) + 1, _little(content[27:30]) + 1
        case b"VP8L":
            packed = _little(content[21:25])
            return (packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1
        case b"VP8 ":
            across, down = struct.unpack_from("<HH", content, 26)
            return across & 0x3FFF, down & 0x3FFF
        case _:
            return None


def _little(content: bytes) -> int:
    return int.from_bytes(content, "little")


def _jpeg(content: bytes) -> Pixels | None:
    for mark, at in parts(content):
        if mark in _FRAMES:
            down, across = struct.unpack_from(">HH", content, at + 1)
            return across, down
    return None
