"""The rule journey-without-retention."""

from collections.abc import Iterator
from itertools import pairwise

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model.vocabulary import PhaseKind
from cjm.rules.phase_kinds import kinds_of_phases

_FAITHFUL = (PhaseKind.LOYALTY, PhaseKind.ADVOCACY)


@rule(Severity.WARNING, Preset.RECOMMENDED)
def journey_without_retention(subject: Subject) -> Iterator[Finding]:
    """Customers go straight from the purchase to being loyal.

    Nobody is loyal to a till. Between the payment and the warm review lie the waiting, the unpacking, the
    first use, the exchange and the reasons to come back, and that is where most companies lose people
    without noticing. A map that jumps over it claims that what was sold looks after itself.

    Some phase between the purchase and the first of loyalty or advocacy has to be of another kind, such as
    `use`, `support` or `retention`. Where no `kind` is written, a phase's name counts if that says nothing
    else, in Danish or English ("Køb", "Loyalitet", "Advocacy").

    Bad:
        cjm: 1
        title: Jeg vil have en kjole til festen
        persona: Sara
        phases:
          - {name: Køb, kind: purchase, touchpoints: [Kassen]}
          - {name: Loyalitet, kind: loyalty, touchpoints: [Anmeldelse]}  # <- reported
    Good:
        cjm: 1
        title: Jeg vil have en kjole til festen
        persona: Sara
        phases:
          - {name: Køb, kind: purchase, touchpoints: [Kassen]}
          - {name: Pakken kommer, kind: use, touchpoints: [Levering]}
          - {name: Loyalitet, kind: loyalty, touchpoints: [Anmeldelse]}
    """
    for (bought, _, before), (path, phase, kind) in pairwise(kinds_of_phases(subject)):
        if before is PhaseKind.PURCHASE and kind in _FAITHFUL:
            yield Finding(
                path,
                f'nothing lies between the purchase and "{phase.name}"',
                help="add what makes customers stay, such as a phase of `kind: use` or `kind: retention`",
                related=((bought, "the purchase"),),
            )
