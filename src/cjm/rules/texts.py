"""The texts of a part: what is written for people to read, as opposed to ids, numbers and fixed words."""

from __future__ import annotations

from functools import cache
from typing import get_args, get_origin

from cjm.model import Part, Path
from cjm.model.reference import RefersTo


def texts(path: Path, part: Part) -> list[tuple[Path, str]]:
    """Give every text that `part` itself holds, with its path; those of parts below it are theirs."""
    found: list[tuple[Path, str]] = []
    written = part.model_fields_set
    for name, key in _keys_of_texts(type(part)):
        if name in written:
            value = getattr(part, name)
            if type(value) is str:
                found.append(((*path, key), value))
            else:
                found.extend(((*path, key, index), text) for index, text in enumerate(value))
    return found


_NOT_READ = ("id", "tags")
"""Keys that hold words to find and filter by."""


@cache
def _keys_of_texts(kind: type[Part]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, field.alias or name)
        for name, field in kind.model_fields.items()
        if name not in _NOT_READ and not any(isinstance(mark, RefersTo) for mark in field.metadata)
        if _holds_text(field.annotation)
    )


def _holds_text(annotation: object) -> bool:
    if get_origin(annotation) is dict:
        return False
    return annotation is str or any(_holds_text(argument) for argument in get_args(annotation))
