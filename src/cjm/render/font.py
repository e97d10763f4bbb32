"""The fonts that come with cjm: their files, their names, and which letters they have."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator
from functools import cache

from cjm.resources import Kind, folder, names, read_bytes

SANS = "cjm Sans"
SERIF = "cjm Serif"

_NOT_DRAWN = frozenset({"Cc", "Cf", "Zl", "Zp", "Zs"})
_SELECTORS = range(0xFE00, 0xFE10)
"""Signs that only say how the letter before is drawn."""

_SEGMENTS = 4
"""The format of the table of letters that every font of ours has."""


def font_files() -> list[str]:
    """Give the paths of the fonts, for an engine that opens them by itself."""
    return [str(folder(Kind.FONTS) / name) for name in _fonts()]


def foreign(text: str) -> set[str]:
    """Give the letters of a text that no font of ours has; what is never seen does not count."""
    letters = set(unicodedata.normalize("NFC", text))
    return {letter for letter in letters if ord(letter) not in _ours() and not _unseen(letter)}


def _unseen(letter: str) -> bool:
    return unicodedata.category(letter) in _NOT_DRAWN or ord(letter) in _SELECTORS


def _fonts() -> list[str]:
    return [name for name in names(Kind.FONTS) if name.endswith(".ttf")]


@cache
def _ours() -> frozenset[int]:
    return frozenset(code for name in _fonts() for code in letters_of(read_bytes(Kind.FONTS, name)))


def letters_of(font: bytes) -> Iterator[int]:
    """Give the letters that a TrueType font has glyphs for, by their numbers, up to U+FFFF."""
    (tables,) = struct.unpack_from(">H", font, 4)
    records = (struct.unpack_from(">4sIII", font, 12 + 16 * number) for number in range(tables))
    cmap = next(offset for tag, _, offset, _ in records if tag == b"cmap")
    (count,) = struct.unpack_from(">H", font, cmap + 2)
    for number in range(count):
        _, _, below = struct.unpack_from(">HHI", font, cmap + 4 + 8 * number)
        if struct.unpack_from(">H", font, cmap + below)[0] == _SEGMENTS:
            yield from _of_segments(font, cmap + below)


def _of_segments(font: bytes, at: int) -> Iterator[int]:
    (twice,) = struct.unpack_from(">H", font, at + 6)
    ends = struct.unpack_from(f">{twice // 2}H", font, at + 14)
    starts = struct.unpack_from(f">{twice // 2}H", font, at + 16 + twice)
    for start, end in zip(starts, ends, strict=True):
        yield from range(start, min(end, 0xFFFE) + 1)
