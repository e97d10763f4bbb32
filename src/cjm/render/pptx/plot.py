"""The emotion curves of an overview: levels, smooth lines one can edit, markers, extremes in words."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cjm.render.pptx.canvas import Canvas, Look, Room
from cjm.render.pptx.paragraph import para, shortened
from cjm.render.pptx.section import TITLES, Section
from cjm.render.pptx.style import CELL, CELL_BOLD, LABEL, LEFT, NOTE, NOTE_ACT, RIGHT
from cjm.render.stretch import dash_of, stretches
from cjm.view import Board, Curve, CurvePoint

_LABEL = 150.0
_BAND = 39.0
"""The height of a row of words above or below the plot."""
_ROWS = 2
_SHIFT = 65.0
"""So far words may move aside and still stand over their point."""
_EDGE = 12.0
_TITLE = 24.0
"""The room that the title of the row needs above the names of the levels."""
_LOWEST = 80.0
"""The least height of a plot whose levels can be read; second rows of words give way to it."""
_MARKS = ("ellipse", "rect", "triangle", "flowChartMerge")
_DASHES = ("solid", "dash", "sysDot", "lgDashDot")
_GUESS = "sysDash"


@dataclass(frozen=True, slots=True)
class Plot:
    """Where a plot lies, and the section whose curves it shows."""

    board: Board
    section: Section
    room: Room

    def y(self, score: float) -> float:
        """Give the height of a score."""
        return self.room.y + _EDGE + (2 - score) * (self.room.height - 2 * _EDGE) / 4

    def place(self, point: CurvePoint) -> tuple[float, float]:
        """Give where a point lies."""
        return self.section.place(point.x), self.y(point.score or 0)


def add_plot(canvas: Canvas, board: Board, section: Section, room: Room) -> None:
    """Draw the curves into a room, the words of the highest and lowest points in bands above and below."""
    above, below = (_extremes(board, section, peak=peak) for peak in (True, False))
    if room.height - _BAND * (len(above) + len(below)) < _LOWEST:
        above, below = above[:1], below[:1]
    top, bottom = max(_BAND * len(above), _TITLE), _BAND * len(below)
    plot = Plot(board, section, Room(room.x, room.y + top, room.width, room.height - top - bottom))
    for number, row in enumerate(above):
        _words(canvas, row, board, room.y + number * _BAND)
    _levels(canvas, plot)
    inner = canvas.inside()
    _leaders(inner, plot, above, below)
    for curve in reversed(board.curves):
        _curve(inner, plot, curve)
    _unknown(inner, plot)
    words = board.language.words
    canvas.group(
        Room(section.edges[0], plot.room.y, section.edges[-1] - section.edges[0], plot.room.height),
        inner,
        words.curve,
        _told(plot),
    )
    for number, row in enumerate(below):
        _words(canvas, row, board, plot.room.bottom + number * _BAND)


def _levels(canvas: Canvas, plot: Plot) -> None:
    words = plot.board.language.words
    for level in range(2, -3, -1):
        y = plot.y(level)
        look = Look(line="faint", width=1) if level == 0 else Look(line="rule", width=0.5)
        canvas.line((plot.section.edges[0], y), (RIGHT, y), look)
        text = para(shortened(words.levels[level + 2], NOTE, TITLES - 12, 1), NOTE, after=0, align="end")
        canvas.text(Room(LEFT, y - 7, TITLES - 4, 14), text, words.levels[level + 2])


def _curve(canvas: Canvas, plot: Plot, curve: Curve) -> None:
    """Draw a curve: its lines, with gaps where nobody knows, then its markers."""
    here = replace(curve, points=plot.section.points(curve))
    which = dash_of(curve.number) - 1
    ink = "line" if which == 0 else "ink"
    for stretch in stretches(here, plot.place):
        (left, _), (right, _) = stretch.arcs[0][0], stretch.arcs[-1][-1]
        room = Room(left, plot.room.y, right - left, plot.room.height)
        look = (
            Look(line="faint", width=2, dash=_GUESS)
            if stretch.guess
            else Look(line=ink, width=2.25, dash=_DASHES[which])
        )
        canvas.curve(room, stretch.arcs, curve.title, look)
    for point in here.points:
        if point.score is not None:
            _mark(canvas, plot, curve, point, which)


def add_key(canvas: Canvas, curve: Curve, x: float, y: float) -> None:
    """Draw a piece of a curve with its marker, for the legend."""
    which = dash_of(curve.number) - 1
    ink = "line" if which == 0 else "ink"
    canvas.line((x, y), (x + 30, y), Look(line=ink, width=2, dash=_DASHES[which]))
    fill = ink if which == 0 else "sheet"
    canvas.figure(_around(x + 15, y, 4), curve.title, Look(_MARKS[which], fill, ink, 1.5))


def _mark(canvas: Canvas, plot: Plot, curve: Curve, point: CurvePoint, which: int) -> None:
    x, y = plot.place(point)
    told = f"{curve.title}: {point.place}, {point.score_text} ({point.words})"
    act = point is plot.board.low
    if point.moment_of_truth:
        canvas.figure(_around(x, y, 10), point.place, Look("diamond", "sheet", "act" if act else "ink", 1.25))
    ink = "act" if act else "line" if which == 0 else "ink"
    fill = ink if act or which == 0 else "sheet"
    canvas.figure(_around(x, y, 5.5 if act else 4), point.place, Look(_MARKS[which], fill, ink, 1.5), told)


def _around(x: float, y: float, radius: float) -> Room:
    return Room(x - radius, y - radius, 2 * radius, 2 * radius)


def _unknown(canvas: Canvas, plot: Plot) -> None:
    """Put a question mark where nobody knows what is felt."""
    curves = plot.board.curves
    known = {point.x for curve in curves for point in curve.points if point.score is not None}
    for point in plot.section.points(curves[0]):
        if point.x not in known:
            room = _around(plot.section.place(point.x), plot.y(0), 8)
            canvas.text(
                room,
                para("?", CELL_BOLD, after=0, align="middle"),
                point.place,
                Look("ellipse", "sheet", "faint", pad=0, anchor="ctr"),
            )


def _told(plot: Plot) -> str:
    """Say the curves in words."""
    return ". ".join(
        f"{curve.title}: "
        + "; ".join(f"{point.place} {point.score_text}" for point in plot.section.points(curve))
        for curve in plot.board.curves
    )


@dataclass(frozen=True, slots=True)
class Extreme:
    """A highest or lowest point, where its words begin, and whose it is where there are several curves."""

    point: CurvePoint
    left: float
    whose: tuple[str, ...]


def _extremes(board: Board, section: Section, *, peak: bool) -> list[list[Extreme]]:
    """Give rows of extremes, none of which meets another."""
    several = len(board.curves) > 1
    found: dict[tuple[float, str], Extreme] = {}
    for curve in board.curves:
        for point in section.points(curve):
            if point.peak if peak else point.valley:
                whose = (curve.persona or curve.title,) if several else ()
                key = (point.x, point.words)
                before = found[key].whose if key in found else ()
                left = max(section.edges[0], min(section.place(point.x) - _LABEL / 2, RIGHT - _LABEL))
                found[key] = Extreme(found[key].point if key in found else point, left, (*before, *whose))
    rows: list[list[Extreme]] = []
    for one in sorted(found.values(), key=lambda one: one.left):
        free = next(
            (row for row in rows if _beside(row[-1], one) <= min(one.left + _SHIFT, RIGHT - _LABEL)), None
        )
        if free is not None:
            free.append(replace(one, left=_beside(free[-1], one)))
        elif len(rows) < _ROWS:
            rows.append([one])
    return rows


def _beside(before: Extreme, one: Extreme) -> float:
    """Give where words begin that clear those before them."""
    return max(one.left, before.left + _LABEL)


def _words(canvas: Canvas, row: list[Extreme], board: Board, y: float) -> None:
    words = board.language.words
    for one in row:
        point = one.point
        act = point is board.low
        name = words.peak if point.peak else words.valley
        title = f"{name}: {', '.join(one.whose)}" if one.whose else name
        quote = f" {words.quoted(point.quote)}" if point.quote and point.quote not in point.words else ""
        told = f"{point.words}{quote}"
        paras = [
            *para(
                shortened(title, LABEL, _LABEL - 8, 1), NOTE_ACT if act else LABEL, after=0, align="middle"
            ),
            *para(shortened(told, CELL, _LABEL - 8, 2), CELL, after=0, align="middle"),
        ]
        canvas.text(Room(one.left, y, _LABEL, _BAND), paras, title)


def _leaders(canvas: Canvas, plot: Plot, above: list[list[Extreme]], below: list[list[Extreme]]) -> None:
    """Join the words of an extreme with its point."""
    look = Look(line="faint", width=0.5)
    for one in (one for row in above for one in row):
        x, y = plot.place(one.point)
        canvas.line((x, plot.room.y), (x, y), look)
    for one in (one for row in below for one in row):
        x, y = plot.place(one.point)
        canvas.line((x, y), (x, plot.room.bottom), look)
