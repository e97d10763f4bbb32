"""The emotion curve as a chart of the spreadsheet's own, over the numbers it shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cjm.render.stretch import dash_of
from cjm.render.text import clean
from cjm.render.xlsx.book import SIZE, Book
from cjm.view import Board, Curve

PLOT_HEIGHT = 168.0
_DASHES = ("solid", "dash", "round_dot", "long_dash_dot")
_MARKERS = ("circle", "square", "triangle", "diamond")


def add_chart(board: Board, book: Book, sheet: Any, first: int, wide: int) -> None:
    """Put a line chart below the rows of scores, so wide that each point stands in its column.

    `first` is the first row of scores, `wide` the width of a column in letters.
    """
    chart, colours = book.workbook.add_chart({"type": "line"}), book.theme.colours
    font = {"name": book.font, "size": SIZE, "color": colours["soft"]}
    for row, curve in enumerate(board.curves, first):
        chart.add_series(_series(board, curve, row, colours))
    # The row's own title names the curve; a title in the chart would lie over it.
    chart.set_title({"none": True})
    chart.set_chartarea({"border": {"none": True}, "fill": {"none": True}})
    several = len(board.curves) > 1
    room = {"x": 0, "y": 0.14 if several else 0.06, "width": 1, "height": 0.8 if several else 0.88}
    chart.set_plotarea({"layout": room, "fill": {"none": True}})
    chart.set_legend({"position": "top", "font": font} if several else {"none": True})
    hair = {"color": colours["rule"], "width": 0.75}
    shown = {"visible": True, "line": hair}
    chart.set_y_axis({"min": -2, "max": 2, "major_unit": 1, "visible": False, "major_gridlines": shown})
    neutral = {"color": colours["faint"], "width": 1}
    chart.set_x_axis({"label_position": "none", "major_tick_mark": "none", "line": neutral})
    chart.show_blanks_as("gap")
    width = (7 * wide + 5) * len(board.columns)
    chart.set_size({"width": width, "height": int(PLOT_HEIGHT / 0.75)})
    told = {"description": _told(board), "object_position": 1}
    sheet.insert_chart(first + len(board.curves), 1, chart, told)


def _series(board: Board, curve: Curve, row: int, colours: Mapping[str, str]) -> dict[str, object]:
    which = dash_of(curve.number) - 1
    name, last = board.language.heads.map, len(board.columns)
    ink = colours["line"] if which == 0 else colours["ink"]
    fill = {"color": colours["sheet"] if which else ink}
    return {
        "name": [name, row, 0],
        "categories": [name, 3, 1, 3, last],
        "values": [name, row, 1, row, last],
        "line": {"color": ink, "width": 2, "dash_type": _DASHES[which]},
        "marker": {"type": _MARKERS[which], "size": 7, "border": {"color": ink}, "fill": fill},
    }


def _told(board: Board) -> str:
    """Say the curves in words, for those who do not see them."""
    said = (
        f"{curve.title}: " + "; ".join(f"{point.place} {point.score_text}" for point in curve.points)
        for curve in board.curves
    )
    return clean(". ".join(said))
