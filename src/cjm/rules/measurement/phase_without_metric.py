"""The rule phase-without-metric."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Funnel, Metric, phases


@rule(Severity.INFO, Preset.STRICT)
def phase_without_metric(subject: Subject) -> Iterator[Finding]:
    """A phase has no number by which one could tell whether it works.

    Without a number a phase gets better by opinion. How many come and how many go on is enough to begin with,
    and most shops have both in their statistics; satisfaction, waiting time or calls per order come later. A
    metric that is named and not yet measured counts too: somebody has decided what to look at.

    A metric of the phase or of one of its touchpoints counts, and so does a funnel with at least one number.
    Where no phase has any, that is said once.

    Bad:
        cjm: 1
        title: Finde et outfit til sommerfesten
        phases:
          - name: Køb
            funnel: {entered: 2070, continued: 580}
          - name: Brug  # <- reported
            touchpoints: [Pakken]
    Good:
        cjm: 1
        title: Finde et outfit til sommerfesten
        phases:
          - name: Køb
            funnel: {entered: 2070, continued: 580}
          - name: Brug
            touchpoints:
              - {name: Pakken, metrics: [{name: Returneret, value: 31, unit: "%", period: 2026}]}
    """
    measured = {path[:2] for path, _ in subject.each(Metric)}
    measured.update(
        path[:2]
        for path, funnel in subject.each(Funnel)
        if funnel.entered is not None or funnel.continued is not None
    )
    advice = "count who comes and who goes on: `funnel: {entered: …, continued: …}`"
    count = len(subject.journey.phases)
    if not measured and count > 1:
        yield Finding((), f"none of the {count} phases has a funnel or a metric", help=advice)
        return
    for path, phase in phases(subject.journey):
        if path not in measured:
            yield Finding(path, f'phase "{phase.name}" has neither a funnel nor a metric', help=advice)
