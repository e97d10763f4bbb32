"""Tables: rows of paragraphs, as many to a slide as fit, with the heads on each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from cjm.render.pptx.canvas import Canvas, Room
from cjm.render.pptx.changed import Edge
from cjm.render.pptx.deck import Deck
from cjm.render.pptx.paragraph import Bit, Para, height, para, parted, shortened
from cjm.render.pptx.style import BOTTOM, CELL_BOLD, HEAD, LEFT, NOTE, RIGHT, TOP
from cjm.render.pptx.xml import Writer, emu, hatched, solid, stroke

_SIDE, _ABOVE = 5.0, 3.0
_LEAST, _WORTH = 18.0, 80.0
"""The height of the lowest row, and of a rest of a slide that is worth parting a row for."""
_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell; `gap` where nobody has noted anything, `fill` a colour by name.

    `edge` is the line about the head of what is new or gone on a map compared.
    """

    paras: tuple[Para, ...] = ()
    fill: str | None = None
    gap: bool = False
    edge: Edge | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A row; `across` when its first cell goes over all columns."""

    cells: tuple[Cell, ...]
    across: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with the widths of its columns."""

    name: str
    widths: tuple[float, ...]
    head: Row
    rows: tuple[Row, ...]

    @property
    def width(self) -> float:
        """Give the width of all columns."""
        return sum(self.widths)

    @property
    def height(self) -> float:
        """Give the height of all rows under the heads."""
        return sum(map(self.height_of, (self.head, *self.rows)))

    def height_of(self, row: Row) -> float:
        """Give the height of a row."""
        tall = (height(cell.paras, self._room(row, n)) for n, cell in enumerate(row.cells))
        return max(_LEAST, max(tall) + 2 * _ABOVE)

    def part(self, row: Row, room: float, lead: Cell) -> tuple[Row, Row]:
        """Part a row that is too high where a height ends; the rest begins with a title of its own."""
        parts = [
            parted(cell.paras, self._room(row, n), room - 2 * _ABOVE) for n, cell in enumerate(row.cells)
        ]
        heads = [replace(cell, paras=tuple(head)) for cell, (head, _) in zip(row.cells, parts, strict=True)]
        tails = [replace(cell, paras=tuple(rest)) for cell, (_, rest) in zip(row.cells, parts, strict=True)]
        if not tails[0].paras:
            tails[0] = lead
        return Row(tuple(heads), row.across), Row(tuple(tails), row.across)

    def _room(self, row: Row, column: int) -> float:
        return (self.width if row.across else self.widths[column]) - 2 * _SIDE


def head_row(*texts: str) -> Row:
    """Give a row of heads."""
    return Row(tuple(Cell(tuple(para(text, replace(HEAD, size=9, leading=11.5))), "line") for text in texts))


def add_tables(deck: Deck, title: str, table: Table, notes: str = "") -> None:
    """Add the slides that a table takes, the heads on each; a table without rows takes none."""
    for rows in _pages(table, deck.board.language.heads.continued):
        put_table(deck.slide(title, notes=notes), table, rows, TOP)


def put_table(canvas: Canvas, table: Table, rows: Iterable[Row], top: float) -> None:
    """Put rows of a table under its heads, from a height on."""
    headed = (table.head, *rows)
    tall = [table.height_of(row) for row in headed]
    room = Room(LEFT, top, table.width, sum(tall))
    canvas.table(room, _grid(table, headed, tall, canvas.writer), table.name)


def _pages(table: Table, continued: str) -> Iterator[list[Row]]:
    """Share the rows among slides; a row is parted only where no slide could hold it."""
    whole = BOTTOM - TOP - table.height_of(table.head)
    page: list[Row] = []
    left = whole
    rest = list(reversed(table.rows))
    while rest:
        row = rest.pop()
        tall = table.height_of(row)
        if tall > left and tall > whole and left > _WORTH:
            row, tail = table.part(row, left, _lead(row, table.widths[0], continued))
            rest.append(tail)
            tall = table.height_of(row)
        elif tall > left:
            yield page
            page, left = [], whole
            rest.append(row)
            continue
        page.append(row)
        left -= tall
    if page:
        yield page


def _lead(row: Row, width: float, continued: str) -> Cell:
    """Give the title of the rest of a row."""
    told = " ".join(bit.text for one in row.cells[0].paras for bit in one.bits)
    text = shortened(told, CELL_BOLD, width - 2 * _SIDE, 2)
    return replace(row.cells[0], paras=(*para(text, CELL_BOLD), Para((Bit(f"({continued})", NOTE),))))


def _grid(table: Table, rows: Sequence[Row], tall: Iterable[float], writer: Writer) -> str:
    turned = ' rtl="1"' if writer.turned else ""
    columns = "".join(f'<a:gridCol w="{emu(width)}"/>' for width in table.widths)
    body = "".join(
        f'<a:tr h="{emu(height)}">{_cells(row, writer, head=row is table.head)}</a:tr>'
        for row, height in zip(rows, tall, strict=True)
    )
    return (
        f'<a:tbl><a:tblPr{turned} firstRow="1" firstCol="1"><a:tableStyleId>{_NO_STYLE}</a:tableStyleId>'
        "</a:tblPr>"
        f"<a:tblGrid>{columns}</a:tblGrid>{body}</a:tbl>"
    )


def _cells(row: Row, writer: Writer, *, head: bool) -> str:
    anchor = "ctr" if row.across else "t"
    edges = f'marL="{emu(_SIDE)}" marR="{emu(_SIDE)}" marT="{emu(_ABOVE)}" marB="{emu(_ABOVE)}"'
    line = stroke("sheet" if head else "rule", 0.75, tag="a:lnB")
    if row.across:
        line = stroke("soft", 1.0, "dash", "a:lnT") + line
    written = []
    for number, cell in enumerate(row.cells):
        merged = "" if not row.across else f' gridSpan="{len(row.cells)}"' if number == 0 else ' hMerge="1"'
        fill = hatched() if cell.gap else solid(cell.fill)
        written.append(
            f"<a:tc{merged}><a:txBody>{writer.body(cell.paras)}</a:txBody>"
            f'<a:tcPr {edges} anchor="{anchor}">{_lines(cell.edge) or line}{fill}</a:tcPr></a:tc>'
        )
    return "".join(written)


def _lines(edge: Edge | None) -> str:
    """Write the lines on all four sides of a cell; none where it has none of its own."""
    tags = ("a:lnL", "a:lnR", "a:lnT", "a:lnB") if edge else ()
    return "".join(stroke(edge.line, edge.width, edge.dash, tag) for tag in tags if edge)


def columns(*shares: float) -> tuple[float, ...]:
    """Give the widths of columns that together fill a slide."""
    return tuple((RIGHT - LEFT) * share / sum(shares) for share in shares)
