"""The tasks of a diagram: what is met in each phase, how it feels, and who meets it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cjm.model import Index, Journey, Path, Phase, Touchpoint, curve, personas, phases, touchpoints


@dataclass(frozen=True, slots=True)
class Task:
    """A touchpoint, or a phase without any, in a section; `score` is -2 to +2, or None where nobody knows."""

    section: int
    name: str
    score: float | None
    people: tuple[str, ...]


def tasks(journey: Journey) -> Iterator[Task]:
    """Give the tasks in order; what is felt in a phase as a whole holds for each place in it."""
    index, scores = Index(journey), {point.path: point.score for point in curve(journey)}
    for number, (path, phase) in enumerate(phases(journey)):
        for below, place in _places(path, phase):
            score = scores[below] if below in scores else scores[path]
            yield Task(number, place.name, score, _people(journey, place, index))


def _places(path: Path, phase: Phase) -> Iterator[tuple[Path, Phase | Touchpoint]]:
    """Give the touchpoints of a phase, or the phase itself, since a section without tasks is not drawn."""
    if phase.touchpoints:
        yield from touchpoints(path, phase)
    else:
        yield path, phase


def _people(journey: Journey, place: Phase | Touchpoint, index: Index) -> tuple[str, ...]:
    """Give the personas who come to a place: all, unless it says who does."""
    only = place.for_ if isinstance(place, Touchpoint) else []
    met = (persona.name for path, persona in personas(journey) if not only or index.ids[path] in only)
    return tuple(dict.fromkeys(name for name in met if name))
