"""From a rules file to comparisons: what is asked of the value under a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from cjm.model import Path
from cjm.reading.wording import quoted, subject
from cjm.rules.declared.comparison import (
    AtLeast,
    Comparison,
    Dated,
    Matches,
    Measure,
    OneOf,
    Plain,
    Texts,
    as_length,
    as_number,
    as_size,
)
from cjm.rules.declared.day import Day
from cjm.rules.declared.key import Form
from cjm.rules.declared.pattern import Pattern, PatternError
from cjm.rules.declared.says import Says, is_word
from cjm.rules.declared.which import Which
from cjm.rules.declared.wrong import Wrongs, one_of

_EQUAL = ("is", "is-not")
_AMOUNT = ("at-least", "at-most")
_WORDING = ("says", "matches")
_CALENDAR = ("before", "after", "older-than")
_LISTED = tuple(which.value for which in Which)

COMPARED: dict[Form, tuple[str, ...]] = {
    Form.TEXT: (*_EQUAL, *_WORDING, *_AMOUNT),
    Form.NUMERAL: (*_EQUAL, *_WORDING, *_AMOUNT),
    Form.NUMBER: (*_EQUAL, *_AMOUNT),
    Form.DAY: (*_EQUAL, *_CALENDAR),
    Form.FLAG: _EQUAL,
    Form.WORD: _EQUAL,
    Form.TEXTS: (*_EQUAL, *_AMOUNT, *_LISTED),
    Form.OWN: (*_EQUAL, *_WORDING, *_AMOUNT, *_CALENDAR),
}
"""What can be asked of each form of value."""

_MEASURES: dict[Form, Measure] = {Form.TEXT: as_length, Form.NUMERAL: as_number}


@dataclass(frozen=True, slots=True)
class ValueReader:
    """Reads what is asked of values of one form; `words` are all that the format allows there, if it says."""

    form: Form
    words: tuple[str, ...]
    wrong: Wrongs

    def read(self, data: Any, path: Path) -> tuple[Comparison, ...]:
        """Read a single value, several to choose from, or a map of comparisons."""
        if not isinstance(data, dict):
            return self._equal(data, path, wanted=True)
        if not data:
            self.wrong.value(path, f"{subject(path)} asks nothing", one_of("", COMPARED[self.form]))
        return tuple(
            comparison for name, value in data.items() for comparison in self._named(name, value, path)
        )

    def _named(self, name: str, value: Any, path: Path) -> tuple[Comparison, ...]:
        at = (*path, name)
        if name not in COMPARED[self.form]:
            message = f"{quoted(name)} cannot be asked of {self.form.value}"
            self.wrong.key(at, message, one_of(name, COMPARED[self.form]))
            return ()
        return self._readers[name](self, name, value, at)

    def _is(self, name: str, value: Any, path: Path) -> tuple[Comparison, ...]:
        return self._equal(value, path, wanted=name == "is")

    def _equal(self, data: Any, path: Path, *, wanted: bool) -> tuple[Comparison, ...]:
        several = data if isinstance(data, list) else [data]
        if not several:
            self.wrong.value(path, f"{subject(path)} names nothing", "write one value or several")
        values = [
            self._plain(value, (*path, index) if isinstance(data, list) else path)
            for index, value in enumerate(several)
        ]
        return (OneOf(tuple(value for value in values if value is not None), wanted),)

    def _plain(self, value: Any, path: Path) -> Plain | None:
        """Read one value to compare with; None where it can never be the same."""
        if isinstance(value, dict | list) or value is None:
            self.wrong.kind(path, value, "a single value")
            return None
        if self.form is Form.OWN:
            return _as_plain(value)
        fits = _FITS.get(self.form)
        if fits is not None:
            if not fits(value):
                expected = "a day such as 2026-03-31" if self.form is Form.DAY else self.form.value
                self.wrong.kind(path, value, expected)
            return _as_plain(value)
        if self.form is Form.WORD and value not in self.words:
            self.wrong.value(
                path, f"{subject(path)} is never {quoted(str(value))}", one_of(str(value), self.words)
            )
        return str(value)

    def _says(self, name: str, value: Any, path: Path) -> tuple[Comparison, ...]:  # noqa: ARG002
        words = _words(value)
        if words is None:
            self.wrong.kind(path, value, "a word, a list of words, or words with what to write instead")
            return ()
        for word in words:
            if not is_word(word):
                self.wrong.word(path, word)
                return ()
        if not words:
            self.wrong.value(path, f"{subject(path)} names nothing", "write one word or several")
            return ()
        return (Says.any_of(words),)

    def _matches(self, name: str, value: Any, path: Path) -> tuple[Comparison, ...]:  # noqa: ARG002
        if not isinstance(value, str):
            self.wrong.kind(path, value, "a pattern", "put it in single quotes: '^[A-Z]'")
            return ()
        try:
            return (Matches(Pattern.of(value)),)
        except PatternError as error:
            self.wrong.value(path, f"{quoted(value)} is not a pattern that can be used: {error}")
            return ()

    def _amount(self, name: str, value: Any, path: Path) -> tuple[Comparison, ...]:
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.wrong.kind(path, value, "a number")
            return ()
        return (AtLeast(value, _MEASURES.get(self.form, as_size), at_most=name == "at-most"),)

    def _calendar(self, name: str, value: Any, path: Path) -> tuple[Comparison, ...]:
        read = Day.before_today if name == "older-than" else Day.of
        day = read(value) if isinstance(value, str) else None
        if day is None:
            known = "90 days, 6 months or 2 years" if name == "older-than" else "2026-03-31 or today"
            message = f"{subject(path)} cannot be {quoted(str(value))}"
            self.wrong.value(path, message, f"write it as {known}")
            return ()
        return (Dated(day, before=name != "after"),)

    def _texts(self, name: str, value: Any, path: Path) -> tuple[Comparison, ...]:
        return (Texts(Which(name), replace(self, form=Form.TEXT).read(value, path)),)

    _readers: ClassVar = {
        **dict.fromkeys(_EQUAL, _is),
        **dict.fromkeys(_AMOUNT, _amount),
        **dict.fromkeys(_CALENDAR, _calendar),
        **dict.fromkeys(_LISTED, _texts),
        "says": _says,
        "matches": _matches,
    }


_FITS: dict[Form, Callable[[Any], bool]] = {
    Form.NUMBER: lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    Form.FLAG: lambda value: isinstance(value, bool),
    Form.DAY: lambda value: isinstance(value, str) and Day.of(value) is not None,
}


def _as_plain(value: Any) -> Plain:
    return value if isinstance(value, bool | int | float) else str(value)


def _words(value: Any) -> dict[str, str] | None:
    """Give the words to look for, each with the one to write instead."""
    if isinstance(value, str):
        return {value: ""}
    if isinstance(value, list):
        return dict.fromkeys(value, "") if all(isinstance(word, str) for word in value) else None
    if isinstance(value, dict) and all(isinstance(word, str) for word in value.values()):
        return value
    return None
