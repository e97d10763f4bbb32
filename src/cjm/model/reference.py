"""References: which keys name other parts of the map, and what they may name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Annotated

from cjm.model.scalars import Id


class Target(Enum):
    """What a reference may name; the value is how people call it."""

    PERSONA = "persona"
    STAKEHOLDER = "stakeholder"
    EVIDENCE = "evidence"
    TOUCHPOINT = "touchpoint"
    PHASE = "phase"
    PLACE = "phase or touchpoint"
    DESTINATION = "phase, touchpoint or alternative"
    ALTERNATIVE = "alternative"
    LANE = "lane"
    ANYTHING = "id"


@dataclass(frozen=True, slots=True)
class RefersTo:
    """Marks a key whose value, or whose values, name parts of the given kind."""

    target: Target


PersonaIds = Annotated[list[Id], RefersTo(Target.PERSONA)]
EvidenceIds = Annotated[list[Id], RefersTo(Target.EVIDENCE)]
TouchpointIds = Annotated[list[Id], RefersTo(Target.TOUCHPOINT)]
