"""The rule metric-without-target."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Metric
from cjm.reading.wording import quoted


@rule(Severity.INFO, Preset.STRICT)
def metric_without_target(subject: Subject) -> Iterator[Finding]:
    """Nobody has said which value of a metric would be good.

    Is 71 % a success or an alarm? That depends on what was hoped for, and afterwards everybody hoped for 70.
    A target that is set before the change makes the number a measure; a rough one is better than none.

    Bad:
        cjm: 1
        title: Få min forsikring samlet ét sted
        phases:
          - name: Overblik
            metrics:
              - {name: Gennemfører på egen hånd, value: 71, unit: "%", period: 2026}  # <- reported
    Good:
        cjm: 1
        title: Få min forsikring samlet ét sted
        phases:
          - name: Overblik
            metrics:
              - {name: Gennemfører på egen hånd, value: 71, unit: "%", period: 2026, target: 85}
    """
    for path, metric in subject.each(Metric):
        if metric.target is None:
            yield Finding(
                path,
                f"the metric {quoted(metric.name)} has no target",
                help="say which value would be good: `target: …`",
            )
