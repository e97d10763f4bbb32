"""The rule low-point-without-opportunity."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Emotion, places
from cjm.rules.addressed import Addressed
from cjm.rules.felt import voices


@rule(Severity.WARNING, Preset.RECOMMENDED)
def low_point_without_opportunity(subject: Subject) -> Iterator[Finding]:
    """The curve is low, and nobody has had an idea for it.

    Of all places in the map a low point is where a change is felt most, by the customer and in the
    numbers. Ideas gather elsewhere, where they are easy or fun, and a map makes that visible. The
    opportunity need not be planned or paid for; it shows that somebody looked.

    A place is low at or below a score that is a setting (-1), for any one of the personas. An opportunity
    counts when it stands at the touchpoint, at its phase, or anywhere and `addresses` one of them, or a
    pain or question that stands at the very place. One that was `dropped` does not.

    Bad:
        cjm: 1
        title: Find a cream my skin can take
        persona: Line
        phases:
          - name: Pay
            touchpoints:
              - name: Basket  # <- reported
                emotions: [{score: -2, feeling: Cheated}]
                pains: [Shipping shows up only here]
              - name: Receipt
                emotions: [1]
                opportunities: [Add a picture of the cream]
    Good:
        cjm: 1
        title: Find a cream my skin can take
        persona: Line
        phases:
          - name: Pay
            touchpoints:
              - name: Basket
                emotions: [{score: -2, feeling: Cheated}]
                pains: [{id: late-shipping, text: Shipping shows up only here}]
              - name: Receipt
                emotions: [1]
                opportunities: [Add a picture of the cream]
        opportunities:
          - {text: Show the shipping on the product page, addresses: [late-shipping]}
    """
    bar = subject.limits.low_point
    lows = {
        path[:-2]
        for path, emotion in subject.each(Emotion)
        if emotion.score is not None and emotion.score <= bar
    }
    if not lows:
        return
    addressed = Addressed(subject)
    everybody = list(voices(subject))
    for point in (point for point in places(subject.journey) if point.path in lows):
        felt = ((voice.at(point).score, voice) for voice in everybody)
        low = [(score, voice) for score, voice in felt if score is not None and score <= bar]
        if low and not addressed.reaches(point.path):
            score, voice = min(low, key=lambda scored: scored[0])
            yield Finding(
                point.path,
                f'"{point.place.name}" is a low point{voice.whose} ({score:.3g}) without an opportunity',
                help="write what could make it better: `opportunities: […]`",
            )
