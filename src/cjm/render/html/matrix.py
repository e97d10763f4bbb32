"""Opportunities as dots in a square of value against effort."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.view import Opportunity

_FEWEST = 3
_LEFT, _BOTTOM, _STEP = 66, 237, 49
_BESIDE = {1: ((0, 0),), 2: ((-12, 0), (12, 0)), 3: ((-12, -11), (12, -11), (0, 11))}
_FOUR = ((-12, -11), (12, -11), (-12, 11), (12, 11))


@dataclass(frozen=True, slots=True)
class Dot:
    """An opportunity by its rank, or several that share a place as `+2`."""

    x: int
    y: int
    text: str


def dots(opportunities: tuple[Opportunity, ...]) -> tuple[Dot, ...]:
    """Place the opportunities that have both value and effort; nothing for fewer than three."""
    places: dict[tuple[int, int], list[int]] = {}
    for rank, one in enumerate(opportunities, 1):
        if one.value is not None and one.effort is not None:
            places.setdefault((one.effort, one.value), []).append(rank)
    if sum(map(len, places.values())) < _FEWEST:
        return ()
    return tuple(dot for (effort, value), ranks in places.items() for dot in _together(effort, value, ranks))


def _together(effort: int, value: int, ranks: list[int]) -> list[Dot]:
    offsets = _BESIDE.get(len(ranks), _FOUR)
    texts = [str(rank) for rank in ranks]
    if len(texts) > len(offsets):
        texts = [*texts[: len(offsets) - 1], f"+{len(texts) - len(offsets) + 1}"]
    x, y = _LEFT + (effort - 1) * _STEP, _BOTTOM - (value - 1) * _STEP
    return [Dot(x + dx, y + dy, text) for (dx, dy), text in zip(offsets, texts, strict=True)]
