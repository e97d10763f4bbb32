"""The rule biggest-drop-unaddressed."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.rules.addressed import Addressed
from cjm.rules.leaving import unaddressed_loss


@rule(Severity.WARNING, Preset.RECOMMENDED)
def biggest_drop_unaddressed(subject: Subject) -> Iterator[Finding]:
    """The phase that loses the largest part of its people has no opportunity.

    Start where the largest share leaves: a small change there is worth more than a large one elsewhere,
    because all that follows gets more people to work with. A map that measures its drop-off and then
    collects its ideas in other phases has not been used yet.

    The largest drop is the largest part of those who came in (`funnel`), as counts of people would always
    point at the first phase. An opportunity counts when it stands in the phase, at one of its touchpoints,
    or anywhere and `addresses` something of these; one that was `dropped` does not.

    Bad:
        cjm: 1
        title: Find a cream my skin can take
        persona: Line
        phases:
          - name: Look around
            touchpoints: [{name: Product page, opportunities: [Larger pictures]}]
            funnel: {entered: 6900, continued: 4100}
          - name: Pay  # <- reported
            touchpoints: [Basket]
            funnel: {entered: 4100, continued: 1200}
    Good:
        cjm: 1
        title: Find a cream my skin can take
        persona: Line
        phases:
          - name: Look around
            touchpoints: [{name: Product page, opportunities: [Larger pictures]}]
            funnel: {entered: 6900, continued: 4100}
          - name: Pay
            touchpoints: [{name: Basket, opportunities: [Show the shipping earlier]}]
            funnel: {entered: 4100, continued: 1200}
    """
    found = unaddressed_loss(subject, Addressed(subject))
    if found:
        path, phase, drop = found
        loss = f"loses the largest part of its people ({drop:.0%})"
        yield Finding(
            path,
            f'phase "{phase.name}" {loss} and has no opportunity',
            help="write what could keep people there: `opportunities: […]`",
            related=(((*path, "funnel"), "the numbers"),),
        )
