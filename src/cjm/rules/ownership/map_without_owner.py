"""The rule map-without-owner."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule


@rule(Severity.WARNING, Preset.RECOMMENDED)
def map_without_owner(subject: Subject) -> Iterator[Finding]:
    """Nobody is named who keeps the map alive.

    A journey crosses departments, so its map belongs to none of them, and what is owned by all is kept by
    none. After a year it shows a shop that no longer exists, and people stop believing maps. An owner
    does not do all the work; they see to it that the next look is taken, and are the one to ask.

    Bad:
        cjm: 1
        title: Finde et outfit til sommerfesten  # <- reported
        persona: Sara
        phases:
          - {name: Køb, owner: Webredaktøren, touchpoints: [Kurv]}
    Good:
        cjm: 1
        title: Finde et outfit til sommerfesten
        owner: Webredaktøren
        persona: Sara
        phases:
          - {name: Køb, touchpoints: [Kurv]}
    """
    if subject.journey.owner is None:
        yield Finding(
            (),
            "nobody is named as owner of the map",
            help="name the person or role that keeps it alive: `owner: …`",
        )
