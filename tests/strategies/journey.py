"""Whole maps."""

from __future__ import annotations

from hypothesis import strategies as st

from cjm.model.vocabulary import (
    Cadence,
    EvidenceKind,
    FlowKind,
    JourneyKind,
    Lane,
    Market,
    Medium,
    State,
    Status,
)
from tests.strategies.cast import Cast, Named, casts, ids, one_id, written
from tests.strategies.lanes import opportunity
from tests.strategies.places import phases
from tests.strategies.values import Data, Keys, Strategy, days, lane, made, part, shares, texts, words


def persona(known: Cast, named: Named) -> Strategy:
    optional = {
        **dict.fromkeys(("role", "description", "quote", "occupation", "alt"), texts),
        **{key: st.lists(texts, max_size=2) for key in ("goals", "needs", "frustrations")},
        "age": st.one_of(st.integers(16, 99), texts),
        "image": st.just("sara.png"),
        "primary": st.booleans(),
        "share": shares,
        "sources": ids(known.evidence),
    }
    return written(named, optional)


def flow(known: Cast) -> Strategy:
    place = st.sampled_from([each.id for each in known.places])
    optional = {"reason": texts, "share": shares, "for": ids(known.personas)}
    kinds = st.sampled_from([kind.value for kind in FlowKind if kind is not FlowKind.EXIT])
    way = part({"from": place, "to": place}, {**optional, "kind": kinds})
    leaving = part({"from": place, "kind": st.just("exit")}, {**optional, **one_id("to", known.alternatives)})
    return st.one_of(way, leaving)


def around(known: Cast) -> Keys:
    """Give the keys of the map that hold lists of parts without ids, or none."""
    walked = {"by": texts, "date": days, **one_id("persona", known.personas), "note": texts}
    channel = {"name": texts, "medium": words(Medium), "icon": st.just("kiosk")}
    phase_ids = st.sampled_from([each.id for each in known.places[: known.phases]])
    lanes = st.permutations([*known.lanes, *(lane.value for lane in Lane)])
    return {
        "channels": st.lists(part({"id": st.just("genopfyldning")}, channel), max_size=1),
        "flow": st.lists(flow(known), max_size=3),
        "opportunities": lane(lambda: opportunity(known)),
        "what_if": lane(lambda: part({"if": texts, "then": texts}, {"phase": phase_ids})),
        "walkthroughs": lane(lambda: part({}, walked)),
        "lanes": lanes.map(lambda ids: [{"id": ids[0], "name": "Række"}, *ids[1:]]),
    }


def heading() -> dict[str, Strategy]:
    """Give the keys of the map that hold single values."""
    plain = ("summary", "purpose", "scenario", "trigger", "owner")
    return {
        **dict.fromkeys(plain, texts),
        "id": st.just("sara-finder-et-outfit"),
        "language": st.sampled_from(["da", "en", "de-AT"]),
        "kind": words(JourneyKind),
        "market": words(Market),
        "state": words(State),
        "based_on": st.just("i-dag.cjm.yaml"),
        "audience": st.lists(texts, max_size=2),
        "scope": st.fixed_dictionaries({}, optional={"starts": texts, "ends": texts}),
        "status": words(Status),
        "reviewed": days,
        "review_every": words(Cadence),
        "assumption": st.booleans(),
        "tags": st.lists(texts, max_size=2),
    }


@st.composite
def journeys(draw: st.DrawFn) -> Data:
    """Give a whole valid map, all of whose references resolve."""
    known = draw(casts())
    personas = [draw(persona(known, named)) for named in known.personas]
    stakeholder = {"role": texts, "influence": texts, "concerns": st.lists(texts, max_size=2)}
    cited = {
        "kind": words(EvidenceKind),
        "source": texts,
        "date": days,
        "sample": st.one_of(st.integers(0, 500), texts),
        "note": texts,
    }
    more = {key: made(one) for key, one in around(known).items()}
    rest = draw(st.fixed_dictionaries({}, optional=more))
    if known.lanes:
        rest["lanes"] = draw(more["lanes"])
    return {
        "cjm": 1,
        "title": draw(texts),
        **draw(part({}, heading())),
        **({"persona": personas[0]} if len(personas) == 1 else {"personas": personas} if personas else {}),
        "stakeholders": [draw(written(named, stakeholder)) for named in known.stakeholders],
        "evidence": [draw(written(named, cited, "title")) for named in known.evidence],
        "alternatives": [
            draw(written(named, {"url": st.just("https://example.org"), "note": texts}))
            for named in known.alternatives
        ],
        "phases": draw(phases(known)),
        **rest,
    }
