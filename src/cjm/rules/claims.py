"""What a map claims about customers: what they feel, what hurts, what they miss."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from cjm.lint import Subject
from cjm.model import Emotion, Entry, Pain, Path, Touchpoint
from cjm.model.vocabulary import State, TouchpointStatus
from cjm.reading.wording import quoted
from cjm.rules.lanes import entries


@dataclass(frozen=True, slots=True)
class Claim:
    """An emotion, a pain or a need.

    What is said of the touchpoint it stands under, that it is assumed or what it rests on, holds for it too.
    """

    path: Path
    part: Emotion | Entry
    assumed: bool
    cites: bool

    @property
    def name(self) -> str:
        """Give words for a sentence, such as `the pain "Fragten vises først her"`."""
        if isinstance(self.part, Entry):
            kind = "pain" if type(self.part) is Pain else "need"
            return f"the {kind} {quoted(self.part.text)}"
        words = self.part.feeling or self.part.quote
        if words:
            return f"the feeling {quoted(words)}"
        return "a feeling" if self.part.score is None else f"the score {self.part.score:g}"


def claims(subject: Subject) -> Iterator[Claim]:
    """Give every claim about what is; of what is only wished for, nobody can know anything yet."""
    touchpoints = dict(subject.each(Touchpoint))
    future = subject.journey.state is State.FUTURE
    made: tuple[tuple[Path, Emotion | Entry], ...]
    made = (*subject.each(Emotion), *entries(subject, "pains", "needs"))
    for path, part in made:
        place = touchpoints.get(path[:-2])
        status = place.status if place else None
        if status in _NOT_THERE or (future and status is not TouchpointStatus.CURRENT):
            continue
        assumed, cites = part.assumption, bool(part.evidence)
        if place:
            assumed, cites = assumed or place.assumption, cites or bool(place.evidence)
        yield Claim(path, part, assumed, cites)


_NOT_THERE = (TouchpointStatus.PROPOSED, TouchpointStatus.RETIRED)
