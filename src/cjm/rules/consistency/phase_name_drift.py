"""The rule phase-name-drift."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from cjm.diagnostic import Noted, Severity
from cjm.lint import Conclusion, Note, Preset, Project, Subject, project_rule
from cjm.model import phases
from cjm.rules.languages import without_region

_NUMBER = re.compile(r"\A(?:(?:fase|phase|trin|step)\s+)?\d+\s*[.:)–-]?\s+", re.IGNORECASE)


def _names(subject: Subject) -> Iterator[Note]:
    """Note each phase whose kind is written and is that of no other: two of a kind need names that differ."""
    language = without_region(subject.journey.language)
    several = Counter(phase.kind for _, phase in phases(subject.journey))
    for path, phase in phases(subject.journey):
        if phase.kind is not None and several[phase.kind] == 1:
            yield Note(path, (language, phase.kind.value, phase.name))


@project_rule(Severity.INFO, Preset.STRICT, _names)
def phase_name_drift(project: Project) -> Iterator[Conclusion]:
    """A kind of phase has one name in most maps, and another one here.

    Maps are laid side by side to see where different customers lose patience in the same phase. A reader
    takes two names for two things, and the phase that is missed in one map is there, under a name of its
    own. The `kind` makes maps comparable for programs; people go by the name.

    Only phases with the same `kind` in maps in the same language are compared, and only those that are the
    one of their kind in their map. Capital letters and numbers in front ("2. Køb") make no difference.

    Bad:
        # file: clothes.cjm.yaml
        cjm: 1
        title: Finde et outfit til sommerfesten
        language: da
        phases: [{name: Overvejelse, kind: consideration}, {name: Køb, kind: purchase}]

        # file: shoes.cjm.yaml
        cjm: 1
        title: Finde sko til sommerfesten
        language: da
        phases: [{name: Overvejelse, kind: consideration}, {name: Køb, kind: purchase}]

        # file: presents.cjm.yaml
        cjm: 1
        title: Finde en gave
        language: da
        phases:
          - {name: Overvejelse, kind: consideration}
          - {name: Bestilling, kind: purchase}  # <- reported
    Good:
        # file: clothes.cjm.yaml
        cjm: 1
        title: Finde et outfit til sommerfesten
        language: da
        phases: [{name: Overvejelse, kind: consideration}, {name: Køb, kind: purchase}]

        # file: presents.cjm.yaml
        cjm: 1
        title: Find a present
        language: en
        phases: [{name: Consideration, kind: consideration}, {name: Purchase, kind: purchase}]
    """
    ordered = sorted(project.noted, key=lambda noted: (noted.facts[:2], noted.path))
    for (_, kind), together in groupby(ordered, key=lambda noted: noted.facts[:2]):
        yield from _drifted(kind, list(together))


def _drifted(kind: str, phases_of_kind: list[Noted]) -> Iterator[Conclusion]:
    counted = Counter(_plain(noted.facts[2]) for noted in phases_of_kind)
    most = max(counted.values())
    # Of several names that are as common the one that comes first stays.
    usual = next(noted for noted in phases_of_kind if counted[_plain(noted.facts[2])] == most)
    first = next((noted for noted in phases_of_kind if _same(noted, usual) and noted.place), usual)
    name = _NUMBER.sub("", usual.facts[2].strip())
    others = f"{most} other maps" if most > 1 else "another map"
    for noted in phases_of_kind:
        if not _same(noted, usual):
            yield Conclusion(
                noted,
                f'the {kind} phase is called "{noted.facts[2]}" here, and "{name}" in {others}',
                help=f'call it "{name}" here, too, or the others as here',
                related=((first, f'called "{name}" here'),),
            )


def _same(one: Noted, other: Noted) -> bool:
    return _plain(one.facts[2]) == _plain(other.facts[2])


def _plain(name: str) -> tuple[str, ...]:
    return tuple(_NUMBER.sub("", name.strip()).casefold().split())
