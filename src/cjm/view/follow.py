"""What follows from the map: opportunities, what-ifs, alternatives, people, evidence."""

from __future__ import annotations

from dataclasses import replace

from cjm.model import Alternative, Index, Part, Path, Phase, Stakeholder, Target, Touchpoint, WhatIf
from cjm.model import Opportunity as Entry
from cjm.model.vocabulary import OpportunityStatus
from cjm.view.board import Link, Note, Opportunity, Source
from cjm.view.context import Context, safe_address
from cjm.view.facts import facts
from cjm.view.items import for_whom
from cjm.view.mark import Mark, comparing
from cjm.view.spoken import spoken

_OVER = (OpportunityStatus.DONE, OpportunityStatus.DROPPED)


def opportunities(context: Context) -> tuple[Opportunity, ...]:
    """Give every opportunity of the map: open before closed, then by value less effort, then in map order."""
    return tuple(_opportunity(path, entry, context) for path, entry in ranked(context.index))


def ranked(index: Index) -> list[tuple[Path, Entry]]:
    """Give the opportunities of a map in that order, each with its path."""
    found = [(path, part) for path, part in index.parts if isinstance(part, Entry)]
    return sorted(found, key=lambda pair: _rank(pair[1]))


def _rank(entry: Entry) -> tuple[bool, bool, int, int]:
    unscored = entry.value is None or entry.effort is None
    return (entry.status in _OVER, unscored, (entry.effort or 0) - (entry.value or 0), -(entry.value or 0))


def _opportunity(path: Path, entry: Entry, context: Context) -> Opportunity:
    language = context.language
    return Opportunity(
        text=entry.text,
        id=entry.id,
        where=_place_name(path, context),
        owner=entry.owner,
        status=entry.status.value if entry.status else None,
        status_word=language.term(entry.status) if entry.status else None,
        value=entry.value,
        effort=entry.effort,
        due=language.day(entry.due) if entry.due else None,
        addresses=tuple(context.name(name, Target.ANYTHING) for name in entry.addresses),
        notes=for_whom(entry.for_, context),
        citations=context.cite(entry.evidence),
        assumption=entry.assumption,
        mark=_mark(path, context),
    )


def _mark(path: Path, context: Context) -> Mark | None:
    """Give what became of an opportunity: by itself, or with the place it belongs to if all of that did."""
    above = (context.mark(path[:end]) for end in range(len(path) - 1, 0, -1))
    whole = (replace(mark, before=None) for mark in above if mark and mark.change != "changed")
    return context.mark(path) or next(whole, None)


def _place_name(path: Path, context: Context) -> str | None:
    for above, part in reversed(context.index.parts):
        if isinstance(part, Phase | Touchpoint) and path[: len(above)] == above:
            return part.name
    return None


def evidence(context: Context) -> tuple[Source, ...]:
    """Give the evidence in the order in which it is numbered."""
    language = context.language
    return tuple(
        Source(
            number=number,
            id=context.index.ids[("evidence", number - 1)],
            title=piece.title,
            kind=language.term(piece.kind) if piece.kind else None,
            source=_link(piece.source) if piece.source else None,
            date=language.day(piece.date) if piece.date else None,
            sample=language.words.sample_of.format(sample=piece.sample) if piece.sample else None,
            note=piece.note,
        )
        for number, piece in enumerate(context.journey.evidence, 1)
    )


def what_ifs(context: Context) -> tuple[Note, ...]:
    """Give the small details that decide."""
    words = context.language.words
    return tuple(
        Note(
            title=_text(what_if.condition),
            facts=facts(
                ("phase", words.phase, what_if.phase and context.name(what_if.phase, Target.PHASE)),
                _became(("what_if", at), _text_of(what_if), context),
            ),
            text=_text_of(what_if),
        )
        for at, what_if in enumerate(context.journey.what_if)
    )


def alternatives(context: Context) -> tuple[Note, ...]:
    """Give competitors and substitutes."""
    return tuple(
        _alternative(other, ("alternatives", at), context)
        for at, other in enumerate(context.journey.alternatives)
    )


def _alternative(other: Alternative, path: Path, context: Context) -> Note:
    href = safe_address(other.url) if other.url else None
    unlinked = other.url if href is None else None
    return Note(
        Link(other.name, href),
        facts(("source", context.language.words.source, unlinked), _became(path, _text_of(other), context)),
        _text_of(other),
    )


def stakeholders(context: Context) -> tuple[Note, ...]:
    """Give the people who have a say at the customer's."""
    words = context.language.words
    return tuple(
        Note(
            title=_text(person.name),
            facts=facts(
                ("role", words.role, person.role),
                ("influence", words.influence, person.influence),
                _became(("stakeholders", at), _text_of(person), context),
            ),
            text=_text_of(person),
        )
        for at, person in enumerate(context.journey.stakeholders)
    )


def walkthroughs(context: Context) -> tuple[Note, ...]:
    """Give who tried the journey, and when."""
    words, language = context.language.words, context.language
    return tuple(
        Note(
            title=_text(", ".join(filter(None, (walk.by, language.day(walk.date) if walk.date else None)))),
            facts=facts(
                ("persona", words.persona, walk.persona and context.name(walk.persona, Target.PERSONA))
            ),
            text=walk.note,
        )
        for walk in context.journey.walkthroughs
    )


def _became(path: Path, now: str | None, context: Context) -> tuple[str, str, str | None]:
    """Give what became of something from one map to another as a fact of it, where two are compared.

    What it said before stands there too, if that is not what it says `now`.
    """
    before = _text_of(context.before(path))
    mark = context.mark(path, before if before != now else None)
    told = " · ".join(filter(None, (spoken(mark), mark.before))) if mark else None
    return "change", comparing(context.language).change, told


def _text_of(part: Part | None) -> str | None:
    """Give what an alternative, a stakeholder or a what-if says below its name."""
    match part:
        case WhatIf():
            return part.consequence
        case Alternative():
            return part.note
        case Stakeholder():
            return "; ".join(part.concerns) or None
        case _:
            return None


def _link(address: str) -> Link:
    return Link(address, safe_address(address))


def _text(text: str) -> Link:
    return Link(text, None)
