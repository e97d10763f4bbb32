"""What a reader takes for one letter: a base with its marks, an emoji with its joiners, a flag."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

_JOINER = "\N{ZERO WIDTH JOINER}"
_TONES = range(0x1F3FB, 0x1F400)
_REGIONAL = range(0x1F1E6, 0x1F200)
_TAGS = range(0xE0020, 0xE0080)


def clusters(text: str) -> Iterator[str]:
    """Give a text in pieces that must not be broken."""
    if text.isascii():
        yield from text
        return
    held = ""
    for letter in text:
        if held and not _extends(held, letter):
            yield held
            held = ""
        held += letter
    yield held


def is_mark(letter: str) -> bool:
    """Say whether a letter stands on the one before and takes no room of its own."""
    return unicodedata.category(letter) in ("Mn", "Me", "Cf") or ord(letter) in _TONES


def _extends(held: str, letter: str) -> bool:
    if is_mark(letter) or unicodedata.category(letter) == "Mc" or held[-1] == _JOINER or ord(letter) in _TAGS:
        return True
    return ord(letter) in _REGIONAL and len(held) == 1 and ord(held) in _REGIONAL


def first_letter(text: str) -> str:
    """Give the first letter of a text, with no more marks than one character holds; nothing for nothing."""
    return unicodedata.normalize("NFC", text)[:1]
