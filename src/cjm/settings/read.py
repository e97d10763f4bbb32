"""A settings file to settings, or what is wrong in it, at its line and column."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from cjm.diagnostic import Diagnostic, Place, Severity
from cjm.settings.contrast import too_faint
from cjm.settings.locate import Path, Spans, locate
from cjm.settings.sentences import sentence_for
from cjm.settings.settings import Settings
from cjm.settings.toml import load

if TYPE_CHECKING:
    from cjm.source import SourceFile

_NAMING = ("select", "extend-select", "ignore", "severity")


@dataclass(frozen=True, slots=True)
class RuleName:
    """The name of a rule or a group that stands under the key `setting`, and its place."""

    name: str
    setting: str
    place: Place


def read_settings(
    source: SourceFile, table: tuple[str, ...] = ()
) -> Settings | tuple[Diagnostic, ...] | None:
    """Give the settings in `table` of a TOML file, or all that is wrong with them; None without that table.

    Whether the rules named there exist is not looked at; see `rule_names`.
    """
    data = _data(source, table)
    if data is None:
        return None
    if isinstance(data, Diagnostic):
        return (data,)
    try:
        settings = Settings.model_validate(data, by_alias=True, by_name=False)
        return _unreadable(source, settings, table) or settings
    except ValidationError as error:
        places = locate(source.text)
        said = [_diagnostic(source, each, table, places) for each in error.errors(include_url=False)]
        return tuple(sorted(said, key=lambda diagnostic: diagnostic.order))


def _unreadable(source: SourceFile, settings: Settings, table: Path) -> tuple[Diagnostic, ...]:
    """Say which colours text could not be read in."""
    found = tuple(too_faint(settings.theme))
    places = locate(source.text) if found else {}
    return tuple(
        Diagnostic(
            source.path,
            "low-contrast",
            Severity.ERROR,
            each.message,
            Place.of(source, places[(*table, *each.path)].value),
            each.help,
        )
        for each in found
    )


def rule_names(source: SourceFile, table: tuple[str, ...] = ()) -> tuple[RuleName, ...]:
    """Give every name of a rule or a group in settings that have been found to be right, with its place."""
    data = _data(source, table)
    places = locate(source.text)
    return tuple(
        RuleName(name, setting, Place.of(source, spans.key or spans.value))
        for path, part in _judgements(data, table)
        for setting in _NAMING
        for step, name in _steps(part, setting)
        for spans in [places[(*path, setting, step)]]
    )


def items_of(source: SourceFile, setting: str, table: tuple[str, ...] = ()) -> tuple[RuleName, ...]:
    """Give the texts in the list `setting`, each with its place, of settings that are right."""
    data = _data(source, table)
    places = locate(source.text)
    return tuple(
        RuleName(name, setting, Place.of(source, places[(*table, setting, step)].value))
        for step, name in _steps(data, setting)
    )


def _judgements(data: Any, table: Path) -> Iterator[tuple[Path, Any]]:
    """Give all that may name rules, with its path: the settings, and those of some files."""
    yield table, data
    for number, part in enumerate(data.get("per-file", []) if isinstance(data, dict) else []):
        yield (*table, "per-file", number), part


def _data(source: SourceFile, table: tuple[str, ...]) -> Any:
    data: Any = load(source)
    for key in table:
        if isinstance(data, Diagnostic):
            return data
        if not isinstance(data, dict) or key not in data:
            return None
        data = data[key]
    return data


def _steps(data: Any, setting: str) -> list[tuple[str | int, str]]:
    names = data.get(setting, []) if isinstance(data, dict) else []
    return list(enumerate(names)) if isinstance(names, list) else [(name, name) for name in names]


def _diagnostic(source: SourceFile, error: Any, table: Path, places: dict[Path, Spans]) -> Diagnostic:
    path = (*table, *error["loc"])
    said = sentence_for(error)
    while path not in places:  # a key that is missing stands nowhere
        path = path[:-1]
    spans = places[path]
    span = spans.key if error["type"] == "extra_forbidden" and spans.key else spans.value
    return Diagnostic(source.path, said.name, Severity.ERROR, said.message, Place.of(source, span), said.help)
