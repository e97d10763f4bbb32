"""The legend of the PDF: what each figure means, only those that the map uses."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from cjm.render.stretch import dash_of, stretches
from cjm.view import Board

Row = dict[str, Any]


def curve_keys(board: Board) -> list[Row]:
    """Give a key for each curve."""
    return [{"shape": dash_of(one.number), "title": one.title} for one in board.curves]


def keys(board: Board) -> list[Row]:
    """Give the other figures by name, each with its meaning."""
    words = board.language.words
    meanings = {
        "number": words.touchpoint,
        "low": f"{words.valley}: {words.needs_action}",
        "truth": words.moment_of_truth,
        "guess": f"{words.curve}: {words.assumption}",
        "unknown": words.nobody_knows,
        "assumption": words.assumption,
        "gap": words.gap,
        "cited": words.evidence,
    }
    used = set(_used(board))
    return [{"figure": name, "text": text} for name, text in meanings.items() if name in used]


def _used(board: Board) -> Iterator[str]:
    heads = [column.touchpoint for column in board.columns if column.touchpoint]
    points = [point for one in board.curves for point in one.points]
    cells = [cell for lane in board.lanes for cell in lane.cells]
    items = [item for cell in cells for item in chain(cell.whole, *cell.each)]
    found = {
        "number": bool(heads),
        "low": board.low is not None,
        "truth": any(head.moment_of_truth for head in heads),
        "guess": any(_guessed(board)),
        "unknown": any(point.score is None for point in points),
        "assumption": any(head.assumption for head in heads) or any(item.assumption for item in items),
        "gap": len(heads) < len(board.columns) or any(cell.gap for cell in cells),
        "cited": bool(board.evidence),
    }
    return (name for name, there in found.items() if there)


def _guessed(board: Board) -> Iterator[bool]:
    return (
        stretch.guess
        for one in board.curves
        for stretch in stretches(one, lambda point: (point.x, point.score or 0))
    )
