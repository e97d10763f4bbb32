"""Entries as plain values: who, how much, by when."""

from __future__ import annotations

from cjm.model import Emotion, Entry, Funnel, Metric, Opportunity, Pain, Question, Resource, Target
from cjm.view.context import Context
from cjm.view.item import Plain


def plain(noted: Entry | Emotion | Metric | Funnel, context: Context) -> Plain:
    """Give what an entry says beside its text, as values."""
    match noted:
        case Metric():
            number, target = noted.value, noted.target
            return Plain(number=number, unit=noted.unit, target=target, period=noted.period)
        case Funnel():
            return Plain(period=noted.period)
    personas = tuple(context.name(id_, Target.PERSONA) for id_ in noted.for_)
    by = context.name(noted.by, Target.STAKEHOLDER) if noted.by else None
    match noted:
        case Question():
            answers = tuple(context.name(id_, Target.TOUCHPOINT) for id_ in noted.answered_by)
            return Plain(personas, by, answers)
        case Pain(severity=severity, category=category):
            word = context.language.term(category) if category else None
            return Plain(personas, by, severity=severity, category=word)
        case Opportunity():
            return _opportunity(noted, personas, by, context)
        case Resource(status=status) if status:
            return Plain(personas, by, status=context.language.term(status))
        case _:
            return Plain(personas, by)


def _opportunity(noted: Opportunity, personas: tuple[str, ...], by: str | None, context: Context) -> Plain:
    return Plain(
        personas,
        by,
        status=context.language.term(noted.status) if noted.status else None,
        owner=noted.owner,
        value=noted.value,
        effort=noted.effort,
        due=noted.due.isoformat() if noted.due else None,
    )
