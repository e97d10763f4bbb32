"""The journey as pydantic models: the one source of the map format. No positions, no YAML."""

from cjm.model.channels import BUILT_IN, KnownChannel, known_channel
from cjm.model.context import (
    Alternative,
    Channel,
    Evidence,
    Flow,
    LaneChoice,
    Scope,
    Stakeholder,
    Walkthrough,
    WhatIf,
)
from cjm.model.curve import LOW_POINT, Point, curve, places
from cjm.model.entry import Emotion, Entry, Funnel, Metric, Opportunity, Pain, Question, Resource
from cjm.model.index import Index, default_id
from cjm.model.journey import Journey, PersonaFile
from cjm.model.part import Part
from cjm.model.persona import MapPersona, Persona
from cjm.model.phase import Phase
from cjm.model.reference import Target
from cjm.model.touchpoint import Importance, Touchpoint
from cjm.model.walk import Path, parts, personas, phases, references, touchpoints

__all__ = [
    "BUILT_IN",
    "LOW_POINT",
    "Alternative",
    "Channel",
    "Emotion",
    "Entry",
    "Evidence",
    "Flow",
    "Funnel",
    "Importance",
    "Index",
    "Journey",
    "KnownChannel",
    "LaneChoice",
    "MapPersona",
    "Metric",
    "Opportunity",
    "Pain",
    "Part",
    "Path",
    "Persona",
    "PersonaFile",
    "Phase",
    "Point",
    "Question",
    "Resource",
    "Scope",
    "Stakeholder",
    "Target",
    "Touchpoint",
    "Walkthrough",
    "WhatIf",
    "curve",
    "default_id",
    "known_channel",
    "parts",
    "personas",
    "phases",
    "places",
    "references",
    "touchpoints",
]
