"""The rule emotion-without-words."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Emotion
from cjm.rules.lanes import entries


@rule(Severity.INFO, Preset.STRICT)
def emotion_without_words(subject: Subject) -> Iterator[Finding]:
    """A feeling is only a number.

    A score of -1 may be bored, afraid or cheated, and each asks for another remedy. The curve shows where to
    look; the word says what to look for, and stands at the peaks and valleys of the drawn curve. Where
    nobody can find a word, nobody has asked.

    A feeling or a quote will do, and so will a pain or a gain that stands at the same place.

    Bad:
        cjm: 1
        title: Get my refund
        phases:
          - name: Wait
            touchpoints:
              - name: Status page
                emotions:
                  - -1  # <- reported
                  - {score: 1, feeling: Relieved}
    Good:
        cjm: 1
        title: Get my refund
        phases:
          - name: Wait
            touchpoints:
              - name: Status page
                emotions:
                  - {score: -1, feeling: Forgotten}
                  - {score: 1, feeling: Relieved}
    """
    bare = [
        (path, emotion)
        for path, emotion in subject.each(Emotion)
        if emotion.score is not None and not (emotion.feeling or emotion.quote)
    ]
    if not bare:
        return
    explained = {path[:-2] for path, _ in entries(subject, "pains", "gains")}
    for path, emotion in bare:
        if path[:-2] not in explained:
            yield Finding(
                path,
                f"the score {emotion.score:g} stands there without a word",
                help="say what is felt: `{score: …, feeling: …}`",
            )
