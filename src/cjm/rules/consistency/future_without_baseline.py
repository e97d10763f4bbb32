"""The rule future-without-baseline."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model.vocabulary import State


@rule(Severity.INFO, Preset.STRICT)
def future_without_baseline(subject: Subject) -> Iterator[Finding]:
    """A map of the future does not say which map of today it changes.

    A wished-for journey is worth what it changes. Without the map of today beside it nobody sees which
    touchpoints are new, which pain goes away and what was fine and is lost on the way, and the plan is
    judged by how good it looks. `based_on` names the current map; the two can then be compared.

    Something wholly new has no today: there the way people manage without it is the map to draw first.

    Bad:
        cjm: 1
        title: Apply for a nursery place
        state: future  # <- reported
        persona: Amina
        phases:
          - name: Wait
            touchpoints: [Status page]
    Good:
        cjm: 1
        title: Apply for a nursery place
        state: future
        based_on: nursery-place.cjm.yaml
        persona: Amina
        phases:
          - name: Wait
            touchpoints: [Status page]
    """
    if subject.journey.state is State.FUTURE and subject.journey.based_on is None:
        yield Finding(
            ("state",),
            "the map shows the future and does not say which map of today it changes",
            help="name the current map: `based_on: ….cjm.yaml`",
        )
