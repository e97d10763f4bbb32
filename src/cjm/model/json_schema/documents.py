"""The schemas of whole files: a map and a persona."""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel

from cjm.model.journey import Journey, PersonaFile
from cjm.model.json_schema.generator import REFERENCE, PlainSchema


def map_schema() -> dict[str, Any]:
    """Give the JSON Schema of a map."""
    return schema_of(Journey, "map", "Customer journey map")


def persona_schema() -> dict[str, Any]:
    """Give the JSON Schema of a persona file."""
    return schema_of(PersonaFile, "persona", "Persona of customer journey maps")


def schema_of(
    kind: type[BaseModel], name: str, title: str, generator: type[PlainSchema] = PlainSchema
) -> dict[str, Any]:
    """Give the JSON Schema of a model as a document of its own.

    Its `$id` is a name and no address: there is nothing to fetch.
    """
    made = kind.model_json_schema(ref_template=REFERENCE, schema_generator=generator)
    head = {"$schema": "http://json-schema.org/draft-07/schema#", "$id": f"urn:cjm:{name}:1", "title": title}
    return {**head, **made, **head}


def schema_text(schema: dict[str, Any]) -> str:
    """Give a schema as the text of its file."""
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
