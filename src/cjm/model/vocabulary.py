"""The closed sets of words a map is written with, each with its meaning."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Term(StrEnum):
    """A word of the format; `meaning` says in one sentence what it stands for."""

    meaning: str

    def __new__(cls, word: str, meaning: str = "") -> Self:
        """Make a word that carries its meaning."""
        member = str.__new__(cls, word)
        member._value_ = word
        member.meaning = meaning
        return member

    def __repr__(self) -> str:
        """Give the word, so that a part shown whole in somebody's template shows no Python."""
        return repr(self.value)


class JourneyKind(Term):
    """Whose journey it is, in the large."""

    CUSTOMER = "customer", "The whole relation, before, during and after the purchase."
    BUYER = "buyer", "Ends at the purchase."
    USER = "user", "Somebody who uses a product or service, whoever pays for it."
    EMPLOYEE = "employee", "Somebody who works here."


class Market(Term):
    """Who buys."""

    B2C = "b2c", "People buy for themselves."
    B2B = "b2b", "A company buys, and several people must agree."


class State(Term):
    """Whether the map shows today or a wish."""

    CURRENT = "current", "As-is: what happens today."
    FUTURE = "future", "To-be: what is wanted."


class Status(Term):
    """How far the map itself is."""

    DRAFT = "draft", "Being written."
    REVIEW = "review", "Ready to be read by others."
    APPROVED = "approved", "Agreed on."
    ARCHIVED = "archived", "Kept for memory, no longer looked after."


class Cadence(Term):
    """How often the map is looked at again."""

    MONTH = "month", "Every month."
    QUARTER = "quarter", "Every three months."
    HALF_YEAR = "half-year", "Every six months."
    YEAR = "year", "Every year."

    @property
    def months(self) -> int:
        """Give the number of months between two reviews."""
        return {"month": 1, "quarter": 3, "half-year": 6, "year": 12}[self.value]


class PhaseKind(Term):
    """What a phase is, whatever its name; makes maps comparable."""

    AWARENESS = "awareness", "The need is felt and the company is discovered."
    CONSIDERATION = "consideration", "Possibilities are looked at and compared."
    PURCHASE = "purchase", "The decision is made and paid for."
    ONBOARDING = "onboarding", "The first steps with what was bought."
    USE = "use", "Everyday use."
    SUPPORT = "support", "Help is needed and given."
    RETENTION = "retention", "Reasons to stay and to come back."
    LOYALTY = "loyalty", "Coming back by habit and by choice."
    ADVOCACY = "advocacy", "Telling others."
    EXIT = "exit", "Leaving."
    OTHER = "other", "None of these."


class Medium(Term):
    """Where a touchpoint happens."""

    DIGITAL = "digital", "On a screen or over the phone."
    PHYSICAL = "physical", "In the room, on paper or in the hand."
    HYBRID = "hybrid", "Both at once."


class TouchpointStatus(Term):
    """Whether a touchpoint exists."""

    CURRENT = "current", "Exists today."
    PROPOSED = "proposed", "Wished for."
    RETIRED = "retired", "No longer there."


class EvidenceKind(Term):
    """How something came to be known."""

    ANALYTICS = "analytics", "Numbers from a site, an app or a till."
    SURVEY = "survey", "A questionnaire."
    INTERVIEW = "interview", "A conversation with a customer."
    OBSERVATION = "observation", "Watching customers do it."
    SUPPORT = "support", "Cases, calls and mails to customer service."
    REVIEW = "review", "What customers write in public."
    USABILITY_TEST = "usability-test", "Customers trying it under our eyes."
    WORKSHOP = "workshop", "What colleagues know together."
    BENCHMARK = "benchmark", "How others do."

    @property
    def is_numbers(self) -> bool:
        """Say whether this kind tells how many rather than why."""
        return self in (EvidenceKind.ANALYTICS, EvidenceKind.SURVEY, EvidenceKind.BENCHMARK)


class PainCategory(Term):
    """Which kind of challenge a pain shows."""

    AWARENESS = "awareness", "Not being known or found."
    VALUES = "values", "What the company stands for."
    PRODUCT = "product", "The product or service itself."
    PRICE = "price", "What it costs."
    PURCHASE = "purchase", "The experience of buying."
    SERVICE = "service", "Help and care."
    RESALE = "resale", "Selling it on or giving it back."
    TRUST = "trust", "Whether one dares."
    OTHER = "other", "None of these."


class OpportunityStatus(Term):
    """How far an opportunity is."""

    IDEA = "idea", "Somebody thought of it."
    PLANNED = "planned", "It has been decided."
    DOING = "doing", "It is being made."
    DONE = "done", "It is there."
    DROPPED = "dropped", "It was decided against."


class ResourceStatus(Term):
    """Whether a resource is at hand."""

    HAVE = "have", "At hand today."
    NEED = "need", "Needed, not there."


class FlowKind(Term):
    """What a way other than straight on is."""

    FORWARD = "forward", "A skip past one or more phases."
    BACK = "back", "Back to an earlier place."
    SIDE = "side", "Aside, to a place off the main way."
    INFLUENCE = "influence", "Somebody's experience reaches other people at an earlier place."
    EXIT = "exit", "Out of the journey, perhaps to an alternative."


class Lane(Term):
    """A row of the map."""

    GOALS = "goals", "What the customer wants to reach."
    ACTIONS = "actions", "What the customer does."
    QUESTIONS = "questions", "What the customer asks or worries about."
    MOTIVATIONS = "motivations", "Why the customer does it."
    EXPECTATIONS = "expectations", "What the customer counts on."
    NEEDS = "needs", "Wishes and needs that go unmet."
    PAINS = "pains", "What hurts or stands in the way."
    GAINS = "gains", "What helps or pleases."
    EMOTIONS = "emotions", "What the customer feels."
    TOUCHPOINTS = "touchpoints", "Where customer and company meet."
    OPPORTUNITIES = "opportunities", "What could be made better."
    COMPANY_GOALS = "company_goals", "What the company wants of this phase."
    RESOURCES = "resources", "What is at hand, and what is needed."
    METRICS = "metrics", "Numbers to watch."
    FUNNEL = "funnel", "How many come and how many go on."
    FRONTSTAGE = "frontstage", "What staff do in front of the customer."
    BACKSTAGE = "backstage", "What staff do out of sight."
    SUPPORT = "support", "Systems and partners behind the scenes."
