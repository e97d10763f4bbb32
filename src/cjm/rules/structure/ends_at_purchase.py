"""The rule ends-at-purchase."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model.vocabulary import JourneyKind, PhaseKind
from cjm.rules.phase_kinds import kinds_of_phases

_BEYOND = frozenset(
    {
        *(PhaseKind.ONBOARDING, PhaseKind.USE, PhaseKind.SUPPORT),
        *(PhaseKind.RETENTION, PhaseKind.LOYALTY, PhaseKind.ADVOCACY),
    }
)


@rule(Severity.WARNING, Preset.RECOMMENDED)
def ends_at_purchase(subject: Subject) -> Iterator[Finding]:
    """A customer journey stops at the purchase.

    What happens after the payment decides whether somebody comes back, sends the parcel back or tells a
    friend. A map that ends at the till is a sales funnel seen from our side: the waiting, the first use
    and the first problem are missing, although they are what the customer remembers. A journey that ends
    there on purpose is a buyer journey, and may say so with `kind: buyer`.

    The `kind` of a phase counts; where none is written, its name does if that says nothing else, in Danish
    or English ("Køb", "Bestilling", "Purchase", "3. Checkout"). A journey that has been beyond the purchase
    before, with a phase of use, support or loyalty, may end with buying again.

    Bad:
        cjm: 1
        title: Get a bike that fits my commute
        persona: Ida
        phases:
          - {name: Tire of the bus, kind: awareness, touchpoints: [A colleague's bike]}
          - {name: Look around, kind: consideration, touchpoints: [Test ride]}
          - {name: Buy, kind: purchase, touchpoints: [Shop counter]}  # <- reported
    Good:
        cjm: 1
        title: Get a bike that fits my commute
        persona: Ida
        phases:
          - {name: Tire of the bus, kind: awareness, touchpoints: [A colleague's bike]}
          - {name: Look around, kind: consideration, touchpoints: [Test ride]}
          - {name: Buy, kind: purchase, touchpoints: [Shop counter]}
          - {name: First weeks on the road, kind: use, touchpoints: [Free check-up]}
    """
    if subject.journey.kind is JourneyKind.BUYER:
        return
    found = kinds_of_phases(subject)
    if not found or not _BEYOND.isdisjoint(kind for _, _, kind in found):
        return
    path, phase, kind = found[-1]
    if kind is PhaseKind.PURCHASE:
        help_ = "add what follows, such as a phase of `kind: use`, or write `kind: buyer` for the map"
        if phase.kind is None:
            help_ += "; if it is no purchase, write its own `kind`"
        yield Finding(path, f'the journey ends with "{phase.name}", a purchase', help=help_)
