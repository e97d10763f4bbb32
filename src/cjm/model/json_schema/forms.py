"""The forms in which a part may be written: its short form beside the mapping."""

from __future__ import annotations

from typing import Any

from cjm.model.entry import Emotion
from cjm.model.part import Part
from cjm.model.persona import MapPersona

_NUMBERS = ("minimum", "maximum", "multipleOf")


def with_short_form(kind: type[Part], schema: dict[str, Any]) -> dict[str, Any]:
    """Let a part with a short form be plain text too, and an emotion also a score.

    One schema with several types says the same as `anyOf`, and every tool then names the very key that
    is wrong instead of saying that nothing fits.
    """
    if issubclass(kind, Emotion):
        score = schema["properties"]["score"]
        bounds = {word: score[word] for word in _NUMBERS}
        return {**schema, "type": ["number", "string", "object"], **bounds}
    if issubclass(kind, MapPersona):
        schema = {**schema, "anyOf": [{"required": ["name"]}, {"required": ["file"]}]}
    if kind.short is None:
        return schema
    text = schema["properties"][kind.short]
    return {
        **schema,
        "type": ["string", "object"],
        **({"pattern": text["pattern"]} if "pattern" in text else {}),
    }
