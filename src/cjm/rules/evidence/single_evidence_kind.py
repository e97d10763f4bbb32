"""The rule single-evidence-kind."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Emotion
from cjm.model.vocabulary import EvidenceKind


@rule(Severity.INFO, Preset.STRICT)
def single_evidence_kind(subject: Subject) -> Iterator[Finding]:
    """The map rests on numbers alone, or on words alone.

    Numbers say how many leave and where, never why; conversations say why, never for how many. Each alone
    has misled good teams: the page that everybody leaves may have given them their answer, and the
    loudest complaint may be one person's. One source of the other sort is enough to hold them together.

    Analytics, surveys and benchmarks are taken for numbers, all other kinds for words. Cases of customer
    service are both, as they are read and counted, and so is whatever a quote in the map cites, such as a
    survey with open answers. When some evidence does not say its kind, nothing is reported.

    Bad:
        cjm: 1
        title: Jeg vil finde en børnehave, der passer os
        evidence:  # <- reported
          - {kind: analytics, title: Besøg på siden om børnehaver, sample: 3.100 besøg}
          - {kind: survey, title: Spørgeskema til nye forældre, sample: 204 svar}
        phases: [Søgning]
    Good:
        cjm: 1
        title: Jeg vil finde en børnehave, der passer os
        evidence:
          - {kind: analytics, title: Besøg på siden om børnehaver, sample: 3.100 besøg}
          - {kind: interview, title: Samtaler på legepladsen, sample: 7 forældre}
        phases: [Søgning]
    """
    kinds = {evidence.kind for evidence in subject.journey.evidence}
    if not kinds or None in kinds or EvidenceKind.SUPPORT in kinds:
        return
    numbers = [kind is not None and kind.is_numbers for kind in kinds]
    if not any(numbers):
        message = "the evidence holds only words and cannot tell how many"
        advice = "add a source that counts, such as analytics or a survey"
        yield Finding(("evidence",), message, help=advice, at_key=True)
    elif all(numbers) and not any(felt.quote and felt.evidence for _, felt in subject.each(Emotion)):
        message = "the evidence holds only numbers and cannot tell why"
        advice = "talk to some customers as well, or watch them"
        yield Finding(("evidence",), message, help=advice, at_key=True)
