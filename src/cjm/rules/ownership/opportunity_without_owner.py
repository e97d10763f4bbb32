"""The rule opportunity-without-owner."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Opportunity, Phase, Touchpoint
from cjm.model.vocabulary import OpportunityStatus
from cjm.reading.wording import quoted


@rule(Severity.WARNING, Preset.STRICT)
def opportunity_without_owner(subject: Subject) -> Iterator[Finding]:
    """Nobody takes care of an opportunity.

    An idea on the wall that is everybody's is nobody's, and at the next workshop it is found again. One name
    or role turns it into something one can ask about. It need not be the one who does the work.

    An opportunity without an `owner` of its own belongs to the owner of the touchpoint, or else of the phase,
    under which it stands. Those that are done or dropped need nobody any more. The owner of the map
    looks after the map and does not count.

    Bad:
        cjm: 1
        title: Finde et outfit til sommerfesten
        owner: Webredaktøren
        phases:
          - name: Køb
            opportunities:
              - Vis fragten på produktsiden  # <- reported
            touchpoints:
              - name: Kasse
                owner: Udvikling
                opportunities: [Tillad køb uden konto]
    Good:
        cjm: 1
        title: Finde et outfit til sommerfesten
        owner: Webredaktøren
        phases:
          - name: Køb
            opportunities:
              - {text: Vis fragten på produktsiden, owner: Webredaktøren}
            touchpoints:
              - name: Kasse
                owner: Udvikling
                opportunities: [Tillad køb uden konto]
    """
    owned = {path for path, part in subject.each(Phase) if part.owner}
    owned.update(path for path, part in subject.each(Touchpoint) if part.owner)
    over = (OpportunityStatus.DONE, OpportunityStatus.DROPPED)
    for path, opportunity in subject.each(Opportunity):
        if opportunity.owner or opportunity.status in over:
            continue
        if path[:2] not in owned and path[:-2] not in owned:
            yield Finding(
                path,
                f"the opportunity {quoted(opportunity.text)} has no owner",
                help="name the person or role to ask about it: `owner: …`",
            )
