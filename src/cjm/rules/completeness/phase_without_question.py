"""The rule phase-without-question."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import phases


@rule(Severity.WARNING, Preset.RECOMMENDED)
def phase_without_question(subject: Subject) -> Iterator[Finding]:
    """A phase does not say what the customer asks or worries about.

    Questions are the cheapest research there is: they stand in the inbox, in the search log and in the
    chat, in the customer's own words. They tell which page to write and which sentence to put beside the
    button, and one that nobody answers sends people away. A phase without any seldom means that
    everything is clear; it means that the customer was not listened to there.

    A question under one of the phase's touchpoints counts as well.

    Bad:
        cjm: 1
        title: Find a cream my skin can take
        persona: Line
        phases:
          - name: Pay  # <- reported
            goals: [Get it at the price on the page]
            touchpoints: [Basket]
    Good:
        cjm: 1
        title: Find a cream my skin can take
        persona: Line
        phases:
          - name: Pay
            goals: [Get it at the price on the page]
            questions: [What does the shipping cost?]
            touchpoints: [Basket]
    """
    for path, phase in phases(subject.journey):
        if not phase.questions and not any(touchpoint.questions for touchpoint in phase.touchpoints):
            yield Finding(
                path,
                f'phase "{phase.name}" does not say what the customer asks',
                help="write what they ask or worry about, under the phase or one of its touchpoints: "
                "`questions: […]`",
            )
