"""The rule touchpoint-without-emotion."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import phases, touchpoints
from cjm.model.vocabulary import TouchpointStatus


@rule(Severity.WARNING, Preset.RECOMMENDED)
def touchpoint_without_emotion(subject: Subject) -> Iterator[Finding]:
    """Nobody has said how a touchpoint feels.

    What is felt at a meeting decides what is remembered of it and whether the customer goes on. Where the
    map has no feeling the curve has a hole, and the hole is often where nobody from the company has been.
    One question to five customers fills it; until then a guess marked `assumption: true` is honest too.

    A feeling of the phase as a whole counts for all its touchpoints. A touchpoint that is only proposed,
    or retired, is met by nobody today and is passed over.

    Bad:
        cjm: 1
        title: Renew my passport before the holiday
        persona: Lene
        phases:
          - name: At the counter
            touchpoints:
              - {name: Waiting room, emotions: [{score: -1, feeling: Restless}]}
              - name: Photo booth  # <- reported
    Good:
        cjm: 1
        title: Renew my passport before the holiday
        persona: Lene
        phases:
          - name: At the counter
            touchpoints:
              - {name: Waiting room, emotions: [{score: -1, feeling: Restless}]}
              - name: Photo booth
                emotions: [Awkward]
    """
    elsewhere = (TouchpointStatus.PROPOSED, TouchpointStatus.RETIRED)
    for path, phase in phases(subject.journey):
        if phase.emotions:
            continue
        for below, touchpoint in touchpoints(path, phase):
            if not touchpoint.emotions and touchpoint.status not in elsewhere:
                yield Finding(
                    below,
                    f'touchpoint "{touchpoint.name}" does not say how the customer feels',
                    help="write a score from -2 to 2, a feeling, or both: "
                    "`emotions: [{score: -1, feeling: …}]`",
                )
