"""Where a line may end: at spaces, after hyphens and strokes, between East Asian letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from cjm.render.text.cluster import clusters

_AFTER = "-‐–—/\\&?=_·…"
_NEVER_FIRST = "、。，．・：；？！）」』】〕〉》〙〗ー々ゝゞヽヾっゃゅょッャュョぁぃぅぇぉァィゥェォ％”’"
_NEVER_LAST = "（「『【〔〈《〘〖“‘￥＄"
_SHORTEST = 2


def pieces(text: str) -> Iterator[tuple[bool, str]]:
    """Give a text in pieces that stay on one line if they can, each with whether a space goes before it."""
    for number, word in enumerate(text.split(" ")):
        spaced = number > 0
        for part in _parts(word):
            yield spaced, part
            spaced = False


def _parts(word: str) -> Iterator[str]:
    if word.isascii() and word.isalnum():
        yield word
        return
    held = ""
    for letter in clusters(word):
        if held and _may_break(held, letter):
            yield held
            held = ""
        held += letter
    yield held


def _may_break(held: str, letter: str) -> bool:
    if letter in _NEVER_FIRST or held[-1] in _NEVER_LAST:
        return False
    if _is_east_asian(letter) or _is_east_asian(held[-1]):
        return not re.match(r"[^\w\s]", letter) or _is_east_asian(letter)
    return held[-1] in _AFTER and len(held) > _SHORTEST and letter.isalnum()


def _is_east_asian(letter: str) -> bool:
    return unicodedata.east_asian_width(letter[0]) in "WF" and unicodedata.category(letter[0])[0] in "LP"
