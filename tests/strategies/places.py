"""Phases and touchpoints."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from cjm.model.vocabulary import Medium, PhaseKind, ResourceStatus, TouchpointStatus
from tests.strategies.cast import Cast, Named, ids, written
from tests.strategies.lanes import entry, shared_lanes
from tests.strategies.values import Keys, Strategy, lane, made, ratings, texts, words


def touchpoint(known: Cast, named: Named) -> Strategy:
    optional: Keys = {
        "channel": st.one_of(st.sampled_from(["webshop", "ads", "TikTok", "genopfyldning"]), texts),
        "medium": words(Medium),
        "device": texts,
        "status": words(TouchpointStatus),
        "owner": texts,
        "owned": st.booleans(),
        "importance": st.fixed_dictionaries({}, optional={"customer": ratings, "business": ratings}),
        "moment_of_truth": st.booleans(),
        "url": st.just("https://example.org/guide?a=1&b=2"),
        "image": st.just("billeder/kurv.png"),
        "alt": texts,
        "for": ids(known.personas),
        "evidence": ids(known.evidence),
        "assumption": st.booleans(),
        **shared_lanes(known),
        **{row: lane(lambda: entry(known)) for row in ("frontstage", "backstage", "support")},
    }
    return written(named, optional)


@st.composite
def phase(draw: st.DrawFn, known: Cast, named: Named, touchpoints: list[Named]) -> Any:
    entered = draw(st.integers(0, 10_000))
    funnel = st.fixed_dictionaries(
        {"entered": st.just(entered)},
        optional={"continued": st.integers(0, entered), "period": texts, "evidence": ids(known.evidence)},
    )
    plain = ("goals", "motivations", "expectations", "company_goals")
    own = st.fixed_dictionaries({row: made(lane(lambda: entry(known))) for row in known.lanes})
    optional: Keys = {
        "kind": words(PhaseKind),
        "summary": texts,
        "duration": texts,
        "owner": texts,
        **shared_lanes(known),
        **{row: lane(lambda: entry(known)) for row in plain},
        "resources": lane(lambda: entry(known, status=words(ResourceStatus))),
        "funnel": funnel,
        "lanes": own,
    }
    drawn = draw(written(named, optional))
    if not touchpoints:
        return drawn
    long = drawn if isinstance(drawn, dict) else {"name": drawn}
    return {**long, "touchpoints": [draw(touchpoint(known, each)) for each in touchpoints]}


@st.composite
def phases(draw: st.DrawFn, known: Cast) -> list[Any]:
    owners = [draw(st.integers(0, known.phases - 1)) for _ in known.touchpoints]
    met = list(zip(known.touchpoints, owners, strict=True))
    return [
        draw(phase(known, named, [each for each, owner in met if owner == at]))
        for at, named in enumerate(known.places[: known.phases])
    ]
