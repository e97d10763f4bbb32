"""What the legend explains: the figures that a map uses, and no others."""

from __future__ import annotations

from collections.abc import Iterator

from cjm.render.html.curve import Plot
from cjm.render.html.rows import Row
from cjm.view import Board


def figures(board: Board, plot: Plot | None, rows: tuple[Row, ...]) -> frozenset[str]:
    """Name the figures drawn: `open`, `low`, `truth`, `guess-curve`, `unknown`, `guess`, `gap`."""
    return frozenset((*_of_heads(board), *_of_plot(plot), *_of_rows(rows), *_of_opportunities(board)))


def _of_heads(board: Board) -> Iterator[str]:
    for column in board.columns:
        if column.touchpoint is None:
            yield "gap"
        else:
            if column.touchpoint.medium is None:
                yield "open"
            if column.touchpoint.assumption:
                yield "guess"


def _of_plot(plot: Plot | None) -> Iterator[str]:
    if plot is None:
        return
    for mark in plot.marks:
        yield from (name for name, drawn in (("truth", mark.moment_of_truth), ("low", mark.low)) if drawn)
    if any(stroke.guess for stroke in plot.strokes):
        yield "guess-curve"
    if plot.unknown:
        yield "unknown"


def _of_rows(rows: tuple[Row, ...]) -> Iterator[str]:
    for box in (box for row in rows for box in row.boxes):
        if box.gap or any(not slot.entries for slot in box.slots):
            yield "gap"
        entries = (*box.entries, *(entry for slot in box.slots for entry in slot.entries))
        if any(entry.item.assumption for entry in entries):
            yield "guess"


def _of_opportunities(board: Board) -> Iterator[str]:
    if any(one.assumption for one in board.opportunities):
        yield "guess"
