"""The rule duplicate-id."""

from collections.abc import Iterator

from cjm.diagnostic import Severity
from cjm.lint import Finding, Preset, Subject, rule
from cjm.model import Channel, Journey, LaneChoice, Part, Path


@rule(Severity.ERROR, Preset.MINIMAL)
def duplicate_id(subject: Subject) -> Iterator[Finding]:
    """One id is written for two parts of the map.

    Whoever refers to that id means one of the two, and nobody can tell which: the arrow goes to one
    checkout, the numbers to the other. An id belongs to one part in the whole map, whatever its kind;
    channels and lanes are words rather than parts, and need only differ among themselves. Ids that cjm
    itself makes from equal names are told apart by a number, and are no duplicates.

    Bad:
        cjm: 1
        title: Renew my passport before the holiday
        persona: Lene
        phases:
          - name: Get ready
            touchpoints:
              - {id: photo, name: Photo booth}
          - name: At the counter
            touchpoints:
              - name: Counter
                pains:
                  - {id: photo, text: The photo is turned down}  # <- reported
    Good:
        cjm: 1
        title: Renew my passport before the holiday
        persona: Lene
        phases:
          - name: Get ready
            touchpoints:
              - {id: photo, name: Photo booth}
          - name: At the counter
            touchpoints:
              - name: Counter
                pains:
                  - {id: photo-refused, text: The photo is turned down}
    """
    first: dict[tuple[type[Part], str], Path] = {}
    for path, part in subject.index.parts:
        if "id" not in part.model_fields_set or isinstance(part, Journey):
            continue
        written: str = getattr(part, "id")  # noqa: B009 - not every part has one
        here = (*path, "id")
        before = first.setdefault((_vocabulary(part), written), here)
        if before != here:
            yield Finding(
                here,
                f'the id "{written}" is used twice',
                help="give one of them another id, and change the references that mean it",
                related=((before, "first used here"),),
            )


def _vocabulary(part: Part) -> type[Part]:
    """Give the kind of parts among which an id may be used once."""
    return type(part) if isinstance(part, Channel | LaneChoice) else Part
