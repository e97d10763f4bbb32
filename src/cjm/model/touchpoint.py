"""A touchpoint: where customer and company meet, and what happens there."""

from typing import ClassVar

from pydantic import Field

from cjm.model.entry import Emotion, Entry, Metric, Opportunity, Pain, Question
from cjm.model.part import Part, none_said
from cjm.model.reference import EvidenceIds, PersonaIds
from cjm.model.scalars import Flag, Id, Maybe, Rating, Text
from cjm.model.vocabulary import Medium, TouchpointStatus


class Importance(Part):
    """How much a touchpoint matters, to either side."""

    customer: Maybe[Rating] = Field(None, description="To the customer, 1 to 5.")
    business: Maybe[Rating] = Field(None, description="To the company, 1 to 5.")


class Touchpoint(Part):
    """Where customer and company meet: its name, or a mapping that says what happens there."""

    short: ClassVar[str | None] = "name"

    id: Maybe[Id] = Field(None, description="A name to refer to it by; from `name` if left out.")
    name: Text = Field(description="What the customer would call it.", examples=["Størrelsesguide"])
    channel: Maybe[Text] = Field(
        None, description="A built-in channel, one of the map's own `channels`, or any other by its name."
    )
    medium: Maybe[Medium] = Field(
        None, description="Digital, physical or hybrid; from the channel if left out."
    )
    device: Maybe[Text] = Field(None, description="What the customer holds or sits at.", examples=["phone"])
    status: Maybe[TouchpointStatus] = Field(None, description="Whether it exists today.")
    owner: Maybe[Text] = Field(None, description="Who takes care of it.")
    owned: Maybe[Flag] = Field(
        None, description="True if it is ours; false if it is a friend's, a review site's, another's."
    )
    importance: Maybe[Importance] = Field(None, description="How much it matters, to either side.")
    moment_of_truth: Flag = Field(False, description="True where the journey is won or lost.")
    url: Maybe[Text] = Field(None, description="Where it can be seen.")
    image: Maybe[Text] = Field(None, description="A picture of it: a file beside the map.")
    alt: Maybe[Text] = Field(None, description="What the picture shows, for those who do not see it.")
    for_: PersonaIds = Field(
        default_factory=none_said, alias="for", description="The personas who meet it; all if left out."
    )
    evidence: EvidenceIds = Field(default_factory=none_said, description="The evidence it rests on.")
    assumption: Flag = Field(False, description="True while nobody has checked it; drawn dashed.")

    actions: list[Entry] = Field(default_factory=none_said, description="What the customer does here.")
    questions: list[Question] = Field(
        default_factory=none_said, description="What the customer asks or worries about here."
    )
    emotions: list[Emotion] = Field(default_factory=none_said, description="What the customer feels here.")
    needs: list[Entry] = Field(default_factory=none_said, description="Wishes and needs that go unmet here.")
    pains: list[Pain] = Field(default_factory=none_said, description="What hurts or stands in the way here.")
    gains: list[Entry] = Field(default_factory=none_said, description="What helps or pleases here.")
    opportunities: list[Opportunity] = Field(
        default_factory=none_said, description="What could be made better here."
    )
    metrics: list[Metric] = Field(default_factory=none_said, description="Numbers to watch here.")
    frontstage: list[Entry] = Field(
        default_factory=none_said, description="What staff do in front of the customer."
    )
    backstage: list[Entry] = Field(default_factory=none_said, description="What staff do out of sight.")
    support: list[Entry] = Field(
        default_factory=none_said, description="Systems and partners behind the scenes."
    )
