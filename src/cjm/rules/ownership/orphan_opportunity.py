"""The rule orphan-opportunity."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Opportunity
from cjm.model.vocabulary import OpportunityStatus
from cjm.reading.wording import quoted


@rule(Severity.WARNING, Preset.STRICT)
def orphan_opportunity(subject: Subject) -> Iterator[Finding]:
    """An opportunity of the whole map does not say what it is for.

    An idea that answers nothing in the map is a solution looking for a problem, and it is usually the one
    with the nicest prototype. Under a phase or a touchpoint its place says what it is for; at the top of
    the map it has to `address` something: a pain, a question, a touchpoint or a phase. One that was
    dropped needs no reason any more.

    Bad:
        cjm: 1
        title: Find a cream my skin can take
        phases:
          - {name: Pay, touchpoints: [Basket]}
        opportunities:
          - Build an app with augmented reality  # <- reported
    Good:
        cjm: 1
        title: Find a cream my skin can take
        phases:
          - {name: Pay, touchpoints: [Basket]}
        opportunities:
          - {text: Show the shipping on every page, addresses: [basket]}
    """
    for path, opportunity in subject.each(Opportunity):
        of_the_map = path[0] == "opportunities"
        if of_the_map and not opportunity.addresses and opportunity.status is not OpportunityStatus.DROPPED:
            yield Finding(
                path,
                f"the opportunity {quoted(opportunity.text)} is for nothing in the map",
                help="name what it is for, `addresses: […]`, or move it under its phase or touchpoint",
            )
