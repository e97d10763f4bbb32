"""A TrueType font as a test reads it: its name, and how wide a text is in it."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import cached_property


class FontFile:
    """The tables of a font."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        (count,) = struct.unpack_from(">H", data, 4)
        records = [struct.unpack_from(">4sIII", data, 12 + 16 * number) for number in range(count)]
        self.at = {tag.decode(): offset for tag, _, offset, _ in records}

    @property
    def family(self) -> str:
        """Give the family that programs group it under."""
        start = self.at["name"]
        _, count, texts = struct.unpack_from(">HHH", self.data, start)
        names = {}
        for number in range(count):
            *_, key, length, offset = struct.unpack_from(">HHHHHH", self.data, start + 6 + 12 * number)
            at = start + texts + offset
            names[key] = self.data[at : at + length].decode("utf-16-be")
        return names.get(16, names[1])

    def width(self, text: str, size: float) -> float:
        """Give the width of a text without kerning."""
        (per_em,) = struct.unpack_from(">H", self.data, self.at["head"] + 18)
        whole = sum(self._advance(self._glyphs[ord(letter)]) for letter in text)
        return whole * size / int(per_em)

    def _advance(self, glyph: int) -> int:
        (count,) = struct.unpack_from(">H", self.data, self.at["hhea"] + 34)
        (width,) = struct.unpack_from(">H", self.data, self.at["hmtx"] + 4 * min(glyph, count - 1))
        return int(width)

    @cached_property
    def _glyphs(self) -> dict[int, int]:
        start = self.at["cmap"]
        (count,) = struct.unpack_from(">H", self.data, start + 2)
        places = (struct.unpack_from(">HHI", self.data, start + 4 + 8 * number)[2] for number in range(count))
        four = (start + place for place in places if self.data[start + place + 1] == 4)
        return {letter: glyph for at in four for letter, glyph in self._segments(at)}

    def _segments(self, at: int) -> Iterator[tuple[int, int]]:
        size = struct.unpack_from(">H", self.data, at + 6)[0]
        for below in range(0, size, 2):
            (end,) = struct.unpack_from(">H", self.data, at + 14 + below)
            (start,) = struct.unpack_from(">H", self.data, at + 16 + size + below)
            (delta,) = struct.unpack_from(">H", self.data, at + 16 + 2 * size + below)
            here = at + 16 + 3 * size + below
            (offset,) = struct.unpack_from(">H", self.data, here)
            for letter in range(start, min(end, 0xFFFE) + 1):
                if offset:
                    (glyph,) = struct.unpack_from(">H", self.data, here + offset + 2 * (letter - start))
                else:
                    glyph = letter
                yield letter, (glyph + delta) % 0x10000
