"""How large a map is printed: as large as fits one sheet of A3, and never with letters under 7 points.

No browser enlarges a page until it fills the paper, so its height is reckoned from its words, rather too
high than too low. Lengths are in pixels of CSS on the sheet; sizes are those of the style sheet for print.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil

from cjm.render.html.curve import Plot
from cjm.render.html.frame import Frame
from cjm.render.html.rows import Box, Row
from cjm.render.html.ways import rows_of_ways
from cjm.render.text import advance
from cjm.view import Board, Column, Item, Mark, PersonaCard, became

SIZES = (1.0, 1.1, 1.2, 1.3, 1.4, 1.5)
"""How many times the smallest letters may be as large as they must be."""

_WIDE, _HIGH = 1549, 1084
_FILLED = 1.08
"""How much of the sheet a reckoned height may take.

Real ones are a sixth less, so that a tenth of the sheet is left for fonts wider than ours.
"""

_LETTERS, _LINE, _ROW = 9.35, 10.6, 3.5
_LINE_FULL = 0.9
"""How much of a line words fill before the next no longer fits."""

_GRID = 0.948
_CURVE, _WAY = 0.63, 30
_TITLE, _PEOPLE, _FACTS, _HEAD = 1.0, 2.0, 0.9, 3.9
_COLUMNS, _UNEVEN = 7, 1.2
_INDENT, _PADDING = 17, 9


def print_size(
    board: Board, frame: Frame, drawn: Plot | None, lanes: tuple[Row, ...], *, above: float = 0
) -> float:
    """Give the largest size at which a whole map stays on one sheet, 1 if it does not at any.

    `above` is how many lines stand above its head.
    """
    sheets = ((size, _Sheet(board, frame, drawn, lanes, size, above)) for size in SIZES)
    failing = (size for size, sheet in sheets if sheet.height > _HIGH * _FILLED)
    too_large = next(failing, None)
    return SIZES[-1] if too_large is None else max([SIZES[0], *(one for one in SIZES if one < too_large)])


@dataclass(frozen=True, slots=True)
class _Sheet:
    board: Board
    frame: Frame
    drawn: Plot | None
    lanes: tuple[Row, ...]
    size: float
    above: float

    @property
    def height(self) -> float:
        curve = self.drawn.height * _CURVE if self.drawn else 0
        ways = rows_of_ways(self.board, self.frame) * _WAY
        heads = self.above + self._head() + self._phases() + self._touchpoints()
        lines = heads + sum(map(self._row, self.lanes))
        boxes = curve + ways + len(self.lanes) * _ROW
        return (lines * _LINE + boxes) * self.size + self._after() * _LINE * self.size

    def _lines(self, text: str, width: float) -> int:
        return ceil(advance(text, _LETTERS * self.size) / max(_LETTERS, width * _LINE_FULL))

    def _all(self, texts: Iterable[str | None], width: float) -> int:
        return sum(self._lines(text, width) for text in texts if text)

    def _head(self) -> float:
        header = self.board.header
        title = self._lines(header.title, _WIDE * _TITLE / _HEAD / 2.2) * 2.2
        lede = self._lines(header.summary or "", _WIDE * _TITLE / _HEAD / 1.15) * 1.25
        compared = self._compared(_WIDE * _TITLE / _HEAD - 50 * self.size)
        wide = _WIDE * _PEOPLE / _HEAD / max(1, len(header.personas)) - 50 * self.size
        people = max((self._all(_of_persona(one), wide) for one in header.personas), default=0)
        facts = (f"{fact.name} {fact.text}{_of(fact.mark)}" for fact in (*header.about, *header.facts))
        return max(2 + title + lede + compared, 2 + people, self._all(facts, _WIDE * _FACTS / _HEAD)) + 1

    def _compared(self, width: float) -> int:
        """Count the lines that say what is compared, and what title and summary the old map had."""
        header, compared = self.board.header, self.board.compared
        marks = (header.title_mark, header.summary_mark)
        said = (compared.title, compared.nothing) if compared else ()
        return self._all((*said, *map(_of, marks)), width)

    def _phases(self) -> float:
        heads = (
            self._lines(
                f"{phase.duration} {phase.owner} {phase.summary or ''}{_of(phase.mark)}",
                self._width(phase.first, phase.span),
            )
            for phase in self.board.phases
        )
        return 2 + max(heads, default=0)

    def _touchpoints(self) -> float:
        columns, words = self.board.columns, self.board.language.words.moment_of_truth
        return 2.5 + max(
            (self._all(_of_column(one, words), self._width(one.index, 1)) for one in columns), default=0
        )

    def _row(self, row: Row) -> float:
        lines = max((self._box(box) for box in row.boxes), default=0)
        return (
            max(1, lines)
            + (1 if row.side else 0)
            + (1 if row.line else 0)
            + (2 if row.key == "funnel" else 0)
        )

    def _box(self, box: Box) -> int:
        wide = self._width(box.phase.first, box.phase.span) - _INDENT * self.size
        lines = sum(self._lines(_said(entry.item), wide) for entry in box.entries)
        slots = (
            sum(
                self._lines(_said(entry.item), self._width(box.phase.first + place, 1))
                for entry in slot.entries
            )
            for place, slot in enumerate(box.slots)
        )
        return lines + max(slots, default=0)

    def _width(self, first: int, span: int) -> float:
        units = self.frame.width(first, first + span)
        return units / self.frame.edges[-1] * _WIDE * _GRID - _PADDING * self.size

    def _after(self) -> float:
        board, width = self.board, _WIDE / _COLUMNS - 16 * self.size
        notes = (*board.what_if, *board.alternatives, *board.stakeholders, *board.walkthroughs)
        told = (" ".join(f"{fact.name}: {fact.text}" for fact in one.facts) for one in notes)
        lines = self._all(
            (
                f"{one.title.text} {one.text or ''} {facts}{_of(one.mark)}"
                for one, facts in zip(notes, told, strict=True)
            ),
            width,
        )
        lines += sum(self._lines(one.text + _of(one.mark), width) + 3 for one in board.opportunities)
        lines += self._all(
            (
                f"{one.title} {one.kind} {one.date} {one.sample} {one.note}{_of(one.mark)}"
                for one in board.evidence
            ),
            width,
        )
        lines += sum(2 for column in board.columns if column.touchpoint and column.touchpoint.notes)
        return (lines + 26) / _COLUMNS * _UNEVEN + 2


def _of_persona(one: PersonaCard) -> Iterator[str | None]:
    facts = (f"{fact.name}: {fact.text}{_of(fact.mark)}" for fact in one.facts)
    yield " · ".join((f"{one.role or ''}{_of(one.became('role'))}", *facts))
    yield from (f"{text}{_of(one.became(name))}" for name, text in _texts_of(one) if text)
    for name in ("goals", "needs", "frustrations"):
        texts = enumerate(getattr(one, name))
        yield " · ".join(f"{text}{_of(one.became(name, at))}" for at, text in texts)


def _texts_of(one: PersonaCard) -> tuple[tuple[str, str | None], ...]:
    return (("description", one.description), ("quote", one.quote))


def _of_column(column: Column, moment_of_truth: str) -> Iterator[str | None]:
    head = column.touchpoint
    if head is not None:
        yield f"{head.name}{_of(head.mark)}"
        yield moment_of_truth if head.moment_of_truth else None
        yield " · ".join(filter(None, (head.channel, head.medium_word)))
        yield head.status_word


def _said(item: Item) -> str:
    cited = " [1]" * len(item.citations)
    return (
        " ".join(filter(None, (item.score_text, item.text, item.quote, *item.notes, *item.tags)))
        + cited
        + _of(item.mark)
    )


def _of(mark: Mark | None) -> str:
    """Give the words of a mark after a space, with the room of its frame; nothing for none."""
    return f"  {became(mark)}  " if mark else ""
