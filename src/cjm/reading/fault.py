"""A fault: what is wrong with one key or value, before it has a line and a column."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cjm.diagnostic import Diagnostic, Fix, Place, Severity

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
    """A sentence, its place and what would mend it; `around` is the place of the part that it is about."""

    sentence: Sentence
    span: Span
    around: Span
    fix: Fix | None = None

    def with_advice(self, more: str) -> Fault:
        """Add a line to the advice."""
        help_ = f"{self.sentence.help}\n{more}" if self.sentence.help else more
        return replace(self, sentence=replace(self.sentence, help=help_))

    def diagnostic(self, source: SourceFile, key: tuple[str, ...] = ()) -> Diagnostic:
        """Say it about a file; `key` is the way there, as a diagnostic keeps it."""
        name, message, help_ = self.sentence.name, self.sentence.message, self.sentence.help
        place = Place.of(source, self.span)
        return Diagnostic(source.path, name, Severity.ERROR, message, place, help_, key=key, fix=self.fix)
