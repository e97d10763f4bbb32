"""The order of keys: that of the format, part by part."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import get_origin

from cjm.model import Part
from cjm.reading.parts import keys_of, part_in

_FIRST = ("cjm", "file")
"""Keys that say what the rest of a mapping is, and so stand before all others."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What stands at a place: a part, a mapping of own keys to parts (`inside`), or anything."""

    kind: type[Part] | None = None
    inside: type[Part] | None = None

    def rank(self, key: str) -> int | None:
        """Give a key's place among the others, or None where keys keep the order they are in."""
        if self.kind is None:
            return None
        ranks = _ranks(self.kind)
        return ranks.get(key, len(ranks))

    def below(self, step: str | int) -> Shape:
        """Give what stands below a key; a list is of the shape of its items."""
        if isinstance(step, int):
            return self
        return _below(self.kind, step) if self.kind is not None else Shape(self.inside)


@cache
def _ranks(kind: type[Part]) -> dict[str, int]:
    keys = keys_of(kind)
    ordered = [*(key for key in _FIRST if key in keys), *(key for key in keys if key not in _FIRST)]
    return {key: rank for rank, key in enumerate(ordered)}


@cache
def _below(kind: type[Part], key: str) -> Shape:
    field = keys_of(kind).get(key)
    if field is None:
        return Shape()
    part = part_in(field.annotation)
    return Shape(inside=part) if get_origin(field.annotation) is dict else Shape(part)
