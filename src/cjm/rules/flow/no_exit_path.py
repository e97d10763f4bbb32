"""The rule no-exit-path."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Phase
from cjm.model.vocabulary import FlowKind, PhaseKind


@rule(Severity.INFO, Preset.STRICT)
def no_exit_path(subject: Subject) -> Iterator[Finding]:
    """Nobody in the map ever leaves.

    Most people who come to the first phase never see the last one: they put it off, find it cheaper, or
    give up at the address form. A map without a single exit shows the few who stayed. Where people leave,
    and for what, is the part of the journey that pays for the map.

    An exit is a way of `flow` with `kind: exit`, or a phase of `kind: exit`. A `funnel` that loses people
    shows that they leave too.

    Bad:
        cjm: 1
        title: Find a cream my skin can take  # <- reported
        persona: Line
        phases:
          - {name: Look around, touchpoints: [Product page]}
          - {name: Pay, touchpoints: [Basket]}
          - {name: Try it, touchpoints: [Note in the parcel]}
    Good:
        cjm: 1
        title: Find a cream my skin can take
        persona: Line
        phases:
          - {name: Look around, touchpoints: [Product page]}
          - {name: Pay, touchpoints: [Basket]}
          - {name: Try it, touchpoints: [Note in the parcel]}
        flow:
          - {from: pay, kind: exit, reason: The shipping is shown last}
    """
    flow = subject.journey.flow
    found = subject.each(Phase)
    if not found or any(way.kind is FlowKind.EXIT for way in flow):
        return
    if any(phase.kind is PhaseKind.EXIT or (phase.funnel and phase.funnel.drop_off) for _, phase in found):
        return
    yield Finding(
        ("flow",) if flow else (),
        "nobody in the map ever leaves",
        help="write where people give up, and why: `flow: [{from: …, kind: exit, reason: …}]`",
        at_key=bool(flow),
    )
