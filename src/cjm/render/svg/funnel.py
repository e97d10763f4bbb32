"""The funnel of a phase: a bar for those who came, filled for those who went on, and the numbers."""

from __future__ import annotations

from cjm.render.svg.block import Block, stacked
from cjm.render.svg.paragraph import note_runs, paragraph
from cjm.render.svg.shape import Rect
from cjm.render.svg.style import NOTE, NOTE_ACT, TEXT, TEXT_BOLD
from cjm.render.text import Run
from cjm.view import FunnelBar, Words

_HEIGHT = 14.0


def funnel(bar: FunnelBar, width: float, words: Words) -> Block:
    """Draw the bar of a phase; the widest bar of the map fills its cell."""
    frame = Rect(0, 0, bar.entered_share * width, _HEIGHT, "bar-frame")
    fill = Rect(0, 0, bar.continued_share * width, _HEIGHT, "bar-act" if bar.biggest else "bar")
    drawn = Block(width, _HEIGHT, (frame, fill))
    return stacked([drawn, paragraph(_numbers(bar, words), width), _remarks(bar, width, words)], 3)


def _numbers(bar: FunnelBar, words: Words) -> list[Run]:
    runs = []
    if bar.entered is not None:
        runs += [Run(bar.entered, TEXT_BOLD), Run(words.entered, TEXT)]
    if bar.continued is not None:
        runs += [Run("→", TEXT), Run(bar.continued, TEXT_BOLD), Run(words.continued, TEXT)]
    return runs


def _remarks(bar: FunnelBar, width: float, words: Words) -> Block:
    biggest = [Run(words.biggest_drop, NOTE_ACT)] if bar.biggest else []
    lost = " ".join(filter(None, (bar.left, words.left))) if bar.left else None
    share = words.left_of.format(share=bar.drop_off) if bar.drop_off else None
    notes = tuple(filter(None, (lost, share, *bar.notes)))
    return stacked([paragraph(note_runs(notes, bar.citations, NOTE), width), paragraph(biggest, width)])
