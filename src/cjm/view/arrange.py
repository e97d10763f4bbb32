"""From a journey to a board."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from cjm.model import Journey
from cjm.view.board import Board
from cjm.view.column import Column
from cjm.view.context import Context
from cjm.view.emotion import curves
from cjm.view.fact import Fact
from cjm.view.follow import evidence, opportunities
from cjm.view.grid import columns, is_used, lanes, phase_heads
from cjm.view.header import header
from cjm.view.look import EVERYTHING, Look, looked_at
from cjm.view.notes import alternatives, stakeholders, walkthroughs, what_ifs
from cjm.view.ways import ways

_FIELDS = {
    "ways": "ways",
    "opportunities": "opportunities",
    "what-if": "what_if",
    "alternatives": "alternatives",
    "stakeholders": "stakeholders",
    "walkthroughs": "walkthroughs",
}
"""What of a board is left out with a section; evidence goes before, as it is numbered."""


def board(journey: Journey, name: str, look: Look = EVERYTHING) -> Board:
    """Arrange a journey as a map; `name` is its id where it has none of its own."""
    return arranged(Context.of(looked_at(journey, look)), name, look)


def arranged(context: Context, name: str, look: Look) -> Board:
    """Arrange what a context holds, as far as the look wants it."""
    return _without(_whole(context, name, look), look.without)


def _whole(context: Context, name: str, look: Look) -> Board:
    across = columns(context)
    return Board(
        id=context.journey.id or name,
        language=context.language,
        header=header(context),
        phases=phase_heads(context),
        columns=across,
        curves=curves(context),
        lanes=tuple(row for row in lanes(context, look.lanes) if look.gaps or is_used(row)),
        ways=ways(context),
        opportunities=opportunities(context),
        what_if=what_ifs(context),
        alternatives=alternatives(context),
        stakeholders=stakeholders(context),
        walkthroughs=walkthroughs(context),
        evidence=evidence(context),
        media=_media(across, context),
    )


def _without(whole: Board, sections: Collection[str]) -> Board:
    """Leave out what stands around the grid."""
    empty: dict[str, Any] = {_FIELDS[name]: () for name in sections if name in _FIELDS}
    if "summary" in sections:
        empty["header"] = replace(whole.header, summary=None)
    return replace(whole, **empty, left_out=frozenset(sections))


def _media(across: tuple[Column, ...], context: Context) -> tuple[Fact, ...]:
    heads = (column.touchpoint for column in across)
    used = {head.medium: head.medium_word for head in heads if head and head.medium}
    return tuple(Fact(key, context.language.words.medium, word) for key, word in sorted(used.items()) if word)
