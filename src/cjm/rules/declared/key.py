"""The keys of a part as a condition meets them: what stands under each, and what can be asked of it."""

from __future__ import annotations

from datetime import date
from enum import Enum
from functools import cache
from typing import Any, get_args, get_origin

from cjm.model import Part
from cjm.model.part import EXTENSIONS
from cjm.model.scalars import TextOrNumber
from cjm.reading.parts import part_in


class Form(Enum):
    """What stands under a key; the value is how people call it."""

    TEXT = "text"
    NUMBER = "a number"
    NUMERAL = "a number or text"
    DAY = "a day"
    FLAG = "true or false"
    WORD = "a word"
    TEXTS = "a list of texts"
    PART = "a map of keys"
    PARTS = "a list"
    LANES = "lanes"
    OWN = "anything"


def is_own(key: str) -> bool:
    """Say whether a key is one of the author's own."""
    return key.startswith(EXTENSIONS)


def form_of(annotation: object) -> Form:
    """Give what stands under a key of this type."""
    if get_origin(annotation) is dict:
        return Form.LANES
    is_list = _is_list(annotation)
    if part_in(annotation) is not None:
        return Form.PARTS if is_list else Form.PART
    if is_list:
        return Form.TEXTS
    if TextOrNumber in get_args(annotation):
        return Form.NUMERAL
    return _single(_leaves(annotation))


def _single(kinds: list[type]) -> Form:
    if any(issubclass(kind, Enum) for kind in kinds):
        return Form.WORD
    by_kind = ((bool, Form.FLAG), (date, Form.DAY), (int, Form.NUMBER), (float, Form.NUMBER))
    return next((form for kind, form in by_kind if kind in kinds), Form.TEXT)


def _is_list(annotation: object) -> bool:
    return get_origin(annotation) is list or any(_is_list(each) for each in get_args(annotation))


def _leaves(annotation: object) -> list[type]:
    below = get_args(annotation)
    if not below:
        return [annotation] if isinstance(annotation, type) else []
    return [leaf for each in below for leaf in _leaves(each)]


def value_of(part: Part, key: str) -> Any:  # Any: what a map holds there
    """Give what stands under a key, or what holds if it is left out; None where that is nothing."""
    if is_own(key):
        return part.extensions.get(key)
    return getattr(part, _names(type(part))[key])


def is_written(part: Part, key: str) -> bool:
    """Say whether the map says something under a key: it is there, and neither empty nor blank."""
    if not is_own(key) and _names(type(part))[key] not in part.model_fields_set:
        return False
    value = value_of(part, key)
    return bool(value.strip()) if isinstance(value, str) else value not in (None, [], {})


@cache
def _names(kind: type[Part]) -> dict[str, str]:
    return {field.alias or name: name for name, field in kind.model_fields.items()}
