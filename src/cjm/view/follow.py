"""What follows from the map: opportunities and evidence."""

from __future__ import annotations

from dataclasses import replace

from cjm.model import Evidence, Index, Path, Phase, Target, Touchpoint
from cjm.model import Opportunity as Entry
from cjm.model.vocabulary import OpportunityStatus
from cjm.view.appendix import Opportunity, Source
from cjm.view.context import Context, safe_address
from cjm.view.fact import Link
from cjm.view.items import for_whom
from cjm.view.mark import Mark, unlike

_OVER = (OpportunityStatus.DONE, OpportunityStatus.DROPPED)


def opportunities(context: Context) -> tuple[Opportunity, ...]:
    """Give every opportunity of the map: open before closed, then by value less effort, then in map order."""
    return tuple(_marked(path, entry, context) for path, entry in ranked(context.index))


def ranked(index: Index) -> list[tuple[Path, Entry]]:
    """Give the opportunities of a map in that order, each with its path."""
    found = [(path, part) for path, part in index.parts if isinstance(part, Entry)]
    return sorted(found, key=lambda pair: _rank(pair[1]))


def _rank(entry: Entry) -> tuple[bool, bool, int, int]:
    unscored = entry.value is None or entry.effort is None
    return (entry.status in _OVER, unscored, (entry.effort or 0) - (entry.value or 0), -(entry.value or 0))


def _marked(path: Path, entry: Entry, context: Context) -> Opportunity:
    """Give an opportunity with the mark of what became of it, where two maps are compared."""
    one, before = _opportunity(path, entry, context), context.before(path)
    was = _opportunity(path, before, context) if isinstance(before, Entry) else None
    told = unlike(_said(was, context), _said(one, context)) if was else None
    return replace(one, mark=context.mark(path, told) or _mark_of_place(path, context))


def _said(one: Opportunity, context: Context) -> tuple[str | None, ...]:
    words = context.language.words
    rated = ((words.value, one.value), (words.effort, one.effort))
    return (
        one.text,
        one.owner,
        one.status_word,
        *(f"{name}: {score}/5" for name, score in rated if score),
        f"{words.due}: {one.due}" if one.due else None,
        *one.addresses,
        *one.notes,
        words.assumption if one.assumption else None,
    )


def _mark_of_place(path: Path, context: Context) -> Mark | None:
    """Give what became of the place an opportunity belongs to, if all of that is new or gone."""
    above = (context.mark(path[:end]) for end in range(len(path) - 1, 0, -1))
    return next((replace(mark, before=None) for mark in above if mark and mark.change != "changed"), None)


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
    )


def _place_name(path: Path, context: Context) -> str | None:
    for above, part in reversed(context.index.parts):
        if isinstance(part, Phase | Touchpoint) and path[: len(above)] == above:
            return part.name
    return None


def evidence(context: Context) -> tuple[Source, ...]:
    """Give the evidence in the order in which it is numbered."""
    return tuple(_marked_source(at, piece, context) for at, piece in enumerate(context.journey.evidence))


def _marked_source(at: int, piece: Evidence, context: Context) -> Source:
    """Give a piece of evidence with the mark of what became of it, where two maps are compared."""
    one, before = _source(at, piece, context), context.before(("evidence", at))
    was = _source(at, before, context) if isinstance(before, Evidence) else None
    told = unlike(_of_source(was), _of_source(one)) if was else None
    return replace(one, mark=context.mark(("evidence", at), told))


def _of_source(one: Source) -> tuple[str | None, ...]:
    return (one.title, one.kind, one.date, one.sample, one.source.text if one.source else None, one.note)


def _source(at: int, piece: Evidence, context: Context) -> Source:
    language = context.language
    return Source(
        number=at + 1,
        id=context.index.ids["evidence", at],
        title=piece.title,
        kind=language.term(piece.kind) if piece.kind else None,
        source=_link(piece.source) if piece.source else None,
        date=language.day(piece.date) if piece.date else None,
        sample=language.words.sample_of.format(sample=piece.sample) if piece.sample else None,
        note=piece.note,
    )


def _link(address: str) -> Link:
    return Link(address, safe_address(address))
