"""The settings of one file: what is set for all, and on top of it what is set for some."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatch
from typing import Any

from cjm.settings.settings import PerFile, Settings

_MIXED = ("limits", "words")


def meant_for(settings: Settings, within: str) -> tuple[int, ...]:
    """Give which of the `per-file` tables are about a file, by their numbers from 0.

    `within` is the way to it from the folder of the settings, written with `/`; in a pattern `*` stands for
    anything, `/` too.
    """
    return tuple(
        number
        for number, table in enumerate(settings.per_file)
        if any(fnmatch(within, pattern) for pattern in table.files)
    )


def for_file(settings: Settings, tables: Iterable[int]) -> Settings:
    """Give the settings with these of its `per-file` tables laid over them, one after the other.

    A table's `preset` or `select` replaces what was chosen; its lists are added, and take their names out of
    the lists that say the contrary; its limits, words and severities replace those of the same name.
    """
    for number in tables:
        settings = _over(settings, settings.per_file[number])
    return settings


def _over(below: Settings, table: PerFile) -> Settings:
    said = table.model_fields_set - {"files", *_MIXED, "extend_select", "ignore", "severity"}
    changes: dict[str, Any] = {name: getattr(table, name) for name in said}
    if "preset" in said and "select" not in said:
        changes["select"] = []
    wanted, unwanted = {*table.select, *table.extend_select}, set(table.ignore)
    changes["ignore"] = [*(name for name in below.ignore if name not in wanted), *table.ignore]
    kept = (name for name in below.extend_select if name not in unwanted)
    changes["extend_select"] = [*kept, *table.extend_select]
    changes["severity"] = {**below.severity, **table.severity}
    for name in _MIXED:
        own = getattr(table, name)
        changes[name] = getattr(below, name).model_copy(
            update={key: getattr(own, key) for key in own.model_fields_set}
        )
    return below.model_copy(update=changes)
