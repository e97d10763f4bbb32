"""Help with writing a part: examples, words to choose from, pieces to fill in."""

from __future__ import annotations

from typing import Any

from cjm.model.context import Channel, LaneChoice
from cjm.model.json_schema.examples import example_of
from cjm.model.json_schema.snippets import snippets_for
from cjm.model.json_schema.words import channels, choice, lanes
from cjm.model.part import Part
from cjm.model.touchpoint import Touchpoint


def guided(kind: type[Part], schema: dict[str, Any]) -> dict[str, Any]:
    """Give the schema of a part with help for its author."""
    helped = {key: _helped(kind, key, each) for key, each in schema["properties"].items()}
    whole = {**schema, "properties": helped}
    if kind is LaneChoice:
        whole = _or_any_other("lane", lanes(), whole)
    return _with_snippets(whole, snippets_for(kind))


def _helped(kind: type[Part], key: str, schema: dict[str, Any]) -> dict[str, Any]:
    example = example_of(kind, key)
    if example is not None:
        explained = f"{schema['description']}\n\n```yaml\n{example}```"
        schema = {**schema, "markdownDescription": explained}
    return _with_snippets(_with_suggestions(kind, key, schema), snippets_for(kind, key))


def _with_suggestions(kind: type[Part], key: str, schema: dict[str, Any]) -> dict[str, Any]:
    """Offer the built-in words where any other would do as well."""
    known = {
        (Touchpoint, "channel"): ("channel", channels),
        (Channel, "icon"): ("channel", channels),
        (LaneChoice, "id"): ("lane", lanes),
    }.get((kind, key))
    return schema if known is None else _or_any_other(known[0], known[1](), schema)


def _or_any_other(noun: str, meanings: dict[str, str], schema: dict[str, Any]) -> dict[str, Any]:
    said: tuple[str, ...] = ("title", "description", "markdownDescription")
    outside = {word: value for word, value in schema.items() if word in said}
    inside = {word: value for word, value in schema.items() if word not in said}
    built_in = {"title": f"Built-in {noun}", **choice(meanings)}
    # The first is the one that editors hold against what fits neither.
    return {**outside, "anyOf": [{"title": f"Any {noun}", **inside}, built_in]}


def _with_snippets(schema: dict[str, Any], snippets: list[dict[str, Any]]) -> dict[str, Any]:
    return {**schema, "defaultSnippets": snippets} if snippets else schema
