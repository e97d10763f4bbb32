"""The rule flow-without-reason."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Alternative, Flow
from cjm.model.reference import Target
from cjm.model.vocabulary import FlowKind

_WHAT = {
    FlowKind.BACK: "people go back from",
    FlowKind.SIDE: "people go aside from",
    FlowKind.EXIT: "people leave at",
}


@rule(Severity.INFO, Preset.STRICT)
def flow_without_reason(subject: Subject) -> Iterator[Finding]:
    """People go back, aside or out, and nobody says why.

    The arrow says that it happens, and a number how often; what can be mended is the reason. Twelve in a
    hundred who go back from the basket may look for their size, for a cheaper item or for the voucher
    they saw yesterday, and each asks for another page.

    Skips and influence explain themselves by where they lead. An exit to one of the `alternatives` whose
    `note` says why customers would choose it has its reason there.

    Bad:
        cjm: 1
        title: Jeg vil have en kjole til festen
        persona: Sara
        phases:
          - {name: Overvejelse, touchpoints: [Størrelsesguide]}
          - {name: Køb, touchpoints: [Kurv]}
        flow:
          - from: køb
            to: overvejelse
            kind: back  # <- reported
            share: 0.12
    Good:
        cjm: 1
        title: Jeg vil have en kjole til festen
        persona: Sara
        phases:
          - {name: Overvejelse, touchpoints: [Størrelsesguide]}
          - {name: Køb, touchpoints: [Kurv]}
        flow:
          - from: køb
            to: overvejelse
            kind: back
            share: 0.12
            reason: Leder efter mere at købe for at spare fragten
    """
    for number, flow in enumerate(subject.journey.flow):
        if flow.kind in _WHAT and flow.reason is None and not _chosen_for_a_reason(subject, flow):
            yield Finding(
                ("flow", number, "kind"),
                f'{_WHAT[flow.kind]} "{flow.from_}", and no reason is given',
                help="write why: `reason: …`",
            )


def _chosen_for_a_reason(subject: Subject, flow: Flow) -> bool:
    found = (
        subject.index.find(flow.to, Target.ALTERNATIVE) if flow.to and flow.kind is FlowKind.EXIT else None
    )
    return found is not None and isinstance(found[1], Alternative) and found[1].note is not None
