"""The rule emotion-metric-conflict."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Path, Phase, phases
from cjm.model.vocabulary import TouchpointStatus
from cjm.rules.leaving import drop_off_of, phases_with_ways_out

_WORST = -2


@rule(Severity.INFO, Preset.STRICT)
def emotion_metric_conflict(subject: Subject) -> Iterator[Finding]:
    """What is felt in a phase and how many leave it do not go together.

    Everybody is happy and half of them go; or it is as bad as it can be and all of them stay. Either one of
    the two sources is off, for instance because only those who stayed were asked, or it is a finding: people
    who are content and leave over the price, people who are stuck with us and will go when they can.

    Reported are phases that lose more than a part that is a setting (0.3) although every score in them is at
    or above another (1), unless a way out of the phase gives its `reason`; and phases with a score of -2
    where next to nobody leaves (a setting, 0.02). Proposed and retired touchpoints are left out.

    Bad:
        cjm: 1
        title: Switch my bank
        phases:
          - name: Compare  # <- reported
            touchpoints: [{name: Table of fees, emotions: [{score: 1.5, feeling: Well informed}]}]
            funnel: {entered: 1000, continued: 400}
          - name: Move  # <- reported
            touchpoints: [{name: Form on paper, emotions: [{score: -2, feeling: Helpless}]}]
            funnel: {entered: 400, continued: 398}
    Good:
        cjm: 1
        title: Switch my bank
        phases:
          - name: Compare
            touchpoints: [{name: Table of fees, emotions: [{score: 1.5, feeling: Well informed}]}]
            emotions: [{score: -1, feeling: Put off by the fee}]
            funnel: {entered: 1000, continued: 400}
          - name: Move
            touchpoints: [{name: Form on paper, emotions: [{score: -2, feeling: Helpless}]}]
            funnel: {entered: 400, continued: 310}
    """
    limits = subject.limits
    for path, phase in phases(subject.journey):
        drop = drop_off_of(phase)
        scores = _scores(phase) if drop is not None else []
        if drop is None or not scores:
            continue
        if drop > limits.drop_off and min(scores) >= limits.high_point:
            if path not in phases_with_ways_out(subject):
                yield _finding(path, f'{drop:.0%} leave in phase "{phase.name}", where all feel good')
        elif 0 <= drop <= limits.drop_off_of_none and min(scores) <= _WORST:
            yield _finding(
                path, f'next to nobody leaves in phase "{phase.name}", where somebody feels at their worst'
            )


def _scores(phase: Phase) -> list[float]:
    here = [
        touchpoint
        for touchpoint in phase.touchpoints
        if touchpoint.status in (None, TouchpointStatus.CURRENT)
    ]
    felt = [*phase.emotions, *(emotion for touchpoint in here for emotion in touchpoint.emotions)]
    return [emotion.score for emotion in felt if emotion.score is not None]


def _finding(path: Path, message: str) -> Finding:
    return Finding(
        path,
        message,
        help="look whom each of the two sources asked; if both are right, write down the reason",
        related=(((*path, "funnel"), "the numbers"),),
    )
