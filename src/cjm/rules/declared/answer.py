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
    where that is a text, `text_at` its path, and `words` are those that were looked for in it.
    """

    holds: bool | None
    at: Path | None = None
    found: str = ""
    instead: str = ""
    text: str | None = None
    text_at: Path | None = None
    words: Words | None = None

    def turned(self) -> Answer:
        """Give the opposite; nothing stays nothing."""
        return self if self.holds is None else replace(self, holds=not self.holds)


NOTHING = Answer(None)


def all_of(answers: Iterable[Answer]) -> Answer:
    """Give no if any says no, else nothing if any says nothing; of those that decide, one is kept.

    That is the first that found a word, else the first that says no, or the first with a place.
    """
    several = list(answers)
    wrong = [answer for answer in several if answer.holds is False]
    if wrong:
        return _kept(wrong)
    if any(answer.holds is None for answer in several):
        return NOTHING
    return _kept(sorted(several, key=lambda answer: answer.at is None)) if several else Answer(True)


def any_of(answers: Iterable[Answer]) -> Answer:
    """Give yes if any says yes, else nothing if any says nothing; if it can, one that found a word."""
    several = list(answers)
    right = [answer for answer in several if answer.holds]
    if right:
        return _kept(right)
    return NOTHING if any(answer.holds is None for answer in several) else Answer(False)


def _kept(several: list[Answer]) -> Answer:
    """Keep the first that found a word, if it can one with a word to write instead; else the first of all.

    A text that another compared goes with it, as a fix may be about that.
    """
    best = max(several, key=lambda answer: (bool(answer.instead), bool(answer.found)))
    compared = next((answer for answer in several if answer.text is not None), best)
    if best.text is not None:
        return best
    return replace(best, text=compared.text, words=compared.words, text_at=compared.text_at)
