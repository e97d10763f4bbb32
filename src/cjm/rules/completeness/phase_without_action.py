"""The rule phase-without-action."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import phases


@rule(Severity.WARNING, Preset.RECOMMENDED)
def phase_without_action(subject: Subject) -> Iterator[Finding]:
    """A phase does not say what the customer does.

    What the customer does is the journey; everything else in the map is about it. A phase with
    touchpoints, pains and ideas but no action tends to be written from the inside: it lists what we put
    in front of people, not what they do with it. Writing the action down ("measures herself with a
    string") is also what makes it possible to watch it, count it, or find that nobody does it.

    An action under one of the phase's touchpoints counts as well.

    Bad:
        cjm: 1
        title: Renew my passport before the holiday
        persona: Lene
        phases:
          - name: Get ready  # <- reported
            questions: [May I bring my own photo?]
            touchpoints: [Citizen service website]
    Good:
        cjm: 1
        title: Renew my passport before the holiday
        persona: Lene
        phases:
          - name: Get ready
            questions: [May I bring my own photo?]
            touchpoints:
              - name: Citizen service website
                actions: [Books the first free time]
    """
    for path, phase in phases(subject.journey):
        if not phase.actions and not any(touchpoint.actions for touchpoint in phase.touchpoints):
            yield Finding(
                path,
                f'phase "{phase.name}" does not say what the customer does',
                help="write what they do, under the phase or one of its touchpoints: `actions: […]`",
            )
