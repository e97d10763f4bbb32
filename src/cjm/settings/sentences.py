"""What is said about a setting that is unknown, or has the wrong value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cjm.diagnostic import did_you_mean
from cjm.reading.fault import Sentence
from cjm.reading.wording import MOST, kind_of, quoted, shortened
from cjm.settings.appearance import Colours, Theme, View
from cjm.settings.expected import expected_at, keys_of
from cjm.settings.settings import Limits, PerFile, Settings, Wordings
from cjm.settings.table import Table

_Say = Callable[[Any], Sentence]

_MOST = 12
"""So many names may stand in one help line."""

_ALL = '"cjm schema settings" lists them all'

_CALLED: dict[type[Table], str] = {
    Settings: "setting",
    PerFile: "per-file setting",
    Limits: "limit",
    Wordings: "word list",
    Theme: "setting of the theme",
    Colours: "colour",
    View: "setting of a view",
}


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
    path, of_some = _within(error["loc"])
    key, table = str(path[-1]), expected_at(error["loc"][:-1])
    kind, known = _CALLED[table], keys_of(table)
    folded = key.replace("_", "-")
    message = f"{quoted(key)} is not a {kind}"
    several = _choice(f"the {_plural(kind)} are", known) if len(known) <= _MOST else _ALL
    help_ = _belongs(folded, path, of_some) or did_you_mean(folded, known) or several
    return Sentence("unknown-setting", message, help_)


def _plural(kind: str) -> str:
    first, of, rest = kind.partition(" of ")
    return f"{first}s{of}{rest}"


def _belongs(key: str, path: tuple[Any, ...], of_some: bool) -> str | None:
    """Say where a key belongs that exists, and stands at the wrong place."""
    if len(path) > 1:
        return f'"{key}" is a setting: move it out of "{path[0]}"' if key in keys_of(Settings) else None
    for name, table in _TABLES.items():
        if key in keys_of(table):
            where = f"per-file.{name}" if of_some else name
            return f'"{key}" is a {_CALLED[table]}: move it under [{where}]'
    if of_some and key in keys_of(Settings):
        return f'"{key}" counts for all files: move it above [[per-file]]'
    return None


def _within(path: tuple[Any, ...]) -> tuple[tuple[Any, ...], bool]:
    """Take what is set for some files for what is set for all: give the path there, and whether it was."""
    of_some = path[0] == "per-file" and len(path) > 2
    return (path[2:] if of_some else path), of_some


_TABLES: dict[str, type[Table]] = {"limits": Limits, "words": Wordings}


def _bounds(error: Any) -> Sentence:
    limits = error["ctx"]
    bound = f"{limits['ge']:g} or more" if "ge" in limits else f"{limits['le']:g} or less"
    return Sentence("wrong-value", f"{_subject(error['loc'])} is {_shown(error['input'])}, expected {bound}")


def _not_finite(error: Any) -> Sentence:
    return Sentence("wrong-value", f"{_subject(error['loc'])} is {_shown(error['input'])}, expected a number")


def _word(error: Any) -> Sentence:
    path, value = _within(error["loc"])[0], error["input"]
    words = [str(word.value) for word in expected_at(error["loc"])]
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
    if key == "per-file":
        return "it is a list of tables, each begun by a line of its own: [[per-file]]"
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


def _no_files(error: Any) -> Sentence:
    missing = error["type"] == "missing"
    message = "a [[per-file]] does not say which files" if missing else '"files" is an empty list'
    return Sentence("wrong-value", message, 'name them by globs: files = ["archive/**"]')


def _pattern(error: Any) -> Sentence:
    path, value = error["loc"], error["input"]
    if expected_at(path[:-1]) is Colours:
        return Sentence(
            "wrong-value",
            f"{_subject(path)} is {quoted(shortened(value))}, which is no colour",
            'write it as # and six figures or letters a to f: "#1f4d5c"',
        )
    return Sentence(
        "wrong-value",
        f"{_subject(path)} is {quoted(shortened(value))}, which is no name of a font",
        "a name has letters, figures, spaces and hyphens",
    )


def _too_long(error: Any) -> Sentence:
    most = error["ctx"]["max_length"]
    message = f"{_subject(error['loc'])} has {len(error['input'])} characters, and {most} fit"
    return Sentence("wrong-value", message)


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
    "string_pattern_mismatch": _pattern,
    "string_too_long": _too_long,
    "missing": _no_files,
    "too_short": _no_files,
}
"""What to say for each type of error that the settings can raise."""
