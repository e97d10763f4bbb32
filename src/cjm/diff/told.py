"""What a part says: what pairs it with another, and by what it is told whether it has changed."""

from __future__ import annotations

from typing import Any

from cjm.model import Emotion, Entry, Flow, Metric, Part, Phase, Touchpoint, Walkthrough, WhatIf
from cjm.model.vocabulary import Lane

LANES = tuple(lane.value for lane in Lane if lane not in (Lane.TOUCHPOINTS, Lane.FUNNEL))
_UNSAID = {"id", "file", "evidence", "sources", "tags", "extensions"}
"""What may differ without a mark: names, notes and sources."""
_BELOW = {"touchpoints", "funnel", "lanes", *LANES}
"""What of a place has marks of its own."""
_EXACT = {"image", "url"}
"""What leads to something else with other capitals."""


def folded(text: str | None) -> str:
    """Give what a text says, whatever its capitals and spaces."""
    return " ".join((text or "").casefold().split())


def told(part: Part) -> dict[str, Any]:
    """Give all of a part that has a mark where it differs, whatever its capitals, spaces and order."""
    values = part.model_dump(exclude=_UNSAID | _BELOW if isinstance(part, Phase | Touchpoint) else _UNSAID)
    return {name: value if name in _EXACT else _as_read(value) for name, value in values.items()}


def _as_read(value: Any) -> Any:  # Any: whatever a part holds
    match value:
        case str():
            return folded(value)
        case list():
            return sorted(map(_as_read, value), key=str)
        case _:
            return value


def said(part: Part) -> str | None:
    """Give what an entry says, whatever its capitals and spaces; a feeling with its score, a way its ends."""
    match part:
        case Emotion():
            return f"{part.score} {part.feeling}"
        case Flow():
            return f"{part.from_} {part.kind} {part.to}"
        case Walkthrough():
            return f"{part.by} {part.date}"
        case _:
            return folded(text(part))


def about(part: Part) -> object:
    """Give what an entry with few words is about: whose feeling it is."""
    return (tuple(part.for_), part.by) if isinstance(part, Emotion) else None


def text(part: Part) -> str:
    """Give the words of an entry, as they are written."""
    match part:
        case Entry():
            return part.text
        case Metric():
            return part.name
        case WhatIf():
            return part.condition
        case Walkthrough():
            return part.note or ""
        case _:
            return ""
