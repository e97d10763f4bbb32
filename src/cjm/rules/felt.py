"""Whose feelings a map holds: everybody's alike, or each persona's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cjm.lint import Subject
from cjm.model import Emotion, MapPersona, Path, Point


@dataclass(frozen=True, slots=True)
class Voice:
    """A persona whose feelings are looked at; without `id` and `name` all together, where nobody differs."""

    path: Path
    id: str | None
    name: str | None

    def at(self, point: Point) -> Point:
        """Give a place with what this persona feels there."""
        return point if self.id is None else point.felt_by(self.id)

    @property
    def whose(self) -> str:
        """Give words for a sentence, such as ` of "Sara"`; nothing when it holds for everybody."""
        return "" if self.id is None else f' of "{self.name}"'


def voices(subject: Subject) -> Iterator[Voice]:
    """Give each persona when some emotion is for some of them alone, else one voice for all."""
    personas = subject.each(MapPersona)
    if len(personas) < 2 or not any(emotion.for_ for _, emotion in subject.each(Emotion)):
        yield Voice((), None, None)
        return
    for path, persona in personas:
        yield Voice(path, subject.index.ids[path], persona.name)
