"""What every part of the view needs at hand: the journey, its ids, its language, its citations."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from cjm.model import Evidence, Index, Journey, Part, Path, Target
from cjm.view.language import Language
from cjm.view.mark import Mark, Sides

_SAFE_SCHEMES = ("https://", "http://", "mailto:")


@dataclass(frozen=True)
class Context:
    """A journey with what turns its ids and numbers into words."""

    journey: Journey
    index: Index
    language: Language
    sides: Sides | None = None

    @classmethod
    def of(cls, journey: Journey, sides: Sides | None = None) -> Context:
        """Prepare a journey for arranging; one that holds two maps with the `sides` of their comparison."""
        return cls(journey, Index(journey), Language.of(journey.language), sides)

    def mark(self, path: Path, before: str | None = None) -> Mark | None:
        """Give the mark of what stands at a path, if two maps are compared and differ there."""
        return self.sides.mark(path, before) if self.sides else None

    def before(self, path: Path) -> Part | None:
        """Give what stood at a path in the old map, if that has changed."""
        return self.sides.before(path) if self.sides else None

    @cached_property
    def columns(self) -> dict[Path, tuple[int, int]]:
        """The first column and the number of columns of every phase and touchpoint."""
        columns: dict[Path, tuple[int, int]] = {}
        first = 0
        for number, phase in enumerate(self.journey.phases):
            path: Path = ("phases", number)
            columns[path] = (first, max(1, len(phase.touchpoints)))
            for index in range(len(phase.touchpoints)):
                columns[(*path, "touchpoints", index)] = (first + index, 1)
            first += columns[path][1]
        return columns

    def middle(self, path: Path) -> float:
        """Give the middle of a phase or touchpoint, in columns."""
        first, span = self.columns[path]
        return first + span / 2

    def cite(self, ids: list[str]) -> tuple[int, ...]:
        """Give the numbers of the evidence of those ids, from 1, each once; unknown ids are passed over."""
        found = (self.index.find(name, Target.EVIDENCE) for name in ids)
        return tuple(dict.fromkeys(int(place[0][1]) + 1 for place in found if place))

    def name(self, id_: str, target: Target) -> str:
        """Give the name of what an id means, or the id itself where it means nothing."""
        found = self.index.find(id_, target)
        return _name_of(found[1]) or id_ if found else id_

    def names(self, ids: list[str], target: Target) -> str:
        """Give the names of several ids in one text."""
        return ", ".join(self.name(id_, target) for id_ in ids)


def _name_of(part: Part) -> str:
    if isinstance(part, Evidence):
        return part.title
    name: str = getattr(part, "name", "") or getattr(part, "text", "")
    return name


def safe_address(address: str) -> str | None:
    """Give an address if a reader may follow it: web or mail; None for every other kind."""
    return address if address.lower().startswith(_SAFE_SCHEMES) else None
