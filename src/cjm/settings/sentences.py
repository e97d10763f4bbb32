"""What is said about a setting that is unknown, or has the wrong value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cjm.diagnostic import did_you_mean
from cjm.reading.fault import Sentence
from cjm.reading.wording import MOST, kind_of, quoted, shortened
from cjm.settings.settings import FailOn, Level, Limits, Preset, Settings, Wordings

_Say = Callable[[Any], Sentence]

_MOST = 12
"""So many names may stand in one help line."""

_ALL = '"cjm schema settings" lists them all'

_WORDS = {"preset": Preset, "fail-on": FailOn, "severity": Level}


def sentence_for(error: Any) -> Sentence:
    """Give what is said about one of pydantic's errors."""
    return SENTENCES[error["type"]](error)


def _expected(what: str) -> _Say:
    def say(error: Any) -> Sentence:
        path, value = error["loc"], error["input"]
        message = f"{_subject(path)} is {_kind(value)}, expected {what}"
        return Sentence("wrong-type", message, _advice(path, error["type"], value))

    return say


def _unknown(error: Any) -> Sentence:
    path = error["loc"]
    key = str(path[-1])
    table, kind = (Settings, "setting") if len(path) == 1 else _TABLES[path[0]]
    known = _keys(table)
    folded = key.replace("_", "-")
    message = f"{quoted(key)} is not a {kind}"
    for other, (words, its_kind) in _TABLES.items():
        if len(path) == 1 and folded in _keys(words):
            return Sentence(
                "unknown-setting", message, f'"{folded}" is a {its_kind}: move it under [{other}]'
            )
    if len(path) > 1 and folded in _keys(Settings):
        return Sentence("unknown-setting", message, f'"{folded}" is a setting: move it out of "{path[0]}"')
    several = _choice(f"the {kind}s are", known) if len(known) <= _MOST else _ALL
    return Sentence("unknown-setting", message, did_you_mean(folded, known) or several)


_Table = type[Settings] | type[Limits] | type[Wordings]

_TABLES: dict[str, tuple[_Table, str]] = {"limits": (Limits, "limit"), "words": (Wordings, "word list")}


def _keys(table: _Table) -> list[str]:
    return [field.alias or name for name, field in table.model_fields.items()]


def _bounds(error: Any) -> Sentence:
    limits = error["ctx"]
    bound = f"{limits['ge']:g} or more" if "ge" in limits else f"{limits['le']:g} or less"
    return Sentence("wrong-value", f"{_subject(error['loc'])} is {_shown(error['input'])}, expected {bound}")


def _not_finite(error: Any) -> Sentence:
    return Sentence("wrong-value", f"{_subject(error['loc'])} is {_shown(error['input'])}, expected a number")


def _word(error: Any) -> Sentence:
    path, value = error["loc"], error["input"]
    words = [str(word.value) for word in _WORDS[path[0]]]
    choice = _choice("it may be", words)
    if not isinstance(value, str):
        return Sentence(
            "wrong-type", f"{_subject(path)} is {_kind(value)}, expected a word in quotation marks", choice
        )
    guess = did_you_mean(value, words)
    message = f"{_subject(path)} cannot be {quoted(value)}"
    return Sentence("wrong-value", message, f"{guess} {choice}" if guess else choice)


def _choice(start: str, words: list[str]) -> str:
    last = "or" if start == "it may be" else "and"
    return f"{start} {', '.join(words[:-1])} {last} {words[-1]}"


def _advice(path: tuple[Any, ...], kind: str, value: object) -> str | None:
    key = path[-1] if path else None
    if kind == "list_type" and isinstance(value, str) and len(value) <= MOST:
        return f'write it as a list: {key} = ["{value}"]'
    if kind in ("int_type", "float_type") and isinstance(value, str) and value.strip("-").isdigit():
        return f"remove the quotation marks: {key} = {value}"
    if kind == "string_type" and isinstance(value, int | float):
        return f'put it in quotation marks: "{_shown(value)}"'
    return None


def _subject(path: tuple[Any, ...]) -> str:
    if not path:
        return '"cjm"'
    if isinstance(path[-1], int):
        return f"item {path[-1] + 1} of {quoted(str(path[-2]))}"
    return quoted(str(path[-1]))


def _kind(value: object) -> str:
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, str | int | float | list):
        return kind_of(value, _shown(value))
    return "a date or a time"


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return shortened(f"{value:g}" if isinstance(value, float) else str(value))


SENTENCES: dict[str, _Say] = {
    "extra_forbidden": _unknown,
    "list_type": _expected("a list"),
    "string_type": _expected("text"),
    "dict_type": _expected("a table"),
    "model_type": _expected("a table"),
    "int_type": _expected("a whole number"),
    "float_type": _expected("a number"),
    "greater_than_equal": _bounds,
    "less_than_equal": _bounds,
    "finite_number": _not_finite,
    "enum": _word,
}
"""What to say for each type of error that the settings can raise."""
