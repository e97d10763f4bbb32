"""Ways through a journey: every part with its path, so that nobody builds a path by hand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import cast, get_args

from cjm.model.journey import Journey
from cjm.model.part import Part
from cjm.model.persona import MapPersona
from cjm.model.phase import Phase
from cjm.model.reference import RefersTo, Target
from cjm.model.touchpoint import Touchpoint

Path = tuple[str | int, ...]
"""Keys and indexes on the way from the top of the file to a part, as they are written in the file."""


def personas(journey: Journey) -> Iterator[tuple[Path, MapPersona]]:
    """Give every persona, in the order of `everyone`."""
    if journey.persona:
        yield ("persona",), journey.persona
    for index, persona in enumerate(journey.personas):
        yield ("personas", index), persona


def phases(journey: Journey) -> Iterator[tuple[Path, Phase]]:
    """Give every phase, in order."""
    for index, phase in enumerate(journey.phases):
        yield ("phases", index), phase


def touchpoints(path: Path, phase: Phase) -> Iterator[tuple[Path, Touchpoint]]:
    """Give every touchpoint of the phase at `path`, in order."""
    for index, touchpoint in enumerate(phase.touchpoints):
        yield (*path, "touchpoints", index), touchpoint


def parts(part: Part, path: Path = ()) -> Iterator[tuple[Path, Part]]:
    """Give `part` and every part below it, each before what is below it."""
    yield path, part
    written = part.model_fields_set
    for name, key in _keys_of_parts(type(part)):
        if name in written:
            for below, child in _items(getattr(part, name), (*path, key)):
                yield from parts(cast("Part", child), below)


def references(path: Path, part: Part) -> Iterator[tuple[Path, str, Target]]:
    """Give every name that `part` itself uses for another part: its path, the name, what it may name."""
    for name, key, target in _keys_of_references(type(part)):
        if name in part.model_fields_set:
            value = getattr(part, name)
            if isinstance(value, dict):
                yield from (((*path, key, used), used, target) for used in value)
            else:
                yield from ((below, str(used), target) for below, used in _items(value, (*path, key)))


def _items(value: object, path: Path) -> Iterator[tuple[Path, object]]:
    if isinstance(value, list):
        yield from (((*path, index), item) for index, item in enumerate(value))
    elif isinstance(value, dict):
        for key, below in value.items():
            yield from _items(below, (*path, key))
    else:
        yield path, value


@cache
def _keys_of_parts(kind: type[Part]) -> tuple[tuple[str, str], ...]:
    fields = kind.model_fields.items()
    return tuple((name, field.alias or name) for name, field in fields if _holds_parts(field.annotation))


@cache
def _keys_of_references(kind: type[Part]) -> tuple[tuple[str, str, Target], ...]:
    return tuple(
        (name, field.alias or name, mark.target)
        for name, field in kind.model_fields.items()
        for mark in field.metadata
        if isinstance(mark, RefersTo)
    )


def _holds_parts(annotation: object) -> bool:
    if isinstance(annotation, type) and not get_args(annotation):
        return issubclass(annotation, Part)
    return any(_holds_parts(argument) for argument in get_args(annotation))
