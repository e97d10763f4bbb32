"""The emotion curves of a sheet, in parts of its width and height, for the template to draw."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cjm.render.pdf.sheet import Sheet
from cjm.render.stretch import Place, dash_of, stretches
from cjm.view import Board, Curve, CurvePoint

Row = dict[str, Any]


def plot(board: Board, sheet: Sheet) -> Row:
    """Give lines, marks and labels of what is felt on a sheet; points elsewhere are left out."""
    return {
        "lines": [line for one in reversed(board.curves) for line in _lines(one, sheet)],
        "marks": [mark for one in reversed(board.curves) for mark in _marks(one, board, sheet)],
        "unknown": sorted(_unknown(board, sheet)),
        "peaks": _labels(board, sheet, peak=True),
        "valleys": _labels(board, sheet, peak=False),
        "told": _told(board, sheet),
    }


def _here(point: CurvePoint, sheet: Sheet) -> bool:
    return int(point.x) in sheet.columns


def _place(point: CurvePoint, sheet: Sheet) -> Place:
    return sheet.part(point.x), (2 - (point.score or 0)) / 4


def _lines(one: Curve, sheet: Sheet) -> Iterator[Row]:
    here = Curve(one.persona, one.number, one.title, tuple(p for p in one.points if _here(p, sheet)))
    for stretch in stretches(here, lambda point: _place(point, sheet)):
        yield {
            "dash": 0 if stretch.guess else dash_of(one.number),
            "first": one.number == 1,
            "arcs": stretch.arcs,
        }


def _marks(one: Curve, board: Board, sheet: Sheet) -> Iterator[Row]:
    for point in one.points:
        if point.score is not None and _here(point, sheet):
            yield {
                "at": _place(point, sheet),
                "shape": dash_of(one.number),
                "low": point is board.low,
                "truth": point.moment_of_truth,
            }


def _unknown(board: Board, sheet: Sheet) -> set[float]:
    points = [point for one in board.curves for point in one.points if _here(point, sheet)]
    known = {point.x for point in points if point.score is not None}
    return {sheet.part(point.x) for point in points if point.x not in known}


def _labels(board: Board, sheet: Sheet, *, peak: bool) -> list[Row]:
    """Give what stands above the highest points, or below the lowest; one label for what is said alike."""
    words = board.language.words
    found: dict[tuple[float, str], Row] = {}
    for one in board.curves:
        for point in one.points:
            if (point.peak if peak else point.valley) and _here(point, sheet):
                label = found.setdefault(
                    (point.x, point.words),
                    {
                        "at": _place(point, sheet),
                        "title": words.peak if peak else words.valley,
                        "whose": [],
                        "words": point.words,
                        "quote": _said(point, board),
                        "low": False,
                    },
                )
                label["whose"] += [one.persona] if one.persona and len(board.curves) > 1 else []
                label["low"] = label["low"] or point is board.low
    return sorted(found.values(), key=lambda label: label["at"])


def _said(point: CurvePoint, board: Board) -> str | None:
    quoted = board.language.quoted(point.quote) if point.quote else None
    return None if quoted is None or quoted in point.words else quoted


def _told(board: Board, sheet: Sheet) -> str:
    """Say the curves in words, for those who do not see them."""
    return " ".join(
        f"{one.title}: " + "; ".join(_in_words(point) for point in one.points if _here(point, sheet)) + "."
        for one in board.curves
    )


def _in_words(point: CurvePoint) -> str:
    words = f", {point.words}" if point.words else ""
    return f"{point.place} {point.score_text}{words}"
