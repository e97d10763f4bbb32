"""The emotion curve as shapes: lines, markers, gaps and the two labels, over the columns of the grid."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from itertools import groupby, pairwise

from cjm.render.html.frame import Frame, number
from cjm.render.html.smooth import Place, arcs
from cjm.view import Board, Curve, CurvePoint, PhaseHead

_HEIGHT_PX, _NEUTRAL_Y, _LEVEL_PX, _ACROSS = 284, 138, 34, 1000
_LABEL_LETTERS, _LABEL_LINES, _LINE_PX, _ABOVE_PX, _BELOW_PX = 24, 3, 15, 20, 29
_NEAR_LEFT, _NEAR_RIGHT = 20, 80
_DASHES = 4


@dataclass(frozen=True, slots=True)
class Level:
    """A named level: its height in pixels from the top, and its word."""

    y: int
    word: str
    neutral: bool


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
    title: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a label."""

    text: str
    y: str


@dataclass(frozen=True, slots=True)
class Label:
    """The words at the highest or the lowest point."""

    x: str
    anchor: str
    low: bool
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """A vertical band, in percentages."""

    x: str
    width: str


@dataclass(frozen=True, slots=True)
class Plot:
    """All curves of a map as shapes."""

    title: str
    told: str
    axis: str
    height: int
    neutral: int
    levels: tuple[Level, ...]
    borders: tuple[str, ...]
    low_band: Band | None
    strokes: tuple[Stroke, ...]
    marks: tuple[Mark, ...]
    unknown: tuple[str, ...]
    labels: tuple[Label, ...]
    low_columns: range


def plot(board: Board, frame: Frame) -> Plot | None:
    """Draw the curves of a board, None where nobody has said what is felt."""
    if not board.curves:
        return None
    valley, peak = _extreme(board, low=True), _extreme(board, low=False)
    low = valley if valley and (valley.score or 0) < 0 else None
    low_columns = _columns_of(low, board.phases) if low else range(0)
    backwards = tuple(reversed(board.curves))
    words = board.language.words
    return Plot(
        title=words.curve,
        told=" ".join(f"{curve.title}: {_told(curve)}." for curve in board.curves),
        axis="6" if frame.mirrored else "94",
        height=_HEIGHT_PX,
        neutral=_NEUTRAL_Y,
        levels=tuple(
            Level(round(_y(level)), words.levels[level + 2], level == 0) for level in range(2, -3, -1)
        ),
        borders=tuple(number(frame.percent(phase.first)) for phase in board.phases),
        low_band=_band(low_columns, frame),
        strokes=tuple(stroke for curve in backwards for stroke in _strokes(curve, frame)),
        marks=tuple(mark for curve in backwards for mark in _marks(curve, frame, low)),
        unknown=_unknown(board.curves, frame),
        labels=tuple(_label(point, board, frame) for point in (peak, valley) if point),
        low_columns=low_columns,
    )


def _extreme(board: Board, *, low: bool) -> CurvePoint | None:
    points = [
        point for curve in board.curves for point in curve.points if (point.valley if low else point.peak)
    ]
    return min(points, key=lambda point: (point.score or 0) * (1 if low else -1), default=None)


def _columns_of(point: CurvePoint, phases: tuple[PhaseHead, ...]) -> range:
    phase = next(phase for phase in phases if phase.first < point.x < phase.first + phase.span)
    if point.x % 1 == 0 or point.place == phase.name:
        return range(phase.first, phase.first + phase.span)
    return range(int(point.x), int(point.x) + 1)


def _band(columns: range, frame: Frame) -> Band | None:
    if not columns:
        return None
    left, right = sorted((frame.percent(columns.start), frame.percent(columns.stop)))
    return Band(number(left), number(right - left))


def _y(score: float) -> float:
    return _NEUTRAL_Y - score * _LEVEL_PX


def _told(curve: Curve) -> str:
    return "; ".join(
        " ".join(filter(None, (point.place, point.score_text, point.words))) for point in curve.points
    )


def _strokes(curve: Curve, frame: Frame) -> list[Stroke]:
    drawn = []
    for known, points in groupby(curve.points, key=lambda point: point.score is not None):
        run = list(points)
        if known and len(run) > 1:
            drawn.extend(_run(run, curve.number, frame))
    return drawn


def _run(run: list[CurvePoint], shape: int, frame: Frame) -> list[Stroke]:
    places = [(frame.percent(point.x) / 100 * _ACROSS, _y(point.score or 0)) for point in run]
    guessed = [left.assumption or right.assumption for left, right in pairwise(run)]
    pieces = groupby(zip(guessed, arcs(places), strict=True), key=lambda piece: piece[0])
    return [_stroke([arc for _, arc in piece], shape, guess=guess) for guess, piece in pieces]


def _stroke(drawn: list[tuple[Place, Place, Place, Place]], shape: int, *, guess: bool) -> Stroke:
    start, end = drawn[0][0], drawn[-1][3]
    path = f"M{_at(start)}" + "".join(f"C{_at(one)} {_at(two)} {_at(last)}" for _, one, two, last in drawn)
    area = f"{path}L{number(end[0])} {_NEUTRAL_Y}H{number(start[0])}z" if shape == 1 else ""
    return Stroke(path, area, dash(shape), guess)


def _at(place: Place) -> str:
    return f"{number(place[0])} {number(place[1])}"


def dash(shape: int) -> int:
    """Give the dash and marker, 1 to 4, of the curve of that number."""
    return (shape - 1) % _DASHES + 1


def _marks(curve: Curve, frame: Frame, low: CurvePoint | None) -> list[Mark]:
    return [
        Mark(
            x=number(frame.percent(point.x)),
            y=number(_y(point.score)),
            shape=dash(curve.number),
            moment_of_truth=point.moment_of_truth,
            low=point is low,
            title=" ".join(filter(None, (point.place, point.score_text, point.words))),
        )
        for point in curve.points
        if point.score is not None
    ]


def _unknown(curves: tuple[Curve, ...], frame: Frame) -> tuple[str, ...]:
    known = {point.x for curve in curves for point in curve.points if point.score is not None}
    return tuple(number(frame.percent(point.x)) for point in curves[0].points if point.x not in known)


def _label(point: CurvePoint, board: Board, frame: Frame) -> Label:
    words = board.language.words
    x = frame.percent(point.x)
    said = textwrap.wrap(
        _said(point), _LABEL_LETTERS, max_lines=_LABEL_LINES, placeholder=" \N{HORIZONTAL ELLIPSIS}"
    )
    texts = [words.valley if point.valley else words.peak, *said]
    y = _y(point.score or 0)
    top = y + _BELOW_PX if point.valley else y - _ABOVE_PX - _LINE_PX * (len(texts) - 1)
    return Label(
        x=number(x),
        anchor=_anchor(x, frame),
        low=point.valley and (point.score or 0) < 0,
        lines=tuple(Line(text, number(top + _LINE_PX * place)) for place, text in enumerate(texts)),
    )


def _anchor(x: float, frame: Frame) -> str:
    """Say which end of a text stands at `x`; where one reads leftwards, a line starts on the right."""
    at_left, at_right = ("end", "start") if frame.mirrored else ("start", "end")
    return at_left if x < _NEAR_LEFT else at_right if x > _NEAR_RIGHT else "middle"


def _said(point: CurvePoint) -> str:
    if not point.quote or point.quote in point.words:
        return point.words
    return f"{point.words} \N{EN DASH} {point.quote}"
