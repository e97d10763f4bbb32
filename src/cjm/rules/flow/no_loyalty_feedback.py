"""The rule no-loyalty-feedback."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Path, Phase
from cjm.model.reference import Target
from cjm.model.vocabulary import FlowKind, PhaseKind

_FAITHFUL = (PhaseKind.LOYALTY, PhaseKind.ADVOCACY)


@rule(Severity.INFO, Preset.STRICT)
def no_loyalty_feedback(subject: Subject) -> Iterator[Finding]:
    """The loyal customers of the map influence nobody.

    A review full of hearts is where somebody else's journey begins. New customers believe those who have
    bought before they believe us, so what is written, shared and told at the end of one journey is a
    touchpoint at the start of the next. A map whose last phase leads nowhere hides the cheapest channel
    there is, and what it costs when the last phase goes wrong.

    Looked at are phases of `kind: loyalty` and `kind: advocacy`. One way of `kind: influence` from one of
    them, or from a touchpoint in it, is enough for the map; the last of these phases is reported.

    Bad:
        cjm: 1
        title: Jeg vil have en kjole til festen
        persona: Sara
        phases:
          - {name: Opmærksomhed, kind: awareness, touchpoints: [Annonce]}
          - {name: Køb, kind: purchase, touchpoints: [Kurv]}
          - {name: Brug, kind: use, touchpoints: [Pakken]}
          - {name: Loyalitet, kind: loyalty, touchpoints: [Anmeldelse]}  # <- reported
    Good:
        cjm: 1
        title: Jeg vil have en kjole til festen
        persona: Sara
        phases:
          - {name: Opmærksomhed, kind: awareness, touchpoints: [Annonce]}
          - {name: Køb, kind: purchase, touchpoints: [Kurv]}
          - {name: Brug, kind: use, touchpoints: [Pakken]}
          - {name: Loyalitet, kind: loyalty, touchpoints: [Anmeldelse]}
        flow:
          - {from: anmeldelse, to: opmærksomhed, kind: influence}
    """
    faithful = {path: phase for path, phase in subject.each(Phase) if phase.kind in _FAITHFUL}
    if not faithful or faithful.keys() & _influencing(subject):
        return
    path, phase = list(faithful.items())[-1]
    yield Finding(
        path,
        f'the customers in "{phase.name}" influence nobody',
        help="write whom they reach: `flow: [{from: …, to: …, kind: influence}]`",
    )


def _influencing(subject: Subject) -> set[Path]:
    """Give the phases from which, or from a touchpoint of which, others are influenced."""
    ways = (flow for flow in subject.journey.flow if flow.kind is FlowKind.INFLUENCE)
    starts = (subject.index.find(flow.from_, Target.PLACE) for flow in ways)
    return {place[:2] for place, _ in filter(None, starts)}
