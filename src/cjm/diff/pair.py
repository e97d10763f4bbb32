"""Which of two rows of things are the same thing, and in which order both are told as one row."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Generic, TypeAlias, TypeVar

T = TypeVar("T")
Trait: TypeAlias = Callable[[Any], Hashable]
"""Gives what tells a thing apart from others; None where that says nothing."""

_ALIKE = 0.6
_MOST = 400
"""So many comparisons of texts at most, as each takes a while."""


@dataclass(frozen=True, slots=True)
class Pair(Generic[T]):
    """One thing: as the one row has it, as the other has it; None where a row has it not."""

    old: T | None
    new: T | None


def pairs(
    old: Sequence[T],
    new: Sequence[T],
    traits: Sequence[Trait],
    text: Callable[[T], str] | None = None,
) -> list[Pair[T]]:
    """Give the things of both rows, each once, in the order of the new one.

    Two are the same where the first of `traits` is equal, else the next. With `text`, what is left is paired
    where the texts are much alike. What only the old row has comes right after what it came after there.
    """
    found = dict(_by_traits(old, new, traits))
    if text is not None:
        found |= _by_likeness(old, new, found, text)
    row = [Pair(old[found[at]] if at in found else None, thing) for at, thing in enumerate(new)]
    return _with_the_gone(row, old, set(found.values()))


def _by_traits(old: Sequence[T], new: Sequence[T], traits: Sequence[Trait]) -> Iterator[tuple[int, int]]:
    """Give places in the new row with those in the old that are the same, each place once."""
    left_old, left_new = list(range(len(old))), list(range(len(new)))
    for trait in traits:
        free: dict[Hashable, list[int]] = {}
        for at in left_old:
            free.setdefault(trait(old[at]), []).append(at)
        for at in tuple(left_new):
            known = trait(new[at])
            if known is not None and free.get(known):
                match = free[known].pop(0)
                left_old.remove(match)
                left_new.remove(at)
                yield at, match


def _by_likeness(
    old: Sequence[T], new: Sequence[T], found: dict[int, int], text: Callable[[T], str]
) -> dict[int, int]:
    """Pair what is left by its text, the most alike first."""
    left_old = [at for at in range(len(old)) if at not in found.values()]
    left_new = [at for at in range(len(new)) if at not in found]
    if len(left_old) * len(left_new) > _MOST:
        return {}
    ranked = sorted(
        (-_likeness(text(old[one]), text(new[other])), other, one) for one in left_old for other in left_new
    )
    paired: dict[int, int] = {}
    for unlike, other, one in ranked:
        if -unlike >= _ALIKE and other not in paired and one not in paired.values():
            paired[other] = one
    return paired


def _likeness(one: str, other: str) -> float:
    """Give how much two texts have in common, 0 to 1, without looking at capitals; no text is like none."""
    if not (one and other):
        return 0
    return SequenceMatcher(None, one.casefold(), other.casefold(), autojunk=False).ratio()


def _with_the_gone(row: list[Pair[T]], old: Sequence[T], kept: set[int]) -> list[Pair[T]]:
    for at, thing in enumerate(old):
        if at not in kept:
            before = old[at - 1] if at else None
            place = next((n for n, pair in enumerate(row) if at and pair.old is before), -1)
            row.insert(place + 1, Pair(thing, None))
    return row
