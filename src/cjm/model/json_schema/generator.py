"""A model's JSON Schema as an author reads it: plain descriptions, nothing of how we check it."""

from __future__ import annotations

import inspect
import re
from typing import Any, cast

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from cjm.model.json_schema.forms import with_short_form
from cjm.model.json_schema.guidance import guided
from cjm.model.json_schema.tidy import tidied
from cjm.model.json_schema.words import choice
from cjm.model.part import EXTENSIONS, Part
from cjm.model.vocabulary import Term

REFERENCE = "#/definitions/{model}"

_NAMES = {"MapPersona": "Persona", "LaneChoice": "Lane"}


class PlainSchema(GenerateJsonSchema):
    """Makes draft-07, which editors serve best, in the words of the format.

    A key may be left out but never null; no key gets a title or a default that nobody wrote.
    """

    def generate(self, schema: CoreSchema, mode: JsonSchemaMode = "validation") -> JsonSchemaValue:
        """Give the whole schema; a choice of words stands wherever it is used."""
        made = super().generate(schema, mode)
        definitions = made.pop("$defs", {})
        shared = {
            name: definitions.pop(name) for name in sorted(definitions) if "enum" not in definitions[name]
        }
        in_place = {REFERENCE.format(model=name): each for name, each in definitions.items()}
        for each in in_place.values():
            each.pop("title")
        return tidied({**made, "definitions": shared} if shared else made, in_place)

    def sort(self, value: JsonSchemaValue, parent_key: str | None = None) -> JsonSchemaValue:
        """Keep the order of the models, which is the order in which the keys are best written."""
        del parent_key
        return value

    def field_title_should_be_set(self, schema: Any) -> bool:  # Any: one of pydantic's many core schemas
        """Give no key a title: its own name is one."""
        del schema
        return False

    def normalize_name(self, name: str) -> str:
        """Name a definition as people name the part: `touchpoint`, `what-if`."""
        plain = _NAMES.get(name, super().normalize_name(name))
        return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", plain).lower()

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Leave null out."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Leave defaults out: editors would write them into the map."""
        return self.generate_inner(schema["schema"])

    def enum_schema(self, schema: core_schema.EnumSchema) -> JsonSchemaValue:
        """Say what each word means."""
        kind = cast("type[Term]", schema["cls"])
        return choice({term.value: term.meaning for term in kind})

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """Give a part with its keys, keys of one's own, its short form and help with writing it."""
        kind = cast("type[BaseModel]", schema["cls"])
        made = super().model_schema(schema)
        made["title"] = re.sub(
            r"(?<=[a-z])(?=[A-Z])", " ", _NAMES.get(kind.__name__, kind.__name__)
        ).capitalize()
        made["description"] = inspect.cleandoc(kind.__doc__ or "").partition("\n\n")[0]
        if issubclass(kind, Part):
            made["properties"].pop(EXTENSIONS)
            made["patternProperties"] = {
                f"^{EXTENSIONS}": {"description": "A key of one's own; cjm keeps it."}
            }
            made = guided(kind, with_short_form(kind, made))
        return made
