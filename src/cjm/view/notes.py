"""Named remarks below the map: what-ifs, alternatives, stakeholders, walkthroughs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from cjm.model import Alternative, Part, Stakeholder, Target, Walkthrough, WhatIf
from cjm.view.appendix import Note
from cjm.view.context import Context, safe_address
from cjm.view.fact import Link
from cjm.view.facts import facts
from cjm.view.mark import unlike

P = TypeVar("P", bound=Part)


def what_ifs(context: Context) -> tuple[Note, ...]:
    """Give the small details that decide."""
    return _notes("what_if", context.journey.what_if, _what_if, context)


def alternatives(context: Context) -> tuple[Note, ...]:
    """Give competitors and substitutes."""
    return _notes("alternatives", context.journey.alternatives, _alternative, context)


def stakeholders(context: Context) -> tuple[Note, ...]:
    """Give the people who have a say at the customer's."""
    return _notes("stakeholders", context.journey.stakeholders, _stakeholder, context)


def walkthroughs(context: Context) -> tuple[Note, ...]:
    """Give who tried the journey, and when."""
    return _notes("walkthroughs", context.journey.walkthroughs, _walkthrough, context)


def _notes(
    key: str, parts: Sequence[P], noted: Callable[[P, Context], Note], context: Context
) -> tuple[Note, ...]:
    """Give a note for each part, with the mark of what became of it, where two maps are compared."""
    found = []
    for at, part in enumerate(parts):
        note, before = noted(part, context), context.before((key, at))
        was = noted(before, context) if isinstance(before, type(part)) else None
        told = unlike(_said(was), _said(note)) if was else None
        found.append(replace(note, mark=context.mark((key, at), told)))
    return tuple(found)


def _said(note: Note) -> tuple[str | None, ...]:
    return (note.title.text, note.title.href, note.text, *(fact.text for fact in note.facts))


def _what_if(what_if: WhatIf, context: Context) -> Note:
    phase = what_if.phase and context.name(what_if.phase, Target.PHASE)
    told = facts(("phase", context.language.words.phase, phase))
    return Note(_text(what_if.condition), told, what_if.consequence)


def _alternative(other: Alternative, context: Context) -> Note:
    href = safe_address(other.url) if other.url else None
    unlinked = other.url if href is None else None
    return Note(
        Link(other.name, href), facts(("source", context.language.words.source, unlinked)), other.note
    )


def _stakeholder(person: Stakeholder, context: Context) -> Note:
    words = context.language.words
    told = facts(("role", words.role, person.role), ("influence", words.influence, person.influence))
    return Note(_text(person.name), told, "; ".join(person.concerns) or None)


def _walkthrough(walk: Walkthrough, context: Context) -> Note:
    words, language = context.language.words, context.language
    title = ", ".join(filter(None, (walk.by, language.day(walk.date) if walk.date else None)))
    persona = walk.persona and context.name(walk.persona, Target.PERSONA)
    return Note(_text(title), facts(("persona", words.persona, persona)), walk.note)


def _text(text: str) -> Link:
    return Link(text, None)
