"""The rule stale-review."""

from collections.abc import Iterator
from datetime import date

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model.vocabulary import Status
from cjm.rules.days import ago, months_later


@rule(Severity.WARNING, Preset.RECOMMENDED)
def stale_review(subject: Subject) -> Iterator[Finding]:
    """The map has not been looked at for longer than it promises.

    Needs move, competitors move, and the checkout was rebuilt in spring. A map keeps its authority long
    after it stopped being true, so the team decides how often it is looked at again, and this rule holds
    them to it. Looking is often enough: walk the journey, compare the numbers, set `reviewed` to the day.

    The next review is due as many calendar months later as `review_every` says; from the 31st that is the
    last day of a shorter month. The due day itself is still in time, and a setting can grant days
    of grace. Archived maps are left in peace.

    A day after tomorrow or later is reported as well, since nobody has looked yet, and the rule would wait
    for it in silence; tomorrow has begun somewhere.

    Bad:
        cjm: 1
        title: Find a cream my skin can take
        persona: Line
        reviewed: 2025-01-31  # <- reported
        review_every: month
        phases:
          - {name: Pay, touchpoints: [Basket]}
    Good:
        cjm: 1
        title: Find a cream my skin can take
        persona: Line
        reviewed: 2025-01-31
        review_every: month
        status: archived
        phases:
          - {name: Pay, touchpoints: [Basket]}
    """
    journey = subject.journey
    if journey.reviewed is None or journey.status is Status.ARCHIVED:
        return
    if (journey.reviewed - subject.today).days > 1:
        yield Finding(
            ("reviewed",),
            f"the map was reviewed on {journey.reviewed.isoformat()}, a day that has not come",
            help="write the day on which somebody last looked at it",
        )
    elif journey.review_every is not None:
        yield from _late(subject, months_later(journey.reviewed, journey.review_every.months))


def _late(subject: Subject, due: date | None) -> Iterator[Finding]:
    if due is not None and (subject.today - due).days > subject.limits.review_grace_days:
        yield Finding(
            ("reviewed",),
            f"the review was due on {due.isoformat()}, {ago(due, subject.today)}",
            help="look at the map again, then set `reviewed` to the day you did",
        )
