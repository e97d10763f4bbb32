"""The JSON Schema of the settings, for editors that read TOML."""

from __future__ import annotations

from typing import Any

from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

from cjm.model.json_schema import PlainSchema, schema_of
from cjm.settings.settings import Settings


def settings_schema() -> dict[str, Any]:
    """Give the JSON Schema of `cjm.toml`."""
    schema = schema_of(Settings, "settings", "Settings of cjm", _WithDefaults)
    for of_some in schema["definitions"]["per-file"]["properties"].values():
        of_some.pop("default", None)  # what is left out there is as it is for all files
    return schema


class _WithDefaults(PlainSchema):
    """Says what holds for a setting that is left out, where that is something."""

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        made = super().default_schema(schema)
        default = self.get_default_value(schema)
        if isinstance(default, str | int | float):
            made = {**made, "default": self.encode_default(default)}
        return made
