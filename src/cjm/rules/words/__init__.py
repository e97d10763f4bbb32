"""Word lists: a file for each list and language, and words of one's own from the settings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from cjm.lint import Subject
from cjm.rules.languages import without_region

_FOLDER = Path(__file__).parent
_LANGUAGES = ("da", "en")

_WORD = re.compile(r"\w+")
_START = re.compile(r"[^\w*]*(?P<first>\w+)(?!\*)\b")
# Passages are bounded: a text of nothing but opening marks must not take for ever.
_QUOTED = re.compile(
    r'"[^"]{0,300}"|»[^«]{0,300}«|«[^»]{0,300}»|“[^”]{0,300}”|„[^“”]{0,300}[“”]|‘[^’]{0,300}’'
    r"|(?<!\w)'(?:[^']|(?<=\w)'(?=\w)){0,300}'(?!\w)"
)


@dataclass(frozen=True, slots=True)
class WordList:
    """Words to look for, as whole words and in any case.

    `starts` are the first words of all of them, or None when some word may begin with anything.
    """

    pattern: re.Pattern[str]
    starts: frozenset[str] | None

    def within(self, text: str) -> str | None:
        """Give the first of the words that stands in a text outside quotation marks, as it is written."""
        # Nearly all texts hold none, which the words alone tell much faster than the pattern.
        if self.starts is not None and self.starts.isdisjoint(_WORD.findall(text.lower())):
            return None
        found = self.pattern.finditer(plain(text))
        listed = (match["word"] for match in found)
        return next((word for word in listed if word and not _is_acronym(word, text)), None)

    def is_whole(self, text: str) -> bool:
        """Say whether a text is one of the words and nothing else."""
        match = self.pattern.fullmatch(text)
        return match is not None and match["word"] is not None

    def begins(self, text: str) -> str | None:
        """Give the word that a text begins with, as it is written."""
        match = self.pattern.match(text)
        return match["word"] if match else None


def plain(text: str) -> str:
    """Give a text without what stands in quotation marks, and with straight apostrophes."""
    return _QUOTED.sub(" ", text).replace("’", "'")


def words(subject: Subject, name: str) -> WordList:
    """Give the list of that name in the map's language; in one we do not know, one's own words alone."""
    return _compiled(name, language_of(subject), _own(subject, name))


def own_words(subject: Subject, name: str) -> WordList:
    """Give one's own words of the list of that name alone."""
    return _compiled(name, None, _own(subject, name))


def language_of(subject: Subject) -> str | None:
    """Give the map's language when there are lists for it, without its region; else None."""
    language = without_region(subject.journey.language)
    return language if language in _LANGUAGES else None


def _own(subject: Subject, name: str) -> tuple[str, ...]:
    return tuple(getattr(subject.words, name.replace("-", "_"), ()))


def _is_acronym(word: str, text: str) -> bool:
    """Say whether a short word in capitals is a name: US, OS, IT."""
    return len(word) == 2 and word.isupper() and not text.isupper()


@cache
def _compiled(name: str, language: str | None, own: tuple[str, ...]) -> WordList:
    listed = [*(_read(name, language) if language else ()), *filter(_WORD.search, own)]
    wanted = [word for word in listed if not word.startswith("!")]
    exceptions = [word[1:] for word in listed if word.startswith("!")]
    pattern = re.compile(
        rf"(?<![\w-])(?:{_any_of(exceptions)}|(?P<word>{_any_of(wanted)}))(?![\w-])",
        re.IGNORECASE,
    )
    return WordList(pattern, _starts(wanted))


def _read(name: str, language: str) -> Iterator[str]:
    """Read a list, a word or phrase a line: `*` is any letters, `!` never counts, `#` is a comment."""
    for line in (_FOLDER / f"{name}.{language}.txt").read_text(encoding="utf-8").splitlines():
        word = line.partition("#")[0].strip()
        if word:
            yield word


def _any_of(wanted: list[str]) -> str:
    """Give a pattern for any of these, longer ones first; it matches nothing when there are none."""
    ordered = sorted(wanted, key=len, reverse=True)
    return "|".join(_pattern_of(word) for word in ordered) or r"(?!)"


def _pattern_of(word: str) -> str:
    return r"\s+".join(re.escape(part).replace(r"\*", r"[\w-]*") for part in word.split())


def _starts(wanted: list[str]) -> frozenset[str] | None:
    starts = [begins["first"] for word in wanted if (begins := _START.match(word.lower()))]
    return frozenset(starts) if len(starts) == len(wanted) else None
