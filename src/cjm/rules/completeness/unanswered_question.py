"""The rule unanswered-question."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Opportunity, Path, Question
from cjm.model.reference import Target
from cjm.model.vocabulary import OpportunityStatus

_OVER = (OpportunityStatus.DONE, OpportunityStatus.DROPPED)


@rule(Severity.WARNING, Preset.STRICT)
def unanswered_question(subject: Subject) -> Iterator[Finding]:
    """The customer asks something that no touchpoint answers.

    A question without an answer is the cheapest thing in the map to mend and the dearest to leave: without
    the size guide the dress stays in the shop. People seldom ask twice; they ask a competitor's page.

    Asked are the questions that are kept track of: those with an `id`, and those whose `answered_by` is
    empty. Other questions need not say where they are answered. A question is taken care of while an
    opportunity `addresses` it by its id; one that is done should have left a touchpoint that answers, and
    one that was dropped leaves the question open.

    Bad:
        cjm: 1
        title: Jeg vil have en kjole til festen
        persona: Sara
        phases:
          - name: Overvejelse
            questions:
              - text: Hvilken størrelse passer mig?  # <- reported
                answered_by: []
            touchpoints: [Produktside]
    Good:
        cjm: 1
        title: Jeg vil have en kjole til festen
        persona: Sara
        phases:
          - name: Overvejelse
            questions:
              - text: Hvilken størrelse passer mig?
                answered_by: [størrelsesguide]
            touchpoints: [Produktside, Størrelsesguide]
    """
    being_met: set[Path] | None = None
    for path, question in subject.each(Question):
        asked = question.id is not None or "answered_by" in question.model_fields_set
        if not asked or question.answered_by:
            continue
        being_met = _being_met(subject) if being_met is None else being_met
        if path not in being_met:
            yield Finding(
                path,
                f'no touchpoint answers "{question.text}"',
                help="write where it is answered: `answered_by: […]`; "
                "if nowhere, let an opportunity address its id",
            )


def _being_met(subject: Subject) -> set[Path]:
    """Give the places that some opportunity is about by their id."""
    found = (
        subject.index.find(name, Target.ANYTHING)
        for _, opportunity in subject.each(Opportunity)
        if opportunity.status not in _OVER
        for name in opportunity.addresses
    )
    return {place for place, _ in filter(None, found)}
