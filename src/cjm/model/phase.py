"""A phase: a stretch of the journey, with its lanes and its touchpoints."""

from typing import Annotated, ClassVar

from pydantic import Field

from cjm.model.entry import Emotion, Entry, Funnel, Metric, Opportunity, Pain, Question, Resource
from cjm.model.part import Part, no_keys, none_said
from cjm.model.reference import RefersTo, Target
from cjm.model.scalars import Id, Maybe, Text
from cjm.model.touchpoint import Touchpoint
from cjm.model.vocabulary import PhaseKind


class Phase(Part):
    """A stretch of the journey: its name, or a mapping with its lanes and touchpoints."""

    short: ClassVar[str | None] = "name"

    id: Maybe[Id] = Field(None, description="A name to refer to it by; from `name` if left out.")
    name: Text = Field(description="What this stretch is called.", examples=["Opmærksomhed", "Consideration"])
    kind: Maybe[PhaseKind] = Field(None, description="What it is, whatever its name; makes maps comparable.")
    summary: Maybe[Text] = Field(None, description="What happens, in a sentence or two.")
    duration: Maybe[Text] = Field(None, description="How long it takes.", examples=["2–3 days"])
    owner: Maybe[Text] = Field(None, description="Who takes care of it.")

    goals: list[Entry] = Field(default_factory=none_said, description="What the customer wants to reach.")
    actions: list[Entry] = Field(default_factory=none_said, description="What the customer does.")
    questions: list[Question] = Field(
        default_factory=none_said, description="What the customer asks or worries about."
    )
    motivations: list[Entry] = Field(default_factory=none_said, description="Why the customer does it.")
    expectations: list[Entry] = Field(default_factory=none_said, description="What the customer counts on.")
    needs: list[Entry] = Field(default_factory=none_said, description="Wishes and needs that go unmet.")
    pains: list[Pain] = Field(default_factory=none_said, description="What hurts or stands in the way.")
    gains: list[Entry] = Field(default_factory=none_said, description="What helps or pleases.")
    emotions: list[Emotion] = Field(
        default_factory=none_said, description="What the customer feels in this phase as a whole."
    )
    opportunities: list[Opportunity] = Field(
        default_factory=none_said, description="What could be made better."
    )
    touchpoints: list[Touchpoint] = Field(
        default_factory=none_said,
        description="Where customer and company meet, in the order the customer meets them.",
    )
    company_goals: list[Entry] = Field(
        default_factory=none_said, description="What the company wants of this phase."
    )
    resources: list[Resource] = Field(
        default_factory=none_said, description="What is at hand, and what is needed."
    )
    metrics: list[Metric] = Field(default_factory=none_said, description="Numbers to watch.")
    funnel: Maybe[Funnel] = Field(None, description="How many come and how many go on.")
    lanes: Annotated[dict[str, list[Entry]], RefersTo(Target.LANE)] = Field(
        default_factory=no_keys, description="Entries of the map's own lanes, by the lane's id."
    )
