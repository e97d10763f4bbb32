"""The rule primary-persona-ambiguous."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import MapPersona


@rule(Severity.ERROR, Preset.STRICT)
def primary_persona_ambiguous(subject: Subject) -> Iterator[Finding]:
    """Of several personas it is not exactly one that the map is drawn for first.

    When two personas want different things one of them has to win, or the page becomes a compromise that
    suits neither. The primary persona is whose order of steps the map follows and whose curve is drawn
    first; the others are seen as differing from that one. With no primary, or two, every dispute in the
    workshop starts again.

    Bad:
        cjm: 1
        title: Find a cream my skin can take
        personas:  # <- reported
          - Line
          - Jens
        phases:
          - name: Look around
            touchpoints: [Product page]
    Good:
        cjm: 1
        title: Find a cream my skin can take
        personas:
          - {name: Line, primary: true}
          - Jens
        phases:
          - name: Look around
            touchpoints: [Product page]
    """
    personas = subject.each(MapPersona)
    primary = [path for path, persona in personas if persona.primary]
    if len(personas) < 2 or len(primary) == 1:
        return
    for path in primary[1:]:
        yield Finding(
            (*path, "primary"),
            "the map has two primary personas",
            help="take `primary: true` away from all but one",
            related=((primary[0], "the first of them"),),
        )
    # A persona whose file is missing may have been the one.
    if not primary and not any(persona.is_unread for _, persona in personas):
        yield Finding(
            ("personas",),
            f"none of the {len(personas)} personas is the primary one",
            help="write `primary: true` at the one the map is drawn for first",
            at_key=True,
        )
