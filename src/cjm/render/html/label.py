"""The words on the emotion curve: at its peak and valley, and numbers under its points."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from unicodedata import east_asian_width

from cjm.render.html.anchor import WIDEST_PX, anchor
from cjm.render.html.frame import Frame, number
from cjm.render.html.hyphen import fitted
from cjm.render.html.rows import Spot, spots
from cjm.render.html.scale import height_of
from cjm.render.stretch import dash_of
from cjm.render.text import Face, Run, advance, wrap
from cjm.render.text.cluster import clusters
from cjm.view import Board, Curve, CurvePoint, Language

_HEADING_PX, _LETTERS = 13, 22
_SAID = Face("said", 14, 15)
LINE_PX = 15
_LINES, _ABOVE_PX, _BELOW_PX = 3, 20, 45
_NUMBER_PX, _NUMBER_FAR_PX = 19, 27
_DOTS = "\N{HORIZONTAL ELLIPSIS}"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a label."""

    text: str
    y: str


@dataclass(frozen=True, slots=True)
class Label:
    """The words at the highest or the lowest point; `x` is a percentage as text, `width` in pixels.

    Where there are several curves, `shapes` are those of the ones it is about. What is a persona's `own` has
    no room on a phone, and what is `late` nowhere, until that persona is chosen.
    """

    x: str
    anchor: str
    width: float
    low: bool
    lines: tuple[Line, ...]
    shapes: tuple[int, ...]
    own: bool = False
    late: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """Which touchpoint a point is about, or from which to which: `3`, `3–5`."""

    x: str
    y: str
    text: str
    low: bool


def label(point: CurvePoint, board: Board, frame: Frame) -> Label:
    """Set the words of a peak above it, those of a valley below it and its number."""
    x, about = frame.percent(point.x), _about(board, lambda other: alike(other, point))
    heading = _heading(point, about, board)
    said = _lines(_said(point, board.language), board.language)
    texts = [heading, *said]
    width = max(advance(heading, _HEADING_PX, bold=True), *map(_width, said))
    y = height_of(point.score or 0)
    top = y + _BELOW_PX if point.valley else y - _ABOVE_PX - LINE_PX * (len(texts) - 1)
    return Label(
        x=number(x),
        anchor=anchor(x, width, frame),
        width=width,
        low=point is board.low,
        lines=tuple(Line(text, number(top + LINE_PX * place)) for place, text in enumerate(texts)),
        shapes=tuple(dash_of(curve.number) for curve in about),
    )


def alike(one: CurvePoint, other: CurvePoint) -> bool:
    """Say whether two points are one to the reader: at one place, equally high, told in the same words."""
    return replace(one, quote=None) == replace(other, quote=None)


def shapes(board: Board, told: Callable[[CurvePoint], bool]) -> tuple[int, ...]:
    """Give the shapes of the curves that have such a point; none where there is one curve only."""
    return tuple(dash_of(curve.number) for curve in _about(board, told))


def _about(board: Board, told: Callable[[CurvePoint], bool]) -> list[Curve]:
    if len(board.curves) < 2:
        return []
    return [curve for curve in board.curves if any(map(told, curve.points))]


def _heading(point: CurvePoint, about: list[Curve], board: Board) -> str:
    """Say what it is, and whose where there are several and their names fit."""
    words = board.language.words
    heading = words.valley if point.valley else words.peak
    whose = f"{heading}: {', '.join(curve.persona or curve.title for curve in about)}" if about else heading
    return whose if advance(whose, _HEADING_PX, bold=True) <= WIDEST_PX else heading


def numbers(board: Board, frame: Frame, low: CurvePoint | None) -> tuple[Number, ...]:
    """Number each place under its lowest point, or under the neutral line where nobody knows."""
    lowest: dict[float, CurvePoint] = {}
    for point in (point for curve in board.curves for point in curve.points):
        other = lowest.get(point.x)
        if other is None or _lies_lower(point, other):
            lowest[point.x] = point
    numbered = spots(board.columns, range(0))
    return tuple(
        Number(
            number(frame.percent(x)),
            number(height_of(point.score or 0) + room(point)),
            text,
            low=point is low,
        )
        for x, point in lowest.items()
        if (text := _from_to(point.columns, numbered))
    )


def room(point: CurvePoint) -> int:
    """Give how far below a point its number stands: clear of a diamond, and of the spot of the lowest."""
    return _NUMBER_FAR_PX if point.moment_of_truth or point.valley else _NUMBER_PX


def _lies_lower(point: CurvePoint, other: CurvePoint) -> bool:
    return point.score is not None and (other.score is None or point.score < other.score)


def _from_to(columns: range, numbered: tuple[Spot | None, ...]) -> str:
    found = [spot.number for column in columns if (spot := numbered[column])]
    if len(found) > 1:
        return f"{found[0]}\N{EN DASH}{found[-1]}"
    return "".join(map(str, found))


def _lines(text: str, language: Language) -> list[str]:
    """Break a text; of one too long the beginning is given, with dots and, inside a quotation, its mark."""
    fits = Run(fitted(text, language.tag, _LETTERS), _SAID)
    lines = ["".join(run.text for run in line) for line in wrap([fits], WIDEST_PX)]
    if len(lines) <= _LINES:
        return lines
    told, marks = "".join(lines[:_LINES]), language.words.quotes
    closing = marks[1] if told.count(marks[0]) > told.count(marks[1]) else ""
    return [*lines[: _LINES - 1], _shortened(lines[_LINES - 1], closing)]


def _shortened(line: str, closing: str) -> str:
    """Give a line that stops early, at a space if it has one, for dots and what closes it to fit."""
    while _width(ended := line + _dots(line) + closing) > WIDEST_PX:
        line = line.rpartition(" ")[0] or "".join([*clusters(line)][:-1])
    return ended


def _dots(line: str) -> str:
    """Give dots, after a space in scripts that have spaces between words."""
    return _DOTS if east_asian_width(line[-1]) in "WF" else f" {_DOTS}"


def _width(line: str) -> float:
    return advance(line, _SAID.size)


def _said(point: CurvePoint, language: Language) -> str:
    if not point.quote or point.quote in point.words:
        return point.words
    return f"{point.words}\N{NO-BREAK SPACE}\N{EN DASH} {language.quoted(point.quote)}"
