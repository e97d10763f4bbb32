"""What a condition answers: yes, no, or that there is nothing it could be asked of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from cjm.model import Path


class Words(Protocol):
    """Words that are looked for, some of them with one to write instead."""

    def rewritten(self, text: str, template: str) -> tuple[str, dict[str, str]]:
        """Give a text with all of them replaced, and what was replaced with what."""
        ...


@dataclass(frozen=True, slots=True)
class Answer:
    """`holds` is None where the map says nothing; `at` is the path of what decided, if that is no whole part.

    `found` is the word that was looked for and found, `instead` the one to write. `text` is what was compared
    where that is a text, and `words` are those that were looked for in it.
    """

    holds: bool | None
    at: Path | None = None
    found: str = ""
    instead: str = ""
    text: str | None = None
    words: Words | None = None

    def turned(self) -> Answer:
        """Give the opposite; nothing stays nothing."""
        return self if self.holds is None else replace(self, holds=not self.holds)


NOTHING = Answer(None)


def all_of(answers: Iterable[Answer]) -> Answer:
    """Give no if any says no, else nothing if any says nothing; the one that decided is kept.

    That is the first with a place, or of those with the same place the one that tells most.
    """
    decided = Answer(True)
    for answer in answers:
        if answer.holds is False:
            return answer
        if answer.holds is None:
            decided = NOTHING
        elif decided.holds and (decided.at is None or _tells_more(answer, decided)):
            decided = answer
    return decided


def _tells_more(one: Answer, other: Answer) -> bool:
    """Say whether an answer about the same place has a word or a text that the other has not."""
    told = ((bool(each.found), each.text is not None) for each in (one, other))
    return one.at == other.at and next(told) > next(told)


def any_of(answers: Iterable[Answer]) -> Answer:
    """Give yes if any says yes, else nothing if any says nothing."""
    decided = Answer(False)
    for answer in answers:
        if answer.holds:
            return answer
        if answer.holds is None:
            decided = NOTHING
    return decided
