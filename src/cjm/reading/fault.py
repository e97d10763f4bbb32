"""A fault: what is wrong with one key or value, before it has a line and a column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cjm.diagnostic import Diagnostic, Place, Severity

if TYPE_CHECKING:
    from cjm.source import SourceFile, Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is said about a fault: the rule's name, the message, and advice where there is any."""

    name: str
    message: str
    help: str | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """A sentence and its place; `around` is the place of the whole part that it is about."""

    sentence: Sentence
    span: Span
    around: Span

    def diagnostic(self, source: SourceFile) -> Diagnostic:
        """Say it about a file."""
        sentence = self.sentence
        place = Place.of(source, self.span)
        return Diagnostic(source.path, sentence.name, Severity.ERROR, sentence.message, place, sentence.help)
