"""The single values a map is made of: text, ids, scores, ratings, shares, days."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Any, TypeVar

from pydantic import BeforeValidator, Field, Strict, WithJsonSchema
from pydantic_core import PydanticCustomError

T = TypeVar("T")

DAY_PATTERN = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_DAY = re.compile(DAY_PATTERN.strip("^$"))
_SCORE_AS_TEXT = re.compile(r"[-+−–]?(?:\d+(?:[.,]\d+)?|\d?[½¼¾])", re.ASCII)
_WORD = r"\p{L}\p{M}\p{N}_"
ID_PATTERN = f"^[{_WORD}][{_WORD}.-]*$"


def _refuse_nothing(value: Any) -> Any:
    if value is None:
        raise PydanticCustomError("no_value", "has no value")
    return value


def _day(value: Any) -> Any:
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise PydanticCustomError("no_such_day", "is no day of the calendar") from None
    raise PydanticCustomError("not_a_day", "is not a date")


def _number_as_text(value: Any) -> Any:
    return str(value) if type(value) in (int, float) else value


def _half_steps(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise PydanticCustomError("not_a_score", "is not a score")
    if not -2 <= value <= 2 or value * 2 != int(value * 2):
        raise PydanticCustomError("score_out_of_scale", "is not on the scale")
    return value


def _no_score(value: Any) -> Any:
    if isinstance(value, str) and _SCORE_AS_TEXT.fullmatch(value.strip()):
        raise PydanticCustomError("score_as_text", "is a number")
    return value


def _known_version(value: Any) -> Any:
    if type(value) is not int or value != 1:
        raise PydanticCustomError("unsupported_version", "is not a known version")
    return value


Maybe = Annotated[T | None, BeforeValidator(_refuse_nothing)]
"""A key that may be left out, but not be left empty."""

Text = str
Feeling = Annotated[str, BeforeValidator(_no_score)]
"""A word or a few; a number alone is a score, and taken for none only by the way it is written."""

Id = Annotated[str, Field(pattern=ID_PATTERN)]
Score = Annotated[
    float,
    BeforeValidator(_half_steps),
    WithJsonSchema({"type": "number", "minimum": -2, "maximum": 2, "multipleOf": 0.5}),
]
"""A whole or half number from -2 (very bad) over 0 (neutral) to +2 (very good)."""

Rating = Annotated[int, Strict(), Field(ge=1, le=5)]
"""1 (least) to 5 (most)."""

Share = Annotated[float, Strict(), Field(ge=0, le=1, allow_inf_nan=False)]
"""A part of a whole, 0 to 1."""

MOST_COUNTED = 10**15
"""Beyond it spreadsheets and JavaScript no longer keep each figure of a whole number."""

Count = Annotated[int, Strict(), Field(ge=0, le=MOST_COUNTED)]
"""How many people, 0 or more."""

Number = Annotated[float, Strict(), Field(allow_inf_nan=False)]
Flag = Annotated[bool, Strict()]
Day = Annotated[
    date,
    BeforeValidator(_day),
    WithJsonSchema({"type": "string", "format": "date", "pattern": DAY_PATTERN}),
]
TextOrNumber = Annotated[
    str, BeforeValidator(_number_as_text), WithJsonSchema({"type": ["string", "number"]})
]

FormatVersion = Annotated[int, BeforeValidator(_known_version), WithJsonSchema({"const": 1})]
"""The version of the map format a file is written in; there is one so far."""
