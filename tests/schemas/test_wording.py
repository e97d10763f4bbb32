"""The schemas speak of maps: everything is explained, and nothing tells how it is checked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from cjm.model import (
    Emotion,
    Entry,
    Evidence,
    Journey,
    Opportunity,
    Part,
    Persona,
    Phase,
    Question,
    Touchpoint,
)
from cjm.model.json_schema import map_schema, persona_schema, schema_text
from cjm.model.json_schema.examples import EXAMPLES
from cjm.model.json_schema.snippets import SNIPPETS, Snippet
from cjm.settings.json_schema import settings_schema
from cjm.source import SourceFile, parse
from tests.schemas.conforms import Schema
from tests.schemas.snippet import filled

SCHEMAS = {"map": map_schema(), "persona": persona_schema(), "settings": settings_schema()}
MAP = SCHEMAS["map"]

PARTS = {
    "alternative",
    "channel",
    "emotion",
    "entry",
    "evidence",
    "flow",
    "funnel",
    "importance",
    "lane",
    "metric",
    "opportunity",
    "pain",
    "persona",
    "phase",
    "question",
    "resource",
    "scope",
    "stakeholder",
    "touchpoint",
    "walkthrough",
    "what-if",
}

REQUIRED: dict[type[Part], dict[str, Any]] = {
    Journey: {"cjm": 1, "title": "Køb", "phases": []},
    Phase: {"name": "Køb"},
    Touchpoint: {"name": "Kurv"},
    Entry: {"text": "x"},
    Question: {"text": "x"},
    Opportunity: {"text": "x"},
    Emotion: {},
    Evidence: {"title": "x"},
    Persona: {"name": "Sara"},
}


def subschemas(schema: Any) -> Iterator[dict[str, Any]]:
    """Give the schema and every schema below it, without examples and snippets."""
    yield schema
    for word, below in schema.items():
        if word in {"properties", "patternProperties", "definitions"}:
            for each in below.values():
                yield from subschemas(each)
        elif word in {"items", "additionalProperties"} and isinstance(below, dict):
            yield from subschemas(below)
        elif word == "anyOf":
            for each in below:
                yield from subschemas(each)


def with_keys(schema: Any) -> Iterator[dict[str, Any]]:
    return (each for each in subschemas(schema) if "properties" in each)


def example_of(text: str) -> Any:
    tree = parse(SourceFile("example.yaml", text)).tree
    assert tree is not None
    return tree.data


def filled_in(body: Any) -> Any:
    """Give a snippet's body with every proposal taken, read as it would be from a file."""
    if isinstance(body, dict):
        return {key: filled_in(below) for key, below in body.items()}
    if isinstance(body, list):
        return [filled_in(below) for below in body]
    return example_of(filled(body)) if isinstance(body, str) else body


@pytest.mark.parametrize("schema", SCHEMAS.values(), ids=SCHEMAS)
def test_every_key_is_explained(schema: dict[str, Any]) -> None:
    definitions = schema.get("definitions", {})
    for part in with_keys(schema):
        for key, each in part["properties"].items():
            target = definitions.get(each.get("$ref", "").rpartition("/")[2], {})
            said = each.get("description") or target.get("description", "")
            assert said.endswith("."), key


@pytest.mark.parametrize("schema", SCHEMAS.values(), ids=SCHEMAS)
def test_no_other_key_is_let_in(schema: dict[str, Any]) -> None:
    assert all(part["additionalProperties"] is False for part in with_keys(schema))


@pytest.mark.parametrize("schema", [SCHEMAS["map"], SCHEMAS["persona"]], ids=["map", "persona"])
def test_every_part_lets_keys_of_ones_own_in(schema: dict[str, Any]) -> None:
    assert all(list(part["patternProperties"]) == ["^x-"] for part in with_keys(schema))


