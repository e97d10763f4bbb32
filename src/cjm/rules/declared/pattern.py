"""Patterns that people write, searched for in a time that grows with the text and not beyond.

The engine is the one that pydantic brings: it never goes back, so that there is no pattern at which it hangs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import prod

from pydantic_core import SchemaError, SchemaValidator, core_schema

MOST_LETTERS = 200
"""A pattern may be so long."""

MOST_REPEATS = 100
"""The counted repetitions of a pattern, `{20}` say, may come to so many, one inside the other or not."""

SEARCHED = 5_000
"""So much of a text is searched."""

_REPEATS = re.compile(r"\{(?:\d*,)?(\d+),?\}", re.ASCII)
_REASON = re.compile(r"error: (?P<reason>.+)")


class PatternError(Exception):
    """A pattern that cannot be used; the message says why."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression, ready to be searched for."""

    engine: SchemaValidator

    @classmethod
    def of(cls, text: str) -> Pattern:
        """Read a pattern. Raises PatternError when it is none, or asks for too much."""
        if len(text) > MOST_LETTERS:
            raise PatternError(f"it is longer than {MOST_LETTERS} letters")
        if prod(max(1, int(most)) for most in _REPEATS.findall(text)) > MOST_REPEATS:
            raise PatternError(f"its repetitions come to more than {MOST_REPEATS}")
        schema = core_schema.str_schema(pattern=text, regex_engine="rust-regex")
        try:
            return cls(SchemaValidator(schema))
        except SchemaError as error:
            raise PatternError(_reason(str(error))) from None

    def is_in(self, text: str) -> bool:
        """Say whether the pattern is found somewhere in a text."""
        return self.engine.isinstance_python(text[:SEARCHED])


def _reason(said: str) -> str:
    found = _REASON.search(said)
    return found["reason"] if found else "it asks for too much"
