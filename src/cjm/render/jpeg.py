"""The parts of a JPEG before its picture: size, camera and the like, each behind a mark of its own."""

from __future__ import annotations

import struct
from collections.abc import Iterator

_NO_LENGTH = (0x01, *range(0xD0, 0xD8))


def parts(content: bytes) -> Iterator[tuple[int, int]]:
    """Give the mark of each part and where what it holds begins, which is behind its length.

    Raises IndexError or struct.error where a JPEG ends too early.
    """
    at = 2
    while content[at] == 0xFF:
        mark = content[at + 1]
        if mark == 0xFF:
            at += 1
        elif mark in _NO_LENGTH:
            at += 2
        else:
            yield mark, at + 4
            (length,) = struct.unpack_from(">H", content, at + 2)
            at += 2 + length
