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
    before: dict[tuple[Path, str], list[tuple[Path, _Named]]] = {}
    for path, part in parts:
        # Personas stand under two keys, and all are of one list.
        name = (() if what == "persona" else path[:-1]), " ".join(part.name.split()).casefold()
        alike = before.setdefault(name, [])
        first = next((place for place, other in alike[:_MOST_COMPARED] if not _told_apart(part, other)), None)
        alike.append((path, part))
        if first and name[1]:
            yield Finding(
                path,
                f'two {what}s are called "{part.name}"',
                help="give one of them a name that says what is different, or join them",
                related=((first, "the first of them"),),
            )


def _told_apart(one: _Named, other: _Named) -> bool:
    if not isinstance(one, Touchpoint) or not isinstance(other, Touchpoint):
        return False
    if one.channel and other.channel and one.channel != other.channel:
        return True
    return bool(one.for_ and other.for_) and not set(one.for_) & set(other.for_)
