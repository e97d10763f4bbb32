"""The rule crowded-phase."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Phase


@rule(Severity.INFO, Preset.STRICT)
def crowded_phase(subject: Subject) -> Iterator[Finding]:
    """A phase has more touchpoints than anybody reads.

    A map that holds every mail, button and poster is complete and useless: the three meetings that decide
    disappear among the twenty that do not matter, and the drawing no longer fits on a wall. Leave out
    what changes nothing for the customer, join steps of the same page, or split the phase where the
    customer begins to want something else.

    How many are too many is a setting; 12 unless it says otherwise.

    Bad:
        cjm: 1
        title: Vi vil have et nyt køkken
        persona: Mona
        phases:
          - name: Overvejelse  # <- reported
            touchpoints: [Annonce, Blad, Messe, Blog, Video, Forside, Katalog, Stofprøve, Tegneprogram,
                          Udstilling, Tilbud på mail, Opkald, Brev]
    Good:
        cjm: 1
        title: Vi vil have et nyt køkken
        persona: Mona
        phases:
          - name: Drømme
            touchpoints: [Annonce, Blad, Messe, Blog, Video, Katalog]
          - name: Vælge
            touchpoints: [Stofprøve, Tegneprogram, Udstilling, Tilbud på mail, Opkald]
    """
    most = subject.limits.touchpoints_at_most
    for path, phase in subject.each(Phase):
        count = len(phase.touchpoints)
        if count > most:
            yield Finding(
                path,
                f'phase "{phase.name}" has {count} touchpoints, and {most} are as many as a reader takes in',
                help="leave out what decides nothing, or split the phase where the customer's goal changes",
            )
