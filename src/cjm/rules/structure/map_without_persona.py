"""The rule map-without-persona."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule


@rule(Severity.ERROR, Preset.MINIMAL)
def map_without_persona(subject: Subject) -> Iterator[Finding]:
    """The map does not say whose journey it is.

    A journey is seen from one person's place. "The customer" has no age, no hurry and no doubts, so a map
    of everybody ends up as a chart of our own process with smileys on it. A name is enough to begin with:
    it makes colleagues ask "would Sara really do that?", which is the question a map is for. Goals, needs
    and frustrations can follow as they become known.

    Bad:
        cjm: 1
        title: Finde et outfit til sommerfesten  # <- reported
        phases:
          - name: Overvejelse
            touchpoints: [Størrelsesguide]
    Good:
        cjm: 1
        title: Finde et outfit til sommerfesten
        persona: Sara
        phases:
          - name: Overvejelse
            touchpoints: [Størrelsesguide]
    """
    if not subject.journey.everyone:
        yield Finding(
            (),
            "the map does not say whose journey it is",
            help="name the person it is drawn for: `persona: Sara`",
        )
