"""Fixes of rules of one's own: another word, or another text, in the place of what was found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cjm.lint import Remedy, SetText
from cjm.model import Path
from cjm.reading.wording import quoted
from cjm.rules.declared.answer import Answer
from cjm.rules.declared.comparison import Comparison, Matches, OneOf, Texts
from cjm.rules.declared.decider import Deciders, deciders
from cjm.rules.declared.file import OwnFix
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
from cjm.rules.declared.says import Says, is_word
from cjm.rules.declared.wrong import Wrongs

FOUND, INSTEAD = "{found}", "{instead}"
_SLOT = re.compile(r"\{[^{}]*\}")
_TOLD = 3


@dataclass(frozen=True, slots=True)
class Replacement:
    """What to write: in the place of `words`, else of those that were found, or else of the `whole` text."""

    written: str
    words: Says | None
    safe: bool
    whole: bool

    def of(self, answer: Answer) -> Remedy | None:
        """Give what mends one finding; None where there is no text in which anything is to be replaced."""
        if answer.text is None or answer.text_at is None:
            return None
        if self.whole:
            return Remedy(f"write {quoted(self.written)}", SetText(answer.text_at, self.written), self.safe)
        words = self.words or answer.words
        if words is None:
            return None
        text, done = words.rewritten(answer.text, self.written)
        told = [f"{quoted(old)} with {quoted(new)}" for old, new in done.items()]
        more = " and more" if len(told) > _TOLD else ""
        step = SetText(answer.text_at, text)
        return Remedy(f"replace {', '.join(told[:_TOLD])}{more}", step, self.safe) if told else None


def read_fix(data: Any, condition: Question, path: Path, wrong: Wrongs, *, must: bool) -> Replacement | None:
    """Read a fix of a rule with this condition; what is of the wrong kind is said elsewhere."""
    fix = data if isinstance(data, dict) else {OwnFix.short: data}
    written, replaced = fix.get("with"), fix.get("replace")
    if not isinstance(written, str) or not isinstance(replaced, str | None):
        return None
    if replaced is not None and not is_word(replaced):
        wrong.word((*path, "replace"), replaced)
        return None
    words = None if replaced is None else Says.any_of({replaced: written})
    ground = _Ground(list(_compared(condition)), words, deciders(condition, holds=not must))
    _check_ground(ground, path, wrong)
    at = (*path, "with") if fix is data else path
    _check_written(written, ground.searched, at, wrong)
    _check_slots(written, ground, at, wrong)
    return Replacement(written, words, fix.get("safe") is True, whole=not ground.searched)


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a rule compares with, the words that its fix replaces itself, and what could decide."""

    comparisons: list[Comparison]
    words: Says | None
    deciders: Deciders

    @property
    def searched(self) -> list[Says]:
        """Give the words that the fix is about."""
        if self.words is not None:
            return [self.words]
        return [each for each in self.comparisons if isinstance(each, Says)]

    @property
    def is_open(self) -> bool:
        """Say whether the rule leaves open which text is to be mended."""
        by_words = self.words is None and self.searched
        return self.deciders.several_words if by_words else self.deciders.several_texts

    @property
    def may_lack_words(self) -> bool:
        """Say whether a text could decide in which the fix is about no word."""
        texts = self.deciders.texts
        return self.words is None and not all(isinstance(each.comparison, Says) for each in texts)


def _check_ground(ground: _Ground, path: Path, wrong: Wrongs) -> None:
    """Say what is wrong where the rule leaves open what is to be replaced."""
    if not any(isinstance(each, Says | Matches | OneOf) for each in ground.comparisons):
        advice = "ask for one with says, matches or is, or leave the fix out"
        wrong.value(path, "there is no text to replace: the rule asks for none", advice)
    elif ground.words is None and any(isinstance(each, Matches) for each in ground.comparisons):
        advice = 'name the word or the sign: {replace: "!", with: "."}'
        wrong.value(path, "a pattern does not say what is to be replaced", advice)
    elif ground.is_open:
        message = "the rule compares several texts, and nothing says which of them the fix is about"
        wrong.value(path, message, 'ask for one of them here, and for the others below "where"')


def _check_written(written: str, searched: list[Says], path: Path, wrong: Wrongs) -> None:
    """Say what is wrong with the text to write."""
    if not written.strip():
        wrong.value(
            path, "a fix writes nothing", "people take words out better than programs: leave the fix out"
        )
    again = [each for each in searched if not _SLOT.search(written) and each.finds(written)]
    if again:
        wrong.value(
            path, f"{quoted(written)} would be found again", "write it behind the word: says: {mail: e-mail}"
        )


def _check_slots(written: str, ground: _Ground, path: Path, wrong: Wrongs) -> None:
    """Say what is wrong with the slots in the text to write."""
    slots = {*_SLOT.findall(written)}
    for slot in sorted(slots - {FOUND, INSTEAD}):
        wrong.value(path, f"{quoted(slot)} is nothing a fix has", f"it may be {FOUND} or {INSTEAD}")
    filled = ground.words is None and any(any(each.words.values()) for each in ground.searched)
    if FOUND in slots and not ground.searched:
        wrong.value(path, f'nothing fills "{FOUND}"', 'it is the word that "says" or "replace" looks for')
    elif INSTEAD in slots and not filled:
        wrong.value(path, f'nothing fills "{INSTEAD}"', "write it behind the word: says: {mail: e-mail}")
    elif ground.may_lack_words:
        for slot in sorted(slots & {FOUND, INSTEAD}):
            message = f'the rule also compares without words, and nothing fills "{slot}" then'
            wrong.value(path, message, "make a rule of its own for each of them")


def _compared(question: Question | ListQuestion) -> Iterator[Comparison]:
    """Give what texts are compared with where the answer says which one decided."""
    match question:
        case All(below) | AnyOf(below) | Listed(_, below) | Below(_, below):
            for each in below:
                yield from _compared(each)
        case Not(inner) | Within(_, inner) | Quantified(_, inner):
            yield from _compared(inner)
        case Value(_, comparisons):
            for comparison in comparisons:
                yield from comparison.comparisons if isinstance(comparison, Texts) else [comparison]
