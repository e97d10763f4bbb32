"""The rule drop-off-without-reason."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import phases
from cjm.rules.leaving import drop_off_of, phases_with_trouble, phases_with_ways_out


@rule(Severity.INFO, Preset.STRICT)
def drop_off_without_reason(subject: Subject) -> Iterator[Finding]:
    """Many people leave in a phase, and the map does not say why.

    The number is the beginning: it says where to go and ask. As long as there is no reason beside it, ideas
    are aimed at whatever the team dislikes most. Five people who gave up, asked by telephone, name the
    reason in a day.

    A drop-off counts above a part of those who came in that is a setting (0.3). A pain or an unmet need, in
    the phase or at its touchpoints, is a reason, and so is the `reason` of a way that leads out of the phase.

    Bad:
        cjm: 1
        title: Jeg vil have et mobilabonnement uden binding
        phases:
          - name: Bestilling  # <- reported
            touchpoints: [Formular]
            funnel: {entered: 900, continued: 400}
    Good:
        cjm: 1
        title: Jeg vil have et mobilabonnement uden binding
        phases:
          - name: Bestilling
            touchpoints: [Formular]
            funnel: {entered: 900, continued: 400}
        flow:
          - {from: bestilling, kind: exit, share: 0.3, reason: Nummeret kan ikke flyttes samme dag}
    """
    lossy = [
        (path, phase, drop)
        for path, phase in phases(subject.journey)
        if (drop := drop_off_of(phase)) is not None and drop > subject.limits.drop_off
    ]
    if not lossy:
        return
    explained = phases_with_trouble(subject) | phases_with_ways_out(subject)
    for path, phase, drop in lossy:
        if path not in explained:
            yield Finding(
                path,
                f'{drop:.0%} leave in phase "{phase.name}", and nothing says why',
                help="ask some who left: `pains: […]`, or `flow: [{from: …, kind: exit, reason: …}]`",
                related=(((*path, "funnel"), "the numbers"),),
            )
