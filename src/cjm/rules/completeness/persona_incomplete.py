"""The rule persona-incomplete."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import MapPersona

_MARKS = frozenset({"id", "name", "primary", "share", "extensions"})
"""Keys that tell a persona from others; one with these alone is only named, which is a fair beginning."""

_WANTED = {
    "goals": ("goals",),
    "needs": ("needs", "frustrations"),
    "a description": ("description", "role", "occupation"),
}


@rule(Severity.WARNING, Preset.STRICT)
def persona_incomplete(subject: Subject) -> Iterator[Finding]:
    """A persona is described without what a map needs of it.

    An age and a photo make a persona look finished and answer nothing. What a team asks of it, again and
    again, is who this is, what the person wants to reach, and what they need or cannot stand: only then
    does "would Sara really do that?" have an answer.

    Asked for are goals, needs (or frustrations, which are needs seen from behind) and some words about
    who it is: a description, a role or an occupation. A persona that is only named, as `persona: Sara`
    or with no more than `id`, `primary` and `share`, is a beginning and is left alone. One that comes from
    a file is complete when the file and the map together are.

    Bad:
        cjm: 1
        title: Jeg vil have en kjole til festen
        persona:
          name: Sara  # <- reported
          age: 23
          goals: [Være velklædt uden at ligne alle andre]
        phases:
          - name: Overvejelse
            touchpoints: [Størrelsesguide]
    Good:
        cjm: 1
        title: Jeg vil have en kjole til festen
        persona:
          name: Sara
          age: 23
          description: Følger med i moden på telefonen og køber det meste af sit tøj på nettet
          goals: [Være velklædt uden at ligne alle andre]
          needs: [Mål, hun kan stole på]
        phases:
          - name: Overvejelse
            touchpoints: [Størrelsesguide]
    """
    for path, persona in subject.each(MapPersona):
        if persona.is_unread or persona.model_fields_set <= _MARKS:
            continue
        lacking = [said for said, keys in _WANTED.items() if not any(getattr(persona, key) for key in keys)]
        if lacking:
            yield Finding(
                path,
                f'persona "{persona.name}" comes without {" and ".join(lacking)}',
                help="write who they are, what they want and what they need, as far as you know it",
            )
