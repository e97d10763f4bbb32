"""The rule flat-emotion-curve."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import curve
from cjm.rules.felt import voices


@rule(Severity.WARNING, Preset.RECOMMENDED)
def flat_emotion_curve(subject: Subject) -> Iterator[Finding]:
    """The customer feels much the same all the way through.

    People remember an experience by its peak and its end (the peak-end rule of Kahneman and Fredrickson),
    and a map is read for its highs and lows. A level line means that the scores were handed out politely,
    or that the map shows our process, which has no feelings. Ask at which moment a customer last wrote in
    anger, and at which one in thanks.

    The curve is looked at once it has enough scored points (a setting, 4) and is flat when highest and
    lowest lie closer together than another setting says (2). Gaps are no points. When personas feel
    differently, each has a curve of their own.

    Bad:
        cjm: 1
        title: Finde et outfit til sommerfesten  # <- reported
        persona: Sara
        phases:
          - name: Overvejelse
            touchpoints:
              - {name: Kollektioner, emotions: [0.5]}
              - {name: Størrelsesguide, emotions: [1]}
          - name: Køb
            touchpoints:
              - {name: Kurv, emotions: [0]}
              - {name: Betaling, emotions: [0.5]}
    Good:
        cjm: 1
        title: Finde et outfit til sommerfesten
        persona: Sara
        phases:
          - name: Overvejelse
            touchpoints:
              - {name: Kollektioner, emotions: [{score: -1, feeling: I tvivl om pasformen}]}
              - {name: Størrelsesguide, emotions: [1]}
          - name: Køb
            touchpoints:
              - {name: Kurv, emotions: [0]}
              - {name: Betaling, emotions: [0.5]}
    """
    limits = subject.limits
    points = list(curve(subject.journey))
    for voice in voices(subject):
        scores = [score for point in points if (score := voice.at(point).score) is not None]
        if len(scores) >= limits.curve_points and max(scores) - min(scores) < limits.curve_range:
            yield Finding(
                voice.path,
                f"the emotion curve{voice.whose} is flat: {_between(min(scores), max(scores))}",
                help="ask where customers were most annoyed and most pleased, and score those moments",
            )


def _between(low: float, high: float) -> str:
    return f"always {low:.3g}" if low == high else f"from {low:.3g} to {high:.3g}"
