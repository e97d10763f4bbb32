"""The grid of a sheet as rows of cells: finished words, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from cjm.model.vocabulary import Lane, PhaseKind
from cjm.render.known import noted
from cjm.render.pdf.change import change
from cjm.render.pdf.plot import plot
from cjm.render.pdf.sheet import Sheet
from cjm.render.sprite import icon_of
from cjm.view import Board, Cell, FunnelBar, Item, LaneRow, PhaseHead, TouchpointHead, Way, parted

Row = dict[str, Any]

_PAGE = 900
"""A row with fewer letters in each column stays on one page."""
_OUTSIDE = (Lane.FRONTSTAGE,)
_INSIDE = (Lane.BACKSTAGE, Lane.SUPPORT)


def grid(board: Board, sheet: Sheet) -> Row:
    """Give everything that a sheet shows of the map."""
    low = board.low.columns if board.low else range(0)
    felt = [lane for lane in board.lanes if lane.key == Lane.EMOTIONS]
    others = [lane for lane in board.lanes if lane.key != Lane.EMOTIONS]
    return {
        "widths": sheet.widths,
        "phases": [_phase(phase, board) for phase in sheet.phases],
        "points": [_column(index, board, act=index in low) for index in sheet.columns],
        "plot": plot(board, sheet) if board.curves else None,
        "low": [sheet.part(low.start), sheet.part(low.stop)] if low and low.start in sheet.columns else None,
        "felt": [_lane(lane, board, sheet, low) for lane in felt],
        "ways": _ways(board, sheet),
        "lanes": list(_crossed(others, board, sheet, low)),
    }


def _phase(phase: PhaseHead, board: Board) -> Row:
    other = board.language.term(PhaseKind.OTHER)
    said, name = parted(phase.name, phase.mark)
    kind = phase.kind if phase.kind not in (name, other) else None
    return {
        **change(phase.mark),
        "number": str(phase.number),
        "kind": kind,
        "said": said,
        "name": name,
        "told": " · ".join(filter(None, (phase.duration, phase.owner))),
        "summary": phase.summary,
        "span": phase.span,
    }


def _column(index: int, board: Board, *, act: bool) -> Row | None:
    head = board.columns[index].touchpoint
    return _touchpoint(head, index + 1, board, act=act) if head else None


def _touchpoint(head: TouchpointHead, number: int, board: Board, *, act: bool) -> Row:
    words = board.language.words
    said, name = parted(head.name, head.mark)
    return {
        **change(head.mark),
        "number": str(number),
        "said": said,
        "name": name,
        "icon": icon_of(head),
        "medium": head.medium,
        "place": " · ".join(filter(None, (head.channel, head.medium_word))),
        "status": head.status_word,
        "proposed": head.status == "proposed",
        "truth": head.moment_of_truth,
        "notes": noted(head, words.assumption),
        "citations": head.citations,
        "assumption": head.assumption,
        "low": act,
        "image": head.image,
        "alt": head.alt,
        "truth_word": words.moment_of_truth,
    }


def _guess(assumption: bool, board: Board) -> tuple[str, ...]:
    return (board.language.words.assumption,) if assumption else ()


def _crossed(lanes: Iterable[LaneRow], board: Board, sheet: Sheet, low: range) -> Iterator[Row]:
    """Give the lanes, the first beyond each line of a service blueprint with the line's name."""
    words = board.language.words
    crossed: set[str] = set()
    for lane in lanes:
        lines = []
        if lane.key in (*_OUTSIDE, *_INSIDE) and words.line_of_interaction not in crossed:
            lines.append(words.line_of_interaction)
        if lane.key in _INSIDE and words.line_of_visibility not in crossed:
            lines.append(words.line_of_visibility)
        crossed.update(lines)
        yield {"lines": lines, **_lane(lane, board, sheet, low)}


def _lane(lane: LaneRow, board: Board, sheet: Sheet, low: range) -> Row:
    here = [lane.cells[phase.number - 1] for phase in sheet.phases]
    return {
        "key": lane.key,
        "title": lane.title,
        "whole": max(map(_letters, here)) < _PAGE,
        "cells": [_cell(cell, lane, board, low) for cell in here],
    }


def _letters(cell: Cell) -> int:
    """Count the letters of a cell for each of its columns."""
    items = (item for items in (cell.whole, *cell.each) for item in items)
    return sum(40 + len(item.text) + len(item.quote or "") for item in items) // cell.span


def _cell(cell: Cell, lane: LaneRow, board: Board, low: range) -> Row:
    bar = board.phases[cell.phase].funnel if lane.key == Lane.FUNNEL else None
    each = [
        {**_item(item, board), "at": str(column + 1), "low": column in low, "column": column - cell.first}
        for column, items in enumerate(cell.each, cell.first)
        for item in items
    ]
    return {
        "span": cell.span,
        "gap": cell.gap,
        "bar": _bar(bar, board) if bar else None,
        "items": [
            *({**_item(item, board), "at": None, "low": False, "column": None} for item in cell.whole),
            *each,
        ],
    }


def _item(item: Item, board: Board) -> Row:
    return {
        **change(item.mark),
        "text": item.text,
        "score": item.score_text,
        "quote": board.language.quoted(item.quote) if item.quote else None,
        "notes": [*item.notes, *item.tags, *_guess(item.assumption, board)],
        "citations": item.citations,
        "due": item.due,
        "assumption": item.assumption,
    }


def _bar(bar: FunnelBar, board: Board) -> Row:
    words = board.language.words
    lost = " ".join(filter(None, (bar.left, words.left))) if bar.left else None
    share = words.left_of.format(share=bar.drop_off) if bar.drop_off else None
    return {
        "entered": bar.entered,
        "continued": bar.continued,
        "entered_share": bar.entered_share,
        "continued_share": bar.continued_share,
        "biggest": bar.biggest,
        "notes": list(filter(None, (lost, share, *bar.notes))),
        "citations": bar.citations,
    }


def _ways(board: Board, sheet: Sheet) -> list[Row]:
    """Give the ways that begin in each phase; none where there are none at all."""
    if not board.ways:
        return []
    return [
        {"span": phase.span, "ways": [_way(way) for way in board.ways if _begins(way, phase)]}
        for phase in sheet.phases
    ]


def _begins(way: Way, phase: PhaseHead) -> bool:
    return phase.first <= way.start < phase.first + phase.span


def _way(way: Way) -> Row:
    return {
        "kind": way.kind,
        "word": way.kind_word,
        "from": way.start_name,
        "to": way.end_name,
        "share": way.share_text,
        "told": " · ".join(filter(None, (way.reason, *way.notes))),
    }
