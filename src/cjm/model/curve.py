"""The emotion curve: what is felt, place by place, as far as anybody knows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cjm.model.entry import Emotion
from cjm.model.journey import Journey
from cjm.model.phase import Phase
from cjm.model.touchpoint import Touchpoint
from cjm.model.walk import Path, phases, touchpoints

LOW_POINT = -1.0
"""A score at or below this is a low point."""


@dataclass(frozen=True, slots=True)
class Point:
    """What is felt at one place: a touchpoint, or a phase as a whole.

    `score` is the mean of the scored emotions there, None when nobody knows: a gap in the curve.
    `assumed` is true when every scored emotion there is an assumption.
    """

    path: Path
    place: Phase | Touchpoint
    emotions: tuple[tuple[Path, Emotion], ...]

    @property
    def scored(self) -> list[Emotion]:
        """The emotions with a score."""
        return [emotion for _, emotion in self.emotions if emotion.score is not None]

    @property
    def score(self) -> float | None:
        """The mean score, -2 to +2."""
        scores = [emotion.score for emotion in self.scored if emotion.score is not None]
        return sum(scores) / len(scores) if scores else None

    @property
    def assumed(self) -> bool:
        """Whether nothing here has been checked."""
        return bool(self.scored) and all(emotion.assumption for emotion in self.scored)

    def felt_by(self, persona: str) -> Point:
        """Give the same place with only what holds for the persona of that id."""
        theirs = (
            (path, emotion) for path, emotion in self.emotions if not emotion.for_ or persona in emotion.for_
        )
        return Point(self.path, self.place, tuple(theirs))


def places(journey: Journey) -> Iterator[Point]:
    """Give every phase and every touchpoint with what is felt there, in the order of the map."""
    for path, phase in phases(journey):
        yield _point(path, phase)
        for below, touchpoint in touchpoints(path, phase):
            yield _point(below, touchpoint)


def curve(journey: Journey) -> Iterator[Point]:
    """Give the points of the curve in the order the customer meets them, gaps included.

    A phase gives one point per touchpoint, or a single one when only the phase as a whole has emotions.
    """
    for path, phase in phases(journey):
        if any(touchpoint.emotions for touchpoint in phase.touchpoints):
            yield from (_point(below, touchpoint) for below, touchpoint in touchpoints(path, phase))
        else:
            yield _point(path, phase)


def _point(path: Path, place: Phase | Touchpoint) -> Point:
    emotions = (((*path, "emotions", index), emotion) for index, emotion in enumerate(place.emotions))
    return Point(path, place, tuple(emotions))
