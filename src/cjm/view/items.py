"""Entries of lanes as items in finished words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cjm.model import Emotion, Entry, Funnel, Metric, Opportunity, Pain, Path, Question, Resource, Target
from cjm.model.vocabulary import ResourceStatus
from cjm.view.context import Context
from cjm.view.item import Item
from cjm.view.mark import unlike
from cjm.view.plain import plain

Noted = Entry | Emotion | Metric | Funnel


def items(entries: Sequence[Noted], context: Context, path: Path) -> tuple[Item, ...]:
    """Give the items of one lane in one place; `path` is that of the lane there."""
    return tuple(
        # A funnel stands alone at its key.
        _marked(entry, path if isinstance(entry, Funnel) else (*path, at), context)
        for at, entry in enumerate(entries)
    )


def _marked(noted: Noted, path: Path, context: Context) -> Item:
    """Give an item with the mark of what became of it, where two maps are compared."""
    item, before = _item(noted, context), context.before(path)
    if not isinstance(before, Noted):
        return replace(item, mark=context.mark(path)) if context.sides else item
    was = _said(_item(before, context), context)
    return replace(item, mark=context.mark(path, unlike(was, _said(item, context))))


def _said(item: Item, context: Context) -> tuple[str | None, ...]:
    words, plain = context.language.words, item.plain
    rated = ((words.value, plain.value), (words.effort, plain.effort))
    return (
        " ".join(filter(None, (item.score_text, item.text))),
        context.language.quoted(item.quote) if item.quote else None,
        *item.notes,
        *(f"{name}: {score}/5" for name, score in rated if score),
        words.assumption if item.assumption else None,
    )


def _item(noted: Noted, context: Context) -> Item:
    if isinstance(noted, Emotion):
        return _emotion(noted, context)
    if isinstance(noted, Metric):
        return _metric(noted, context)
    if isinstance(noted, Funnel):
        cited = context.cite(noted.evidence)
        return Item(_funnel_words(noted, context), citations=cited, plain=plain(noted, context))
    return Item(
        text=noted.text,
        id=noted.id,
        notes=(*_own_notes(noted, context), *_shared_notes(noted, context)),
        citations=context.cite(noted.evidence),
        assumption=noted.assumption,
        due=_asks_for_action(noted),
        tags=tuple(noted.tags),
        plain=plain(noted, context),
    )


def for_whom(personas: list[str], context: Context) -> tuple[str, ...]:
    """Say for which personas something holds, when not for all."""
    if not personas:
        return ()
    return (context.language.words.only_for_of.format(personas=context.names(personas, Target.PERSONA)),)


def _funnel_words(funnel: Funnel, context: Context) -> str:
    language, words = context.language, context.language.words
    parts = []
    if funnel.entered is not None:
        parts.append(f"{language.number(funnel.entered)} {words.entered}")
    if funnel.continued is not None:
        parts.append(f"{language.number(funnel.continued)} {words.continued}")
    if funnel.drop_off is not None and funnel.drop_off > 0:
        parts.append(words.left_of.format(share=language.percent(funnel.drop_off)))
    if funnel.period:
        parts.append(funnel.period)
    return " · ".join(parts)


def _shared_notes(entry: Entry | Emotion, context: Context) -> tuple[str, ...]:
    by = context.name(entry.by, Target.STAKEHOLDER) if entry.by else None
    said_by = (context.language.words.by_of.format(stakeholder=by),) if by else ()
    return (*said_by, *for_whom(entry.for_, context))


def _own_notes(entry: Entry, context: Context) -> tuple[str, ...]:
    match entry:
        case Question():
            return _answer(entry, context)
        case Pain():
            return _weight(entry, context)
        case Opportunity():
            return _care(entry, context)
        case Resource(status=status) if status:
            return (context.language.term(status),)
        case _:
            return ()


def _answer(question: Question, context: Context) -> tuple[str, ...]:
    words = context.language.words
    if question.answered_by:
        answers = context.names(question.answered_by, Target.TOUCHPOINT)
        return (words.answered_by_of.format(touchpoints=answers),)
    return (words.unanswered,) if "answered_by" in question.model_fields_set else ()


def _weight(pain: Pain, context: Context) -> tuple[str, ...]:
    language = context.language
    category = (language.term(pain.category),) if pain.category else ()
    severity = (language.words.severity_of.format(severity=pain.severity),) if pain.severity else ()
    return (*category, *severity)


def _care(opportunity: Opportunity, context: Context) -> tuple[str, ...]:
    status = (context.language.term(opportunity.status),) if opportunity.status else ()
    return (*((opportunity.owner,) if opportunity.owner else ()), *status)


def _asks_for_action(entry: Entry) -> bool:
    if isinstance(entry, Question):
        return "answered_by" in entry.model_fields_set and not entry.answered_by
    return isinstance(entry, Resource) and entry.status is ResourceStatus.NEED


def _emotion(emotion: Emotion, context: Context) -> Item:
    language, score = context.language, emotion.score
    return Item(
        text=emotion.feeling or ("" if score is None else language.level(score)),
        notes=_shared_notes(emotion, context),
        citations=context.cite(emotion.evidence),
        assumption=emotion.assumption,
        quote=emotion.quote,
        score=score,
        score_text=None if score is None else language.score(score),
        plain=plain(emotion, context),
    )


def _metric(metric: Metric, context: Context) -> Item:
    value = _amount(metric.value, metric.unit, context)
    target = _amount(metric.target, metric.unit, context)
    notes = (context.language.words.target_of.format(target=target),) if target else ()
    return Item(
        text=f"{metric.name}: {value}" if value else metric.name,
        notes=notes + ((metric.period,) if metric.period else ()),
        citations=context.cite(metric.evidence),
        plain=plain(metric, context),
    )


def _amount(number: float | None, unit: str | None, context: Context) -> str | None:
    return None if number is None else context.language.amount(number, unit)
