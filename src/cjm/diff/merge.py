"""Two journeys as one map: every phase, touchpoint and entry of both, each once, with what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from cjm.diff.channels import Channels, with_own_channels
from cjm.diff.difference import ADDED, REMOVED, Change, Difference
from cjm.diff.ids import shared, with_ids
from cjm.diff.pair import Pair, pairs
from cjm.diff.told import LANES, about, said, text, told
from cjm.model import Emotion, Entry, Funnel, Journey, LaneChoice, Part, Path, Phase, Touchpoint
from cjm.model.vocabulary import Lane

T = TypeVar("T")
P = TypeVar("P", bound=Part)
Place = TypeVar("Place", Phase, Touchpoint)

_AROUND = ("personas", "stakeholders", "channels", "evidence", "alternatives")
_UNMARKED = ("channels",)
"""They are read at the touchpoints, which have the marks."""
_ACROSS = ("flow", "opportunities", "what_if", "walkthroughs")


@dataclass(frozen=True, slots=True)
class Merged:
    """Both journeys in one, worded as the new one, and its differences by path.

    `sides` are the old and the new: the same places, each with its own feelings alone. `primaries` are the
    ids of whom each is drawn for first, one id for one persona.
    """

    journey: Journey
    differences: Mapping[Path, Difference]
    sides: tuple[Journey, Journey]
    primaries: tuple[str | None, str | None]


def merge(old: Journey, new: Journey) -> Merged:
    """Lay an old journey and a new one over each other.

    Phases are the same where they have one id, else one kind, else one name; touchpoints of such a phase
    where they have one id or one name; entries where they have one id or one text, else texts much alike.
    """
    newer = with_ids(new)
    older = with_own_channels(shared(with_ids(old), newer), newer)
    return _Merging(older, newer, Channels.of(older, newer)).merged()


@dataclass(slots=True)
class _Merging:
    """The work on one pair of journeys that share their ids."""

    old: Journey
    new: Journey
    channels: Channels
    differences: dict[Path, Difference] = field(default_factory=dict)
    feelings: dict[Path, tuple[list[Emotion], list[Emotion]]] = field(default_factory=dict)

    def merged(self) -> Merged:
        lists: dict[str, list[Any]] = {name: self._around(name) for name in _AROUND}
        for name in _ACROSS:
            lists[name] = self._entries((name,), getattr(self.old, name), getattr(self.new, name))
        lists["phases"] = [
            self._phase(("phases", at), pair)
            for at, pair in enumerate(pairs(self.old.phases, self.new.phases, (_id,)))
        ]
        lists["lanes"] = [*self.new.lanes, *self._own_lanes()]
        journey = self.new.model_copy(update={name: row for name, row in lists.items() if row})
        sides = self._side(journey, 0), self._side(journey, 1)
        return Merged(journey, self.differences, sides, (_primary(self.old), _primary(self.new)))

    def _around(self, name: str) -> list[Part]:
        """Give what both lists name, the new ones first, so that their numbers stay."""
        row: list[Pair[Part]] = pairs(getattr(self.old, name), getattr(self.new, name), (_id,))
        row.sort(key=lambda pair: pair.new is None)
        if name not in _UNMARKED:
            for at, pair in enumerate(row):
                self._note((name, at), pair)
        return [_either(pair) for pair in row]

    def _own_lanes(self) -> list[LaneChoice]:
        """Give the old journey's own lanes; which of the built-in ones to draw is the new one's choice."""
        known = {*LANES, Lane.TOUCHPOINTS, Lane.FUNNEL, *(lane.id for lane in self.new.lanes)}
        return [lane for lane in self.old.lanes if lane.id not in known]

    def _phase(self, path: Path, pair: Pair[Phase]) -> Phase:
        touchpoints = [
            self._place((*path, "touchpoints", at), below, marked=_both(pair))
            for at, below in enumerate(pairs(*_lists(pair, "touchpoints"), (_id,)))
        ]
        own = {
            lane: _lists_of_own(pair, lane) for part in (pair.new, pair.old) if part for lane in part.lanes
        }
        changed: dict[str, Any] = {
            "touchpoints": touchpoints,
            "lanes": {
                lane: self._entries((*path, "lanes", lane), *both, marked=_both(pair))
                for lane, both in own.items()
            },
            "funnel": self._funnel((*path, "funnel"), pair),
        }
        phase = self._place(path, pair, marked=True)
        return phase.model_copy(update={name: value for name, value in changed.items() if value})

    def _place(self, path: Path, pair: Pair[Place], *, marked: bool) -> Place:
        """Give a phase or a touchpoint with the entries of both; new or gone as a whole, it has one mark."""
        if marked:
            self._note(path, pair)
        old, new = _lists(pair, "emotions")
        self.feelings[path] = (old, new)
        rows = {
            lane: self._entries((*path, lane), *_lists(pair, lane), marked=_both(pair))
            for lane in LANES
            if lane in type(_either(pair)).model_fields
        }
        return _either(pair).model_copy(update={lane: row for lane, row in rows.items() if row})

    def _entries(self, path: Path, old: Sequence[P], new: Sequence[P], *, marked: bool = True) -> list[P]:
        """Give the entries of one list in both, each once."""
        row = pairs(old, new, (_written_id, said, about), text)
        for at, pair in enumerate(row):
            if marked:
                self._note((*path, at), pair)
        return [_either(pair) for pair in row]

    def _funnel(self, path: Path, pair: Pair[Phase]) -> Funnel | None:
        old, new = (part.funnel if part else None for part in (pair.old, pair.new))
        if _both(pair) and (old or new):
            self._note(path, Pair(old, new))
        return new or old

    def _note(self, path: Path, pair: Pair[P]) -> None:
        if pair.old is None:
            self.differences[path] = ADDED
        elif pair.new is None:
            self.differences[path] = REMOVED
        elif self._told(pair.old) != self._told(pair.new):
            self.differences[path] = Difference(Change.CHANGED, pair.old)

    def _told(self, part: Part) -> dict[str, Any]:
        return {**told(part), **(self.channels.read(part) if isinstance(part, Touchpoint) else {})}

    def _side(self, journey: Journey, number: int) -> Journey:
        """Give the places of the map that holds both with the feelings of one side."""

        def felt(place: Place, path: Path, **more: Any) -> Place:
            return place.model_copy(update={"emotions": self.feelings[path][number], **more})

        phases = [
            felt(
                phase,
                ("phases", at),
                touchpoints=[
                    felt(touchpoint, ("phases", at, "touchpoints", below))
                    for below, touchpoint in enumerate(phase.touchpoints)
                ],
            )
            for at, phase in enumerate(journey.phases)
        ]
        assumption = (self.old, self.new)[number].assumption
        return journey.model_copy(update={"phases": phases, "assumption": assumption})


def _primary(journey: Journey) -> str | None:
    return journey.primary.id if journey.primary else None


def _both(pair: Pair[Any]) -> bool:
    return pair.old is not None and pair.new is not None


def _either(pair: Pair[T]) -> T:
    """Give a thing as the new journey has it, else as the old one had it."""
    return cast("T", pair.old if pair.new is None else pair.new)


def _lists(pair: Pair[Any], name: str) -> tuple[list[Any], list[Any]]:
    """Give a list of the old part and that of the new one; what is not there has none."""
    return getattr(pair.old, name, []), getattr(pair.new, name, [])


def _lists_of_own(pair: Pair[Phase], lane: str) -> tuple[Sequence[Entry], Sequence[Entry]]:
    old, new = (part.lanes.get(lane, ()) if part else () for part in (pair.old, pair.new))
    return old, new


def _id(part: Any) -> str:
    return str(part.id)


def _written_id(part: Any) -> str | None:
    return getattr(part, "id", None)
