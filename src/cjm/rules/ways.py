"""Which phase leads to which, for one persona: straight on, and by the ways of `flow`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from cjm.model import Flow, Index, Journey, Path
from cjm.model.reference import Target
from cjm.model.vocabulary import FlowKind

END = -1
"""Where the journey leads when it is over: behind the last phase, and out by an exit."""

ALL = 1 - 1e-9
"""A sum of shares from here on is everybody."""

STAYS = (FlowKind.SIDE, FlowKind.INFLUENCE)
"""Ways on which whoever is in a phase stays in it."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way of `flow` from one phase, by its number, to another or to the end."""

    path: Path
    flow: Flow
    start: int
    goal: int
    whole_phase: bool

    @property
    def stays(self) -> bool:
        """Whether the people who go this way, aside or to tell others, go on from the phase all the same."""
        return self.flow.kind in STAYS

    @property
    def leaves(self) -> float:
        """Give the part of the people in the phase who go this way instead of straight on."""
        if not self.whole_phase or self.stays:
            return 0.0
        return self.flow.share or 0.0


def personas_of(index: Index) -> list[str | None]:
    """Give the ids of the personas whose ways may differ: each that `flow` names, and one of the others.

    A map without any persona has one that nobody knows.
    """
    journey = index.journey
    paths: list[Path] = [("persona",)] if journey.persona else []
    paths += [("personas", at) for at in range(len(journey.personas))]
    named = {name for flow in journey.flow for name in flow.for_}
    ids = [index.ids[path] for path in paths]
    alike = [name for name in ids if name not in named]
    return [name for name in ids if name in named or name in alike[:1]] or [None]


def taken_by(persona: str | None, flow: Flow) -> bool:
    """Say whether a way is open to a persona."""
    return not flow.for_ or persona in flow.for_


def ways(index: Index, persona: str | None) -> list[Way]:
    """Give the ways of `flow` that a persona takes; not those with an unknown end or with nobody on them."""
    return [way for way in _all_ways(index) if taken_by(persona, way.flow)]


def followers(journey: Journey, taken: list[Way]) -> dict[int, set[int]]:
    """Give the phases one gets to from each phase, straight on included unless everybody goes elsewhere."""
    count = len(journey.phases)
    after: dict[int, set[int]] = {number: set() for number in range(count)}
    for way in taken:
        after[way.start].add(way.goal)
    for number in after.keys() - emptied(taken):
        after[number].add(number + 1 if number + 1 < count else END)
    return after


def emptied(taken: list[Way]) -> set[int]:
    """Give the phases from which everybody takes some other way than straight on."""
    leaving: defaultdict[int, float] = defaultdict(float)
    for way in taken:
        leaving[way.start] += way.leaves
    return {number for number, share in leaving.items() if share >= ALL}


def reached(after: dict[int, set[int]], start: int) -> set[int]:
    """Give every phase, and perhaps the end, that one gets to from a phase, itself included."""
    seen, waiting = {start}, [start]
    while waiting:
        for goal in after.get(waiting.pop(), ()):
            if goal not in seen:
                seen.add(goal)
                waiting.append(goal)
    return seen


def _all_ways(index: Index) -> Iterator[Way]:
    for at, flow in enumerate(index.journey.flow):
        start, goal = _phase(index, flow.from_), _goal(index, flow)
        if start is not None and goal is not None and flow.share != 0:
            number, whole = start
            yield Way(("flow", at), flow, number, goal, whole)


def _goal(index: Index, flow: Flow) -> int | None:
    if flow.kind is FlowKind.EXIT:
        return END
    place = _phase(index, flow.to) if flow.to else None
    if place is None and flow.to and flow.kind not in STAYS and index.find(flow.to, Target.ALTERNATIVE):
        return END
    return place[0] if place else None


def _phase(index: Index, name: str) -> tuple[int, bool] | None:
    """Give the number of the phase a place is in, and whether the place is the whole of it."""
    found = index.find(name, Target.PLACE)
    if found is None:
        return None
    path = found[0]
    number = int(path[1])
    return number, len(path) == 2 or len(index.journey.phases[number].touchpoints) == 1
