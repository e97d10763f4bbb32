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
    """What to write: in the place of `words`, else of those that were found, else of the whole text."""

    written: str
    words: Says | None
    safe: bool

    def of(self, answer: Answer) -> Remedy | None:
        """Give what mends one finding; None where there is no text in which anything is to be replaced."""
        if answer.text is None or answer.at is None:
            return None
        words = self.words or answer.words
        if words is None:
            return Remedy(f"write {quoted(self.written)}", SetText(answer.at, self.written), self.safe)
        text, done = words.rewritten(answer.text, self.written)
        told = [f"{quoted(old)} with {quoted(new)}" for old, new in done.items()]
        more = " and more" if len(told) > _TOLD else ""
        step = SetText(answer.at, text)
        return Remedy(f"replace {', '.join(told[:_TOLD])}{more}", step, self.safe) if told else None


def read_fix(data: Any, condition: Question, path: Path, wrong: Wrongs) -> Replacement | None:
    """Read a fix of a rule with this condition; what is of the wrong kind is said elsewhere."""
    fix = data if isinstance(data, dict) else {OwnFix.short: data}
    written, replaced = fix.get("with"), fix.get("replace")
    if not isinstance(written, str) or not isinstance(replaced, str | None):
        return None
    if replaced is not None and not is_word(replaced):
        wrong.word((*path, "replace"), replaced)
        return None
    words = None if replaced is None else Says.any_of({replaced: written})
    comparisons = list(_compared(condition))
    searched = [words] if words else [each for each in comparisons if isinstance(each, Says)]
    _check_ground(comparisons, words, path, wrong)
    _check_written(written, searched, (*path, "with") if fix is data else path, wrong)
    return Replacement(written, words, fix.get("safe") is True)


def _check_ground(comparisons: list[Comparison], words: Says | None, path: Path, wrong: Wrongs) -> None:
    """Say what is wrong where the rule leaves open which text is to be replaced."""
    if not any(isinstance(each, Says | Matches | OneOf) for each in comparisons):
        advice = "ask for one with says, matches or is, or leave the fix out"
        wrong.value(path, "there is no text to replace: the rule asks for none", advice)
    elif words is None and any(isinstance(each, Matches) for each in comparisons):
        advice = 'name the word or the sign: {replace: "!", with: "."}'
        wrong.value(path, "a pattern does not say what is to be replaced", advice)


def _check_written(written: str, searched: list[Says], path: Path, wrong: Wrongs) -> None:
    """Say what is wrong with the text to write."""
    if not written.strip():
        wrong.value(
            path, "a fix writes nothing", "people take words out better than programs: leave the fix out"
        )
    for slot in sorted({*_SLOT.findall(written)} - {FOUND, INSTEAD}):
        wrong.value(path, f"{quoted(slot)} is nothing a fix has", f"it may be {FOUND} or {INSTEAD}")
    if FOUND in written and not searched:
        wrong.value(path, f'nothing fills "{FOUND}"', 'it is the word that "says" or "replace" looks for')
    if INSTEAD in written and not any(any(each.words.values()) for each in searched):
        wrong.value(path, f'nothing fills "{INSTEAD}"', "write it behind the word: says: {mail: e-mail}")
    again = [each for each in searched if not _SLOT.search(written) and each.finds(written)]
    if again:
        wrong.value(
            path, f"{quoted(written)} would be found again", "write it behind the word: says: {mail: e-mail}"
        )


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
