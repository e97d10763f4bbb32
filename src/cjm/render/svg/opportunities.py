"""Opportunities, ranked: what to do, where, by whom, and value against effort as dots."""

from __future__ import annotations

from functools import partial

from cjm.render.svg.block import NOTHING, Block, placed, stacked
from cjm.render.svg.paragraph import note_runs, paragraph, said
from cjm.render.svg.section import in_columns, section
from cjm.render.svg.shape import Shape, disc, line
from cjm.render.svg.style import NOTE, NOTE_SOFT, RANK, TEXT_BOLD
from cjm.render.text import Run
from cjm.view import Board, Opportunity, Words

_RANK, _SCORE, _COLUMN, _DOT, _OF = 40.0, 150.0, 520.0, 11.0, 5


def opportunities(board: Board, width: float) -> Block:
    """Draw the opportunities of a board, the most worth for the least effort first."""
    words = board.language.words
    drawn = [partial(_opportunity, one, rank, words) for rank, one in enumerate(board.opportunities, 1)]
    return section(words.opportunities, in_columns(drawn, width, _COLUMN), width)


def _opportunity(one: Opportunity, rank: int, words: Words, width: float) -> Block:
    number = said(str(rank), RANK, _RANK)
    scored = one.value is not None or one.effort is not None
    room = width - _RANK - (_SCORE if scored else 0)
    gone = one.mark is not None and one.mark.gone
    name = paragraph([Run(one.text, TEXT_BOLD)], room, dashed=one.assumption, struck=gone)
    text = stacked([name, _told(one, words, room)], 2)
    parts = [
        (0.0, number),
        (_RANK, text.padded(0, 1)),
        (width - _SCORE + 20, _scores(one, words) if scored else NOTHING),
    ]
    whole = placed(parts)
    rule = line((0, whole.height + 9), (width, whole.height + 9), "rule")
    return Block(width, whole.height + 10, (*whole.shapes, rule)).boxed("opportunity")


def _told(one: Opportunity, words: Words, width: float) -> Block:
    due = f"{words.due}: {one.due}" if one.due else None
    addresses = f"{words.addresses}: {', '.join(one.addresses)}" if one.addresses else None
    assumed = words.assumption if one.assumption else None
    notes = tuple(filter(None, (one.where, one.owner, one.status_word, due, addresses, *one.notes, assumed)))
    return paragraph(note_runs(notes, one.citations, NOTE), width)


def _scores(one: Opportunity, words: Words) -> Block:
    told = ((words.value, one.value), (words.effort, one.effort))
    room = _SCORE - 20 - _OF * _DOT - 8
    return stacked(_score(name, score, room) for name, score in told if score is not None)


def _score(name: str, score: int, room: float) -> Block:
    dots: list[Shape] = [
        disc(room + 8 + _DOT * (place + 0.5), 8, 3.2, "fill-ink" if place < score else "dot")
        for place in range(_OF)
    ]
    return said(name, NOTE_SOFT, room).padded(right=8 + _OF * _DOT, top=1, bottom=1).under(*dots)
