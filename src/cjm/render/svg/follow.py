"""What follows from the map: what-ifs, alternatives, people, touchpoints, evidence."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from cjm.render.svg.block import NOTHING, Block, placed, stacked
from cjm.render.svg.known import known_points
from cjm.render.svg.paragraph import marked, paragraph, said
from cjm.render.svg.section import BETWEEN, columns_in, in_columns, section
from cjm.render.svg.style import NOTE, NOTE_SOFT, TEXT_BOLD, TEXT_SOFT
from cjm.render.text import Run
from cjm.view import Board, Link, Note, Source, Words

_COLUMN, _NUMBER = 330.0, 28.0


def follow(board: Board, width: float) -> list[Block]:
    """Draw the sections after the opportunities, each only where it says something."""
    words = board.language.words
    named = (
        (words.what_if, board.what_if),
        (words.alternatives, board.alternatives),
        (words.walkthroughs, board.walkthroughs),
        (words.stakeholders, board.stakeholders),
    )
    told = [(title, notes) for title, notes in named if notes]
    evidence = section(words.evidence, _evidence(board, words, width), width)
    return [*_beside(told, width), known_points(board, width), evidence]


def _beside(told: list[tuple[str, tuple[Note, ...]]], width: float) -> Iterator[Block]:
    """Draw small sections beside each other, each a column for every note, as many as fit."""
    count = columns_in(width, _COLUMN)
    pitch = (width + BETWEEN) / count
    row: list[tuple[float, Block]] = []
    taken = 0
    for title, notes in told:
        needed = min(len(notes), count)
        if taken + needed > count:
            yield placed(row)
            row, taken = [], 0
        room = needed * pitch - BETWEEN
        row.append((taken * pitch, section(title, _notes(notes, room), room)))
        taken += needed
    yield placed(row)


def _notes(notes: tuple[Note, ...], width: float) -> Block:
    return in_columns([partial(_note, note) for note in notes], width, _COLUMN)


def _note(note: Note, width: float) -> Block:
    facts = [Run(f"{fact.name}: {fact.text}", NOTE_SOFT) for fact in note.facts]
    gone = note.mark is not None and note.mark.gone
    return stacked(
        [
            paragraph([Run(note.title.text, TEXT_BOLD)], width, struck=gone),
            paragraph([Run(note.text, TEXT_SOFT)] if note.text else [], width, struck=gone),
            *(paragraph([fact], width) for fact in facts),
            _address(note.title, width),
        ],
        1,
    ).boxed("note")


def _address(link: Link, width: float) -> Block:
    return said(link.href, NOTE, width)


def _evidence(board: Board, words: Words, width: float) -> Block:
    if not board.evidence and "evidence" in board.left_out:
        return NOTHING
    if not board.evidence:
        return said(words.no_evidence, TEXT_SOFT, width).boxed("note")
    return in_columns([partial(_source, source) for source in board.evidence], width, _COLUMN)


def _source(source: Source, width: float) -> Block:
    room = width - _NUMBER
    told = " · ".join(filter(None, (source.kind, source.date, source.sample)))
    text = stacked(
        [
            marked(source.title, TEXT_BOLD, room, source.mark),
            said(told, NOTE_SOFT, room),
            said(source.source.text if source.source else None, NOTE, room),
            said(source.note, NOTE, room),
        ],
        1,
    )
    return placed([(0, said(f"[{source.number}]", TEXT_SOFT, _NUMBER)), (_NUMBER, text)]).boxed("source")
