"""Valid maps with slips put into them that a fix can mend."""

from __future__ import annotations

from random import Random
from typing import Any

_TEXTS = ("TODO", "Hvad koster fragten", "Kan jeg bytte den.", "Finder den i butikken")
_CHANNELS = ("FB", "Facebook", "Telefon", "store", "Livetimer")
_MEDIUMS = ("digital", "physical")
_LANES = ("goals", "actions", "questions", "pains", "gains", "needs", "emotions", "audience")
_WRONG_KEYS = {"goals": "goal", "touchpoints": "touchpoint", "channel": "chanel", "questions": "question"}


def with_slips(data: dict[str, Any], chance: Random, *, mistyped: bool = False) -> dict[str, Any]:
    """Give a map with slips of every kind; with some keys `mistyped` it does not read."""
    phases = [_with_lanes(phase, chance) for phase in data["phases"]]
    slipped: dict[str, Any] = _slipped({**data, "phases": phases}, chance)
    ids = [phase["id"] for phase in slipped["phases"] if "id" in phase]
    if len(ids) > 1:
        slipped["flow"] = [*slipped.get("flow", []), {"from": ids[-1], "to": ids[0]}]
    slipped["language"] = chance.choice(["da", "da_DK", "dk"])
    if chance.random() < 0.5:
        slipped["channels"] = [{"id": "pop-up", "medium": "physical"}, *slipped.get("channels", [])]
    if chance.random() < 0.5:
        slipped["evidence"] = [
            *slipped.get("evidence", []),
            {"id": "ingen-nævner-den", "title": "Interviews"},
        ]
    return _mistyped(slipped, chance) if mistyped else slipped


def _with_lanes(phase: Any, chance: Random) -> dict[str, Any]:
    """Give a phase in its long form, with lanes and touchpoints that slips can be put into."""
    long = phase if isinstance(phase, dict) else {"name": phase}
    short = [each for each in long.get("touchpoints", []) if isinstance(each, str)]
    rest = [each for each in long.get("touchpoints", []) if not isinstance(each, str)]
    longer = [{"name": name, "questions": []} for name in short[1:]]
    lanes: dict[str, list[Any]] = {lane: [] for lane in _LANES[:6] if chance.random() < 0.3}
    return {**lanes, **long, "touchpoints": [*short[:1], *longer, *rest, {"name": "Kurven", "actions": []}]}


def _slipped(value: Any, chance: Random) -> Any:
    if isinstance(value, list):
        return [_slipped(item, chance) for item in value]
    if not isinstance(value, dict):
        return value
    changed = {key: _slipped(item, chance) for key, item in value.items()}
    for lane in _LANES:
        if isinstance(changed.get(lane), list) and chance.random() < 0.4:
            changed[lane].insert(chance.randrange(len(changed[lane]) + 1), chance.choice(_TEXTS))
    if "touchpoints" in changed:
        changed["touchpoints"] = [_in_a_channel(each, chance) for each in changed["touchpoints"]]
    if "owner" in changed and chance.random() < 0.5:
        changed["owner"] = "TBD"
    if "from" in changed and "kind" in changed and chance.random() < 0.5:
        changed["kind"] = "forward" if "to" in changed else "exit"
    return changed


def _in_a_channel(touchpoint: Any, chance: Random) -> Any:
    if not isinstance(touchpoint, dict):
        return touchpoint
    touchpoint["channel"] = chance.choice(_CHANNELS)
    if chance.random() < 0.5:
        touchpoint["medium"] = chance.choice(_MEDIUMS)
    return touchpoint


def _mistyped(value: Any, chance: Random) -> Any:
    if isinstance(value, list):
        return [_mistyped(item, chance) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        _WRONG_KEYS.get(key, key) if chance.random() < 0.3 else key: _mistyped(item, chance)
        for key, item in value.items()
    }
