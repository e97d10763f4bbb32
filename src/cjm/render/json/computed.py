"""What is worked out from a map: curves, funnel, and opportunities in the order of their worth."""

from __future__ import annotations

from typing import Any

from cjm.model import Funnel, Index, Journey, Path, Point, curve, phases
from cjm.view import Board, Curve, CurvePoint
from cjm.view.follow import ranked

Row = dict[str, Any]
"""An object of JSON."""


def computed(journey: Journey, index: Index, board: Board) -> Row:
    """Give all of it; ids are those of the map, `at` is a JSON Pointer into it."""
    points = list(curve(journey))
    return {
        "curves": [_curve(one, points, index, board) for one in board.curves],
        "phases": [_phase(path, points, index) for path, _ in phases(journey)],
        "low": _low(points, index, board),
        "funnel": [
            _funnel(index.ids[path], phase.funnel, biggest=bool(head.funnel and head.funnel.biggest))
            for (path, phase), head in zip(phases(journey), board.phases, strict=True)
            if phase.funnel
        ],
        "opportunities": [
            {
                "rank": rank,
                "at": _pointer(path),
                "place": _place(path, index),
                "text": entry.text,
                "value": entry.value,
                "effort": entry.effort,
            }
            for rank, (path, entry) in enumerate(ranked(index), 1)
        ],
    }


def _curve(one: Curve, points: list[Point], index: Index, board: Board) -> Row:
    return {
        "persona": _persona(one, board),
        "points": [_point(drawn, point.path, index) for drawn, point in zip(one.points, points, strict=True)],
    }


def _persona(one: Curve, board: Board) -> str | None:
    """Give the id of the one whose curve it is, None where it is everybody's."""
    cards = (card for card in board.header.personas if card.name == one.persona)
    return next((card.id for card in cards if len(board.curves) == 1 or card.number == one.number), None)


def _point(drawn: CurvePoint, path: Path, index: Index) -> Row:
    return {
        "place": index.ids[path],
        "phase": index.ids[path[:2]],
        "score": _rounded(drawn.score),
        "assumption": drawn.assumption,
        "peak": drawn.peak,
        "valley": drawn.valley,
    }


def _phase(path: Path, points: list[Point], index: Index) -> Row:
    felt = [point.score for point in points if point.path[:2] == path and point.score is not None]
    return {"phase": index.ids[path], "score": _rounded(sum(felt) / len(felt)) if felt else None}


def _low(points: list[Point], index: Index, board: Board) -> Row | None:
    low = board.low
    for one in board.curves:
        for drawn, point in zip(one.points, points, strict=True):
            if drawn is low:
                return {
                    "persona": _persona(one, board),
                    "place": index.ids[point.path],
                    "score": _rounded(low.score),
                }
    return None


def _funnel(phase: str, funnel: Funnel, *, biggest: bool) -> Row:
    both = funnel.entered is not None and funnel.continued is not None
    return {
        "phase": phase,
        "entered": funnel.entered,
        "continued": funnel.continued,
        "left": (funnel.entered or 0) - (funnel.continued or 0) if both else None,
        "drop_off": _rounded(funnel.drop_off),
        "biggest": biggest,
    }


def _place(path: Path, index: Index) -> str | None:
    """Give the id of the touchpoint or phase an opportunity stands under, None for the whole map."""
    above = path[:-2]
    return index.ids[above] if above else None


def _pointer(path: Path) -> str:
    return "".join(f"/{step}" for step in ("map", *path))


def _rounded(number: float | None) -> float | None:
    """Give a number to four decimals, so that no binary fraction shows."""
    return None if number is None else round(number, 4)
