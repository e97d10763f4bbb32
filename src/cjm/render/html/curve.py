"""The emotion curve as shapes: lines, markers, gaps and the two labels, over the columns of the grid."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.render.html.crop import crop
from cjm.render.html.extremes import labels
from cjm.render.html.frame import Frame, number
from cjm.render.html.label import Label, Line, Number, numbers, shapes
from cjm.render.html.scale import HEIGHT_PX, NEUTRAL_Y, height_of
from cjm.render.html.whose import Whose, whose
from cjm.render.stretch import Place, Stretch, dash_of, stretches
from cjm.view import Board, Curve, CurvePoint

_ACROSS = 1000
_HALF_PX, _SMALL_LINE_PX = 4, 11
"""Of the letters that name a level on a phone: half their height, and from line to line."""


@dataclass(frozen=True, slots=True)
class Level:
    """A named level: its height in pixels from the top, and its word; `lines` holds it one word a line."""

    y: int
    word: str
    neutral: bool
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A stretch of a curve; `area` closes it on the neutral line, and is empty but for the first curve."""

    path: str
    area: str
    dash: int
    guess: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """A point; `x` is a percentage as text."""

    x: str
    y: str
    shape: int
    moment_of_truth: bool
    low: bool


@dataclass(frozen=True, slots=True)
class Band:
    """A vertical band, in percentages; where there are several curves, `shapes` are those it is about."""

    x: str
    width: str
    shapes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """All curves of a map as shapes; of a scale `whole` pixels high, `height` are drawn from `top` on."""

    title: str
    told: str
    axis: str
    start: str
    top: int
    height: int
    whole: int
    neutral: int
    levels: tuple[Level, ...]
    borders: tuple[str, ...]
    low_band: Band | None
    strokes: tuple[Stroke, ...]
    marks: tuple[Mark, ...]
    unknown: tuple[str, ...]
    labels: tuple[Label, ...]
    numbers: tuple[Number, ...]
    whose: tuple[Whose, ...]
    low_columns: range


def plot(board: Board, frame: Frame) -> Plot | None:
    """Draw the curves of a board, None where nobody has said what is felt."""
    if not board.curves:
        return None
    low = board.low
    backwards = tuple(reversed(board.curves))
    words = board.language.words
    counted = numbers(board, frame, low)
    told = labels(board, frame, counted)
    named = whose(board, frame, told, counted)
    top, bottom = crop(told, counted, named)
    return Plot(
        title=words.curve,
        told=" ".join(map(_told, board.curves)),
        axis="6" if frame.mirrored else "94",
        start="100" if frame.mirrored else "0",
        top=top,
        height=bottom - top,
        whole=HEIGHT_PX,
        neutral=NEUTRAL_Y,
        levels=tuple(_level(level, words.levels[level + 2]) for level in range(2, -3, -1)),
        borders=tuple(number(frame.percent(phase.first) / 100 * _ACROSS) for phase in board.phases[1:]),
        low_band=_band(low, board, frame) if low else None,
        strokes=tuple(stroke for curve in backwards for stroke in _strokes(curve, frame)),
        marks=tuple(mark for curve in backwards for mark in _marks(curve, frame, low)),
        unknown=_unknown(board.curves, frame),
        labels=told,
        numbers=counted,
        whose=named,
        low_columns=low.columns if low else range(0),
    )


def _level(level: int, word: str) -> Level:
    """Name a level; its lines stand about its height."""
    y, words = round(height_of(level)), word.split()
    first = y + _HALF_PX - _SMALL_LINE_PX * (len(words) - 1) / 2
    lines = (Line(text, number(first + _SMALL_LINE_PX * place)) for place, text in enumerate(words))
    return Level(y, word, level == 0, tuple(lines))


def _band(low: CurvePoint, board: Board, frame: Frame) -> Band:
    left, right = sorted((frame.percent(low.columns.start), frame.percent(low.columns.stop)))
    equal = shapes(board, lambda other: (other.x, other.score) == (low.x, low.score))
    return Band(number(left), number(right - left), equal)


def _told(curve: Curve) -> str:
    points = (" ".join(filter(None, (one.place, one.score_text, one.words))) for one in curve.points)
    return f"{curve.title}: {'; '.join(points)}."


def _strokes(curve: Curve, frame: Frame) -> list[Stroke]:
    def place(point: CurvePoint) -> Place:
        return frame.percent(point.x) / 100 * _ACROSS, height_of(point.score or 0)

    return [_stroke(stretch, curve.number) for stretch in stretches(curve, place)]


def _stroke(stretch: Stretch, shape: int) -> Stroke:
    start, end = stretch.arcs[0][0], stretch.arcs[-1][3]
    bends = (f"C{_at(one)} {_at(two)} {_at(last)}" for _, one, two, last in stretch.arcs)
    path = f"M{_at(start)}{''.join(bends)}"
    area = f"{path}L{number(end[0])} {NEUTRAL_Y}H{number(start[0])}z" if shape == 1 else ""
    return Stroke(path, area, dash_of(shape), stretch.guess)


def _at(place: Place) -> str:
    return f"{number(place[0])} {number(place[1])}"


def _marks(curve: Curve, frame: Frame, low: CurvePoint | None) -> list[Mark]:
    return [
        Mark(
            x=number(frame.percent(point.x)),
            y=number(height_of(point.score)),
            shape=dash_of(curve.number),
            moment_of_truth=point.moment_of_truth,
            low=point is low,
        )
        for point in curve.points
        if point.score is not None
    ]


def _unknown(curves: tuple[Curve, ...], frame: Frame) -> tuple[str, ...]:
    known = {point.x for curve in curves for point in curve.points if point.score is not None}
    return tuple(number(frame.percent(point.x)) for point in curves[0].points if point.x not in known)
