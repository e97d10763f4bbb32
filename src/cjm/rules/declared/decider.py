"""Which texts could decide what a condition answers, so that a fix knows which of them it is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cjm.rules.declared.comparison import Comparison, Matches, OneOf, Texts
from cjm.rules.declared.question import (
    All,
    AnyOf,
    Below,
    Listed,
    ListQuestion,
    Not,
    Quantified,
    Question,
    Value,
    Within,
)
from cjm.rules.declared.says import Says
from cjm.rules.declared.which import Which


@dataclass(frozen=True, slots=True)
class Decider:
    """A comparison of the texts in a field, and whether it decides by a word that it finds.

    A field is the keys that lead to it and what chooses in lists: two that choose each may choose another.
    """

    field: tuple[object, ...]
    comparison: Comparison | None
    found: bool

    @property
    def keys(self) -> tuple[object, ...]:
        """Give the keys that lead to the field, whatever chooses in lists."""
        return tuple(each for each in self.field if isinstance(each, str))


NO_TEXT = Decider((), None, found=False)
"""Stands for everything that decides without a text."""


@dataclass(frozen=True, slots=True)
class Deciders:
    """What each could decide; whether several of them do so together, by words or else by texts."""

    each: tuple[Decider, ...] = (NO_TEXT,)
    several_words: bool = False
    several_texts: bool = False

    @property
    def texts(self) -> list[Decider]:
        """Give those that decide by a text."""
        return [each for each in self.each if each is not NO_TEXT]

    @property
    def words(self) -> list[Decider]:
        """Give those that decide by a word that they find."""
        return [each for each in self.each if each.found]


def deciders(question: Question | ListQuestion, field: tuple[object, ...] = (), *, holds: bool) -> Deciders:
    """Give what could decide that a question is answered so."""
    match question:
        case All(several):
            return _all_of([deciders(each, field, holds=holds) for each in several], holds=holds)
        case AnyOf(several) if holds:
            return _one_of([deciders(each, field, holds=True) for each in several])
        case Not(inner):
            return deciders(inner, field, holds=not holds)
        case Within(key, inner):
            return deciders(inner, (*field, key), holds=holds)
        case Listed(key, listed) | Below(key, listed):
            return _all_of([deciders(each, (*field, key), holds=holds) for each in listed], holds=holds)
        case Quantified(which, inner) if holds is (which is Which.SOME):
            return deciders(inner, (*field, question), holds=which is not Which.EVERY)
        case Value(key, comparisons):
            return _compared(comparisons, (*field, key), holds=holds)
    return Deciders()


def _compared(comparisons: Iterable[Comparison], field: tuple[object, ...], *, holds: bool) -> Deciders:
    return _all_of([_comparison(each, field, holds=holds) for each in comparisons], holds=holds)


def _comparison(comparison: Comparison, field: tuple[object, ...], *, holds: bool) -> Deciders:
    match comparison:
        case Texts(which, inner) if holds is (which is Which.SOME):
            return _compared(inner, (*field, comparison), holds=which is not Which.EVERY)
        case Says() | Matches() | OneOf():
            return Deciders((Decider(field, comparison, found=holds and isinstance(comparison, Says)),))
    return Deciders()


def _all_of(several: Sequence[Deciders], *, holds: bool) -> Deciders:
    """Take together what is asked at once; where one always finds a word, the others do not count."""
    if not holds:
        return _one_of(several)
    joined = _joined(several)
    sure = any(all(each.found for each in one.each) for one in several)
    kept = [one.words if sure else one.texts for one in several]
    return Deciders(
        tuple(each for each in joined.each if each.found or not sure),
        joined.several_words
        or _differ([[(each.field, each.comparison) for each in one.words] for one in several]),
        joined.several_texts or _differ([[each.field for each in one] for one in kept]),
    )


def _one_of(several: Sequence[Deciders]) -> Deciders:
    """Take together what is asked one by one; words are found where they stand, other texts may be any."""
    joined = _joined(several)
    apart = not all(each.found for each in joined.texts)
    return Deciders(
        joined.each,
        joined.several_words,
        joined.several_texts or (apart and _differ([[each.keys] for each in joined.texts])),
    )


def _joined(several: Sequence[Deciders]) -> Deciders:
    return Deciders(
        tuple(each for one in several for each in one.each),
        any(one.several_words for one in several),
        any(one.several_texts for one in several),
    )


def _differ(several: Sequence[Sequence[object]]) -> bool:
    """Say whether there are two of these that do not name one and the same thing."""
    named = [each for each in several if each]
    return len(named) > 1 and any(other != named[0][0] for each in named for other in each)
