"""What is on slides, read back with python-pptx: boxes of text with their room, and what their text needs."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pptx import Presentation

from cjm.render.pptx import render_pptx
from cjm.render.text import Face, Run, wrap
from cjm.view import Board

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
EMU = 12_700


@dataclass(frozen=True)
class Box:
    """A box of text on a slide, in points; `needed` is how high its text stands by our measure."""

    name: str
    left: float
    top: float
    width: float
    height: float
    needed: float

    def meets(self, other: Box) -> bool:
        return (
            self.left < other.left + other.width - 0.1
            and other.left < self.left + self.width - 0.1
            and self.top < other.top + other.height - 0.1
            and other.top < self.top + self.height - 0.1
        )


def opened(board: Board) -> Any:
    return Presentation(io.BytesIO(render_pptx(board)))


def titles(deck: Any) -> list[str]:
    return [slide.shapes.title.text_frame.text for slide in deck.slides]


def slide_called(deck: Any, title: str) -> Any:
    return next(slide for slide in deck.slides if slide.shapes.title.text_frame.text == title)


def boxes(slide: Any) -> list[Box]:
    """Give the boxes of text of a slide, those in groups too, and its tables."""
    return [_box(shape) for shape in every_shape(slide.shapes) if shape.has_table or words(shape)]


def words(shape: Any) -> str:
    """Give the text of a shape."""
    return shape.text_frame.text if getattr(shape, "has_text_frame", False) else ""


def told(slide: Any) -> set[str]:
    """Give the texts of the boxes of a slide."""
    return {words(shape) for shape in slide.shapes} - {""}


def marks(slide: Any) -> dict[str, Any]:
    """Give the marks of touchpoints by their numbers."""
    return {
        words(shape): shape for shape in slide.shapes if words(shape).isdigit() and not shape.is_placeholder
    }


def freeforms(slide: Any) -> list[Any]:
    """Give the curves."""
    kinds = ((shape, shape.shape_type) for shape in every_shape(slide.shapes))
    return [shape for shape, kind in kinds if kind is not None and kind.name == "FREEFORM"]


def tables(slide: Any) -> list[Any]:
    """Give the tables of a slide."""
    return [shape.table for shape in slide.shapes if shape.has_table]


def every_shape(shapes: Any) -> Iterator[Any]:
    for shape in shapes:
        if shape.shape_type is not None and shape.shape_type.name == "GROUP":
            yield from every_shape(shape.shapes)
        else:
            yield shape


def _box(shape: Any) -> Box:
    room = (shape.left / EMU, shape.top / EMU, shape.width / EMU, shape.height / EMU)
    if shape.has_table:
        return Box(shape.name, *room, sum(row.height for row in shape.table.rows) / EMU)
    frame = shape.text_frame
    sides = (frame.margin_left + frame.margin_right) / EMU
    ends = (frame.margin_top + frame.margin_bottom) / EMU
    return Box(shape.name, *room, text_height(frame._txBody, room[2] - sides) + ends)


def text_height(body: Any, width: float) -> float:
    """Measure the paragraphs of a text body."""
    return sum(_paragraph_height(one, width) for one in body.iter(f"{A}p"))


def _paragraph_height(one: Any, width: float) -> float:
    spacing = one.find(f"{A}pPr/{A}lnSpc/{A}spcPts")
    if spacing is None:
        return 0.0
    after = int(one.find(f"{A}pPr/{A}spcAft/{A}spcPts").get("val")) / 100
    runs = [
        Run(run.findtext(f"{A}t") or "", Face("x", int(style.get("sz")) / 100, 0, bold=style.get("b") == "1"))
        for run in one.iter(f"{A}r")
        if (style := run.find(f"{A}rPr")) is not None
    ]
    lines = len(wrap([Run(run.text.strip(), run.face) for run in runs], width))
    return lines * int(spacing.get("val")) / 100 + after


def crowded_cells(table: Any) -> list[str]:
    """Give the texts of cells that are higher than their row."""
    found = []
    for row in table.rows:
        for cell, column in zip(row.cells, table.columns, strict=True):
            width = sum(each.width for each in table.columns) if cell.is_merge_origin else column.width
            room = (width - cell.margin_left - cell.margin_right) / EMU
            ends = (cell.margin_top + cell.margin_bottom) / EMU
            if text_height(cell._tc, room) + ends > row.height / EMU + 0.1:
                found.append(cell.text_frame.text)
    return found


def all_text(deck: Any) -> str:
    """Give every letter on the slides, without spaces."""
    return "".join(
        "".join((text.text or "").split()) for slide in deck.slides for text in slide.element.iter(f"{A}t")
    )
