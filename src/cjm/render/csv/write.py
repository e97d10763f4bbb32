"""From a board to comma-separated values: a row for each entry, under heads that never change."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from cjm.render.csv.safe import harmless
from cjm.view import Board
from cjm.view.entries import EntryRow, entries

_BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"

HEADS = (
    "map", "phase_number", "phase", "touchpoint_number", "touchpoint", "channel", "medium", "lane",
    "lane_title", "text", "score", "quote", "for", "by", "assumption", "severity", "category", "status",
    "owner", "value", "effort", "due", "answered_by", "number", "unit", "target", "period", "evidence",
    "tags", "id", "change", "before",
)  # fmt: skip
"""The first row: English whatever the map's language, so that programs find their columns."""

Value = str | float | bool | None


def render_csv(board: Board) -> str:
    """Give the entries of a board; the same board gives the same text.

    As RFC 4180 has it, after a byte order mark, without which spreadsheets take Danish letters for others.
    """
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(HEADS)
    for row in entries(board):
        writer.writerow([_cell(value) for value in _values(row, board)])
    return _BYTE_ORDER_MARK + written.getvalue()


def _values(row: EntryRow, board: Board) -> Iterator[Value]:
    phase, touchpoint, item, plain = row.phase, row.touchpoint, row.item, row.item.plain
    yield from (board.id, phase.number, phase.name, row.number)
    yield from (touchpoint.name, touchpoint.channel, touchpoint.medium) if touchpoint else (None, None, None)
    yield from (row.lane.key, row.lane.title, item.text, item.score, item.quote)
    yield from ("; ".join(plain.personas), plain.by, item.assumption, plain.severity, plain.category)
    yield from (plain.status, plain.owner, plain.value, plain.effort, plain.due)
    yield from ("; ".join(plain.answered_by), plain.number, plain.unit, plain.target, plain.period)
    yield from (" ".join(map(str, item.citations)), "; ".join(item.tags), item.id)
    mark = row.mark
    yield from (mark.change, mark.before) if mark else (None, None)


def _cell(value: Value) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else ""
        case str():
            return harmless(value)
        case _:
            return f"{value:.0f}" if value == int(value) else repr(value)
