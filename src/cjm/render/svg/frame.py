"""The frame of the map: how wide each column is, and where a place along the map lies."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from cjm.render.svg.style import LANE, NOTE_SOFT, PHASE, POINT
from cjm.render.text import Face, advance, clean
from cjm.view import Board, Cell, PhaseHead, TouchpointHead

MARGIN = 48.0
PAD = 11.0
"""What a cell keeps free at its sides."""
_GRID = 1150.0
_LANE_NARROWEST, _LANE_WIDEST = 118.0, 170.0
_POINT_NARROWEST, _POINT_WIDEST = 108.0, 148.0
_PHASE_NARROWEST, _PHASE_WIDEST = 196.0, 300.0
_ROOMY = 360.0
"""A column that holds less than this many letters asks for no more room than others."""
_WIDEST_TEXT = 2400.0


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the columns begin, in pixels, with the end of the last; `left` is where the lane titles do."""

    left: float
    edges: tuple[float, ...]
    phases: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, board: Board) -> Frame:
        """Measure a board."""
        start = MARGIN + float(round(_lane_width(board)))
        needed = [_needed(board, phase) for phase in board.phases]
        widths = _grown(needed, [_letters(board, number) for number in range(len(board.phases))])
        columns = [
            width / phase.span
            for width, phase in zip(widths, board.phases, strict=True)
            for _ in range(phase.span)
        ]
        edges = tuple(accumulate(columns, initial=start))
        return cls(MARGIN, edges, tuple((phase.first, phase.span) for phase in board.phases))

    @property
    def start(self) -> float:
        """Give where the columns begin."""
        return self.edges[0]

    @property
    def end(self) -> float:
        """Give where the columns stop."""
        return self.edges[-1]

    @property
    def width(self) -> float:
        """Give the width of the whole picture."""
        return self.end + MARGIN

    @property
    def text_width(self) -> float:
        """Give the width of what stands above and below the map."""
        return min(self.end - self.left, _WIDEST_TEXT)

    def place(self, x: float) -> float:
        """Give a place along the map, in columns, in pixels."""
        column = min(int(x), len(self.edges) - 2)
        left, right = self.edges[column], self.edges[column + 1]
        return left + (x - column) * (right - left)

    def cell(self, first: int, span: int) -> tuple[float, float]:
        """Give where some columns begin, and their width."""
        return self.edges[first], self.edges[first + span] - self.edges[first]

    def borders(self) -> list[float]:
        """Give where each phase begins."""
        return [self.edges[first] for first, _ in self.phases]


def _lane_width(board: Board) -> float:
    words = board.language.words
    titles = [lane.title for lane in board.lanes] + [words.curve, words.ways, *words.levels, words.touchpoint]
    widest = max(_longest_word(title, LANE) for title in titles) + PAD
    return max(_LANE_NARROWEST, min(widest, _LANE_WIDEST))


def _needed(board: Board, phase: PhaseHead) -> float:
    heads = [column.touchpoint for column in board.columns[phase.first : phase.first + phase.span]]
    point = max((_point_width(head) for head in heads if head), default=0)
    name = min(_longest_word(phase.name, PHASE) + 2 * PAD, _PHASE_WIDEST)
    return max(_PHASE_NARROWEST, name, point * phase.span)


def _point_width(head: TouchpointHead) -> float:
    longest = max(_longest_word(head.name, POINT), _longest_word(head.channel or "", NOTE_SOFT))
    return max(_POINT_NARROWEST, min(longest + 2 * PAD, _POINT_WIDEST))


def _longest_word(text: str, face: Face) -> float:
    return max(advance(word, face.size, bold=face.bold) for word in clean(text).split(" "))


def _letters(board: Board, phase: int) -> float:
    told = sum(_said(lane.cells[phase]) for lane in board.lanes)
    return max(_ROOMY, float(told))


def _said(cell: Cell) -> int:
    return sum(len(item.text) for items in (cell.whole, *cell.each) for item in items)


def _grown(needed: list[float], letters: list[float]) -> list[float]:
    """Share the room that is left among the phases, more to those with more to say; whole pixels."""
    spare = max(0.0, _GRID - sum(needed))
    return [
        float(round(width + spare * share / sum(letters)))
        for width, share in zip(needed, letters, strict=True)
    ]
