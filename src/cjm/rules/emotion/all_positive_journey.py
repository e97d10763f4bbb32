"""The rule all-positive-journey."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Emotion
from cjm.model.vocabulary import State


@rule(Severity.WARNING, Preset.RECOMMENDED)
def all_positive_journey(subject: Subject) -> Iterator[Finding]:
    """Nothing in the journey feels bad.

    No journey that people really make is without a wait, a doubt or a form. A map without a score below
    zero shows the ideal, and leaves nothing to improve. The lows are where the money is: read the returns,
    the abandoned baskets and the one-star reviews, and put them where they happened.

    Every single score counts, also where others at the same place outweigh it. Maps with too few scored
    places to tell (a setting, 4) are passed over, and so are future maps, which draw a wish on purpose.

    Bad:
        cjm: 1
        title: Jeg vil i form uden at binde mig  # <- reported
        persona: Oskar
        phases:
          - name: Overvejelse
            touchpoints:
              - {name: Sponsoreret opslag, emotions: [0]}
              - {name: Korte klip fra timerne, emotions: [1]}
          - name: Køb
            touchpoints:
              - {name: Kassen, emotions: [1.5]}
              - {name: Livetimer, emotions: [2]}
    Good:
        cjm: 1
        title: Jeg vil i form uden at binde mig
        persona: Oskar
        phases:
          - name: Overvejelse
            touchpoints:
              - {name: Sponsoreret opslag, emotions: [0]}
              - {name: Korte klip fra timerne, emotions: [1]}
          - name: Køb
            touchpoints:
              - {name: Kassen, emotions: [{score: -1, feeling: Bange for at binde sig}]}
              - {name: Livetimer, emotions: [2]}
    """
    if subject.journey.state is State.FUTURE:
        return
    scores = [
        (path[:-2], emotion.score) for path, emotion in subject.each(Emotion) if emotion.score is not None
    ]
    scored_places = {place for place, _ in scores}
    if len(scored_places) >= subject.limits.curve_points and all(score >= 0 for _, score in scores):
        yield Finding(
            (),
            "no score in the journey is below zero",
            help="ask where customers wait, doubt or give up, and score it as they feel it",
        )
