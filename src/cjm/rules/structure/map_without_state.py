"""The rule map-without-state."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule


@rule(Severity.WARNING, Preset.STRICT)
def map_without_state(subject: Subject) -> Iterator[Finding]:
    """The map does not say whether it shows today or a wish.

    That a customer gets an answer within an hour is a fact to be proud of, or a project nobody has begun.
    In a map without a state every reader decides for themselves, workshops drift from how it is to how
    it should be, and a year later nobody can tell which boxes were ever true. One word settles it; the
    wished-for journey gets a map of its own, which says what it is `based_on`.

    Bad:
        cjm: 1
        title: I want to switch to a cheaper phone plan  # <- reported
        persona: Amir
        phases:
          - name: Get help
            touchpoints: [Answer within an hour]
    Good:
        cjm: 1
        title: I want to switch to a cheaper phone plan
        state: current
        persona: Amir
        phases:
          - name: Get help
            touchpoints: [Answer within an hour]
    """
    if subject.journey.state is None:
        yield Finding(
            (),
            "the map does not say whether it shows today or a wish",
            help="write `state: current` for what happens today, `state: future` for what is wanted",
        )
