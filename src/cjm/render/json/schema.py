"""The JSON Schema of that document: a map, and around it what is computed."""

from __future__ import annotations

from typing import Any

from cjm.model.json_schema import map_schema

Schema = dict[str, Any]

_FOR_EDITORS = frozenset(
    {
        "defaultSnippets",
        "enumDescriptions",
        "examples",
        "markdownDescription",
        "markdownEnumDescriptions",
        "patternErrorMessage",
    }
)


def data_schema() -> Schema:
    """Give the JSON Schema of the JSON that a map is rendered to."""
    whole = _bare(map_schema())
    definitions = whole.pop("definitions")
    for key in ("$schema", "$id", "title"):
        whole.pop(key)
    head = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": "urn:cjm:map-json:1",
        "title": "Customer journey map as data",
    }
    parts = {
        "format": {"const": "cjm-map"},
        "version": {"description": "Raised when a key goes or changes its meaning.", "const": 1},
        "map": whole,
        "computed": _object("What is worked out from the map.", _COMPUTED),
    }
    body = _object("What cjm render --to json gives.", parts)
    return {**head, **body, "definitions": definitions}


def _bare(schema: Any) -> Any:  # Any: a value of JSON
    """Leave out what only helps with writing."""
    if isinstance(schema, list):
        return [_bare(each) for each in schema]
    if isinstance(schema, dict):
        return {
            key: {name: _bare(below) for name, below in value.items()}
            if key in ("properties", "definitions")
            else _bare(value)
            for key, value in schema.items()
            if key not in _FOR_EDITORS
        }
    return schema


def _object(description: str, properties: Schema) -> Schema:
    return {
        "description": description,
        "type": "object",
        "required": list(properties),
        "properties": properties,
    }


def _list(description: str, properties: Schema) -> Schema:
    return {"description": description, "type": "array", "items": _object("One of them.", properties)}


def _id(description: str, *, perhaps: bool = False) -> Schema:
    return {"description": description, "type": ["string", "null"] if perhaps else "string"}


_SCORE: Schema = {
    "description": "The mean of the scored emotions; null where nobody knows.",
    "type": ["number", "null"],
    "minimum": -2,
    "maximum": 2,
}
_COUNT: Schema = {"type": ["integer", "null"], "minimum": 0}
_RATING: Schema = {"type": ["integer", "null"], "minimum": 1, "maximum": 5}
_FLAG: Schema = {"type": "boolean"}

_COMPUTED: Schema = {
    "curves": _list(
        "The emotion curves: one for each persona when their feelings differ, else one for all.",
        {
            "persona": _id("Whose feelings they are; null for all together.", perhaps=True),
            "points": _list(
                "The points, in the order of the journey.",
                {
                    "place": _id("The touchpoint, or the phase as a whole."),
                    "phase": _id("The phase it lies in."),
                    "score": _SCORE,
                    "assumption": _FLAG,
                    "peak": _FLAG,
                    "valley": _FLAG,
                },
            ),
        },
    ),
    "phases": _list(
        "How each phase feels on the whole, to all personas together.",
        {"phase": _id("The phase."), "score": _SCORE},
    ),
    "low": {
        "description": "The lowest point, if it is low enough to ask for action.",
        "type": ["object", "null"],
        "required": ["persona", "place", "score"],
        "properties": {
            "persona": _id("Whose point it is; null for all together.", perhaps=True),
            "place": _id("The touchpoint or phase."),
            "score": _SCORE,
        },
    },
    "funnel": _list(
        "The phases where somebody has counted.",
        {
            "phase": _id("The phase."),
            "entered": _COUNT,
            "continued": _COUNT,
            "left": {"description": "Those who came and did not go on.", "type": ["integer", "null"]},
            "drop_off": {
                "description": "Their part of those who came, 0 to 1.",
                "type": ["number", "null"],
            },
            "biggest": {"description": "True for the largest part.", **_FLAG},
        },
    ),
    "opportunities": _list(
        "Open before closed, then by value less effort.",
        {
            "rank": {"type": "integer", "minimum": 1},
            "at": {"description": "Where it stands: a JSON Pointer into this document.", "type": "string"},
            "place": _id("The touchpoint or phase it stands under; null for the whole map.", perhaps=True),
            "text": {"type": "string"},
            "value": _RATING,
            "effort": _RATING,
        },
    ),
}
