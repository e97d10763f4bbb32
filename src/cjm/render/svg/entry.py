"""An entry of a lane as a small paragraph: what it says, its notes, what it rests on."""

from __future__ import annotations

from cjm.render.svg.block import Block, placed, stacked
from cjm.render.svg.paragraph import note_runs, paragraph, said
from cjm.render.svg.shape import Rect, Text, line
from cjm.render.svg.style import ASKED, BADGE, BADGE_ACT, NOTE, NOTE_ACT, QUOTE_SMALL, TEXT
from cjm.render.text import Face, Run, advance
from cjm.view import Item, Words

_DASH, _DASH_INDENT = 5.0, 12.0
_BADGE_HEIGHT, _BADGE_PAD, _BADGE_ROOM, _BADGE_GAP = 17.0, 4.0, 20.0, 6.0


def entry(item: Item, width: float, words: Words, lead: Block, *, asked: bool = False) -> Block:
    """Set an entry after what leads it: a dash, or the number of its touchpoint."""
    room = width - lead.width
    face = ASKED if asked else TEXT
    notes = (*item.notes, *item.tags, *((words.assumption,) if item.assumption else ()))
    told = note_runs(notes, item.citations, NOTE_ACT if item.due else NOTE)
    text = _text(item, face, room, told)
    quote = said(words.quoted(item.quote) if item.quote else None, QUOTE_SMALL, room)
    return placed([(0, lead), (lead.width, stacked([text, quote], 1))])


def _text(item: Item, face: Face, width: float, notes: list[Run]) -> Block:
    gone = item.mark is not None and item.mark.gone
    if item.assumption or gone:
        text = paragraph([Run(item.text, face)], width, dashed=item.assumption, struck=gone)
        return stacked([text, paragraph(notes, width)], 2)
    return paragraph([Run(item.text, face), *notes], width)


def dash() -> Block:
    """Give what leads an entry about a whole phase."""
    return Block(_DASH_INDENT, TEXT.leading, (line((0, 10), (_DASH, 10), "dash"),))


def badge(number: int, *, act: bool) -> Block:
    """Give the number of a touchpoint, in the colour of action where something has to happen."""
    face = BADGE_ACT if act else BADGE
    text = str(number)
    width = max(_BADGE_HEIGHT, advance(text, face.size, bold=True) + 2 * _BADGE_PAD)
    ring = Rect(0, 0.5, width, _BADGE_HEIGHT, "ring-act" if act else "ring", _BADGE_HEIGHT / 2)
    number_text = Text(width / 2, 12.8, (Run(text, face),), "middle")
    return Block(max(width, _BADGE_ROOM) + _BADGE_GAP, _BADGE_HEIGHT + 1, (ring, number_text))
