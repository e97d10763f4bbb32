"""Damage to texts: bytes, pieces of YAML, whole lines and values, put in, taken out and exchanged."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

PIECES: Sequence[bytes] = tuple(
    piece.encode()
    for piece in (
        "\t", " ", "\n", "\r", "\r\n", "\x85", "\u2028", "\u202e", "\ufeff", ": ", ":", "- ", ", ", "[",
        "]", "{", "}", "'", '"', "\\", "&a ", "*a", "!x ", "!!binary ", "|\n", ">-\n  ", "#",
        " # cjm: ignore[flow]", "%YAML 1.1\n", "---\n", "...\n", "null", "~", "true", "no", "-3",
        "0x1F", "1_000", "1.000", "1,5", ".inf", ".nan", "1e400", "9" * 400, "2026-02-30", "12:30",
        "name: ", "phases: ", "persona: ", "touchpoints: ", "emotions: [", "for: ", "<<: *a\n",
        "file: ../../x", "😀", "é", "Z̷̧a̵", "?", "a" * 3000, "(" * 60, "[" * 80, "x-own: {a: [1]}",
    )
)  # fmt: skip
"""What YAML, numbers, dates, writing systems and maps make something of."""

Mutation = Callable[[bytes, random.Random], bytes]


def mutated(seeds: Sequence[bytes], chance: random.Random) -> bytes:
    """Give one of the seeds with one to six damages; the same state of `chance` gives the same text."""
    text = chance.choice(seeds)
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 4, 6))):
        if chance.random() < 0.05:
            text = _spliced(text, chance.choice(seeds), chance)
        else:
            text = chance.choice(_MUTATIONS)(text, chance)
    return text


def _piece_in(text: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(PIECES) + text[at:]


def _piece_over(text: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(PIECES) + text[at + chance.randint(1, 20) :]


def _stretch_out(text: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(text))
    return text[:at] + text[at + chance.randint(1, 40) :]


def _stretch_twice(text: bytes, chance: random.Random) -> bytes:
    at, length = chance.randint(0, len(text)), chance.randint(1, 60)
    return text[: at + length] + text[at : at + length] * chance.choice((1, 1, 3, 30)) + text[at + length :]


def _byte_over(text: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, len(text))
    return text[:at] + bytes([chance.randrange(256)]) + text[at + 1 :]


def _value_over(text: bytes, chance: random.Random) -> bytes:
    words = list(re.finditer(rb"[\w.-]+", text))
    if len(words) < 2:
        return text
    one, other = chance.choice(words), chance.choice(words)
    return text[: one.start()] + other[0] + text[one.end() :]


def _lines_changed(text: bytes, chance: random.Random) -> bytes:
    lines = text.splitlines(keepends=True) or [b""]
    at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randrange(4):
        case 0:
            del lines[at]
        case 1:
            lines[at], lines[other] = lines[other], lines[at]
        case 2:
            lines.insert(other, lines[at])
        case _:
            lines[at] = b" " * chance.randint(0, 8) + lines[at].lstrip(b" ")
    return b"".join(lines)


def _spliced(text: bytes, other: bytes, chance: random.Random) -> bytes:
    return text[: chance.randint(0, len(text))] + other[chance.randint(0, len(other)) :]


_MUTATIONS: Sequence[Mutation] = (
    _piece_in,
    _piece_over,
    _stretch_out,
    _stretch_twice,
    _byte_over,
    _value_over,
    _lines_changed,
)
