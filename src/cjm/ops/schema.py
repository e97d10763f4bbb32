"""The JSON Schemas of everything people write for cjm, and of the report that programs read."""

from __future__ import annotations

from cjm.model.json_schema import map_schema, persona_schema, schema_text
from cjm.render.json import data_schema
from cjm.resources import Kind, read_text
from cjm.rules.declared.json_schema import rules_schema
from cjm.settings.json_schema import settings_schema

_GENERATED = {
    "map": map_schema,
    "map-json": data_schema,
    "persona": persona_schema,
    "rules": rules_schema,
    "settings": settings_schema,
}


def schema(of: str) -> str:
    """Give the schema of a `map`, of `map-json`, of `persona` and `rules` files, `settings` or a `report`."""
    if of in _GENERATED:
        return schema_text(_GENERATED[of]())
    return read_text(Kind.SCHEMAS, f"{of}.schema.json")
