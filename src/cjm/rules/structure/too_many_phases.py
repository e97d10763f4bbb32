"""The rule too-many-phases."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule


@rule(Severity.WARNING, Preset.RECOMMENDED)
def too_many_phases(subject: Subject) -> Iterator[Finding]:
    """The map has more phases than anybody takes in at once.

    A phase is a stretch in which the customer wants one thing. Twelve of them are usually steps of our
    own process, or two journeys in one file: choosing a bank and buying a home have different beginnings
    and different people in them. Touchpoints are the place for steps; linked maps are the place for
    journeys that follow each other. How many are too many is a setting; 8 unless it says otherwise.

    Bad:
        cjm: 1
        title: We want a kitchen we can both cook in
        persona: Mona
        phases:  # <- reported
          - {name: Dream, touchpoints: [Magazine]}
          - {name: Measure, touchpoints: [Planning tool]}
          - {name: Draw, touchpoints: [Planning tool]}
          - {name: Visit, touchpoints: [Showroom]}
          - {name: Compare, touchpoints: [Quote by e-mail]}
          - {name: Borrow, touchpoints: [The bank's app]}
          - {name: Order, touchpoints: [Showroom]}
          - {name: Wait, touchpoints: [Order page]}
          - {name: Receive, touchpoints: [Delivery]}
    Good:
        cjm: 1
        title: We want a kitchen we can both cook in
        persona: Mona
        phases:
          - {name: Dream and plan, touchpoints: [Magazine, Planning tool, Showroom]}
          - {name: Decide, touchpoints: [Quote by e-mail, The bank's app, Showroom]}
          - {name: Wait and receive, touchpoints: [Order page, Delivery]}
    """
    count, most = len(subject.journey.phases), subject.limits.phases_at_most
    if count > most:
        yield Finding(
            ("phases",),
            f"the map has {count} phases, and {most} are as many as a reader takes in",
            help="join phases in which the customer wants the same, or split the map where a journey ends",
            at_key=True,
        )
