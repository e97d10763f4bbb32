"""How wide a text is, without a font at hand: by table, and beyond it by kind of letter."""

from __future__ import annotations

import unicodedata
from functools import cache

from cjm.render.text.advance import BOLD, REGULAR
from cjm.render.text.cluster import is_mark

_WIDE = 1000
_EMOJI = 1300
_SIGN = 1050
_LETTER = 800
_ARABIC = 760
_BOLDER = 1.1
_SLACK = 1.04
"""What whole pixels, and fonts that only claim to be as wide, may add."""


def advance(text: str, size: float, *, bold: bool = False) -> float:
    """Give the width of a text set on one line, in the unit of `size`; rather too much than too little."""
    return sum(_width(letter, bold) for letter in text) * size / 1000 * _SLACK


@cache
def _width(letter: str, bold: bool) -> float:
    table = BOLD if bold else REGULAR
    if letter in table:
        return table[letter]
    parts = unicodedata.normalize("NFKD", letter)
    if any(part in table for part in parts):
        return sum(table.get(part, _by_kind(part)) for part in parts)
    return _by_kind(letter) * (_BOLDER if bold else 1)


def _by_kind(letter: str) -> float:
    if is_mark(letter):
        return 0
    if unicodedata.category(letter) == "Zs":
        return REGULAR[" "]
    if unicodedata.east_asian_width(letter) in "WF":
        return _EMOJI if unicodedata.category(letter) == "So" else _WIDE
    if unicodedata.bidirectional(letter) == "AL":
        return _ARABIC
    return _LETTER if unicodedata.category(letter)[0] == "L" else _SIGN
