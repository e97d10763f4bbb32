"""From a board to an Excel workbook."""

from __future__ import annotations

import io

from cjm.render.office import office_engine, written_on
from cjm.render.text import clean
from cjm.render.theme import OURS, Theme
from cjm.render.xlsx.book import Book
from cjm.render.xlsx.grid import write_map
from cjm.render.xlsx.tables import tables
from cjm.view import Board


def render_xlsx(board: Board, theme: Theme = OURS) -> bytes:
    """Give a board as a workbook; the same board gives the same bytes.

    Raises RenderError where the engine is not installed.
    """
    xlsxwriter = office_engine("xlsxwriter", "xlsx", "csv")
    file = io.BytesIO()
    quiet = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    workbook = xlsxwriter.Workbook(file, {"in_memory": True, **quiet})
    workbook.set_properties({**_told(board), "created": written_on(board)})
    book = Book(workbook, turned=board.language.direction == "rtl", theme=theme)
    write_map(board, book)
    for table in tables(board):
        book.add_table(table)
    workbook.close()
    return file.getvalue()


def _told(board: Board) -> dict[str, str]:
    return {
        "title": clean(board.header.title)[:255],
        "author": clean(board.header.owner or "")[:255],
        "comments": board.language.words.made_with,
    }
