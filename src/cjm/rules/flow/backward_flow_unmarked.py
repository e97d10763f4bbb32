"""The rule backward-flow-unmarked."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Remedy, SetKey, Subject, rule
from cjm.model import Flow, Path
from cjm.model.reference import Target
from cjm.model.vocabulary import FlowKind, PhaseKind
from cjm.rules.backwards import leads_back
from cjm.rules.phase_kinds import kinds_of_phases

_LOYAL = (PhaseKind.RETENTION, PhaseKind.LOYALTY, PhaseKind.ADVOCACY)


@rule(Severity.WARNING, Preset.STRICT)
def backward_flow_unmarked(subject: Subject) -> Iterator[Finding]:
    """A way that is called forward leads to an earlier place.

    Phases and touchpoints stand in the order in which the customer meets them, so a way to an earlier one
    leads back, whatever it is called; a way without a `kind` is a forward one. Either the kind is wrong,
    and the picture draws a return as a short cut, or the order of the phases is.

    Earlier is a phase that stands before, or a touchpoint that stands before in the same phase. A way from
    loyal customers to the first phase is often no return at all but `kind: influence`: other people
    begin there.

    Fix:
        Safe: writes `kind: back`. Unsafe from a phase of loyal customers, where `influence` may be meant.

    Bad:
        cjm: 1
        title: Jeg vil have en kjole til festen
        persona: Sara
        phases:
          - {name: Overvejelse, touchpoints: [Størrelsesguide]}
          - {name: Køb, touchpoints: [Kurv]}
        flow:
          - from: køb
            to: overvejelse  # <- reported
            reason: Tvivler på størrelsen
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
            reason: Tvivler på størrelsen
    """
    for number, flow in enumerate(subject.journey.flow):
        if flow.kind is FlowKind.FORWARD and leads_back(subject, flow):
            yield Finding(
                ("flow", number, "to"),
                f'the way from "{flow.from_}" to "{flow.to}" leads back and is called forward',
                help="write `kind: back`, or `kind: influence` if it is other people who begin there",
                fix=_fix(subject, ("flow", number), flow),
            )


def _fix(subject: Subject, path: Path, flow: Flow) -> Remedy:
    """Call it a way back; where the customers at its start are loyal, others may be meant to begin there."""
    start = subject.index.find(flow.from_, Target.PLACE)
    loyal = start is not None and start[0][:2] in _loyal_phases(subject)
    return Remedy("write `kind: back`", SetKey(path, Flow, "kind", FlowKind.BACK.value), safe=not loyal)


def _loyal_phases(subject: Subject) -> set[Path]:
    return {path for path, _, kind in kinds_of_phases(subject) if kind in _LOYAL}
