"""The last touch on a schema: its keywords in reading order, and each choice of words where it is used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cjm.model.scalars import DAY_PATTERN, ID_PATTERN

_ORDER = (
    "$schema",
    "$id",
    "title",
    "description",
    "markdownDescription",
    "$ref",
    "type",
    "anyOf",
    "required",
    "properties",
    "patternProperties",
    "additionalProperties",
    "items",
)
_LAST = ("examples", "defaultSnippets", "definitions")
_PATTERNS = {
    ID_PATTERN: 'An id is made of letters, digits, "_", "." and "-", and begins with a letter or a digit.',
    DAY_PATTERN: "A day is written as 2026-03-31.",
}
_NAMED = ("properties", "patternProperties", "definitions")
_SINGLE = ("items", "additionalProperties")


def tidied(schema: Mapping[str, Any], in_place: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Give the schema with references to what stands in `in_place` replaced by it, and in reading order."""
    found = in_place.get(schema.get("$ref", ""))
    if found is not None:
        schema = {**found, **{word: value for word, value in schema.items() if word != "$ref"}}
    if "`" in schema.get("description", ""):
        # Editors show the signs of a plain description as they are, and those of Markdown as meant.
        schema = {"markdownDescription": schema["description"], **schema}
    if schema.get("pattern") in _PATTERNS:
        schema = {**schema, "patternErrorMessage": _PATTERNS[schema["pattern"]]}
    return {word: _below(word, schema[word], in_place) for word in sorted(schema, key=_rank)}


def _below(word: str, value: Any, in_place: Mapping[str, Mapping[str, Any]]) -> Any:
    if word in _NAMED:
        return {name: tidied(each, in_place) for name, each in value.items()}
    if word in _SINGLE and isinstance(value, dict):
        return tidied(value, in_place)
    if word == "anyOf":
        return [tidied(each, in_place) for each in value]
    return value


def _rank(word: str) -> int:
    if word in _ORDER:
        return _ORDER.index(word)
    return len(_ORDER) + (1 + _LAST.index(word) if word in _LAST else 0)
