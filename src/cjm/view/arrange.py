"""From a journey to a board."""

from __future__ import annotations

from cjm.model import Journey
from cjm.view.board import Board, Column, Fact
from cjm.view.context import Context
from cjm.view.emotion import curves
from cjm.view.follow import alternatives, evidence, opportunities, stakeholders, walkthroughs, what_ifs
from cjm.view.grid import columns, lanes, phase_heads
from cjm.view.header import header
from cjm.view.ways import ways


def board(journey: Journey, name: str) -> Board:
    """Arrange a journey as a map; `name` is its id where it has none of its own."""
    context = Context.of(journey)
    across = columns(context)
    return Board(
        id=journey.id or name,
        language=context.language,
        header=header(context),
        phases=phase_heads(context),
        columns=across,
        curves=curves(context),
        lanes=lanes(context),
        ways=ways(context),
        opportunities=opportunities(context),
        what_if=what_ifs(context),
        alternatives=alternatives(context),
        stakeholders=stakeholders(context),
        walkthroughs=walkthroughs(context),
        evidence=evidence(context),
        media=_media(across, context),
    )


def _media(across: tuple[Column, ...], context: Context) -> tuple[Fact, ...]:
    heads = (column.touchpoint for column in across)
    used = {head.medium: head.medium_word for head in heads if head and head.medium}
    return tuple(Fact(key, context.language.words.medium, word) for key, word in sorted(used.items()) if word)
