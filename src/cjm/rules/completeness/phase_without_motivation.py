"""The rule phase-without-motivation."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Phase


@rule(Severity.INFO, Preset.STRICT)
def phase_without_motivation(subject: Subject) -> Iterator[Finding]:
    """A phase says what the customer does, but not why.

    What people do can be counted; why they do it has to be asked, and decides what helps. Two customers
    who both read every review differ completely when one is afraid of wasting money and the other enjoys
    the hunt. A goal says what is to be reached, a motivation why it matters enough to get up for.

    Asked are phases with an action, of the phase or at one of its touchpoints; without any there is
    `phase-without-action` to mend first. For the first phase the map's `trigger` is reason enough.

    Bad:
        cjm: 1
        title: Jeg vil have en kjole til festen
        trigger: En invitation til sommerens store fest
        persona: Sara
        phases:
          - name: Opmærksomhed
            actions: [Stopper op ved en annonce]
          - name: Overvejelse  # <- reported
            actions: [Læser alle anmeldelser]
    Good:
        cjm: 1
        title: Jeg vil have en kjole til festen
        trigger: En invitation til sommerens store fest
        persona: Sara
        phases:
          - name: Opmærksomhed
            actions: [Stopper op ved en annonce]
          - name: Overvejelse
            actions: [Læser alle anmeldelser]
            motivations: [Har før måttet sende tøj retur lige op til en fest]
    """
    for path, phase in subject.each(Phase):
        if phase.motivations or (path[-1] == 0 and subject.journey.trigger):
            continue
        if phase.actions or any(touchpoint.actions for touchpoint in phase.touchpoints):
            yield Finding(
                path,
                f'phase "{phase.name}" says what the customer does, and not why',
                help="write why it matters to them: `motivations: […]`",
            )
