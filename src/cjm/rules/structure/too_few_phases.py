"""The rule too-few-phases."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule


@rule(Severity.WARNING, Preset.STRICT)
def too_few_phases(subject: Subject) -> Iterator[Finding]:
    """The map has so few phases that it shows no journey.

    Before and after is a comparison, and a single phase is a list of touchpoints. What makes a journey is
    that the customer's goal changes on the way: from feeling a need, over choosing, to living with the
    choice. A map of one or two phases most often shows the stretch that one team looks after, with the
    stretches before and after it in nobody's map. How few are too few is a setting; 3 are enough unless
    it says otherwise.

    Bad:
        cjm: 1
        title: We want a kitchen we can both cook in
        persona: Mona
        phases:  # <- reported
          - {name: Before the order, touchpoints: [Showroom]}
          - {name: After the order, touchpoints: [Delivery]}
    Good:
        cjm: 1
        title: We want a kitchen we can both cook in
        persona: Mona
        phases:
          - {name: Dream and plan, touchpoints: [Showroom]}
          - {name: Decide and order, touchpoints: [Quote by e-mail]}
          - {name: Wait and receive, touchpoints: [Delivery]}
    """
    count, least = len(subject.journey.phases), subject.limits.phases_at_least
    if count < least:
        phases = "1 phase" if count == 1 else f"{count or 'no'} phases"
        yield Finding(
            ("phases",),
            f"the map has {phases}, and a journey takes at least {least}",
            help="add what comes before and after, or split a phase where the customer's goal changes",
            at_key=True,
        )
