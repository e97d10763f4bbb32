"""The JSON Schemas of everything people write for cjm, and of the report that programs read."""

from __future__ import annotations

from cjm.model.json_schema import map_schema, persona_schema, schema_text
from cjm.resources import Kind, read_text
from cjm.settings.json_schema import settings_schema

_GENERATED = {"map": map_schema, "persona": persona_schema, "settings": settings_schema}


def schema(of: str) -> str:
    """Give the schema of a `map`, a `persona` file, the `settings` or a `report`, as JSON text."""
    if of in _GENERATED:
        return schema_text(_GENERATED[of]())
    return read_text(Kind.SCHEMAS, f"{of}.schema.json")
