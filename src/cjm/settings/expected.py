"""What the settings expect at a path: a table, one of some words, a list."""

from __future__ import annotations

from typing import Any, get_args, get_origin

from cjm.settings.settings import Settings
from cjm.settings.table import Table


def expected_at(path: tuple[str | int, ...]) -> Any:  # Any: a class, or a form such as list[str]
    """Give the type of what stands at a path that the settings know."""
    kind: Any = Settings
    for step in path:
        kind = _below(kind, step)
    return kind


def keys_of(table: type[Table]) -> list[str]:
    """Give the keys of a table, as they are written."""
    return [field.alias or name for name, field in table.model_fields.items()]


def _below(kind: Any, step: str | int) -> Any:
    if get_origin(kind) in (list, dict):
        return get_args(kind)[-1]
    fields = kind.model_fields.items()
    return next(field.annotation for name, field in fields if step == (field.alias or name))
