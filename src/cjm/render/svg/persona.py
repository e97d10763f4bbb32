"""A persona as a card: portrait or initial, name, quote, what they want."""

from __future__ import annotations

from cjm.render.picture import NONE, Pictures
from cjm.render.svg.block import Block, placed, stacked
from cjm.render.svg.curve import key_glyph
from cjm.render.svg.framed import framed
from cjm.render.svg.paragraph import marked, named, note_runs, paragraph, said
from cjm.render.svg.photo import portrait
from cjm.render.svg.shape import Text, disc, line
from cjm.render.svg.style import INITIAL, KICKER, NOTE, NOTE_SOFT, QUOTE, TEXT, TEXT_BOLD, WHO
from cjm.render.text import Run, clean, first_letter
from cjm.view import PersonaCard, Words, became, parted

_FACE, _INDENT, _KEY = 62.0, 82.0, 44.0


def persona(
    card: PersonaCard, words: Words, width: float, pictures: Pictures = NONE, *, curve: bool
) -> Block:
    """Draw a persona; `curve` shows which line of the emotion curve is theirs."""
    room = width - _INDENT - (28 if card.mark else 0)
    lists = ((words.goals, "goals"), (words.needs, "needs"), (words.frustrations, "frustrations"))
    quote = words.quoted(card.quote) if card.quote else None
    text = stacked(
        [
            _name(card, words, room, curve=curve),
            marked(card.role, KICKER, room, card.became("role")),
            said(_facts(card), NOTE_SOFT, room),
            marked(quote, QUOTE, room, card.became("quote")),
            marked(card.description, TEXT, room, card.became("description")),
            *(_list(name, field, card, room) for name, field in lists),
            paragraph(note_runs((), card.citations, NOTE), room),
        ],
        5,
    )
    whole = placed([(0, portrait(card, pictures, _FACE) or _face(card)), (_INDENT, text)]).padded(0, 14)
    if card.mark:
        return framed(whole.padded(14, 0, 14, 14), card.mark, width).boxed("persona")
    return whole.under(line((0, 0), (width, 0), "heavy" if card.number == 1 else "rule")).boxed("persona")


def _name(card: PersonaCard, words: Words, width: float, *, curve: bool) -> Block:
    room = width - (_KEY if curve else 0)
    name = stacked([_who(card, words, room), said(became(card.became("name")), NOTE_SOFT, room)])
    if not curve:
        return name
    key = Block(_KEY, 18, key_glyph(card.number))
    return placed([(0, name), (width - _KEY + 12, key.padded(top=5))])


def _who(card: PersonaCard, words: Words, width: float) -> Block:
    if card.mark:
        return named(Run(card.name, WHO), width, card.mark)
    return paragraph([Run(card.name, WHO), *([Run(words.primary, NOTE_SOFT)] if card.primary else [])], width)


def _facts(card: PersonaCard) -> str:
    changes = ((fact, f" ({became(fact.mark)})" if fact.mark else "") for fact in card.facts)
    return " · ".join(f"{fact.name}: {fact.text}{change}" for fact, change in changes)


def _list(name: str, field: str, card: PersonaCard, width: float) -> Block:
    """Set a list in one paragraph, or where two maps differ in it each entry by itself."""
    entries: tuple[str, ...] = getattr(card, field)
    if field in card.marks:
        each = (marked(text, TEXT, width, card.became(field, at)) for at, text in enumerate(entries))
        return stacked([said(f"{name}:", TEXT_BOLD, width), *each], 1)
    told = "; ".join(entries)
    return paragraph([Run(f"{name}:", TEXT_BOLD), Run(told, TEXT)] if told else [], width)


def _face(card: PersonaCard) -> Block:
    ring = disc(_FACE / 2, _FACE / 2, _FACE / 2 - 1, "face")
    _, name = parted(card.name, card.mark)
    letter = Text(_FACE / 2, _FACE / 2 + 9, (Run(first_letter(clean(name)), INITIAL),), "middle")
    return Block(_FACE, _FACE, (ring, letter))
