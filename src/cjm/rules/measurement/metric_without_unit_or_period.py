"""The rule metric-without-unit-or-period."""

import re
from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Metric
from cjm.reading.wording import quoted

_SAYS_UNIT = re.compile(
    r"[%‰€$£]|\([^)]{1,40}\)|\b(?:antal|procent|andel|kr|kroner|sekunder|minutter|timer|dage|uger|måneder"
    r"|number of|count|percent|share|seconds|minutes|hours|days|weeks|months|euro|nps|csat|ces|score"
    r"|index|indeks|rating|stjerner|stars)\b",
    re.IGNORECASE,
)
"""What in a metric's name tells what is counted, so that nobody asks for its unit."""


@rule(Severity.WARNING, Preset.STRICT)
def metric_without_unit_or_period(subject: Subject) -> Iterator[Finding]:
    """A number does not say what it counts, or of which time it is.

    A conversion of 28 may be per cent or people, of last week or of 2023, and looks just as fresh in two
    years. Numbers age unseen: the period is their date.

    Only metrics with a `value` are looked at; one that is merely named, or has only a target, has nothing to
    age. A unit can also stand in the name ("Number of calls", "Waiting time in days", "NPS").

    Bad:
        cjm: 1
        title: Get my refund
        phases:
          - name: Wait
            metrics:
              - {name: Status page opened, value: 71, unit: "%"}  # <- reported
              - {name: Waiting time, value: 12, period: August 2026}  # <- reported
              - Calls per case
    Good:
        cjm: 1
        title: Get my refund
        phases:
          - name: Wait
            metrics:
              - {name: Status page opened, value: 71, unit: "%", period: August 2026}
              - {name: Waiting time in days, value: 12, period: August 2026}
              - Calls per case
    """
    for path, metric in subject.each(Metric):
        if metric.value is None:
            continue
        missing = [] if metric.unit or _SAYS_UNIT.search(metric.name) else ["unit"]
        if not metric.period:
            missing.append("period")
        if missing:
            yield Finding(
                path,
                f"the metric {quoted(metric.name)} has no {' and no '.join(missing)}",
                help="say what is counted and when: `unit: …`, `period: …`",
            )
