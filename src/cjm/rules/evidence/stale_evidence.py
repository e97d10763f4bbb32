"""The rule stale-evidence."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Evidence
from cjm.model.vocabulary import Status
from cjm.reading.wording import quoted
from cjm.rules.days import ago, months_later


@rule(Severity.WARNING, Preset.STRICT)
def stale_evidence(subject: Subject) -> Iterator[Finding]:
    """The map rests on evidence that is years old.

    Needs are not static: what customers said before the competitor came, before the prices rose or before
    they all had the app is history. The map still draws it as today. Often a smaller second round is enough
    to learn whether the old answers hold.

    Evidence is too old when more calendar months have passed since its `date` than a setting allows
    (24). Evidence without a date is the matter of evidence-without-provenance; archived maps are left
    in peace.

    Bad:
        cjm: 1
        title: Find a cream my skin can take
        evidence:
          - kind: survey
            title: Survey among subscribers
            date: 2022-03-01  # <- reported
        phases: [Pay]
    Good:
        cjm: 1
        title: Find a cream my skin can take
        status: archived
        evidence:
          - kind: survey
            title: Survey among subscribers
            date: 2022-03-01
        phases: [Pay]
    """
    if subject.journey.status is Status.ARCHIVED:
        return
    for path, evidence in subject.each(Evidence):
        if evidence.date is None:
            continue
        end = months_later(evidence.date, subject.limits.evidence_months)
        if end is not None and subject.today > end:
            yield Finding(
                (*path, "date"),
                f"{quoted(evidence.title)} was gathered {ago(evidence.date, subject.today)}",
                help="ask again, also if only a few, and list the answers as evidence of their own",
            )
