"""The rule backward-flow-unmarked."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model.vocabulary import FlowKind
from cjm.rules.backwards import leads_back


@rule(Severity.WARNING, Preset.STRICT)
def backward_flow_unmarked(subject: Subject) -> Iterator[Finding]:
    """A way that is called forward leads to an earlier place.

    Phases and touchpoints stand in the order in which the customer meets them, so a way to an earlier one
    leads back, whatever it is called; a way without a `kind` is a forward one. Either the kind is wrong,
    and the picture draws a return as a short cut, or the order of the phases is.

    Earlier is a phase that stands before, or a touchpoint that stands before in the same phase. A way from
    loyal customers to the first phase is often no return at all but `kind: influence`: other people
    begin there.

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
            )
