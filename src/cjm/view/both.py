"""The heads of two maps as one: every text of both, each once, with what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from cjm.diff import folded, pairs
from cjm.view.board import Header
from cjm.view.card import PersonaCard
from cjm.view.fact import Fact
from cjm.view.mark import Mark, Sides

_TEXTS = ("name", "role", "description", "quote")
_LISTS = ("goals", "needs", "frustrations")
_AS_FILES = ("state", "based-on")
"""What says which of two maps this is, and not what it holds: no mark where the map itself says it."""


def head_of_both(old: Header, new: Header, sides: Sides) -> Header:
    """Give the head of a new map with what the old one said there; its personas have been seen to."""
    return replace(
        new,
        title_mark=sides.between(old.title, new.title),
        summary=new.summary or old.summary,
        summary_mark=sides.between(old.summary, new.summary),
        about=facts_of_both(old.about, new.about, sides),
        facts=(*_kinds(old, new, sides), *facts_of_both(old.facts, new.facts, sides)),
        tags=tuple(dict.fromkeys((*new.tags, *old.tags))),
    )


def _kinds(old: Header, new: Header, sides: Sides) -> tuple[Fact, ...]:
    """Give as a fact what kind of map each is, where that differs; else the head says it once."""
    mark = sides.between(old.kind, new.kind)
    return (Fact("kind", sides.words.kind, new.kind, mark),) if mark else ()


def is_marked(head: Header) -> bool:
    """Say whether anything of a head differs, its personas aside."""
    facts = (fact.mark for fact in (*head.about, *head.facts))
    return any((head.title_mark, head.summary_mark, *facts))


def facts_of_both(old: tuple[Fact, ...], new: tuple[Fact, ...], sides: Sides) -> tuple[Fact, ...]:
    """Give the facts of both in the order of the new ones."""
    row = pairs(old, new, (lambda fact: fact.key,))
    return tuple(_fact(pair.old, pair.new, sides) for pair in row)


def _fact(old: Fact | None, new: Fact | None, sides: Sides) -> Fact:
    fact = cast("Fact", new or old)
    if new and fact.key in _AS_FILES:
        return fact
    return replace(fact, mark=sides.between(old.text if old else None, new.text if new else None))


def card_of_both(old: PersonaCard, new: PersonaCard, whole: Mark | None, sides: Sides) -> PersonaCard:
    """Give the card of a persona that both have; `whole` is said where no text of it shows a difference."""
    texts, marks = _texts(old, new, sides)
    facts = facts_of_both(old.facts, new.facts, sides)
    seen = marks or any(fact.mark for fact in facts)
    shown = new if new.image else old
    return replace(
        new, facts=facts, marks=marks, mark=None if seen else whole, image=shown.image, alt=shown.alt, **texts
    )


def _texts(
    old: PersonaCard, new: PersonaCard, sides: Sides
) -> tuple[dict[str, Any], Mapping[str, tuple[Mark | None, ...]]]:
    """Give the texts of a card by field, and those fields' marks where something differs."""
    texts: dict[str, Any] = {}
    marks: dict[str, tuple[Mark | None, ...]] = {}
    for name in _TEXTS:
        was, now = getattr(old, name), getattr(new, name)
        texts[name] = now or was
        marks[name] = (sides.between(was, now),)
    for name in _LISTS:
        row = pairs(getattr(old, name), getattr(new, name), (folded,), str)
        texts[name] = tuple(pair.new or pair.old for pair in row)
        marks[name] = tuple(sides.between(pair.old, pair.new) for pair in row)
    return texts, {name: each for name, each in marks.items() if any(each)}
