"""The rule opportunity-stale-status."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Opportunity
from cjm.model.vocabulary import OpportunityStatus, Status
from cjm.reading.wording import quoted
from cjm.rules.days import ago


@rule(Severity.INFO, Preset.STRICT)
def opportunity_stale_status(subject: Subject) -> Iterator[Finding]:
    """An opportunity was to be done by a day that has passed.

    Either it is there and nobody wrote it down, and the map shows a pain that is gone; or it is late, and
    the day should be another. A map full of dead dates teaches its readers to look past them.

    The due day itself is still in time. Archived maps are left in peace.

    Bad:
        cjm: 1
        title: Find en creme, min hud kan tåle
        phases:
          - name: Køb
            opportunities:
              - text: Vis fragten på produktsiden
                status: doing
                due: 2025-03-01  # <- reported
    Good:
        cjm: 1
        title: Find en creme, min hud kan tåle
        phases:
          - name: Køb
            opportunities:
              - text: Vis fragten på produktsiden
                status: done
                due: 2025-03-01
    """
    if subject.journey.status is Status.ARCHIVED:
        return
    over = (OpportunityStatus.DONE, OpportunityStatus.DROPPED)
    for path, opportunity in subject.each(Opportunity):
        due = opportunity.due
        if due is not None and due < subject.today and opportunity.status not in over:
            yield Finding(
                (*path, "due"),
                f"the opportunity {quoted(opportunity.text)} was due {ago(due, subject.today)}",
                help="set `status: done` if it is there, or agree on another day",
            )
