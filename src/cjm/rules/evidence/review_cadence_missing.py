"""The rule review-cadence-missing."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Remedy, SetKey, Subject, rule
from cjm.model import Journey
from cjm.model.vocabulary import Cadence, Status


@rule(Severity.INFO, Preset.STRICT)
def review_cadence_missing(subject: Subject) -> Iterator[Finding]:
    """The map does not say how often it is looked at again.

    Needs and competitors move, and a map that nobody has promised to look at is true for about as long as the
    project that paid for it. A promise of a month or a quarter costs an hour each time, and from then on
    stale-review keeps watch. Archived maps are kept for memory and need no promise.

    Fix:
        Unsafe, as it is a promise: writes `review_every: quarter`.

    Bad:
        cjm: 1
        title: Find a cream my skin can take  # <- reported
        reviewed: 2026-09-01
        phases: [Pay]
    Good:
        cjm: 1
        title: Find a cream my skin can take
        reviewed: 2026-09-01
        review_every: quarter
        phases: [Pay]
    """
    journey = subject.journey
    if journey.review_every is None and journey.status is not Status.ARCHIVED:
        yield Finding(
            (),
            "the map does not say how often it is looked at again",
            help="promise a rhythm you can keep, such as `review_every: quarter`",
            fix=Remedy(
                "write `review_every: quarter`",
                SetKey((), Journey, "review_every", Cadence.QUARTER.value),
                safe=False,
            ),
        )
