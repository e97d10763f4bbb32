"""Conditions: what is asked of a part, its keys, and the parts above and below it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from cjm.model import Part
from cjm.rules.declared.answer import NOTHING, Answer, all_of, any_of
from cjm.rules.declared.comparison import Comparison
from cjm.rules.declared.key import is_written, value_of
from cjm.rules.declared.place import Each, Spot, Wording
from cjm.rules.declared.which import Which


class Question(Protocol):
    """Something that can be asked of a part."""

    def ask(self, spot: Spot) -> Answer:
        """Give the answer for one part of a map."""
        ...


class ListQuestion(Protocol):
    """Something that can be asked of several parts."""

    def ask_all(self, spots: list[Spot]) -> Answer:
        """Give the answer for the parts of a list."""
        ...


@dataclass(frozen=True, slots=True)
class All:
    """Every one of the questions must be answered with yes."""

    questions: tuple[Question, ...]

    def ask(self, spot: Spot) -> Answer:
        """Ask them in order."""
        return all_of(question.ask(spot) for question in self.questions)


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of the questions must be answered with yes."""

    questions: tuple[Question, ...]

    def ask(self, spot: Spot) -> Answer:
        """Ask them in order."""
        return any_of(question.ask(spot) for question in self.questions)


@dataclass(frozen=True, slots=True)
class Not:
    """The question must be answered with no."""

    question: Question

    def ask(self, spot: Spot) -> Answer:
        """Ask it, and turn the answer."""
        return self.question.ask(spot).turned()


@dataclass(frozen=True, slots=True)
class Written:
    """Something stands under all of the keys, or under none of them."""

    keys: tuple[str, ...]
    wanted: bool

    def ask(self, spot: Spot) -> Answer:
        """Look at the first key of which it is not so."""
        for key in self.keys:
            if is_written(spot.part, key) != self.wanted:
                return Answer(False, None if self.wanted else (*spot.path, key))
        return Answer(True, (*spot.path, self.keys[0]) if self.wanted else None)


@dataclass(frozen=True, slots=True)
class Value:
    """What stands under a key passes all comparisons."""

    key: str
    comparisons: tuple[Comparison, ...]

    def ask(self, spot: Spot) -> Answer:
        """Compare it; what is not there is not compared."""
        value = value_of(spot.part, self.key)
        if value is None:
            return NOTHING
        # A text by itself stands where it stands, and not under a key of it.
        path = spot.path if isinstance(spot.part, Wording) else (*spot.path, self.key)
        return all_of(each.of(value, path, spot.subject) for each in self.comparisons)


@dataclass(frozen=True, slots=True)
class Within:
    """The part that stands under a key, such as the scope of a map, passes a question."""

    key: str
    question: Question

    def ask(self, spot: Spot) -> Answer:
        """Ask the part below; where there is none, there is nothing to ask."""
        part = value_of(spot.part, self.key)
        if not isinstance(part, Part):
            return NOTHING
        return self.question.ask(Spot(spot.subject, (*spot.path, self.key), part))


@dataclass(frozen=True, slots=True)
class Above:
    """The map, the phase or the touchpoint that the part lies in passes a question."""

    each: Each
    question: Question

    def ask(self, spot: Spot) -> Answer:
        """Ask it; the place that decides is still the part itself."""
        outer = spot.above(self.each)
        return NOTHING if outer is None else Answer(self.question.ask(outer).holds)


@dataclass(frozen=True, slots=True)
class Listed:
    """The parts in the list under a key pass the questions."""

    key: str
    questions: tuple[ListQuestion, ...]

    def ask(self, spot: Spot) -> Answer:
        """Ask about the list as a whole; one that is left out is empty."""
        parts = value_of(spot.part, self.key)
        path = (*spot.path, self.key)
        found = [Spot(spot.subject, (*path, index), part) for index, part in enumerate(parts)]
        return all_of(question.ask_all(found) for question in self.questions)


@dataclass(frozen=True, slots=True)
class Below:
    """The parts of a kind that lie in the part, however deep, pass the questions."""

    each: Each
    questions: tuple[ListQuestion, ...]

    def ask(self, spot: Spot) -> Answer:
        """Ask about all of them together."""
        found = list(spot.below(self.each))
        return all_of(question.ask_all(found) for question in self.questions)


@dataclass(frozen=True, slots=True)
class Quantified:
    """A question is answered with yes by some, every, or none of the parts."""

    which: Which
    question: Question

    def ask_all(self, spots: list[Spot]) -> Answer:
        """Ask each; one that says nothing counts neither as yes nor as no."""
        asked = ((self.question.ask(spot), spot) for spot in spots)
        if self.which is Which.EVERY:
            asked = ((answer.turned(), spot) for answer, spot in asked)
        decisive = _first(asked)
        if decisive is None:
            return Answer(self.which is not Which.SOME)
        return replace(decisive, holds=self.which is Which.SOME)


def _first(asked: Iterable[tuple[Answer, Spot]]) -> Answer | None:
    """Give the first yes, with the place of the part where it has none of its own."""
    for answer, spot in asked:
        if answer.holds:
            return replace(answer, at=answer.at or spot.path)
    return None


@dataclass(frozen=True, slots=True)
class Count:
    """There are at least so many parts, or at most."""

    number: int
    at_most: bool

    def ask_all(self, spots: list[Spot]) -> Answer:
        """Count them; the first beyond the most is what is pointed at."""
        if not self.at_most:
            return Answer(len(spots) >= self.number)
        fits = len(spots) <= self.number
        return Answer(fits, None if fits else spots[self.number].path)
