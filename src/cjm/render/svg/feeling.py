"""Feelings: what is felt at each touchpoint, under its column."""

from __future__ import annotations

from cjm.render.svg.block import Block, placed, stacked
from cjm.render.svg.paragraph import note_runs, paragraph, said
from cjm.render.svg.style import NOTE, QUOTE_SMALL, TEXT, TEXT_BOLD
from cjm.render.text import Run
from cjm.view import Cell, Item, Words

_SIDE, _TOP, _BOTTOM, _BETWEEN = 7.0, 9.0, 11.0, 7.0


def feelings(cell: Cell, width: float, words: Words) -> Block:
    """Set what holds for the whole phase over its width, and below it what is felt in each column."""
    whole = [_feeling(item, width - 2 * _SIDE, words).padded(_SIDE, 0, _SIDE) for item in cell.whole]
    each = width / cell.span
    columns = placed(
        (number * each, _column(items, each, words)) for number, items in enumerate(cell.each) if items
    )
    return stacked([*whole, columns], _BETWEEN).padded(0, _TOP, 0, _BOTTOM)


def _column(items: tuple[Item, ...], width: float, words: Words) -> Block:
    blocks = (_feeling(item, width - 2 * _SIDE, words) for item in items)
    return stacked(blocks, _BETWEEN).padded(_SIDE, 0, _SIDE)


def _feeling(item: Item, width: float, words: Words) -> Block:
    runs = [*([Run(item.score_text, TEXT_BOLD)] if item.score_text else []), Run(item.text, TEXT)]
    told = (*item.notes, *item.tags, *((words.assumption,) if item.assumption else ()))
    quote = words.quoted(item.quote) if item.quote else None
    gone = item.mark is not None and item.mark.gone
    return stacked(
        [
            paragraph(runs, width, dashed=item.assumption, struck=gone),
            said(quote, QUOTE_SMALL, width),
            paragraph(note_runs(told, item.citations, NOTE), width),
        ],
        1,
    )
