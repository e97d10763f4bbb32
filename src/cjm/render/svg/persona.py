"""A persona as a card: portrait or initial, name, quote, what they want."""

from __future__ import annotations

from cjm.render.picture import NONE, Pictures
from cjm.render.svg.block import Block, placed, stacked
from cjm.render.svg.curve import key_glyph
from cjm.render.svg.paragraph import note_runs, paragraph, said
from cjm.render.svg.photo import portrait
from cjm.render.svg.shape import Text, disc, line
from cjm.render.svg.style import INITIAL, KICKER, NOTE, NOTE_SOFT, QUOTE, TEXT, TEXT_BOLD, WHO
from cjm.render.text import Run, clean, first_letter
from cjm.view import PersonaCard, Words

_FACE, _INDENT, _KEY = 62.0, 82.0, 44.0


def persona(
    card: PersonaCard, words: Words, width: float, pictures: Pictures = NONE, *, curve: bool
) -> Block:
    """Draw a persona; `curve` shows which line of the emotion curve is theirs."""
    room = width - _INDENT
    lists = ((words.goals, card.goals), (words.needs, card.needs), (words.frustrations, card.frustrations))
    text = stacked(
        [
            _name(card, words, room, curve=curve),
            said(card.role, KICKER, room),
            said(_facts(card), NOTE_SOFT, room),
            said(words.quoted(card.quote) if card.quote else None, QUOTE, room),
            said(card.description, TEXT, room),
            *(_list(name, entries, room) for name, entries in lists),
            paragraph(note_runs((), card.citations, NOTE), room),
        ],
        5,
    )
    whole = placed([(0, portrait(card, pictures, _FACE) or _face(card)), (_INDENT, text)]).padded(0, 14)
    return whole.under(line((0, 0), (width, 0), "heavy" if card.number == 1 else "rule")).boxed("persona")


def _name(card: PersonaCard, words: Words, width: float, *, curve: bool) -> Block:
    runs = [Run(card.name, WHO), *([Run(words.primary, NOTE_SOFT)] if card.primary else [])]
    name = paragraph(runs, width - (_KEY if curve else 0))
    if not curve:
        return name
    key = Block(_KEY, 18, key_glyph(card.number))
    return placed([(0, name), (width - _KEY + 12, key.padded(top=5))])


def _facts(card: PersonaCard) -> str:
    return " · ".join(f"{fact.name}: {fact.text}" for fact in card.facts)


def _list(name: str, entries: tuple[str, ...], width: float) -> Block:
    told = "; ".join(entries)
    return paragraph([Run(f"{name}:", TEXT_BOLD), Run(told, TEXT)] if told else [], width)


def _face(card: PersonaCard) -> Block:
    ring = disc(_FACE / 2, _FACE / 2, _FACE / 2 - 1, "face")
    letter = Text(_FACE / 2, _FACE / 2 + 9, (Run(first_letter(clean(card.name)), INITIAL),), "middle")
    return Block(_FACE, _FACE, (ring, letter))
