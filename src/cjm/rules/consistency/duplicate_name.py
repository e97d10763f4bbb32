"""The rule duplicate-name."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import MapPersona, Path, Phase, Touchpoint

_Named = Phase | MapPersona | Touchpoint

_MOST_COMPARED = 20
"""Of very many with one name only so many are looked at, which is enough to find one that is alike."""


@rule(Severity.WARNING, Preset.STRICT)
def duplicate_name(subject: Subject) -> Iterator[Finding]:
    """Two phases, personas, or touchpoints of one phase have the same name.

    Two columns with one heading cannot be talked about: "the problem is in Purchase" may mean either, the
    numbers of both end up in one report, and a reference to the name silently means the first. Often one
    of them is a copy that was never renamed.

    Capitals and spaces make no difference. A touchpoint may come back in another phase, where it is met
    with another goal. Within one phase two touchpoints may share a name when they are in different
    channels, or are met by different personas (`for`), since that tells them apart in the picture too.

    Bad:
        cjm: 1
        title: Jeg vil have en kjole til festen
        persona: Sara
        phases:
          - name: Køb
            touchpoints:
              - Kurv
              - Betaling
              - kurv  # <- reported
          - name: køb  # <- reported
            touchpoints: [Kurv]
    Good:
        cjm: 1
        title: Jeg vil have en kjole til festen
        persona: Sara
        phases:
          - name: Køb
            touchpoints:
              - Kurv
              - Betaling
              - Kurv efter rabatkoden
          - name: Genkøb
            touchpoints: [Kurv]
    """
    yield from _repeated("phase", list(subject.each(Phase)))
    yield from _repeated("persona", list(subject.each(MapPersona)))
    yield from _repeated("touchpoint", list(subject.each(Touchpoint)))


def _repeated(what: str, parts: list[tuple[Path, _Named]]) -> Iterator[Finding]:
    before: dict[tuple[Path, tuple[str, ...]], list[tuple[Path, _Named]]] = {}
    for path, part in parts:
        words = tuple(part.name.casefold().split())
        # Two steps up is the phase of a touchpoint, and the map of phases and of personas under either key.
        alike = before.setdefault((path[:-2], words), [])
        first = next((place for place, other in alike[:_MOST_COMPARED] if not _told_apart(part, other)), None)
        alike.append((path, part))
        if first and words:
            yield Finding(
                path,
                f'two {what}s are called "{part.name}"',
                help="give one of them a name that says what is different, or join them",
                related=((first, "the first of them"),),
            )


def _told_apart(one: _Named, other: _Named) -> bool:
    match one, other:
        case Touchpoint(channel=here, for_=some), Touchpoint(channel=there, for_=others):
            in_two_channels = here and there and here != there
            of_two_personas = some and others and not set(some) & set(others)
            return bool(in_two_channels or of_two_personas)
    return False
