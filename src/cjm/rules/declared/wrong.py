"""What is wrong in a rules file beyond its form, before it has a line and a column."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from cjm.diagnostic import did_you_mean
from cjm.model import Path
from cjm.reading.fault import Sentence
from cjm.reading.wording import kind_of, quoted, subject


@dataclass(frozen=True, slots=True)
class Wrong:
    """A sentence, and the path of the value, or of the key, that it is about."""

    path: Path
    sentence: Sentence
    at_key: bool = False


@dataclass(frozen=True, slots=True)
class Wrongs:
    """Gathers everything that is wrong, so that nothing waits for the next run."""

    found: list[Wrong] = field(default_factory=list)

    def value(self, path: Path, message: str, help_: str | None = None) -> None:
        """Say that a value is of the right kind and still none that can be."""
        self.found.append(Wrong(path, Sentence("wrong-value", message, help_)))

    def word(self, path: Path, text: str) -> None:
        """Say that a text cannot be looked for as a word."""
        advice = 'a word, perhaps with * at its beginning or end: "user*"'
        self.value(path, f"{quoted(text)} is not a word to look for", advice)

    def kind(self, path: Path, value: object, expected: str, help_: str | None = None) -> None:
        """Say that a value is of one kind where another is expected."""
        if value is None:
            said = Sentence("empty-value", f"{subject(path)} has no value", "write one, or leave the key out")
        else:
            found = kind_of(value, str(value))
            said = Sentence("wrong-type", f"{subject(path)} is {found}, expected {expected}", help_)
        self.found.append(Wrong(path, said, at_key=value is None))

    def key(self, path: Path, message: str, help_: str | None) -> None:
        """Say that a key cannot stand where it stands."""
        self.found.append(Wrong(path, Sentence("unknown-key", message, help_), at_key=True))


def one_of(word: str, known: Iterable[str]) -> str:
    """Say which words there are, the likeliest first."""
    words = list(known)
    listed = (
        f"it may be {', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else f"it may be {words[0]}"
    )
    guess = did_you_mean(word, words)
    return f"{guess} {listed}" if guess and len(words) <= _FEW else guess or listed


_FEW = 12
"""So many words are listed beside a guess."""
