"""Entries of lanes: short and long."""

from __future__ import annotations

from hypothesis import strategies as st

from cjm.model.vocabulary import OpportunityStatus, PainCategory
from tests.strategies.cast import Cast, ids, one_id
from tests.strategies.values import Later, Strategy, days, lane, numbers, part, ratings, scores, texts, words

# A number alone is a score.
feelings = texts.filter(lambda text: text.strip("+-−–.,½¼¾ 0123456789") != "")


def entry(known: Cast, **more: Strategy) -> Strategy:
    optional = {
        "for": ids(known.personas),
        **one_id("by", known.stakeholders),
        "evidence": ids(known.evidence),
        "assumption": st.booleans(),
        "tags": st.lists(texts, max_size=2),
        **more,
    }
    return st.one_of(texts, part({"text": texts}, optional))


def opportunity(known: Cast) -> Strategy:
    return entry(
        known,
        owner=texts,
        status=words(OpportunityStatus),
        value=ratings,
        effort=ratings,
        addresses=ids(known.places),
        due=days,
    )


def emotion(known: Cast) -> Strategy:
    optional = {
        "score": scores,
        "feeling": feelings,
        "quote": texts,
        "for": ids(known.personas),
        **one_id("by", known.stakeholders),
        "evidence": ids(known.evidence),
        "assumption": st.booleans(),
    }
    return st.one_of(scores, feelings, part({}, optional))


def metric(known: Cast) -> Strategy:
    optional = {
        "value": numbers,
        "unit": texts,
        "target": numbers,
        "period": texts,
        "evidence": ids(known.evidence),
    }
    return st.one_of(texts, part({"name": texts}, optional))


def shared_lanes(known: Cast) -> dict[str, Later]:
    """Give the lanes that a phase and a touchpoint have in common."""
    return {
        "actions": lane(lambda: entry(known)),
        "questions": lane(lambda: entry(known, answered_by=ids(known.touchpoints))),
        "emotions": lane(lambda: emotion(known)),
        "needs": lane(lambda: entry(known)),
        "pains": lane(lambda: entry(known, severity=ratings, category=words(PainCategory))),
        "gains": lane(lambda: entry(known)),
        "opportunities": lane(lambda: opportunity(known)),
        "metrics": lane(lambda: metric(known)),
    }
