"""The rule flow-without-destination."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model.vocabulary import FlowKind


@rule(Severity.ERROR, Preset.MINIMAL)
def flow_without_destination(subject: Subject) -> Iterator[Finding]:
    """A way leads nowhere.

    An arrow that ends in the air is left out of the picture, and the people who take it are missing from
    every count: the map claims a skip, a return or somebody's influence, and does not say on what. Most
    often the line was begun and not finished, or people leave here and the `kind` is missing.

    Every way of `flow` says where it leads in `to`. Only an exit may do without, since those who leave may
    go anywhere. A way without a `kind` is a forward one.

    Bad:
        cjm: 1
        title: Jeg vil have en kjole til festen
        persona: Sara
        phases:
          - {name: Overvejelse, touchpoints: [Størrelsesguide]}
          - {name: Køb, touchpoints: [Kurv]}
        flow:
          - from: køb  # <- reported
            kind: back
            reason: Tvivler på størrelsen
          - {from: overvejelse, reason: Fragten er for dyr}  # <- reported
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
          - {from: overvejelse, kind: exit, reason: Fragten er for dyr}
    """
    for number, flow in enumerate(subject.journey.flow):
        if flow.to is None and flow.kind is not FlowKind.EXIT:
            yield Finding(
                ("flow", number, "from"),
                f'a way from "{flow.from_}" leads nowhere',
                help="write where people get to: `to: …`, or `kind: exit` if they leave the journey here",
            )
