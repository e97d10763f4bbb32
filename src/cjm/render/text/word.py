"""Words longer than a line, broken where it hurts least."""

from __future__ import annotations

from collections.abc import Iterator

from cjm.render.text.cluster import clusters
from cjm.render.text.face import Face
from cjm.render.text.measure import advance

_VOWELS = "aeiouyæøåäöüéèêàáíóúаеиоуыэюяё"
_BACK = 6
_KEPT = 3
_MOST = 1000
"""More letters than any line holds: what lies beyond them need not be looked at."""


def broken(word: str, face: Face, width: float) -> Iterator[str]:
    """Give a word in parts no wider than a width, with hyphens where letters are torn apart."""
    whole = list(clusters(word))
    start = 0
    while start < len(whole):
        letters = whole[start : start + _MOST]
        count = _fitting(letters, face, width)
        if count < len(letters):
            count = _kinder(letters, count)
        yield "".join(letters[:count]) + _hyphen(letters, count)
        start += count


def _fitting(letters: list[str], face: Face, width: float) -> int:
    """Count the letters that fit: all of them, or as many as leave room for a hyphen, at least one."""
    room = width - advance("-", face.size, bold=face.bold)
    used, count = 0.0, 0
    for number, letter in enumerate(letters, 1):
        used += advance(letter, face.size, bold=face.bold)
        if used > width:
            return max(1, count)
        if used <= room:
            count = number
    return len(letters)


def _kinder(letters: list[str], count: int) -> int:
    """Go back a few letters to where a syllable may begin: a consonant between vowels."""
    count = max(1, min(count, len(letters) - _KEPT))
    for place in range(count, max(_KEPT, count - _BACK), -1):
        if _begins_syllable(letters, place):
            return place
    return count


def _begins_syllable(letters: list[str], place: int) -> bool:
    before, first, after = letters[place - 1], letters[place], letters[place + 1]
    return _is_consonant(first) and after.lower() in _VOWELS and (before.isalpha())


def _is_consonant(letter: str) -> bool:
    return letter.isalpha() and letter.lower() not in _VOWELS


def _hyphen(letters: list[str], count: int) -> str:
    if count >= len(letters):
        return ""
    torn = letters[count - 1][0], letters[count][0]
    return "-" if all(letter.isalpha() and _is_cased(letter) for letter in torn) else ""


def _is_cased(letter: str) -> bool:
    return letter.lower() != letter.upper()
