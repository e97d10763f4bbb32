"""Small tables together on a slide, each under its name, so that no slide is nearly empty."""

from __future__ import annotations

from collections.abc import Iterable

from cjm.render.pptx.canvas import Look, Room
from cjm.render.pptx.deck import Deck
from cjm.render.pptx.paragraph import height, para
from cjm.render.pptx.style import BOTTOM, LEFT, NAME, TOP
from cjm.render.pptx.table import Table, add_tables, put_table

_BETWEEN = 16.0
_BELOW = 5.0
_FLUSH = Look(pad=0)


def add_stacked(deck: Deck, tables: Iterable[Table]) -> None:
    """Add tables in their order, as many to a slide as fit whole; one that no slide holds takes several."""
    for group in _grouped([table for table in tables if table.rows]):
        if len(group) == 1:
            add_tables(deck, group[0].name, group[0])
        else:
            _stack(deck, group)


def _grouped(tables: list[Table]) -> list[list[Table]]:
    groups: list[list[Table]] = []
    left = 0.0
    for table in tables:
        tall = _heading(table) + table.height + _BETWEEN
        if groups and tall <= left:
            groups[-1].append(table)
        else:
            groups.append([table])
            left = BOTTOM - TOP + _BETWEEN
        left -= tall
    return groups


def _stack(deck: Deck, tables: list[Table]) -> None:
    canvas = deck.slide(" · ".join(table.name for table in tables))
    top = TOP
    for table in tables:
        tall = _heading(table)
        canvas.text(Room(LEFT, top, table.width, tall), para(table.name, NAME, after=0), table.name, _FLUSH)
        put_table(canvas, table, table.rows, top + tall)
        top += tall + table.height + _BETWEEN


def _heading(table: Table) -> float:
    return height(para(table.name, NAME, after=0), table.width) + _BELOW
