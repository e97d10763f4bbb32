"""Entries of lanes as paragraphs: what leads them, what they say, what they rest on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cjm.model.vocabulary import Lane
from cjm.render.pptx.changed import is_gone, name_bits
from cjm.render.pptx.paragraph import Bit, Para, para
from cjm.render.pptx.style import CELL, CELL_ACT, CELL_BOLD, CELL_QUOTE, CELL_SOFT, NOTE, NOTE_ACT, POINT
from cjm.view import Board, Cell, FunnelBar, Item, TouchpointHead, Words


def cell_paras(cell: Cell, lane: str, board: Board) -> Iterator[Para]:
    """Give the entries of a cell, those of a touchpoint after its number."""
    words, low = board.language.words, board.low.columns if board.low else range(0)
    for item in cell.whole:
        yield from _entry(item, None, lane, words, board.phases[cell.phase].funnel)
    for column, items in enumerate(cell.each, cell.first):
        number = Bit(str(column + 1), CELL_ACT if column in low else POINT)
        for item in items:
            yield from _entry(item, number, lane, words, None)


def _entry(item: Item, number: Bit | None, lane: str, words: Words, bar: FunnelBar | None) -> list[Para]:
    notes = [*item.notes, *item.tags, *([words.assumption] if item.assumption else [])]
    biggest = lane == Lane.FUNNEL and bar is not None and bar.biggest
    quote = words.quoted(item.quote) if item.quote else ""
    told = [
        Bit(item.text, CELL, struck=is_gone(item.mark)),
        Bit(item.score_text or "", CELL_BOLD),
        Bit(quote, CELL_QUOTE),
        Bit(" · ".join(notes), NOTE_ACT if item.due else NOTE),
        Bit(cited(item.citations), NOTE),
        Bit(words.biggest_drop if biggest else "", NOTE_ACT),
    ]
    return para(
        "–" if number is None else number.text, CELL_SOFT if number is None else number.face, *told, after=3
    )


def touchpoint_paras(head: TouchpointHead, number: int, words: Words, *, act: bool) -> list[Para]:
    """Give a touchpoint with all that is known of it."""
    link = head.link
    place = " · ".join(filter(None, (head.channel, head.medium_word or words.no_medium)))
    notes = [*head.notes, *([words.assumption] if head.assumption else [])]
    told = [
        *name_bits(head.name, CELL_ACT if act else CELL_BOLD, head.mark),
        Bit(place, CELL_SOFT),
        Bit(f"◆ {words.moment_of_truth}" if head.moment_of_truth else "", CELL_BOLD),
        Bit(" · ".join(filter(None, (head.status_word, *notes))), NOTE),
        Bit(cited(head.citations), NOTE),
        Bit(link.text if link else "", NOTE, link.href if link else None),
    ]
    return para(str(number), CELL_ACT if act else POINT, *told, after=3)


def cited(citations: Sequence[int]) -> str:
    """Give the numbers of the evidence."""
    return " ".join(f"[{number}]" for number in citations)
