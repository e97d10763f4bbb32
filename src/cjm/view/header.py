"""Who and what: the head of the map."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from cjm.model import Journey, MapPersona, Path, personas
from cjm.view.board import Header
from cjm.view.both import card_of_both
from cjm.view.card import PersonaCard
from cjm.view.context import Context
from cjm.view.facts import facts


def header(context: Context) -> Header:
    """Arrange everything that stands above the map."""
    journey, language = context.journey, context.language
    return Header(
        title=journey.title,
        kind=language.term(journey.kind),
        state=language.term(journey.state) if journey.state else None,
        status=language.term(journey.status) if journey.status else None,
        summary=journey.summary,
        owner=journey.owner,
        reviewed=language.day(journey.reviewed) if journey.reviewed else None,
        reviewed_iso=journey.reviewed.isoformat() if journey.reviewed else None,
        review_every=language.term(journey.review_every) if journey.review_every else None,
        personas=tuple(
            _marked(path, persona, number, context)
            for number, (path, persona) in enumerate(personas(journey), 1)
            if persona.name
        ),
        about=facts(*_about(journey, context)),
        facts=facts(*_upkeep(journey, context)),
        tags=tuple(journey.tags),
    )


def _about(journey: Journey, context: Context) -> Iterable[tuple[str, str, str | None]]:
    words, scope = context.language.words, journey.scope
    yield "purpose", words.purpose, journey.purpose
    yield "audience", words.audience, ", ".join(journey.audience)
    yield "scenario", words.scenario, journey.scenario
    yield "trigger", words.trigger, journey.trigger
    yield "starts", words.starts, scope.starts if scope else None
    yield "ends", words.ends, scope.ends if scope else None


def _upkeep(journey: Journey, context: Context) -> Iterable[tuple[str, str, str | None]]:
    words, language = context.language.words, context.language
    yield "state", words.state, language.term(journey.state) if journey.state else None
    yield "status", words.status, language.term(journey.status) if journey.status else None
    yield "market", words.market, language.term(journey.market) if journey.market else None
    yield "owner", words.owner, journey.owner
    yield "reviewed", words.reviewed, language.day(journey.reviewed) if journey.reviewed else None
    cadence = language.term(journey.review_every) if journey.review_every else None
    yield "review-every", words.review_every, cadence
    yield "assumption", words.evidence, words.whole_assumption if journey.assumption else None
    yield "based-on", words.based_on, journey.based_on


def _marked(path: Path, persona: MapPersona, number: int, context: Context) -> PersonaCard:
    """Give a persona's card, with what became of it where two maps are compared."""
    card = _card(path, persona, number, context)
    before, mark = context.before(path), context.mark(path)
    if context.sides and isinstance(before, MapPersona):
        return card_of_both(_card(path, before, number, context), card, mark, context.sides)
    return replace(card, mark=mark)


def _card(path: Path, persona: MapPersona, number: int, context: Context) -> PersonaCard:
    return PersonaCard(
        id=context.index.ids[path],
        number=number,
        name=persona.name,
        role=persona.role,
        description=persona.description,
        quote=persona.quote,
        primary=len(context.journey.everyone) > 1 and persona is context.journey.primary,
        facts=facts(*_person(persona, context)),
        goals=tuple(persona.goals),
        needs=tuple(persona.needs),
        frustrations=tuple(persona.frustrations),
        citations=context.cite(persona.sources),
        image=persona.image,
        alt=persona.alt,
    )


def _person(persona: MapPersona, context: Context) -> Iterable[tuple[str, str, str | None]]:
    words, language = context.language.words, context.language
    yield "age", words.age, persona.age
    yield "occupation", words.occupation, persona.occupation
    share = persona.share
    yield "share", words.share_of_group, language.percent(share) if share is not None else None
