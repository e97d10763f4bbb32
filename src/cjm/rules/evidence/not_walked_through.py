"""The rule not-walked-through."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import MapPersona
from cjm.model.vocabulary import State


@rule(Severity.INFO, Preset.STRICT)
def not_walked_through(subject: Subject) -> Iterator[Finding]:
    """Nobody has tried the journey as one of its personas.

    An hour in the customer's shoes, on a phone and with the customer's knowledge, finds what no meeting does:
    the code that arrives too late, the form that cannot be left. Every persona meets other things, so each
    journey is tried; list who did it under `walkthroughs`, with what they stumbled over.

    A walkthrough that does not name its `persona` is taken for the primary one's. Future maps are passed
    over, since what is not there cannot be tried; a trial of a prototype is evidence.

    Bad:
        cjm: 1
        title: Change my energy supplier
        personas:
          - {name: Ida, primary: true}
          - Bo  # <- reported
        phases: [Compare]
        walkthroughs: [{by: The product owner, date: 2026-10-01, note: Gave up at the meter number}]
    Good:
        cjm: 1
        title: Change my energy supplier
        personas:
          - {name: Ida, primary: true}
          - Bo
        phases: [Compare]
        walkthroughs:
          - {by: The product owner, date: 2026-10-01, note: Gave up at the meter number}
          - {by: A trainee, date: 2026-10-02, persona: bo}
    """
    journey = subject.journey
    if journey.state is State.FUTURE:
        return
    tried = {walk.persona for walk in journey.walkthroughs}
    ids = subject.index.ids
    advice = "walk it on a phone, note where you stumble, and list it: `walkthroughs: [{by: …, date: …}]`"
    if not tried and not journey.everyone:
        yield Finding((), "nobody has tried the journey", help=advice)
    for path, persona in subject.each(MapPersona):
        mine = (ids[path], None) if persona is journey.primary else (ids[path],)
        if tried.isdisjoint(mine):
            yield Finding(path, f'nobody has tried the journey as "{persona.name or ids[path]}"', help=advice)
