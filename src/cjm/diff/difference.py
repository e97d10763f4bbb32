"""A difference between two journeys, at one part of the map that holds both."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cjm.model import Part


class Change(StrEnum):
    """What has become of a part from the one journey to the other."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Difference:
    """How a part differs; `before` is what it was, where it has changed."""

    change: Change
    before: Part | None = None


ADDED = Difference(Change.ADDED)
REMOVED = Difference(Change.REMOVED)
