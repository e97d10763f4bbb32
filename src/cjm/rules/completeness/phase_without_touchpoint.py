"""The rule phase-without-touchpoint."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import phases


@rule(Severity.ERROR, Preset.MINIMAL)
def phase_without_touchpoint(subject: Subject) -> Iterator[Finding]:
    """A phase in which customer and company never meet.

    In a drawn map an empty column reads as "no problem here", although it most often means that nobody
    has asked. Even where we do nothing the customer meets something: a friend's advice, a review site, a
    shelf at a competitor's, our own silence after the order. Such a meeting is a touchpoint too, marked
    `owned: false` when it is not ours. If a phase truly holds no meeting at all, it is a thought, and
    belongs to the phase before or after it.

    Bad:
        cjm: 1
        title: Finde et outfit til sommerfesten
        persona: Sara
        phases:
          - name: Overvejelse
            touchpoints: [Størrelsesguide]
          - name: Fastholdelse  # <- reported
            goals: [Være glad for kjolen længe]
    Good:
        cjm: 1
        title: Finde et outfit til sommerfesten
        persona: Sara
        phases:
          - name: Overvejelse
            touchpoints: [Størrelsesguide]
          - name: Fastholdelse
            goals: [Være glad for kjolen længe]
            touchpoints: [Vaskeanvisning i pakken]
    """
    for path, phase in phases(subject.journey):
        if not phase.touchpoints:
            yield Finding(
                path,
                f'phase "{phase.name}" has no touchpoint',
                help="write under `touchpoints` what the customer meets there, "
                "also a friend or a review site (`owned: false`)",
            )
