"""What a condition answers: yes, no, or that there is nothing it could be asked of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from cjm.model import Path


@dataclass(frozen=True, slots=True)
class Answer:
    """`holds` is None where the map says nothing; `at` is the path of what decided, if that is no whole part.

    `found` is the word that was looked for and found, `instead` the one to write.
    """

    holds: bool | None
    at: Path | None = None
    found: str = ""
    instead: str = ""

    def turned(self) -> Answer:
        """Give the opposite; nothing stays nothing."""
        return self if self.holds is None else replace(self, holds=not self.holds)


NOTHING = Answer(None)


def all_of(answers: Iterable[Answer]) -> Answer:
    """Give no if any says no, else nothing if any says nothing; the one that decided is kept."""
    decided = Answer(True)
    for answer in answers:
        if answer.holds is False:
            return answer
        if answer.holds is None:
            decided = NOTHING
        elif decided.holds and decided.at is None:
            decided = answer
    return decided


def any_of(answers: Iterable[Answer]) -> Answer:
    """Give yes if any says yes, else nothing if any says nothing."""
    decided = Answer(False)
    for answer in answers:
        if answer.holds:
            return answer
        if answer.holds is None:
            decided = NOTHING
    return decided
