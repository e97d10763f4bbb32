"""Paragraphs of a slide: measured, shortened, and parted where one slide ends. All lengths are points."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from cjm.render.text import Face, Run, clean, wrap
from cjm.render.text.cluster import clusters

_NARROW = 0.15
"""Less than the width of any letter, in its size; marks on letters take none, and are cut with the rest."""
_LONG = 40
"""Words with more letters may be parted between two slides."""


@dataclass(frozen=True, slots=True)
class Bit:
    """A text in one face, perhaps with an address it leads to, perhaps struck through."""

    text: str
    face: Face
    href: str | None = None
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Para:
    """A paragraph: its bits with a space between each two, the room after it, `start`, `middle` or `end`."""

    bits: tuple[Bit, ...]
    after: float = 2.0
    align: str = "start"

    @property
    def leading(self) -> float:
        """Give the height of a line."""
        return max((bit.face.leading for bit in self.bits), default=0.0)

    def lines(self, width: float) -> int:
        """Count the lines in a width."""
        return _lines(self.bits, width)

    def height(self, width: float) -> float:
        """Give the height in a width, with the room after it."""
        return self.lines(width) * self.leading + self.after


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word or a part of one, and its bit; whether a space goes before it, whether the bit begins."""

    text: str
    bit: Bit
    spaced: bool
    first: bool


@lru_cache(maxsize=4096)
def _lines(bits: tuple[Bit, ...], width: float) -> int:
    return len(wrap([Run(bit.text, bit.face) for bit in bits], width))


def para(text: str | None, face: Face, *more: Bit, after: float = 2.0, align: str = "start") -> list[Para]:
    """Give a paragraph of a text and what follows it, or none where there is nothing to say."""
    bits = tuple(bit for bit in (Bit(text or "", face), *more) if clean(bit.text))
    return [Para(bits, after, align)] if bits else []


def height(paras: Iterable[Para], width: float) -> float:
    """Give the height of paragraphs in a width."""
    return sum(one.height(width) for one in paras)


def shortened(text: str, face: Face, width: float, lines: int) -> str:
    """Give a text that fits so many lines, with an ellipsis where it had to be cut."""
    told = clean(text)
    whole = Para((Bit(told[: _most(face.size, width, lines)], face),))
    if whole.bits[0].text == told and whole.lines(width) <= lines:
        return told
    pieces = list(_pieces(whole))
    count = _fitting(pieces, lambda head: _dotted(head).lines(width) <= lines)
    return "".join(bit.text for bit in _dotted(_joined(pieces[:count])).bits) or "…"


def parted(paras: Sequence[Para], width: float, room: float) -> tuple[list[Para], list[Para]]:
    """Part paragraphs into those that fit a height, the last perhaps in part, and the rest."""
    for number, one in enumerate(paras):
        if one.height(width) - one.after <= room:
            room -= one.height(width)
            continue
        head, tail = _cut(one, width, int(room // one.leading))
        return [*paras[:number], *head], [*tail, *paras[number + 1 :]]
    return [*paras], []


def _cut(one: Para, width: float, lines: int) -> tuple[list[Para], list[Para]]:
    pieces = list(_pieces(one))
    most = _most(min(bit.face.size for bit in one.bits), width, lines)
    count = _fitting(pieces[: most + 1], lambda head: head.lines(width) <= lines) if lines > 0 else 0
    if not count:
        return [], [one]
    head, tail = _joined(pieces[:count]), _joined(pieces[count:])
    return [replace(one, bits=head.bits)], [replace(one, bits=tail.bits)]


def _most(size: float, width: float, lines: int) -> int:
    """Give how many letters of the narrowest kind so many lines hold, and a few more."""
    return int(lines * (width / size / _NARROW + 1)) + 9


def _fitting(pieces: list[_Piece], fits: Callable[[Para], bool]) -> int:
    """Count how many pieces fit, by halving; never all of them."""
    low, high = 0, len(pieces) - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(_joined(pieces[:middle])) else (low, middle - 1)
    return low


def _pieces(one: Para) -> Iterator[_Piece]:
    """Give the words of a paragraph, very long ones in parts."""
    for bit in one.bits:
        for number, word in enumerate(clean(bit.text).split(" ")):
            letters = list(clusters(word)) if len(word) > _LONG else [word]
            for start in range(0, len(letters), _LONG):
                yield _Piece("".join(letters[start : start + _LONG]), bit, start == 0, number == start == 0)


def _joined(pieces: Sequence[_Piece]) -> Para:
    bits: list[Bit] = []
    for piece in pieces:
        if bits and not piece.first:
            bits[-1] = replace(bits[-1], text=bits[-1].text + (" " if piece.spaced else "") + piece.text)
        else:
            bits.append(replace(piece.bit, text=piece.text))
    return Para(tuple(bits))


def _dotted(head: Para) -> Para:
    return (
        Para((*head.bits[:-1], replace(head.bits[-1], text=head.bits[-1].text + "…"))) if head.bits else head
    )
