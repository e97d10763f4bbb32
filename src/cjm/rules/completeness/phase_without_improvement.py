"""The rule phase-without-improvement."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Phase
from cjm.rules.addressed import Addressed
from cjm.rules.leaving import unaddressed_loss


@rule(Severity.INFO, Preset.STRICT)
def phase_without_improvement(subject: Subject) -> Iterator[Finding]:
    """Nobody has had an idea for a phase.

    Every phase can be better for somebody, also the one that works best; it may be where a little more
    effort is noticed most. A phase without any idea was most often the last one before lunch, or has no
    owner in the room. One line is enough to start the talk: what would make this easier?

    An opportunity counts when it stands in the phase or at one of its touchpoints, or anywhere and
    `addresses` something of these. One that was `dropped` does not. The phase that loses the largest share of
    its people is left to `biggest-drop-unaddressed`.

    Bad:
        cjm: 1
        title: Få repareret min cykel
        persona: Ida
        phases:
          - name: Aflevering
            touchpoints: [{name: Værkstedet, opportunities: [Tidsbestilling på nettet]}]
          - name: Ventetid  # <- reported
            touchpoints: [Sms om cyklen]
    Good:
        cjm: 1
        title: Få repareret min cykel
        persona: Ida
        phases:
          - name: Aflevering
            touchpoints: [{name: Værkstedet, opportunities: [Tidsbestilling på nettet]}]
          - name: Ventetid
            opportunities: [Send et billede af sliddet og prisen, før arbejdet går i gang]
            touchpoints: [Sms om cyklen]
    """
    addressed = Addressed(subject)
    loss = unaddressed_loss(subject, addressed)
    for path, phase in subject.each(Phase):
        # The one that loses the largest share is what biggest-drop-unaddressed is about.
        if not addressed.reaches(path) and not (loss and loss[0] == path):
            yield Finding(
                path,
                f'phase "{phase.name}" has no opportunity',
                help="write what could be better there: `opportunities: […]`",
            )
