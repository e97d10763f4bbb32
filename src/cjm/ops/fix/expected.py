"""What a file has to say after fixes, worked out from what it said and from nothing else."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from cjm.diagnostic import Change


def changed(data: Any, changes: Iterable[Change]) -> Any:  # Any: what YAML holds
    """Give the data of a file with changes; their paths are those of the data as it was."""
    here: dict[Any, Change] = {}
    below: dict[Any, list[Change]] = {}
    for change in changes:
        step, rest = change.path[0], change.path[1:]
        if rest:
            below.setdefault(step, []).append(replace(change, path=rest))
        else:
            here[step] = change
    deeper = {step: changed(data[step], more) for step, more in below.items()}
    if isinstance(data, list):
        return [
            _text(here.get(at), deeper.get(at, item))
            for at, item in enumerate(data)
            if not _goes(here.get(at))
        ]
    kept = {
        _key(here.get(key), key): _text(here.get(key), deeper.get(key, value))
        for key, value in data.items()
        if not _goes(here.get(key))
    }
    return kept | {key: change.to for key, change in here.items() if key not in data}


def _goes(change: Change | None) -> bool:
    return change is not None and change.to is None and change.key is None and not change.listed


def _key(change: Change | None, key: str) -> str:
    return change.key if change is not None and change.key is not None else key


def _text(change: Change | None, value: Any) -> Any:
    if change is not None and change.listed:
        return [value]
    return change.to if change is not None and change.to is not None else value


def same(one: Any, other: Any) -> bool:
    """Say whether two values are equal to the type, whatever the order of keys."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, float) and math.isnan(one):
        return math.isnan(other)
    return bool(one == other)
