"""A persona as a card above the map."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cjm.view.fact import Fact
from cjm.view.mark import Mark


@dataclass(frozen=True, slots=True)
class PersonaCard:
    """A persona; `facts` are age, occupation, share and the like, `number` counts from 1."""

    id: str
    number: int
    name: str
    role: str | None
    description: str | None
    quote: str | None
    primary: bool
    facts: tuple[Fact, ...]
    goals: tuple[str, ...]
    needs: tuple[str, ...]
    frustrations: tuple[str, ...]
    citations: tuple[int, ...]
    image: str | None = None
    """The path of a picture, as the map writes it; `alt` says what it shows."""
    alt: str | None = None
    findings: tuple[int, ...] = ()
    mark: Mark | None = None
    """What became of the persona as a whole."""
    marks: Mapping[str, tuple[Mark | None, ...]] = field(default_factory=dict, hash=False)
    """What became of the texts of a field, one for each; of a field that is as it was there are none."""

    def became(self, name: str, at: int = 0) -> Mark | None:
        """Give what became of a field, or of one text of it."""
        return self.marks[name][at] if name in self.marks else None
