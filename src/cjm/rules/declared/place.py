"""The places in a map that a rule of one's own may look at, by the words of the format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import ClassVar

from cjm.lint import Subject
from cjm.model import (
    Alternative,
    Channel,
    Emotion,
    Entry,
    Evidence,
    Flow,
    Funnel,
    Journey,
    MapPersona,
    Metric,
    Opportunity,
    Pain,
    Part,
    Path,
    Phase,
    Question,
    Resource,
    Stakeholder,
    Touchpoint,
    Walkthrough,
    WhatIf,
    parts,
)
from cjm.model.vocabulary import Term
from cjm.reading.parts import keys_of, part_in
from cjm.rules.texts import texts


class Each(Term):
    """What a rule looks at, one by one."""

    MAP = "map", "The map as a whole."
    PHASE = "phase", "Every phase."
    TOUCHPOINT = "touchpoint", "Every touchpoint."
    PERSONA = "persona", "Every persona."
    ENTRY = "entry", "Every entry of a lane, of a phase or a touchpoint."
    GOAL = "goal", "Every entry under `goals`."
    ACTION = "action", "Every entry under `actions`."
    QUESTION = "question", "Every question."
    MOTIVATION = "motivation", "Every entry under `motivations`."
    EXPECTATION = "expectation", "Every entry under `expectations`."
    NEED = "need", "Every entry under `needs`."
    PAIN = "pain", "Every pain."
    GAIN = "gain", "Every entry under `gains`."
    EMOTION = "emotion", "Every emotion."
    OPPORTUNITY = "opportunity", "Every opportunity, also those of the whole map."
    COMPANY_GOAL = "company-goal", "Every entry under `company_goals`."
    RESOURCE = "resource", "Every resource."
    FRONTSTAGE = "frontstage", "Every entry under `frontstage`."
    BACKSTAGE = "backstage", "Every entry under `backstage`."
    SUPPORT = "support", "Every entry under `support`."
    METRIC = "metric", "Every metric."
    FUNNEL = "funnel", "Every funnel."
    STAKEHOLDER = "stakeholder", "Every stakeholder."
    CHANNEL = "channel", "Every channel of the map's own."
    EVIDENCE = "evidence", "Every piece of evidence."
    FLOW = "flow", "Every way in the flow."
    WHAT_IF = "what-if", "Every what-if."
    ALTERNATIVE = "alternative", "Every alternative."
    WALKTHROUGH = "walkthrough", "Every walkthrough."
    TEXT = "text", "Every text that people read, wherever it stands."


class Wording(Part):
    """A text by itself, looked at as if it were a part with one key."""

    called: ClassVar[str] = "a text"

    text: str


_PARTS: dict[Each, type[Part]] = {
    Each.MAP: Journey,
    Each.PHASE: Phase,
    Each.TOUCHPOINT: Touchpoint,
    Each.PERSONA: MapPersona,
    Each.QUESTION: Question,
    Each.PAIN: Pain,
    Each.EMOTION: Emotion,
    Each.OPPORTUNITY: Opportunity,
    Each.RESOURCE: Resource,
    Each.METRIC: Metric,
    Each.FUNNEL: Funnel,
    Each.STAKEHOLDER: Stakeholder,
    Each.CHANNEL: Channel,
    Each.EVIDENCE: Evidence,
    Each.FLOW: Flow,
    Each.WHAT_IF: WhatIf,
    Each.ALTERNATIVE: Alternative,
    Each.WALKTHROUGH: Walkthrough,
    Each.TEXT: Wording,
}

_LANES: dict[Each, str] = {
    Each.GOAL: "goals",
    Each.ACTION: "actions",
    Each.MOTIVATION: "motivations",
    Each.EXPECTATION: "expectations",
    Each.NEED: "needs",
    Each.GAIN: "gains",
    Each.COMPANY_GOAL: "company_goals",
    Each.FRONTSTAGE: "frontstage",
    Each.BACKSTAGE: "backstage",
    Each.SUPPORT: "support",
}

ABOVE: dict[Each, type[Part]] = {Each.MAP: Journey, Each.PHASE: Phase, Each.TOUCHPOINT: Touchpoint}
"""What other parts lie in, which a condition can ask about."""


def part_of(each: Each) -> type[Part]:
    """Give the kind of part that is looked at; every lane that has none of its own holds plain entries."""
    return _PARTS.get(each, Entry)


@dataclass(frozen=True, slots=True)
class Spot:
    """A part that is looked at, with the map around it."""

    subject: Subject
    path: Path
    part: Part

    def above(self, each: Each) -> Spot | None:
        """Give the map, the phase or the touchpoint that it lies in; None where there is none."""
        journey = self.subject.journey
        if each is Each.MAP:
            return Spot(self.subject, (), journey)
        if len(self.path) <= 2 or self.path[0] != "phases":
            return None
        phase = journey.phases[int(self.path[1])]
        if each is Each.PHASE:
            return Spot(self.subject, self.path[:2], phase)
        if len(self.path) <= 4 or self.path[2] != "touchpoints":
            return None
        return Spot(self.subject, self.path[:4], phase.touchpoints[int(self.path[3])])

    def below(self, each: Each) -> Iterator[Spot]:
        """Give the parts of one kind that lie in it, however deep."""
        found = _among(self.subject, each, parts(self.part, self.path))
        return (spot for spot in found if spot.path != self.path)


def spots(subject: Subject, each: Each) -> Iterator[Spot]:
    """Give everything in a map that `each` means, in the order of the format."""
    return _among(subject, each, subject.index.parts)


def _among(subject: Subject, each: Each, several: Iterable[tuple[Path, Part]]) -> Iterator[Spot]:
    for path, part in several:
        if each is Each.TEXT:
            for at, text in texts(path, part):
                yield Spot(subject, at, Wording.model_construct(text=text))
        elif _is_meant(each, path, part):
            yield Spot(subject, path, part)


def _is_meant(each: Each, path: Path, part: Part) -> bool:
    if each is Each.ENTRY:
        return isinstance(part, Entry)
    if each in _LANES:
        return type(part) is Entry and path[-2] == _LANES[each]
    return type(part) is _PARTS[each]


@cache
def lies_in(kind: type[Part], outer: type[Part]) -> bool:
    """Say whether parts of a kind can lie in those of another."""
    return (kind is Wording and outer is not Wording) or kind in _reached(outer)


@cache
def _reached(outer: type[Part]) -> frozenset[type[Part]]:
    found: set[type[Part]] = set()
    left = [outer]
    while left:
        held = {part_in(field.annotation) for field in keys_of(left.pop()).values()}
        new = {part for part in held if part is not None} - found
        found |= new
        left += new
    return frozenset(found)
