"""The first sheet: the map as a grid, touchpoints across and lanes down."""

from __future__ import annotations

from collections.abc import Iterable

from cjm.model.vocabulary import Lane, PhaseKind
from cjm.render.blueprint import with_lines
from cjm.render.text import Face, Run, wrap
from cjm.render.xlsx.book import SIZE, Book
from cjm.render.xlsx.chart import PLOT_HEIGHT, add_chart
from cjm.render.xlsx.words import entries_text, levels_text, phase_text, touchpoint_text
from cjm.view import Board, LaneRow

_TITLES, _NARROWEST, _WIDEST, _SHEET = 20, 15, 34, 200
"""Widths in letters: of the lane titles, of a column, and of all that a printed page takes at ease."""
_FACE = Face("cell", SIZE, SIZE * 1.3)
_HEAD = Face("head", 11, 11 * 1.3, bold=True)
_NAME = Face("name", SIZE, SIZE * 1.3, bold=True)
_TALLEST = 409.0
_FIRST = 2


def write_map(board: Board, book: Book) -> None:
    """Write the grid: phases, touchpoints, scores with their curve, lanes."""
    grid = Grid(board, book)
    grid.write_title()
    grid.write_phases()
    grid.write_touchpoints()
    grid.write_curves()
    for lines, lane in with_lines(board):
        for line in lines:
            grid.write_line(line)
        grid.write_lane(lane)
    grid.sheet.freeze_panes(_FIRST + 2, 1)
    grid.sheet.repeat_rows(_FIRST, _FIRST + 1)
    grid.sheet.repeat_columns(0)


