"""A look: what of a map is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.model import Journey, LaneChoice
from cjm.model.vocabulary import Lane


@dataclass(frozen=True, slots=True)
class Look:
    """What is chosen to be drawn: `lanes` are ids of rows from the top, None for the map's own choice.

    With `gaps`, a row that the map says nothing in is drawn all the same. `without` names what is left out
    around the grid: `summary`, `ways`, `opportunities`, `what-if`, `alternatives`, `stakeholders`,
    `walkthroughs`, `evidence`.
    """

    lanes: tuple[str, ...] | None = None
    gaps: bool = True
    without: frozenset[str] = frozenset()


EVERYTHING = Look()
"""All that the map itself wants drawn."""


def rows_known(journey: Journey) -> tuple[str, ...]:
    """Give the ids of all rows that a map can be asked for: the built-in ones and its own."""
    own = (lane.id for lane in journey.lanes)
    return tuple(dict.fromkeys([*(lane.value for lane in Lane if lane is not Lane.TOUCHPOINTS), *own]))


def looked_at(journey: Journey, look: Look) -> Journey:
    """Give a journey with the rows that are asked for, and without the evidence that is not.

    What names evidence that is left out keeps the name, and shows no number for it.
    """
    changed: dict[str, object] = {}
    if look.lanes is not None:
        titled = {lane.id: lane for lane in journey.lanes}
        known = set(rows_known(journey))
        changed["lanes"] = [titled.get(id_) or LaneChoice(id=id_) for id_ in look.lanes if id_ in known]
    if "evidence" in look.without:
        changed["evidence"] = []
    return journey.model_copy(update=changed)
