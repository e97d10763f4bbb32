"""The rule b2b-without-stakeholders."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model.vocabulary import JourneyKind, Market

_SOMEBODY_BUYS = (JourneyKind.CUSTOMER, JourneyKind.BUYER)


@rule(Severity.WARNING, Preset.STRICT)
def b2b_without_stakeholders(subject: Subject) -> Iterator[Finding]:
    """A company buys, and the map does not say who has a say in it.

    Whoever fills in our form is seldom the one who signs. Somebody has to like the product, somebody has
    to approve the data protection, somebody holds the budget, and each of them can stop it with a
    question that the map never heard. Deals get lost between these people, not at a touchpoint.

    A map with `market: b2b` has at least 2 `stakeholders` (a setting), the persona included when she is
    one of them. Journeys of users and employees (`kind`) convince nobody of a purchase and are left alone.

    Bad:
        cjm: 1
        title: Hannah wants a rota that everyone can trust
        market: b2b  # <- reported
        persona: Hannah
        phases:
          - name: Agree
            touchpoints: [Business case]
    Good:
        cjm: 1
        title: Hannah wants a rota that everyone can trust
        market: b2b
        persona: Hannah
        stakeholders:
          - {name: IT security, role: Can say no}
          - {name: Finance director, role: Signs}
        phases:
          - name: Agree
            touchpoints: [Business case]
    """
    journey, least = subject.journey, subject.limits.stakeholders_at_least
    if journey.market is Market.B2B and journey.kind in _SOMEBODY_BUYS and len(journey.stakeholders) < least:
        known = (
            f"{len(journey.stakeholders) or 'no'} stakeholder{'s' if len(journey.stakeholders) != 1 else ''}"
        )
        yield Finding(
            ("market",),
            f"a company buys, and the map has {known}",
            help="name those who use, check, pay and sign: `stakeholders: [{name: …, role: …}]`",
        )
