"""The rule map-without-evidence."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Emotion, Entry, Pain, Path, Touchpoint
from cjm.model.vocabulary import State


@rule(Severity.WARNING, Preset.RECOMMENDED)
def map_without_evidence(subject: Subject) -> Iterator[Finding]:
    """The map rests on no evidence and does not say that it is a guess.

    A map without research shows what colleagues believe about customers, in the same colours as one that
    rests on thirty interviews, and decisions are made on both alike. Ten calls to customers, a month of
    support cases or the numbers of the site are within anybody's reach, and listing them lets readers
    weigh the map.

    A first sketch from a workshop is fine when it says so: with `assumption: true` for the whole map, or on
    every emotion, pain and unmet need (or the touchpoint it stands under). Then the curve is drawn dashed
    and this rule is silent. `status: draft` is no such mark; it speaks of the text, not of what the text
    rests on. A future map that names the map it changes (`based_on`) may leave the research there.

    Bad:
        cjm: 1
        title: Jeg vil i form uden at binde mig  # <- reported
        persona: Oskar
        status: draft
        phases:
          - name: Overvejelse
            touchpoints:
              - {name: Korte klip fra timerne, emotions: [{score: 1, assumption: true}]}
              - {name: Kassen, emotions: [-1]}
    Good:
        cjm: 1
        title: Jeg vil i form uden at binde mig
        persona: Oskar
        status: draft
        evidence:
          - {id: samtaler, kind: interview, title: Samtaler med prøvekunder, sample: 8 samtaler}
        phases:
          - name: Overvejelse
            touchpoints:
              - {name: Korte klip fra timerne, emotions: [{score: 1, assumption: true}]}
              - {name: Kassen, emotions: [{score: -1, evidence: [samtaler]}]}
    """
    journey = subject.journey
    if (
        journey.evidence
        or journey.assumption
        or (journey.state is State.FUTURE and journey.based_on is not None)
    ):
        return
    if not _is_declared_guess(subject):
        yield Finding(
            (),
            "the map rests on no evidence",
            help="list what it rests on under `evidence`, or mark what nobody has checked `assumption: true`",
        )


def _is_declared_guess(subject: Subject) -> bool:
    guessed = {path for path, touchpoint in subject.each(Touchpoint) if touchpoint.assumption}
    needs = [(path, entry) for path, entry in subject.each(Entry) if path[-2] == "needs"]
    claims: tuple[tuple[Path, Emotion | Entry], ...] = (
        *subject.each(Emotion),
        *subject.each(Pain),
        *needs,
    )
    return bool(claims) and all(part.assumption or path[:-2] in guessed for path, part in claims)