class Grid:
    """The sheet of the grid, written row by row."""

    def __init__(self, board: Board, book: Book) -> None:
        self.board, self.book = board, book
        self.colours = book.theme.colours
        self.rule = {"border": 1, "border_color": self.colours["rule"]}
        self.row = _FIRST
        self.wide = max(_NARROWEST, min(_SHEET // len(board.columns), _WIDEST))
        self.sheet = book.add_sheet(board.language.heads.map)
        self.sheet.set_column(0, 0, _TITLES)
        self.sheet.set_column(1, len(board.columns), self.wide)
        self.gap = book.style(
            italic=True, font_color=self.colours["faint"],
            pattern=14, fg_color=self.colours["hatch"], bg_color=self.colours["sheet"], **self.rule,
        )  # fmt: skip

    def write_title(self) -> None:
        """Write what the map is, above everything."""
        header = self.board.header
        told = " · ".join((header.kind, *(f"{fact.name}: {fact.text}" for fact in header.facts)))
        big = self.book.style(bold=True, font_size=16, font_name=self.book.title_font, text_wrap=False)
        soft = self.book.style(font_color=self.colours["soft"], text_wrap=False)
        self.book.put(self.sheet, 0, 0, header.title, big)
        self.book.put(self.sheet, 1, 0, told, soft)
        self.sheet.set_row(0, 26)

    def write_phases(self) -> None:
        """Write the heads of the phases, each across its columns."""
        band = {"font_color": self.colours["sheet"], "bg_color": self.colours["line"]}
        style = self.book.style(bold=True, font_size=_HEAD.size, **band, **self.rule)
        self.book.put(self.sheet, self.row, 0, self.board.language.words.phases, style)
        other = self.board.language.term(PhaseKind.OTHER)
        texts = []
        for phase in self.board.phases:
            texts.append((phase_text(phase, other), phase.span))
            edged = self.book.style(
                bold=True, font_size=_HEAD.size, **band, **{**self.rule, **self.book.edge_of(phase.mark)}
            )
            self._across(self.row, phase.first, phase.span, texts[-1][0], edged)
        self._next(texts, _HEAD)

    def write_touchpoints(self) -> None:
        """Write the heads of the columns: names, and below them what else is known."""
        words = self.board.language.words
        heads = [column.touchpoint for column in self.board.columns]
        named = [f"{n}. {head.name}" if head else words.no_touchpoint for n, head in enumerate(heads, 1)]
        told = [touchpoint_text(head, words) if head else "" for head in heads]
        self._title(self.board.language.term(Lane.TOUCHPOINTS), self.row + 1)
        for texts, face in ((named, _NAME), (told, _FACE)):
            for column, (head, text) in enumerate(zip(heads, texts, strict=True), 1):
                edge = {**self.rule, **self.book.edge_of(head.mark if head else None)}
                style = self.book.style(bold=face.bold, bg_color=self.colours["wash"], **edge)
                self.book.put(self.sheet, self.row, column, text, style if head else self.gap)
            self._next(((text, 1) for text in texts), face)

    def write_curves(self) -> None:
        """Write a row of numbers for each curve, and below them the chart that shows them."""
        first = self.row
        plain: dict[str, object] = {"align": "center", "num_format": "+0.0;\u22120.0;0", **self.rule}
        act = {"bold": True, "font_color": self.colours["act"], "bg_color": self.colours["act-wash"]}
        for curve in self.board.curves:
            self._title(curve.title)
            for point in curve.points:
                style = self.book.style(**{**plain, **act} if point is self.board.low else plain)
                self.book.put(self.sheet, self.row, int(point.x) + 1, point.score, style)
            self._next([], _FACE, self._tall(curve.title, _TITLES, _FACE))
        if self.board.curves:
            self._title(levels_text(self.board.language))
            add_chart(self.board, self.book, self.sheet, first, self.wide)
            self._next([], _FACE, PLOT_HEIGHT)

    def write_line(self, name: str) -> None:
        """Write a line of the service blueprint."""
        soft = self.colours["soft"]
        style = self.book.style(italic=True, font_color=soft, top=5, top_color=soft)
        for column in range(len(self.board.columns) + 1):
            self.book.put(self.sheet, self.row, column, name if column == 0 else None, style)
        self._next([], _FACE, self._tall(name, _TITLES, _FACE))

    def write_lane(self, lane: LaneRow) -> None:
        """Write a lane: what holds for whole phases across them, and below it what holds for touchpoints."""
        words = self.board.language.words
        whole, each = (any(cell.whole for cell in lane.cells), any(cell.each for cell in lane.cells))
        last = self.row + int(whole and each)
        self._title(lane.title, last)
        for cell in (cell for cell in lane.cells if cell.gap):
            self._across(self.row, cell.first, cell.span, words.gap, self.gap, last)
        said = [cell for cell in lane.cells if not cell.gap]
        ruled = self.book.style(**self.rule)
        if whole:
            texts = [(entries_text(cell.whole, words), cell.span) for cell in said]
            for cell, (text, span) in zip(said, texts, strict=True):
                self._across(self.row, cell.first, span, text, ruled)
            self._next(texts, _FACE, self._tall(lane.title, _TITLES, _FACE) / (1 + each))
        if each or not whole:
            texts = []
            for cell in said:
                for column, items in enumerate(cell.each or ((),) * cell.span, cell.first + 1):
                    texts.append((entries_text(items, words), 1))
                    self.book.put(self.sheet, self.row, column, texts[-1][0], ruled)
            self._next(texts, _FACE, self._tall(lane.title, _TITLES, _FACE) / (1 + whole))

    def _title(self, text: str, last: int | None = None) -> None:
        style = self.book.style(bold=True, bg_color=self.colours["wash"], **self.rule)
        self.book.merge(self.sheet, (self.row, 0, last or self.row, 0), text, style)

    def _across(
        self, row: int, first: int, span: int, text: str, style: object, last: int | None = None
    ) -> None:
        self.book.merge(self.sheet, (row, first + 1, last or row, first + span), text, style)

    def _next(self, texts: Iterable[tuple[str, int]], face: Face, least: float = 0) -> None:
        """Make the row high enough for what stands in it, and go to the next."""
        tall = max((self._tall(text, span * self.wide, face) for text, span in texts), default=0)
        self.sheet.set_row(self.row, min(max(tall, least, 16), _TALLEST))
        self.row += 1

    def _tall(self, text: str, letters: int, face: Face) -> float:
        """Say how high a text stands in a column of so many letters, in points.

        A letter is seven pixels wide by a spreadsheet's reckoning.
        """
        lines = sum(max(1, len(wrap([Run(line, face)], letters * 7 * 0.75))) for line in text.split("\n"))
        return lines * face.leading + 5
