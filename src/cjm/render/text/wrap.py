"""Lines: runs of text in several faces, broken so that every line keeps within a width."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cjm.render.text.clean import clean
from cjm.render.text.face import Face
from cjm.render.text.measure import advance
from cjm.render.text.opportunity import pieces
from cjm.render.text.word import broken


@dataclass(frozen=True, slots=True)
class Run:
    """A text in one face."""

    text: str
    face: Face

    @property
    def width(self) -> float:
        """Give the width of the run on one line."""
        return advance(self.text, self.face.size, bold=self.face.bold)


Line = tuple[Run, ...]


def wrap(runs: Iterable[Run], width: float) -> list[Line]:
    """Break runs into lines; between two runs there is a space. Nothing to say gives no line."""
    lines: list[list[Run]] = []
    room = 0.0
    for spaced, piece in _pieces(runs):
        lead = Run(f" {piece.text}", piece.face) if spaced else piece
        if lines and lead.width <= room:
            _add(lines[-1], lead)
            room -= lead.width
            continue
        for part in broken(piece.text, piece.face, width):
            lines.append([Run(part, piece.face)])
            room = width - lines[-1][0].width
    return [tuple(line) for line in lines]


def _pieces(runs: Iterable[Run]) -> Iterator[tuple[bool, Run]]:
    for run in runs:
        text = clean(run.text)
        for number, (spaced, piece) in enumerate(pieces(text)):
            if piece:
                yield spaced or number == 0, Run(piece, run.face)


def _add(line: list[Run], run: Run) -> None:
    if line[-1].face == run.face:
        line[-1] = Run(line[-1].text + run.text, run.face)
    else:
        line.append(run)
