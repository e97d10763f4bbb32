"""The rule equal-importance."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Touchpoint


@rule(Severity.INFO, Preset.STRICT)
def equal_importance(subject: Subject) -> Iterator[Finding]:
    """All touchpoints are of the same importance.

    Not every touchpoint matters alike, and the numbers are there to choose by. When all of them are a 5, the
    question "which first?" has been put off. Ask customers to give up touchpoints one by one; the last
    ones left are the important ones.

    Touchpoints that give an importance are compared, from a few on (a setting, 3). One side in which they
    differ, the customer's or the company's, is enough.

    Bad:
        cjm: 1
        title: Få en tid hos tandlægen
        phases:
          - name: Bestilling
            touchpoints:
              - name: Hjemmeside
                importance: {customer: 5, business: 4}  # <- reported
              - {name: Opkald, importance: {customer: 5, business: 4}}
              - {name: Sms med tid, importance: {customer: 5, business: 4}}
    Good:
        cjm: 1
        title: Få en tid hos tandlægen
        phases:
          - name: Bestilling
            touchpoints:
              - name: Hjemmeside
                importance: {customer: 3, business: 4}
              - {name: Opkald, importance: {customer: 5, business: 4}}
              - {name: Sms med tid, importance: {customer: 5, business: 4}}
    """
    weighed = [
        ((*path, "importance"), (given.customer, given.business))
        for path, touchpoint in subject.each(Touchpoint)
        if (given := touchpoint.importance)
    ]
    if len(weighed) >= subject.limits.importance_at_least and len({pair for _, pair in weighed}) == 1:
        (first, _), *others = weighed
        yield Finding(
            first,
            f"all {len(weighed)} touchpoints with an importance are equally important",
            help="put them in order first, then give out the numbers from 1 to 5",
            related=tuple((path, "the same here") for path, _ in others),
        )
