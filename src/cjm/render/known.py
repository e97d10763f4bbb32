"""What a map knows of a touchpoint beyond its head: a list below the map, since no column has the room."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.view import Board, TouchpointHead


@dataclass(frozen=True, slots=True)
class Known:
    """A touchpoint by its number, with the notes that its head leaves out."""

    number: int
    head: TouchpointHead
    notes: tuple[str, ...]


def known(board: Board) -> list[Known]:
    """Give the touchpoints of which there is more to say, in the order of the map."""
    heads = ((column.index + 1, column.touchpoint) for column in board.columns)
    found = (Known(number, head, _beyond(head)) for number, head in heads if head)
    return [one for one in found if one.notes or one.head.link]


def noted(head: TouchpointHead, assumption: str) -> tuple[str, ...]:
    """Give the notes that stay in the head: what it was, and that it is an `assumption`."""
    before = head.notes[: len(head.notes) - len(_beyond(head))]
    return (*before, assumption) if head.assumption else before


def _beyond(head: TouchpointHead) -> tuple[str, ...]:
    before = head.mark.before if head.mark else None
    return head.notes[1:] if before and head.notes[:1] == (before,) else head.notes
