"""The JSON Schemas of maps and persona files, made from the models for editors and other tools."""

from cjm.model.json_schema.documents import map_schema, persona_schema, schema_of, schema_text
from cjm.model.json_schema.generator import PlainSchema

__all__ = ["PlainSchema", "map_schema", "persona_schema", "schema_of", "schema_text"]
