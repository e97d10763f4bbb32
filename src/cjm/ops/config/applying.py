"""The settings and rules that apply to a file, each with its value and its origin."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cjm.diagnostic import Diagnostic
from cjm.lint import Rule
from cjm.ops.config.origin import Origins
from cjm.ops.configuration import Configuration, Configurations
from cjm.ops.files import open_file
from cjm.settings import Settings


@dataclass(frozen=True, slots=True)
class Value:
    """A setting: its name, what it is, and the lines it comes from; none for what holds if nothing is set."""

    key: str
    value: Any
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class State:
    """Whether a rule is on, what its findings weigh, and why, perhaps with lines of the settings."""

    name: str
    group: str
    on: bool
    severity: str
    why: str
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Applying:
    """All that applies to a file.

    `file` is the settings file, None without one; `tables` are the lines of its `per-file` tables that are
    about the file, with their patterns.
    """

    path: str
    file: str | None
    tables: tuple[tuple[int, tuple[str, ...]], ...]
    values: tuple[Value, ...]
    rules: tuple[State, ...]


def applying(path: str) -> Applying:
    """Give what applies to a file, or to files right in a folder; it need not exist.

    Raises BrokenFileError for settings that cannot be used.
    """
    at = os.path.join(path, "*") if os.path.isdir(path) else path  # noqa: PTH112, PTH118 - any text
    configuration = Configurations().of(at)
    origins = _origins(configuration)
    values = tuple(_values(configuration.settings, origins))
    tables = tuple(origins.tables) if origins else ()
    return Applying(path, configuration.file, tables, values, tuple(_states(configuration, origins)))


def _origins(configuration: Configuration) -> Origins | None:
    if configuration.file is None:
        return None
    source = open_file(configuration.file)
    # It has just been read as settings; somebody may have taken it away meanwhile.
    return None if isinstance(source, Diagnostic) else Origins.of(configuration, source)


def _values(settings: Settings, origins: Origins | None) -> Iterator[Value]:
    for steps, value in _each(settings.model_dump(mode="json", by_alias=True, exclude={"per_file"})):
        yield Value(".".join(steps), value, tuple(origins.lines(steps, value)) if origins else ())


def _each(table: dict[str, Any], steps: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _each(value, (*steps, key))
        else:
            yield (*steps, key), value


def _states(configuration: Configuration, origins: Origins | None) -> Iterator[State]:
    settings = configuration.settings
    for rule in configuration.own.every:
        level = settings.severity.get(rule.name) or settings.severity.get(rule.group)
        severity = level.severity if level else rule.severity
        on, setting, name = _decided(rule, settings)
        lines = tuple(origins.items(setting, name)) if origins and setting else ()
        yield State(rule.name, str(rule.group), on, severity.word, _why(rule, settings, setting, name), lines)


def _decided(rule: Rule, settings: Settings) -> tuple[bool, str, str]:
    """Say whether a rule is on, and which setting says so by which name; neither where it is the preset."""
    lists = {
        "ignore": settings.ignore,
        "select": settings.select,
        "extend-select": settings.extend_select,
    }
    for name in (rule.name, str(rule.group)):
        for setting, names in lists.items():
            if name in names:
                return setting != "ignore", setting, name
    return not settings.select and settings.preset.holds(rule.preset), "", ""


def _why(rule: Rule, settings: Settings, setting: str, name: str) -> str:
    if not setting:
        return "not in select" if settings.select else f"in preset {rule.preset}"
    return f"in {setting}" if name == rule.name else f'"{name}" in {setting}'
