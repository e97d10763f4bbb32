"""The parts of a map, their names in words, and which keys they have."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import cache, lru_cache
from typing import Any, get_args

from pydantic.fields import FieldInfo

from cjm.model import (
    Alternative,
    Channel,
    Emotion,
    Entry,
    Evidence,
    Flow,
    Funnel,
    Importance,
    Journey,
    LaneChoice,
    MapPersona,
    Metric,
    Opportunity,
    Pain,
    Part,
    Path,
    Persona,
    PersonaFile,
    Phase,
    Question,
    Resource,
    Scope,
    Stakeholder,
    Touchpoint,
    Walkthrough,
    WhatIf,
)
from cjm.model.part import EXTENSIONS

IN_WORDS: dict[type[Part], str] = {
    Journey: "the map",
    PersonaFile: "a persona",
    Persona: "a persona",
    MapPersona: "a persona",
    Phase: "a phase",
    Touchpoint: "a touchpoint",
    Entry: "an entry",
    Question: "a question",
    Pain: "a pain",
    Opportunity: "an opportunity",
    Resource: "a resource",
    Emotion: "an emotion",
    Metric: "a metric",
    Funnel: "a funnel",
    Importance: "an importance",
    Scope: "the scope",
    Stakeholder: "a stakeholder",
    Channel: "a channel",
    Evidence: "a piece of evidence",
    Flow: "a way in the flow",
    WhatIf: "a what-if",
    Alternative: "an alternative",
    Walkthrough: "a walkthrough",
    LaneChoice: "a lane",
}


def in_words(kind: type[Part]) -> str:
    """Give what a sentence calls a part: `a phase`."""
    return IN_WORDS.get(kind, kind.called)


@cache
def keys_of(kind: type[Part]) -> dict[str, FieldInfo]:
    """Give the keys a part may have, as they are written, in the order of the format."""
    fields = kind.model_fields.items()
    return {field.alias or name: field for name, field in fields if field.alias != EXTENSIONS}


@lru_cache(4096)
def parts_on(path: Path, top: type[Part]) -> tuple[type[Part], ...]:
    """Give the kinds of part that `path` leads through, the top first and the one it ends in last."""
    kinds = [top]
    for step in path:
        field = keys_of(kinds[-1]).get(step) if isinstance(step, str) else None
        below = None if field is None else part_in(field.annotation)
        if below is not None:
            kinds.append(below)
    return tuple(kinds)


def field_at(path: Path, top: type[Part]) -> FieldInfo:
    """Give what the format says of the last key on `path` that it knows; there must be one."""
    at = max(end for end in range(len(path)) if path[end] in keys_of(parts_on(path[:end], top)[-1]))
    return keys_of(parts_on(path[:at], top)[-1])[str(path[at])]


def part_in(annotation: object) -> type[Part] | None:
    """Give the kind of part that a key holds, alone or in a list, or None when it holds none."""
    return next((kind for kind in _types_in(annotation) if issubclass(kind, Part)), None)


def words_in(annotation: object) -> list[str]:
    """Give the words that a key may hold, or nothing when it may hold any."""
    enums = (kind for kind in _types_in(annotation) if issubclass(kind, Enum))
    return [str(word.value) for kind in enums for word in kind]


def bounds_of(field: FieldInfo) -> tuple[float | None, float | None]:
    """Give the least and the greatest number that a key may hold."""
    least = greatest = None
    for mark in _marks_in(field.annotation, field.metadata):
        least = getattr(mark, "ge", least)
        greatest = getattr(mark, "le", greatest)
    return least, greatest


def _types_in(annotation: object) -> Iterator[type]:
    below = get_args(annotation)
    if not below and isinstance(annotation, type):
        yield annotation
    for each in below:
        yield from _types_in(each)


def _marks_in(annotation: object, found: list[Any]) -> Iterator[Any]:
    for mark in found:
        yield from mark.metadata if isinstance(mark, FieldInfo) else [mark]
    for each in get_args(annotation):
        yield from _marks_in(each, list(getattr(each, "__metadata__", ())))
