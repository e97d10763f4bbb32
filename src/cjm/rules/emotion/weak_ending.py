"""The rule weak-ending."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import curve
from cjm.rules.addressed import Addressed
from cjm.rules.felt import voices


@rule(Severity.INFO, Preset.STRICT)
def weak_ending(subject: Subject) -> Iterator[Finding]:
    """The journey ends on a bad feeling.

    People judge an experience by its peak and its end (the peak-end rule of Kahneman and Fredrickson), and
    tell others in that mood. A hotel is remembered by its checkout and a purchase by the return that went
    wrong. The last impression is often the cheapest one to change.

    What counts is the last scored point of the curve, if it lies in the last phase; otherwise nobody knows
    how it ends. The score need not be made nicer: an opportunity for the place, or for its phase, shows
    that somebody is at it.

    Bad:
        cjm: 1
        title: Flyt min pension til ét sted
        phases:
          - name: Overblik
            emotions: [{score: 1, feeling: Klogere}]
          - name: Valg
            emotions: [{score: 0, feeling: Afventende}]
          - name: Afslutning
            touchpoints:
              - {name: Underskrift, opportunities: [Lad begge skrive under hjemmefra]}
              - name: Brev med vilkår  # <- reported
                emotions: [{score: -0.5, feeling: Forvirret}]
    Good:
        cjm: 1
        title: Flyt min pension til ét sted
        phases:
          - name: Overblik
            emotions: [{score: 1, feeling: Klogere}]
          - name: Valg
            emotions: [{score: 0, feeling: Afventende}]
          - name: Afslutning
            touchpoints:
              - {name: Underskrift, opportunities: [Lad begge skrive under hjemmefra]}
              - name: Brev med vilkår
                emotions: [{score: -0.5, feeling: Forvirret}]
                opportunities: [Ring dagen efter og spørg, om alt er forstået]
    """
    last_phase = ("phases", len(subject.journey.phases) - 1)
    points = [point for point in curve(subject.journey) if point.path[:2] == last_phase]
    addressed: Addressed | None = None
    for voice in voices(subject):
        scored = [point for point in map(voice.at, points) if point.score is not None]
        if not scored or (score := scored[-1].score) is None or score >= 0:
            continue
        addressed = addressed or Addressed(subject)
        if not addressed.reaches(scored[-1].path):
            yield Finding(
                scored[-1].path,
                f'the journey{voice.whose} ends on {score:.3g} at "{scored[-1].place.name}"',
                help="write what could make a better last impression: `opportunities: […]`",
            )
