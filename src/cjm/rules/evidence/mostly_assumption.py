"""The rule mostly-assumption."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.rules.claims import claims


@rule(Severity.WARNING, Preset.STRICT)
def mostly_assumption(subject: Subject) -> Iterator[Finding]:
    """More of the map is assumed than known.

    An assumption that is marked is honest, and a few of them tell what to ask next. When they are the larger
    part, the curve is a curve of opinions, and it will be used like any other once it hangs on the wall.
    Five conversations with customers turn most of them into something one knows, or knows better.

    Emotions, pains and unmet needs are counted, from a few on (a setting, 4), against a part that is a
    setting too (0.5). What is only wished for or gone does not count: nobody can know it. A map that is an
    assumption as a whole (`assumption: true` at its top) says so on its front page and is passed over.

    Bad:
        cjm: 1
        title: Move my pension to one place  # <- reported
        evidence: [Complaints in 2026]
        phases:
          - name: Find out
            touchpoints:
              - name: Login
                emotions: [{score: -1, feeling: Overwhelmed, evidence: [complaints-in-2026]}]
              - name: Overview
                assumption: true
                emotions: [{score: 1, feeling: Reassured}]
                pains: [The fees are hidden]
                needs: [One number that can be compared]
    Good:
        cjm: 1
        title: Move my pension to one place
        evidence: [Complaints in 2026]
        phases:
          - name: Find out
            touchpoints:
              - name: Login
                emotions: [{score: -1, feeling: Overwhelmed, evidence: [complaints-in-2026]}]
              - name: Overview
                emotions: [{score: 1, feeling: Reassured, assumption: true}]
                pains: [{text: The fees are hidden, evidence: [complaints-in-2026]}]
                needs: [{text: One number that can be compared, assumption: true}]
    """
    if subject.journey.assumption:
        return
    limits = subject.limits
    assumed = [claim.assumed for claim in claims(subject)]
    guesses, count = sum(assumed), len(assumed)
    if count >= limits.claims_at_least and guesses > limits.assumption_share * count:
        yield Finding(
            (),
            f"{guesses} of {count} emotions, pains and needs are assumptions",
            help="ask customers about those that matter most, and cite what they say as `evidence`",
        )
