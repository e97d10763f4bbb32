"""Words that a text must not have, or must have, each perhaps with the one to write instead."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from cjm.lint import Subject
from cjm.model import Path
from cjm.rules.declared.answer import NOTHING, Answer

_LETTER = re.compile(r"\w")
_SLOT = re.compile(r"\{found\}|\{instead\}")


@dataclass(frozen=True, slots=True)
class Says:
    """The text has one of these words in it, each with the one to write instead, perhaps empty.

    A word is a whole word or several; with `*` at its beginning or end any letters may stand there. Where the
    one to write instead stands already, nothing is found in it: no "mail" in "e-mail".
    """

    words: Mapping[str, str]
    pattern: re.Pattern[str]

    @classmethod
    def any_of(cls, words: Mapping[str, str]) -> Says:
        """Make one expression of all the words: a search from each word's beginning, and no way back."""
        forbidden = [f"({_expression(word)})" for word in words]
        alone = re.compile("|".join(forbidden))
        right = [_expression(_alike(*pair)) for pair in words.items() if alone.search(composed(pair[1]))]
        return cls(words, re.compile("|".join([*right, *forbidden])))

    def of(self, value: Any, path: Path, subject: Subject) -> Answer:  # noqa: ARG002 - as comparisons
        """Look for the words."""
        if not isinstance(value, str):
            return NOTHING
        found = next(self._found(composed(value)), None)
        if found is None:
            return Answer(False, path, text=value, text_at=path, words=self)
        match, instead = found
        return Answer(True, path, match[0], instead, value, path, self)

    def finds(self, text: str) -> bool:
        """Say whether one of the words is in a text."""
        return next(self._found(composed(text)), None) is not None

    def rewritten(self, text: str, template: str) -> tuple[str, dict[str, str]]:
        """Give a text with all of the words replaced, and what was replaced with what.

        In the template `{found}` is the word, `{instead}` the one to write; where there is none, nothing is
        replaced. Nor is anything in a text whose letters are stored in pieces: whole ones are searched for.
        """
        done: dict[str, str] = {}
        pieces: list[str] = []
        at = 0
        for match, instead in self._found(text) if text == composed(text) else ():
            if instead or "{instead}" not in template:
                new = _filled(template, match[0], instead)
                if _LETTER.search(text, 0, match.start()) is None:
                    new = _begun_as(match[0], new)
                done.setdefault(match[0], new)
                pieces += [text[at : match.start()], new]
                at = match.end()
        return "".join([*pieces, text[at:]]), done

    def _found(self, text: str) -> Iterator[tuple[re.Match[str], str]]:
        """Give each word that is in a text, with the one to write instead."""
        instead = list(self.words.values())
        for match in self.pattern.finditer(text):
            if match.lastindex:
                yield match, instead[match.lastindex - 1]


def _alike(word: str, instead: str) -> str:
    """Give the word to write instead with the letters that may stand around the other."""
    before, behind = ("*" if star else "" for star in (word.startswith("*"), word.endswith("*")))
    return f"{before}{instead.strip('*')}{behind}"


def _filled(template: str, found: str, instead: str) -> str:
    """Give what to write for a word; the capital that it has goes to what stands in its place."""
    if not _SLOT.search(template):
        return _begun_as(found, template)
    return _SLOT.sub(lambda slot: found if slot[0] == "{found}" else _begun_as(found, instead), template)


def _begun_as(found: str, new: str) -> str:
    """Give a word a capital where the one it replaces begins with one, as sentences do."""
    return new[0].upper() + new[1:] if found[0].isupper() and not found.isupper() else new


def is_word(text: str) -> bool:
    """Say whether a text is a word to look for, perhaps with `*` at its beginning or end."""
    return bool(text.strip("* ")) and "*" not in text.strip("*")


def composed(text: str) -> str:
    """Give a text with each letter stored as one sign, as far as there is one."""
    return unicodedata.normalize("NFC", text)


def _expression(word: str) -> str:
    """Give the expression for a word: no other letter stands beside its first and its last one."""
    plain = composed(word)
    core = " ".join(plain.strip("*").split())
    before, behind = (r"\w*" if star else "" for star in (plain.startswith("*"), plain.endswith("*")))
    begins = r"(?<!\w)" if before or _LETTER.match(core[0]) else ""
    ends = r"(?!\w)" if behind or _LETTER.match(core[-1]) else ""
    spaced = r"\s+".join(map(re.escape, core.split()))
    return f"{begins}(?i:{before}{spaced}{behind}){ends}"
