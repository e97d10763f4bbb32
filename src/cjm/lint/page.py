"""The page of a rule: its docstring, taken apart into what, why, a bad and a good example."""

from __future__ import annotations

from dataclasses import dataclass
from inspect import cleandoc
from textwrap import dedent

REPORTED = "# <- reported"
"""Ends each line of a bad example at which the rule must report something."""


@dataclass(frozen=True, slots=True)
class Example:
    """A whole map as an example; `reported` are the lines, from 1, at which a rule reports it."""

    text: str
    reported: tuple[int, ...]

    @classmethod
    def of(cls, block: str) -> Example:
        """Read the marked lines of an example."""
        lines = dedent(block).strip("\n").splitlines()
        reported = tuple(number for number, line in enumerate(lines, 1) if line.endswith(REPORTED))
        return cls("\n".join(lines) + "\n", reported)


@dataclass(frozen=True, slots=True)
class Page:
    """What somebody reads about a rule: a sentence, the reason, and two examples."""

    what: str
    why: str
    bad: Example
    good: Example

    @classmethod
    def of(cls, docstring: str) -> Page:
        """Take a docstring apart at its lines `Bad:` and `Good:`."""
        text, _, examples = cleandoc(docstring).partition("\nBad:\n")
        bad, _, good = examples.partition("\nGood:\n")
        what, _, why = text.partition("\n\n")
        return cls(what.strip(), why.strip(), Example.of(bad), Example.of(good))
