"""A workbook that text goes into as text: its sheets, its kinds of cells, its tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cjm.render.text import clean
from cjm.render.theme import OURS, Theme
from cjm.view import Mark

Value = str | float | None

_LONGEST = 32_767
"""As many letters as a cell holds, counted as UTF-16 does."""
_EXACT = 10**15
"""Numbers beyond this lose digits in a spreadsheet, and stay text."""
FONT, SIZE = "Arial", 9


class Share(float):
    """A part of a whole, 0 to 1, shown as a percentage."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table on a sheet of its own: heads with the widths of their columns in letters, and rows below.

    `marks` say of some cells, by row and column from 0, what became of what stands there.
    """

    key: str
    title: str
    columns: tuple[tuple[str, int], ...]
    rows: tuple[tuple[Value, ...], ...]
    marks: Mapping[tuple[int, int], Mark] = field(default_factory=dict)


class Book:
    """A workbook of xlsxwriter; what is put into it is checked here alone."""

    def __init__(self, workbook: Any, *, turned: bool, theme: Theme = OURS) -> None:
        self.workbook, self.theme = workbook, theme
        self._turned = turned
        self._styles: dict[tuple[tuple[str, object], ...], Any] = {}

    @property
    def font(self) -> str:
        """Give the font of text: the first of the theme's, else ours."""
        return next(iter(self.theme.text_fonts), FONT)

    @property
    def title_font(self) -> str:
        """Give the font of the title."""
        return next(iter(self.theme.title_fonts), self.font)

    def style(self, **keys: object) -> Any:
        """Give a kind of cell: wrapped text at the top, and what is asked for beside."""
        named = tuple(sorted(keys.items()))
        if named not in self._styles:
            plain = {"font_name": self.font, "font_size": SIZE, "font_color": self.theme.colours["ink"]}
            ground = {} if self.theme.for_white else {"bg_color": self.theme.colours["sheet"]}
            plain |= {"valign": "top", **ground}
            self._styles[named] = self.workbook.add_format({**plain, "text_wrap": True, **keys})
        return self._styles[named]

    def add_sheet(self, name: str) -> Any:
        """Add a sheet, which reads as the map's language does and is printed across."""
        sheet = self.workbook.add_worksheet(name)
        if self._turned:
            sheet.right_to_left()
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.set_paper(8)  # A3
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
        sheet.set_footer("&C&P / &N")
        if self.theme.corner:
            sheet.set_header(f"&R{clean(self.theme.corner).replace('&', '&&')}")
        return sheet

    def put(self, sheet: Any, row: int, column: int, value: Value, style: Any) -> None:
        """Write one cell: text as text whatever it begins with, numbers as numbers."""
        match value:
            case None | "":
                sheet.write_blank(row, column, None, style)
            case str():
                sheet.write_string(row, column, fitting(value), style)
            case int() | float() if abs(value) < _EXACT:
                sheet.write_number(row, column, value, style)
            case _:
                sheet.write_string(row, column, f"{value:.0f}", style)

    def edge_of(self, mark: Mark | None) -> dict[str, object]:
        """Give the border about what is new or gone on a map compared: a whole line, or a broken one."""
        lines = {"added": (2, "ink"), "removed": (8, "faint")}
        if mark is None or mark.change not in lines:
            return {}
        border, colour = lines[mark.change]
        return {"border": border, "border_color": self.theme.colours[colour]}

    def _style_of(self, value: Value, mark: Mark | None) -> Any:
        if mark is not None:
            return self.style(**self.edge_of(mark), font_strikeout=mark.gone)
        match value:
            case Share():
                return self.style(align="center", num_format="0%")
            case int() | float():
                return self.style(align="center")
            case _:
                return self.style()

    def merge(self, sheet: Any, place: tuple[int, int, int, int], text: str, style: Any) -> None:
        """Write a text across cells, from the first row and column to the last ones."""
        top, left, bottom, right = place
        if (top, left) == (bottom, right):
            self.put(sheet, top, left, text, style)
        else:
            sheet.merge_range(*place, "", style)
            self.put(sheet, top, left, text, style)

    def add_table(self, table: Table) -> None:
        """Add a sheet with a table that can be filtered; one without rows is left out."""
        if not table.rows:
            return
        sheet = self.add_sheet(table.title)
        heads = [{"header": head} for head, _ in table.columns]
        last = (len(table.rows), len(table.columns) - 1)
        named = {"name": f"cjm_{table.key}", "columns": heads, "style": "Table Style Light 1"}
        sheet.add_table(0, 0, *last, named)
        for column, (head, width) in enumerate(table.columns):
            sheet.set_column(column, column, width)
            self.put(sheet, 0, column, head, self.style(bold=True))
            for row, values in enumerate(table.rows, 1):
                style = self._style_of(values[column], table.marks.get((row - 1, column)))
                self.put(sheet, row, column, values[column], style)
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)


def fitting(text: str) -> str:
    """Give a text, each of its lines clean, that a cell holds; where it is longer it ends in an ellipsis."""
    told = "\n".join(clean(line) for line in text.split("\n"))
    units = told.encode("utf-16-le")
    if len(units) <= 2 * _LONGEST:
        return told
    return units[: 2 * (_LONGEST - 1)].decode("utf-16-le", "ignore") + "…"
