"""The rule evidence-without-provenance."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Evidence
from cjm.reading.wording import quoted


@rule(Severity.INFO, Preset.STRICT)
def evidence_without_provenance(subject: Subject) -> Iterator[Finding]:
    """Evidence does not say when it was gathered, where it is kept, or how many it is.

    What is called a survey may be twelve colleagues in 2019 or nine hundred customers last month. Whoever was
    not there can weigh it only by its `date`, its `source` (where the answers can be found) and its `sample`
    (how many were asked, watched or counted), and will soon be you. All that is missing is named at once.

    Bad:
        cjm: 1
        title: Få min forsikring samlet ét sted
        evidence:
          - {kind: survey, title: Kundemåling, date: 2026-05-04}  # <- reported
          - Samtaler med kunder  # <- reported
        phases: [Overblik]
    Good:
        cjm: 1
        title: Få min forsikring samlet ét sted
        evidence:
          - {kind: survey, title: Kundemåling, date: 2026-05-04, source: Projektmappen, sample: 310 svar}
          - {title: Samtaler med kunder, date: 2026-04-21, source: Referater i sag 26-118, sample: 9 kunder}
        phases: [Overblik]
    """
    for path, evidence in subject.each(Evidence):
        told = {"date": evidence.date, "source": evidence.source, "sample": evidence.sample}
        missing = [key for key, value in told.items() if value is None]
        if missing:
            yield Finding(
                path,
                f"{quoted(evidence.title)} does not say its {_listed(missing)}",
                help=f"add {_listed([f'`{key}: …`' for key in missing], 'and')}",
            )


def _listed(words: list[str], last: str = "or") -> str:
    *first, end = words
    return f"{', '.join(first)} {last} {end}" if first else end
