"""The rule opportunity-unscored."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Opportunity
from cjm.model.vocabulary import OpportunityStatus
from cjm.reading.wording import quoted


@rule(Severity.INFO, Preset.STRICT)
def opportunity_unscored(subject: Subject) -> Iterator[Finding]:
    """An opportunity does not say what it would be worth, or what it would take.

    Without both, ideas are picked by who had them. Two rough numbers from 1 to 5, given by the people in the
    room within a minute, are enough to see the ones that are worth much and take little. Those that are
    done or dropped need none any more.

    Bad:
        cjm: 1
        title: Get my refund
        phases:
          - name: Wait
            opportunities:
              - {text: Send a message on the day it is paid, value: 4}  # <- reported
              - Publish the usual waiting time  # <- reported
    Good:
        cjm: 1
        title: Get my refund
        phases:
          - name: Wait
            opportunities:
              - {text: Send a message on the day it is paid, value: 4, effort: 2}
              - {text: Publish the usual waiting time, status: done}
    """
    over = (OpportunityStatus.DONE, OpportunityStatus.DROPPED)
    for path, opportunity in subject.each(Opportunity):
        scores = {"value": opportunity.value, "effort": opportunity.effort}
        missing = [key for key, score in scores.items() if score is None]
        if missing and opportunity.status not in over:
            yield Finding(
                path,
                f"the opportunity {quoted(opportunity.text)} has no {' and no '.join(missing)}",
                help="estimate both from 1 to 5: `value: …`, `effort: …`",
            )
