"""What stands around the phases: stakeholders, channels, evidence, flow, alternatives and the like."""

from typing import Annotated, ClassVar

from pydantic import Field

from cjm.model.part import Part, none_said
from cjm.model.reference import PersonaIds, RefersTo, Target
from cjm.model.scalars import Day, Id, Maybe, Share, Text, TextOrNumber
from cjm.model.vocabulary import EvidenceKind, FlowKind, Medium


class Scope(Part):
    """Where the journey starts and where it ends."""

    starts: Maybe[Text] = Field(None, description="The first thing that belongs to the journey.")
    ends: Maybe[Text] = Field(None, description="The last thing that belongs to the journey.")


class Stakeholder(Part):
    """Somebody at the customer's who has a say."""

    short: ClassVar[str | None] = "name"

    id: Maybe[Id] = Field(None, description="A name to refer to them by; from `name` if left out.")
    name: Text = Field(description="What they are called.")
    role: Maybe[Text] = Field(None, description="Their part in the decision.", examples=["decision maker"])
    influence: Maybe[Text] = Field(None, description="How much they decide.", examples=["high"])
    concerns: list[Text] = Field(default_factory=none_said, description="What they worry about.")


class Channel(Part):
    """A channel of the map's own, or another name for a built-in one."""

    id: Id = Field(description="What touchpoints write as `channel`.")
    name: Maybe[Text] = Field(None, description="What people read.")
    medium: Maybe[Medium] = Field(None, description="Digital, physical or hybrid.")
    icon: Maybe[Text] = Field(None, description="The built-in channel whose icon it takes.")


class Evidence(Part):
    """Something the map rests on."""

    short: ClassVar[str | None] = "title"

    id: Maybe[Id] = Field(None, description="A name to cite it by; from `title` if left out.")
    kind: Maybe[EvidenceKind] = Field(None, description="How it came to be known.")
    title: Text = Field(description="What it is called.")
    source: Maybe[Text] = Field(None, description="Where it can be found.")
    date: Maybe[Day] = Field(None, description="The day it was finished, as 2026-03-31.")
    sample: Maybe[TextOrNumber] = Field(None, description="How many were asked or counted.", examples=[412])
    note: Maybe[Text] = Field(None, description="What one should know to weigh it.")


class Flow(Part):
    """A way other than straight on."""

    from_: Annotated[Id, RefersTo(Target.PLACE)] = Field(
        alias="from", description="The id of the phase or touchpoint the way leaves."
    )
    to: Annotated[Maybe[Id], RefersTo(Target.DESTINATION)] = Field(
        None,
        description="Id of the phase or touchpoint it leads to; for an exit, of an alternative, or nothing.",
    )
    kind: FlowKind = Field(FlowKind.FORWARD, description="What kind of way it is; forward if left out.")
    reason: Maybe[Text] = Field(None, description="Why people take it.")
    share: Maybe[Share] = Field(None, description="The part of the people at `from`, 0 to 1.")
    for_: PersonaIds = Field(
        default_factory=none_said, alias="for", description="The personas who take it; all if left out."
    )


class WhatIf(Part):
    """A small detail that decides."""

    condition: Text = Field(alias="if", description="What might have been otherwise.")
    consequence: Text = Field(alias="then", description="What the customer would have done.")
    phase: Annotated[Maybe[Id], RefersTo(Target.PHASE)] = Field(None, description="Where it would have been.")


class Alternative(Part):
    """A competitor or a substitute."""

    short: ClassVar[str | None] = "name"

    id: Maybe[Id] = Field(None, description="A name to refer to it by; from `name` if left out.")
    name: Text = Field(description="What it is called.")
    url: Maybe[Text] = Field(None, description="Where it can be seen.")
    note: Maybe[Text] = Field(None, description="Why customers would choose it.")


class Walkthrough(Part):
    """Somebody tried the journey themselves."""

    by: Maybe[Text] = Field(None, description="Who walked it.")
    date: Maybe[Day] = Field(None, description="The day, as 2026-03-31.")
    persona: Annotated[Maybe[Id], RefersTo(Target.PERSONA)] = Field(None, description="As which persona.")
    note: Maybe[Text] = Field(None, description="What they found.")


class LaneChoice(Part):
    """A row to draw: a built-in lane, perhaps under another title, or one of the map's own."""

    short: ClassVar[str | None] = "id"

    id: Id = Field(description="A built-in lane, or an id of one's own.", examples=["pains"])
    name: Maybe[Text] = Field(None, description="The row's title.")
