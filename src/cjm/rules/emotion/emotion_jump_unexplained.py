"""The rule emotion-jump-unexplained."""

from collections.abc import Iterator
from itertools import pairwise

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Path, Point, Touchpoint, curve
from cjm.rules.felt import voices


@rule(Severity.INFO, Preset.STRICT)
def emotion_jump_unexplained(subject: Subject) -> Iterator[Finding]:
    """The curve leaps, and the map does not say why.

    Big swings are what a map is for: between one touchpoint and the next something delighted the customer or
    let them down. If nothing there says what it was, the finding of the whole exercise is missing, or
    the score was a slip of the pen.

    From one scored point of the curve to the next a step of 3 is a leap (a setting). A pain or a gain at
    either of the two places, or of the phase that is come to, explains it, and so does evidence cited
    by the place that is come to or by a feeling there. Gaps lie between points, so no step leads across one.

    Bad:
        cjm: 1
        title: Få repareret min cykel inden mandag
        phases:
          - name: Aflevering
            touchpoints:
              - {name: Værkstedet, emotions: [{score: 1.5, feeling: I gode hænder}]}
              - name: Sms om prisen  # <- reported
                emotions: [{score: -2, feeling: Snydt}]
    Good:
        cjm: 1
        title: Få repareret min cykel inden mandag
        phases:
          - name: Aflevering
            touchpoints:
              - {name: Værkstedet, emotions: [{score: 1.5, feeling: I gode hænder}]}
              - name: Sms om prisen
                emotions: [{score: -2, feeling: Snydt}]
                pains: [Prisen er det dobbelte af den aftalte]
    """
    points = list(curve(subject.journey))
    leap = subject.limits.emotion_jump
    reported: set[Path] = set()
    for voice in voices(subject):
        for before, after in pairwise(map(voice.at, points)):
            step = _step(before, after)
            if abs(step) < leap or after.path in reported or _is_explained(subject, before, after):
                continue
            reported.add(after.path)
            yield Finding(
                after.path,
                f'the feeling{voice.whose} leaps by {step:+.3g} at "{after.place.name}" and nothing says why',
                help="write what happened there: `pains: […]` or `gains: […]`",
                related=((before.path, f"{before.score:.3g} here"),),
            )


def _step(before: Point, after: Point) -> float:
    if before.score is None or after.score is None:
        return 0.0
    return after.score - before.score


def _is_explained(subject: Subject, before: Point, after: Point) -> bool:
    phase = subject.journey.phases[int(after.path[1])]
    if any(place.pains or place.gains for place in (before.place, after.place, phase)):
        return True
    cited = isinstance(after.place, Touchpoint) and after.place.evidence
    return bool(cited) or any(emotion.evidence for _, emotion in after.emotions)
