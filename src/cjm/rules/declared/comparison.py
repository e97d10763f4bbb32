"""Comparisons: what is asked of a single value, or of each in a list of texts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol

from cjm.lint import Subject
from cjm.model import Path
from cjm.rules.declared.answer import NOTHING, Answer, all_of
from cjm.rules.declared.day import Day
from cjm.rules.declared.pattern import Pattern
from cjm.rules.declared.says import composed
from cjm.rules.declared.which import Which

Plain = str | float | bool


class Comparison(Protocol):
    """Something that a value passes or does not."""

    def of(self, value: Any, path: Path, subject: Subject) -> Answer:
        """Give the answer for the value at a path."""
        ...


def folded(value: Any) -> Any:  # Any: what a map holds
    """Give a value as it is compared: texts without regard to case, and to how their letters are stored."""
    if isinstance(value, str):
        return composed(value).strip().casefold()
    return value.isoformat() if isinstance(value, date) else value


@dataclass(frozen=True, slots=True)
class OneOf:
    """The value is one of these; `wanted` is false where it must be none of them."""

    values: tuple[Plain, ...]
    wanted: bool

    def of(self, value: Any, path: Path, subject: Subject) -> Answer:  # noqa: ARG002 - as all comparisons
        """Compare a value; of a list any one will do."""
        several = value if isinstance(value, list) else [value]
        is_one = any(_same(each, known) for each in several for known in self.values)
        return Answer(is_one is self.wanted, path, text=_text(value), text_at=path)


def _same(one: Any, other: Plain) -> bool:
    """Compare without taking true for 1."""
    return isinstance(one, bool) is isinstance(other, bool) and folded(one) == folded(other)


def _text(value: Any) -> str | None:
    """Give a text; a word that the format has is none."""
    return value if type(value) is str else None


@dataclass(frozen=True, slots=True)
class Matches:
    """The text matches a pattern somewhere."""

    pattern: Pattern

    def of(self, value: Any, path: Path, subject: Subject) -> Answer:  # noqa: ARG002 - as all comparisons
        """Search a text, or a number as it is written."""
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            return NOTHING
        found = self.pattern.is_in(value if isinstance(value, str) else f"{value:g}")
        return Answer(found, path, text=_text(value), text_at=path)


Measure = Callable[[Any], float | None]


def as_number(value: Any) -> float | None:
    """Give a number, also one that is written as text; None where it is none."""
    try:
        return None if isinstance(value, bool | list | dict) else float(value)
    except (TypeError, ValueError):
        return None


def as_length(value: Any) -> float | None:
    """Give how many letters a text has."""
    return float(len(value)) if isinstance(value, str) else None


def as_size(value: Any) -> float | None:
    """Give a number as it is, of a text its letters, of a list its entries."""
    if isinstance(value, str | list):
        return float(len(value))
    return None if isinstance(value, bool | dict) else float(value)


@dataclass(frozen=True, slots=True)
class AtLeast:
    """A number, or how much there is of something, is so much or more; or with `at_most` so much or less."""

    number: float
    measure: Measure
    at_most: bool

    def of(self, value: Any, path: Path, subject: Subject) -> Answer:  # noqa: ARG002 - as all comparisons
        """Measure a value."""
        size = self.measure(value)
        if size is None:
            return NOTHING
        return Answer(size <= self.number if self.at_most else size >= self.number, path)


@dataclass(frozen=True, slots=True)
class Dated:
    """A day is before another, or after it."""

    day: Day
    before: bool

    def of(self, value: Any, path: Path, subject: Subject) -> Answer:
        """Compare days; what is no day is not compared."""
        day = value if isinstance(value, date) else _as_day(value)
        if day is None:
            return NOTHING
        other = self.day.seen_from(subject)
        return Answer(day < other if self.before else day > other, path)


def _as_day(value: Any) -> date | None:
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


@dataclass(frozen=True, slots=True)
class Texts:
    """Some, every, or none of the texts in a list pass the comparisons."""

    which: Which
    comparisons: tuple[Comparison, ...]

    def of(self, value: Any, path: Path, subject: Subject) -> Answer:
        """Compare each text."""
        for index, text in enumerate(value):
            at = (*path, index)
            answer = all_of(each.of(text, at, subject) for each in self.comparisons)
            if bool(answer.holds) is not (self.which is Which.EVERY):
                return replace(answer, holds=self.which is Which.SOME, at=at)
        return Answer(self.which is not Which.SOME, path)
