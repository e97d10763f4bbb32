"""The entries of lanes: a thing said about a phase or a touchpoint, short or long."""

from typing import Annotated, Any, ClassVar

from pydantic import Field, model_validator

from cjm.model.part import Part, none_said
from cjm.model.reference import EvidenceIds, PersonaIds, RefersTo, Target, TouchpointIds
from cjm.model.scalars import Count, Day, Feeling, Flag, Id, Maybe, Number, Rating, Score, Text, TextOrNumber
from cjm.model.vocabulary import OpportunityStatus, PainCategory, ResourceStatus


class Entry(Part):
    """One thing said in a lane: plain text, or a mapping that also says for whom and on what evidence."""

    short: ClassVar[str | None] = "text"

    text: Text = Field(description="What is said, in one sentence.")
    id: Maybe[Id] = Field(None, description="A name to refer to it by.")
    for_: PersonaIds = Field(
        default_factory=none_said, alias="for", description="The personas it holds for; all if left out."
    )
    by: Annotated[Maybe[Id], RefersTo(Target.STAKEHOLDER)] = Field(
        None, description="The stakeholder who does, asks or feels it."
    )
    evidence: EvidenceIds = Field(default_factory=none_said, description="The evidence it rests on.")
    assumption: Flag = Field(False, description="True while nobody has checked it; drawn dashed.")
    tags: list[Text] = Field(default_factory=none_said, description="Words to filter by.")


class Question(Entry):
    """Something the customer asks or worries about."""

    answered_by: TouchpointIds = Field(
        default_factory=none_said,
        description="The touchpoints that answer it; an empty list says that none does.",
    )


class Pain(Entry):
    """Something that hurts or stands in the way."""

    severity: Maybe[Rating] = Field(None, description="How much it hurts, 1 to 5.")
    category: Maybe[PainCategory] = Field(None, description="Which kind of challenge it is.")


class Opportunity(Entry):
    """Something that could be made better."""

    owner: Maybe[Text] = Field(None, description="Who takes care of it.")
    status: Maybe[OpportunityStatus] = Field(None, description="How far it is.")
    value: Maybe[Rating] = Field(None, description="What it would be worth, 1 to 5.")
    effort: Maybe[Rating] = Field(None, description="What it would take, 1 to 5.")
    addresses: Annotated[list[Id], RefersTo(Target.ANYTHING)] = Field(
        default_factory=none_said, description="Ids of the pains, questions, touchpoints or phases it is for."
    )
    due: Maybe[Day] = Field(None, description="The day it is to be done.")


class Resource(Entry):
    """Something that is at hand or needed."""

    status: Maybe[ResourceStatus] = Field(None, description="At hand, or needed.")


class Emotion(Part):
    """A feeling: a score alone, a word alone, or a mapping with both and more."""

    score: Maybe[Score] = Field(
        None,
        description="From -2 (very bad) over 0 (neutral) to 2 (very good), in halves.",
        examples=[-1, 1.5],
    )
    feeling: Maybe[Feeling] = Field(None, description="The feeling in a word or a few.")
    quote: Maybe[Text] = Field(None, description="The customer's own words.")
    for_: PersonaIds = Field(
        default_factory=none_said, alias="for", description="The personas it holds for; all if left out."
    )
    by: Annotated[Maybe[Id], RefersTo(Target.STAKEHOLDER)] = Field(
        None, description="The stakeholder who feels it."
    )
    evidence: EvidenceIds = Field(default_factory=none_said, description="The evidence it rests on.")
    assumption: Flag = Field(False, description="True while nobody has checked it; drawn dashed.")

    @model_validator(mode="before")
    @classmethod
    def _from_short_form(cls, data: Any) -> Any:  # Any: what YAML holds, not yet checked
        if isinstance(data, str):
            return {"feeling": data}
        if isinstance(data, int | float) and not isinstance(data, bool):
            return {"score": data}
        return data


class Metric(Part):
    """A number to watch."""

    short: ClassVar[str | None] = "name"

    name: Text = Field(description="What is measured.")
    value: Maybe[Number] = Field(None, description="The number itself; its unit goes into `unit`.")
    unit: Maybe[Text] = Field(None, description="What the number counts: %, minutes, kr.")
    target: Maybe[Number] = Field(None, description="The number that is aimed for.")
    period: Maybe[TextOrNumber] = Field(None, description="The time it covers.", examples=["2026 Q3"])
    evidence: EvidenceIds = Field(default_factory=none_said, description="Where the number comes from.")


class Funnel(Part):
    """How many people come into a phase and how many go on."""

    entered: Maybe[Count] = Field(None, description="How many people came into the phase.")
    continued: Maybe[Count] = Field(None, description="How many went on to the next.")
    period: Maybe[TextOrNumber] = Field(None, description="The time it covers.")
    evidence: EvidenceIds = Field(default_factory=none_said, description="Where the numbers come from.")

    @property
    def drop_off(self) -> float | None:
        """Give the part of the people who left here, 0 to 1; None when it cannot be known."""
        if not self.entered or self.continued is None:
            return None
        return (self.entered - self.continued) / self.entered
