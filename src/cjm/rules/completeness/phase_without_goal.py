"""The rule phase-without-goal."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import phases


@rule(Severity.WARNING, Preset.RECOMMENDED)
def phase_without_goal(subject: Subject) -> Iterator[Finding]:
    """A phase does not say what the customer wants to reach.

    Goals change on the way: first to find something, then to be sure of it, then to have it at home in
    time. A touchpoint can be judged only against the goal of its moment; a page full of inspiration is
    good while somebody looks around and in the way once they want to pay. What the company wants of the
    phase is another matter, and has `company_goals` for it.

    Bad:
        cjm: 1
        title: Finde et outfit til sommerfesten
        persona: Sara
        phases:
          - name: Overvejelse
            goals: [Blive sikker på, at kjolen passer]
            touchpoints: [Størrelsesguide]
          - name: Køb  # <- reported
            company_goals: [Flere modtagere til nyhedsbrevet]
            touchpoints: [Kurv]
    Good:
        cjm: 1
        title: Finde et outfit til sommerfesten
        persona: Sara
        phases:
          - name: Overvejelse
            goals: [Blive sikker på, at kjolen passer]
            touchpoints: [Størrelsesguide]
          - name: Køb
            goals: [Få kjolen hjem før festen]
            company_goals: [Flere modtagere til nyhedsbrevet]
            touchpoints: [Kurv]
    """
    for path, phase in phases(subject.journey):
        if not phase.goals:
            yield Finding(
                path,
                f'phase "{phase.name}" does not say what the customer wants',
                help="write what they want to reach there: `goals: […]`",
            )
