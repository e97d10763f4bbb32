"""The rule funnel-sum-mismatch."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import phases


@rule(Severity.ERROR, Preset.MINIMAL)
def funnel_sum_mismatch(subject: Subject) -> Iterator[Finding]:
    """More people go on from a phase than came into it.

    Nobody can go on who never came, so one of the two numbers is wrong: most often they count different
    things, such as visits and people, or cover different periods, or were swapped. The drop-off that
    follows from them would be below zero, and the phase would look like the best one of the map.

    Bad:
        cjm: 1
        title: Get a bike that fits my commute
        persona: Ida
        phases:
          - name: Try
            touchpoints: [Test ride]
            funnel:
              entered: 180
              continued: 240  # <- reported
    Good:
        cjm: 1
        title: Get a bike that fits my commute
        persona: Ida
        phases:
          - name: Try
            touchpoints: [Test ride]
            funnel:
              entered: 240
              continued: 180
    """
    for path, phase in phases(subject.journey):
        funnel = phase.funnel
        if funnel is None or funnel.entered is None or funnel.continued is None:
            continue
        if funnel.continued > funnel.entered:
            yield Finding(
                (*path, "funnel", "continued"),
                f'{funnel.continued} go on from phase "{phase.name}", and {funnel.entered} came into it',
                help="count the same people over the same period in both numbers",
                related=(((*path, "funnel", "entered"), "who came in"),),
            )
