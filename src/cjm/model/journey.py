"""The journey: a whole map."""

from typing import ClassVar

from pydantic import Field

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
from cjm.model.entry import Opportunity
from cjm.model.part import Part, none_said
from cjm.model.persona import MapPersona, Persona
from cjm.model.phase import Phase
from cjm.model.scalars import Day, Flag, FormatVersion, Id, Maybe, Text
from cjm.model.vocabulary import Cadence, JourneyKind, Market, State, Status


class Journey(Part):
    """A customer journey map: what a persona goes through with a company, phase by phase."""

    cjm: FormatVersion = Field(description="The version of the format: 1.")
    title: Text = Field(
        description="The customer's goal in their words.", examples=["Sara finder et outfit til sommerfesten"]
    )
    id: Maybe[Id] = Field(None, description="A name for the map; the file's name if left out.")
    language: Maybe[Text] = Field(
        None, description="The language of the content, as a BCP 47 tag.", examples=["da", "en", "de-AT"]
    )
    summary: Maybe[Text] = Field(
        None, description="The journey in a few sentences, as Markdown; also the picture's long description."
    )
    kind: JourneyKind = Field(
        JourneyKind.CUSTOMER, description="Whose journey it is, in the large; customer if left out."
    )
    market: Maybe[Market] = Field(None, description="Who buys: people, or a company.")
    state: Maybe[State] = Field(None, description="As-is or to-be.")
    based_on: Maybe[Text] = Field(None, description="The current map that a future map changes: its path.")
    owner: Maybe[Text] = Field(None, description="Who keeps the map alive.")
    status: Maybe[Status] = Field(None, description="How far the map is.")
    reviewed: Maybe[Day] = Field(None, description="The day it was last looked at, as 2026-03-31.")
    review_every: Maybe[Cadence] = Field(None, description="How often it is looked at.")
    assumption: Flag = Field(False, description="True while the whole map is what colleagues believe.")
    tags: list[Text] = Field(default_factory=none_said, description="Words to filter by.")
    purpose: Maybe[Text] = Field(None, description="Why the map exists.")
    audience: list[Text] = Field(default_factory=none_said, description="Who uses the map.")
    scenario: Maybe[Text] = Field(None, description="Which experience it shows.")
    trigger: Maybe[Text] = Field(None, description="The need or event that starts the journey.")
    scope: Maybe[Scope] = Field(None, description="Where the journey starts and ends.")
    persona: Maybe[MapPersona] = Field(None, description="Whose journey it is.")
    personas: list[MapPersona] = Field(
        default_factory=none_said, description="Whose journey it is, when there are several."
    )
    stakeholders: list[Stakeholder] = Field(
        default_factory=none_said, description="Who has a say at the customer's (B2B)."
    )
    channels: list[Channel] = Field(default_factory=none_said, description="The map's own channels.")
    evidence: list[Evidence] = Field(default_factory=none_said, description="What the map rests on.")
    phases: list[Phase] = Field(description="The journey, stretch by stretch, in order.")
    flow: list[Flow] = Field(default_factory=none_said, description="Ways other than straight on.")
    opportunities: list[Opportunity] = Field(
        default_factory=none_said, description="What could be better, across phases."
    )
    what_if: list[WhatIf] = Field(default_factory=none_said, description="The small details that decide.")
    alternatives: list[Alternative] = Field(
        default_factory=none_said, description="Competitors and substitutes."
    )
    walkthroughs: list[Walkthrough] = Field(
        default_factory=none_said, description="Who tried the journey themselves."
    )
    lanes: list[LaneChoice] = Field(
        default_factory=none_said, description="Which rows to draw, in which order; own lanes are named here."
    )

    @property
    def everyone(self) -> list[MapPersona]:
        """Give all personas, `persona` first."""
        return [self.persona, *self.personas] if self.persona else self.personas

    @property
    def primary(self) -> MapPersona | None:
        """Give the persona the map is drawn for first, or None when it has none."""
        return next((persona for persona in self.everyone if persona.primary), None) or next(
            iter(self.everyone), None
        )


class PersonaFile(Persona):
    """A persona that several maps share."""

    short: ClassVar[str | None] = None
    cjm: Maybe[FormatVersion] = Field(None, description="The version of the format: 1.")
