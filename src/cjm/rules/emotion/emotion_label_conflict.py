"""The rule emotion-label-conflict."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Emotion
from cjm.reading.wording import quoted
from cjm.rules.words import words


@rule(Severity.INFO, Preset.STRICT)
def emotion_label_conflict(subject: Subject) -> Iterator[Finding]:
    """A feeling's word says one thing and its score the other.

    One of the two slipped: a minus that was left out, a scale that was read the wrong way round, or a row
    that was copied. The curve follows the number and readers follow the word, so half of them will be
    misled, and the low point that matters may be drawn as a peak.

    Only words that nobody uses both ways are looked for (Danish and English lists, according to the map's
    language; settings can add to both). "Excited", "surprised" and "torn" can be either. A feeling that
    negates, compares or mixes ("not angry", "less worried", "glad, but in doubt") is left to its
    author, and a score of 0 goes with anything.

    Bad:
        cjm: 1
        title: Få repareret min cykel inden mandag
        language: da
        phases:
          - name: Ventetid
            emotions:
              - {score: 2, feeling: Frustreret over tavsheden}  # <- reported
              - {score: -1, feeling: Ikke længere glad for butikken}
    Good:
        cjm: 1
        title: Få repareret min cykel inden mandag
        language: da
        phases:
          - name: Ventetid
            emotions:
              - {score: -2, feeling: Frustreret over tavsheden}
              - {score: -1, feeling: Ikke længere glad for butikken}
    """
    scored = [
        (path, emotion.feeling, emotion.score)
        for path, emotion in subject.each(Emotion)
        if emotion.feeling and emotion.score
    ]
    if not scored:
        return
    good, bad = words(subject, "good-feelings"), words(subject, "bad-feelings")
    mixed = words(subject, "mixed-feelings")
    for path, feeling, score in scored:
        against, agreeing = (bad, good) if score > 0 else (good, bad)
        if against.within(feeling) and not (agreeing.within(feeling) or mixed.within(feeling)):
            yield Finding(
                path,
                f"the feeling {quoted(feeling)} does not go with a score of {score:g}",
                help="mend the score, or choose another word",
            )
