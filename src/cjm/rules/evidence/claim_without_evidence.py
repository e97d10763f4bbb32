"""The rule claim-without-evidence."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.rules.claims import claims


@rule(Severity.INFO, Preset.STRICT)
def claim_without_evidence(subject: Subject) -> Iterator[Finding]:
    """A feeling, a pain or an unmet need does not say how anybody knows.

    Sooner or later somebody asks "who says so?", and a map in which each claim names its source can answer,
    while the others are argued away by whoever has the loudest voice. It also shows which claims fall when
    a survey turns out to be wrong.

    A claim marked `assumption: true` is honest about it and is passed over, and evidence or an assumption
    said of a touchpoint holds for all that stands under it. Nothing is asked of what is only wished for (a
    proposed touchpoint, a future map) or gone. A map without any evidence is the matter of
    map-without-evidence, and one that is an assumption as a whole needs none. Where not one claim cites
    anything, that is said once, at the evidence that nobody uses.

    Bad:
        cjm: 1
        title: Få en tid hos tandlægen
        evidence:
          - {id: samtaler, kind: interview, title: Samtaler i venteværelset, sample: 12 samtaler}
        phases:
          - name: Bestilling
            pains:
              - Telefonen er optaget hele morgenen  # <- reported
            touchpoints:
              - name: Opkald til klinikken
                emotions:
                  - {score: -1, feeling: Opgivende, evidence: [samtaler]}
                  - {score: 1, feeling: Lettet}  # <- reported
    Good:
        cjm: 1
        title: Få en tid hos tandlægen
        evidence:
          - {id: samtaler, kind: interview, title: Samtaler i venteværelset, sample: 12 samtaler}
        phases:
          - name: Bestilling
            pains:
              - {text: Telefonen er optaget hele morgenen, evidence: [samtaler]}
            touchpoints:
              - name: Opkald til klinikken
                emotions:
                  - {score: -1, feeling: Opgivende, evidence: [samtaler]}
                  - {score: 1, feeling: Lettet, assumption: true}
    """
    if not subject.journey.evidence or subject.journey.assumption:
        return
    made = list(claims(subject))
    bare = [claim for claim in made if not (claim.cites or claim.assumed)]
    advice = "name what it rests on, `evidence: […]`, or mark it `assumption: true`"
    if len(bare) == len(made) > 1:
        message = f"none of the {len(made)} emotions, pains and needs cites the evidence"
        yield Finding(("evidence",), message, help=advice, at_key=True)
        return
    for claim in bare:
        yield Finding(claim.path, f"{claim.name} cites no evidence", help=advice)