@pytest.mark.parametrize("schema", [SCHEMAS["map"], SCHEMAS["settings"]], ids=["map", "settings"])
def test_every_word_to_choose_from_has_its_meaning(schema: dict[str, Any]) -> None:
    choices = [each for each in subschemas(schema) if "enum" in each]
    assert choices
    for each in choices:
        assert len(each["enum"]) == len(each["enumDescriptions"])
        assert all(each["enumDescriptions"])
        assert each["markdownEnumDescriptions"] == each["enumDescriptions"]


@pytest.mark.parametrize("schema", [SCHEMAS["map"], SCHEMAS["persona"]], ids=["map", "persona"])
def test_nothing_is_null_or_filled_in_by_default(schema: dict[str, Any]) -> None:
    for each in subschemas(schema):
        assert "default" not in each
        assert "null" not in each.get("type", "")


@pytest.mark.parametrize("schema", SCHEMAS.values(), ids=SCHEMAS)
def test_nothing_tells_how_it_is_checked(schema: dict[str, Any]) -> None:
    text = json.dumps(schema)
    for word in ("pydantic", "Optional", "$defs", "extensions", "for_", "from_", "MapPersona", "LaneChoice"):
        assert word not in text


@pytest.mark.parametrize("schema", SCHEMAS.values(), ids=SCHEMAS)
def test_keys_have_no_titles(schema: dict[str, Any]) -> None:
    for part in with_keys(schema):
        assert not [key for key, each in part["properties"].items() if "title" in each]


def test_definitions_are_called_what_people_call_the_parts() -> None:
    assert set(MAP["definitions"]) == PARTS
    for name, definition in MAP["definitions"].items():
        assert definition["title"] == name.replace("-", " ").capitalize()


def test_settings_say_what_holds_when_they_are_left_out() -> None:
    settings = SCHEMAS["settings"]
    assert settings["properties"]["preset"]["default"] == "recommended"
    assert settings["properties"]["fail-on"]["default"] == "warning"
    assert settings["definitions"]["limits"]["properties"]["phases-at-most"]["default"] == 8
    assert "default" not in settings["properties"]["ignore"]


def test_channels_are_named_in_danish_and_english() -> None:
    _, built_in = MAP["definitions"]["touchpoint"]["properties"]["channel"]["anyOf"]
    said = dict(zip(built_in["enum"], built_in["enumDescriptions"], strict=True))
    assert said["newsletter"] == "Nyhedsbrev · Newsletter (digital)"
    assert said["app"] == "App (digital)"
    assert said["store"] == "Butik · Shop (physical)"


@pytest.mark.parametrize(
    ("kind", "key", "text"),
    [(kind, key, text) for kind, examples in EXAMPLES.items() for key, text in examples.items()],
)
def test_an_example_is_right_and_shown_with_its_key(kind: type[Part], key: str, text: str) -> None:
    data = example_of(text)
    assert list(data) == [key]
    kind.model_validate({**REQUIRED[kind], **data})
    assert all(len(line) <= 100 for line in text.splitlines())


def test_an_example_holds_for_parts_of_the_same_kind() -> None:
    shown = MAP["definitions"]["pain"]["properties"]["for"]["markdownDescription"]
    assert shown == "The personas it holds for; all if left out.\n\n```yaml\nfor: [sara]\n```"


@pytest.mark.parametrize(
    ("kind", "key", "snippet"),
    [(kind, key, snippet) for (kind, key), snippets in SNIPPETS.items() for snippet in snippets],
)
def test_a_snippet_filled_in_is_right(kind: type[Part], key: str, snippet: Snippet) -> None:
    data = filled_in(snippet.body)
    kind.model_validate({**REQUIRED[kind], key: [data]} if key else data)


def test_a_schema_is_written_with_letters_as_they_are() -> None:
    text = schema_text(MAP)
    assert text.startswith('{\n  "$schema": "http://json-schema.org/draft-07/schema#",\n  "$id"')
    assert text.endswith("}\n")
    assert "Størrelsesguide" in text


def test_a_schema_is_itself_right() -> None:
    for schema in SCHEMAS.values():
        Schema(schema)
