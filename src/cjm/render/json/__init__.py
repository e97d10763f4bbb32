"""The map as data for other programs: everything it says, and what is worked out from it."""

from cjm.render.json.schema import data_schema
from cjm.render.json.write import render_json

__all__ = ["data_schema", "render_json"]
