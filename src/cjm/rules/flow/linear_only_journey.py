"""The rule linear-only-journey."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model.vocabulary import FlowKind
from cjm.rules.backwards import leads_back


@rule(Severity.INFO, Preset.STRICT)
def linear_only_journey(subject: Subject) -> Iterator[Finding]:
    """In a long journey nobody ever goes back or aside.

    People look at the basket and go back to the reviews; they ask a friend, call to be sure, wait for
    payday and begin again. A straight line from need to loyalty is how we would like it to be. The ways
    back are where a doubt was not met, the ways aside where a question had to be asked elsewhere.

    Asked are maps of 4 phases or more (a setting). One way of `kind: back` or `kind: side` will do, also a
    `forward` one that in truth leads back. A skip, an exit and influence are no detours.

    Bad:
        cjm: 1
        title: Jeg vil have en kjole til festen  # <- reported
        persona: Sara
        phases:
          - {name: Opmærksomhed, touchpoints: [Annonce]}
          - {name: Overvejelse, touchpoints: [Størrelsesguide]}
          - {name: Køb, touchpoints: [Kurv]}
          - {name: Brug, touchpoints: [Vaskeanvisning]}
    Good:
        cjm: 1
        title: Jeg vil have en kjole til festen
        persona: Sara
        phases:
          - {name: Opmærksomhed, touchpoints: [Annonce]}
          - {name: Overvejelse, touchpoints: [Størrelsesguide]}
          - {name: Køb, touchpoints: [Kurv]}
          - {name: Brug, touchpoints: [Vaskeanvisning]}
        flow:
          - {from: køb, to: overvejelse, kind: back, reason: Tvivler på størrelsen}
    """
    journey = subject.journey
    if len(journey.phases) < subject.limits.straight_phases:
        return
    if any(_is_detour(subject, number) for number in range(len(journey.flow))):
        return
    yield Finding(
        ("flow",) if journey.flow else (),
        f"nobody goes back or aside in the {len(journey.phases)} phases",
        help="write where people turn back, and why: `flow: [{from: …, to: …, kind: back, reason: …}]`",
        at_key=bool(journey.flow),
    )


def _is_detour(subject: Subject, number: int) -> bool:
    way = subject.journey.flow[number]
    if way.kind is FlowKind.FORWARD:
        return leads_back(subject, way)
    return way.kind in (FlowKind.BACK, FlowKind.SIDE)
