"""Ready-made pieces of a map that an editor offers to fill in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cjm.model.journey import Journey
from cjm.model.part import Part
from cjm.model.phase import Phase
from cjm.model.touchpoint import Touchpoint
from cjm.model.vocabulary import FlowKind, OpportunityStatus, PhaseKind, Term

MAP = ""
"""Stands for the part itself where a key is named: its snippets are offered in an empty file."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece to fill in: what it is called, what it is, and its text with numbered places."""

    label: str
    description: str
    body: dict[str, Any]

    def as_schema(self) -> dict[str, Any]:
        """Give it in the form that editors read."""
        return {"label": self.label, "description": self.description, "body": self.body}


def _one_of(place: int, kind: type[Term], first: str) -> str:
    words = [first, *(term.value for term in kind if term.value != first)]
    return f"${{{place}|{','.join(words)}|}}"


_FIRST_MAP = Snippet(
    "a first map",
    "A small map to begin with: a title, a persona and a phase.",
    {
        "cjm": 1,
        "title": "${1:The goal of the customer in their own words}",
        "language": "${2|en,da|}",
        "persona": "${3:Sara}",
        "phases": [
            {
                "name": "${4:Awareness}",
                "kind": _one_of(5, PhaseKind, "awareness"),
                "goals": ["${6:What they want to reach}"],
                "actions": ["${7:What they do}"],
                "questions": ["${8:What they ask}"],
                "touchpoints": ["${9:Where you meet}"],
                "emotions": ["${10:0}"],
            }
        ],
    },
)
_PHASE = Snippet(
    "a new phase",
    "A stretch of the journey with the lanes that matter most.",
    {
        "name": "${1:Name}",
        "kind": _one_of(2, PhaseKind, "awareness"),
        "goals": ["${3:What they want to reach}"],
        "actions": ["${4:What they do}"],
        "questions": ["${5:What they ask}"],
        "touchpoints": ["${6:Where you meet}"],
        "emotions": ["${7:0}"],
    },
)
_TOUCHPOINT = Snippet(
    "a new touchpoint",
    "A place where customer and company meet.",
    {
        "name": "${1:What the customer calls it}",
        "channel": "${2:website}",
        "actions": ["${3:What they do here}"],
        "emotions": ["${4:0}"],
    },
)
_EMOTION = Snippet(
    "a new emotion",
    "What is felt, how strongly, and in whose words.",
    {
        "score": "${1|0,-2,-1.5,-1,-0.5,0.5,1,1.5,2|}",
        "feeling": "${2:In a word}",
        "quote": "${3:Their words}",
    },
)
_OPPORTUNITY = Snippet(
    "a new opportunity",
    "Something that could be made better, and who takes care of it.",
    {
        "text": "${1:What to make better}",
        "owner": "${2:Who}",
        "status": _one_of(3, OpportunityStatus, "idea"),
        "value": "${4|3,1,2,4,5|}",
        "effort": "${5|3,1,2,4,5|}",
    },
)
_WAY = Snippet(
    "a way back or aside",
    "A way other than straight on, and why people take it.",
    {
        "from": "${1:phase-or-touchpoint}",
        "to": "${2:phase-or-touchpoint}",
        "kind": _one_of(3, FlowKind, "back"),
        "reason": "${4:Why}",
    },
)
_EXIT = Snippet(
    "a way out",
    "Where people leave, how many of them, and why.",
    {"from": "${1:phase-or-touchpoint}", "kind": "exit", "share": "${2:0.1}", "reason": "${3:Why}"},
)

SNIPPETS: dict[tuple[type[Part], str], tuple[Snippet, ...]] = {
    (Journey, MAP): (_FIRST_MAP,),
    (Journey, "phases"): (_PHASE,),
    (Journey, "flow"): (_WAY, _EXIT),
    (Journey, "opportunities"): (_OPPORTUNITY,),
    (Phase, "touchpoints"): (_TOUCHPOINT,),
    (Phase, "emotions"): (_EMOTION,),
    (Phase, "opportunities"): (_OPPORTUNITY,),
    (Touchpoint, "emotions"): (_EMOTION,),
    (Touchpoint, "opportunities"): (_OPPORTUNITY,),
}


def snippets_for(kind: type[Part], key: str = MAP) -> list[dict[str, Any]]:
    """Give what to offer at the key of a part."""
    return [snippet.as_schema() for snippet in SNIPPETS.get((kind, key), ())]
