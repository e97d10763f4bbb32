"""The rule map-without-purpose."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule


@rule(Severity.WARNING, Preset.RECOMMENDED)
def map_without_purpose(subject: Subject) -> Iterator[Finding]:
    """The map does not say why it exists.

    A map drawn to cut complaints about delivery needs other rows, and another depth, than one drawn to
    win first-time buyers. When the aim is not written down, everybody adds what they happen to know, the
    map grows until nobody reads it, and no one can say when it has done its work. One sentence that names
    the decision the map is to help with is enough to settle what to leave out.

    Bad:
        cjm: 1
        title: I want to switch to a cheaper phone plan  # <- reported
        persona: Amir
        phases:
          - name: Compare
            touchpoints: [Price comparison site]
    Good:
        cjm: 1
        title: I want to switch to a cheaper phone plan
        purpose: Find out why one in three gives up between the order and the new SIM card
        persona: Amir
        phases:
          - name: Compare
            touchpoints: [Price comparison site]
    """
    if subject.journey.purpose is None:
        yield Finding(
            (),
            "the map does not say what it is for",
            help="write the decision it is to help with: `purpose: Find out why …`",
        )
