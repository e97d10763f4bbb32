"""A map in its long form: every entry a mapping, every part with its id, every persona written out."""

from __future__ import annotations

from typing import Any

from cjm.model import Index, Journey, Path
from cjm.model.part import EXTENSIONS

_ID = "id"


def long_form(journey: Journey, index: Index, name: str) -> dict[str, Any]:
    """Give a journey as plain values that are a map again, and mean the same one.

    `name` is its id where it has none of its own.
    """
    ids = {(): journey.id or name} | index.ids
    told = _told(journey.model_dump(mode="json", by_alias=True, exclude_unset=True), (), ids)
    everyone = [*filter(None, [told.pop("persona", None)]), *told.pop("personas", [])]
    for persona in everyone:
        if persona.get("name"):
            persona.pop("file", None)
    return _with_personas(told, everyone)


def _with_personas(told: dict[str, Any], everyone: list[dict[str, Any]]) -> dict[str, Any]:
    """Put the personas where the file has them: before what they live through."""
    whole: dict[str, Any] = {}
    for key, value in told.items():
        if key == "phases" and everyone:
            whole["personas"] = everyone
        whole[key] = value
    return whole


def _told(value: Any, path: Path, ids: dict[Path, str]) -> Any:  # Any: a value of JSON
    if isinstance(value, list):
        return [_told(each, (*path, number), ids) for number, each in enumerate(value)]
    if not isinstance(value, dict):
        return value
    own = value.get(EXTENSIONS, {})
    told = {
        key: _told(below, (*path, key), ids) for key, below in value.items() if key not in (_ID, EXTENSIONS)
    }
    return {**({_ID: ids[path]} if path in ids else {}), **told, **own}
