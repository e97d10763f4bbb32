"""The rule moment-of-truth-count."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Touchpoint
from cjm.model.vocabulary import TouchpointStatus


@rule(Severity.INFO, Preset.STRICT)
def moment_of_truth_count(subject: Subject) -> Iterator[Finding]:
    """No touchpoint is a moment of truth, or too many are.

    A moment of truth is where the journey is won or lost, and where care and money go first. A map without
    one has not been weighed; a map full of them has not either, since when everything decides, nothing does.
    Ask which touchpoint, done badly, makes the customer leave whatever else is done well.

    Three are fine (a setting); on large maps up to a fifth of the touchpoints (a setting, 0.2). Touchpoints
    that are retired do not count.

    Bad:
        cjm: 1
        title: Change my energy supplier  # <- reported
        phases:
          - {name: Compare, touchpoints: [Price comparison, A neighbour's tip]}
          - {name: Sign, touchpoints: [Order form, Welcome letter]}
    Good:
        cjm: 1
        title: Change my energy supplier
        phases:
          - {name: Compare, touchpoints: [Price comparison, A neighbour's tip]}
          - {name: Sign, touchpoints: [{name: Order form, moment_of_truth: true}, Welcome letter]}
    """
    limits = subject.limits
    met = [
        (path, touchpoint)
        for path, touchpoint in subject.each(Touchpoint)
        if touchpoint.status is not TouchpointStatus.RETIRED
    ]
    decisive = [path for path, touchpoint in met if touchpoint.moment_of_truth]
    # Shares such as 0.29 of 100 must not fall short of a whole number by a rounding.
    most = max(limits.moments_of_truth_at_most, int(len(met) * limits.moments_of_truth_share + 1e-9))
    if met and not decisive:
        message = "no touchpoint is a moment of truth"
        yield Finding((), message, help="mark where the journey is won or lost: `moment_of_truth: true`")
    elif len(decisive) > most:
        yield Finding(
            (),
            f"{len(decisive)} of {len(met)} touchpoints are moments of truth, more than {most}",
            help="keep the mark for those that decide whatever else is done well",
            related=tuple((path, "one of them") for path in decisive),
        )
