"""The words of the format: all of them, no others, each with a meaning."""

from __future__ import annotations

import pytest

from cjm.model import BUILT_IN, Journey
from cjm.model.vocabulary import (
    Cadence,
    EvidenceKind,
    FlowKind,
    JourneyKind,
    Lane,
    Market,
    Medium,
    OpportunityStatus,
    PainCategory,
    PhaseKind,
    ResourceStatus,
    State,
    Status,
    Term,
    TouchpointStatus,
)

WORDS: dict[type[Term], str] = {
    JourneyKind: "customer buyer user employee",
    Market: "b2c b2b",
    State: "current future",
    Status: "draft review approved archived",
    Cadence: "month quarter half-year year",
    PhaseKind: """awareness consideration purchase onboarding use support retention loyalty advocacy exit
        other""",
    Medium: "digital physical hybrid",
    TouchpointStatus: "current proposed retired",
    EvidenceKind: "analytics survey interview observation support review usability-test workshop benchmark",
    PainCategory: "awareness values product price purchase service resale trust other",
    OpportunityStatus: "idea planned doing done dropped",
    ResourceStatus: "have need",
    FlowKind: "forward back side influence exit",
    Lane: """goals actions questions motivations expectations needs pains gains emotions opportunities
        touchpoints company_goals resources metrics funnel frontstage backstage support""",
}

CHANNELS = """search ads social website webshop app email newsletter sms chat phone video-call store counter
    kiosk event meeting visit delivery post packaging print outdoor broadcast podcast webinar blog review-site
    marketplace community word-of-mouth support payment partner"""


@pytest.mark.parametrize(("kind", "words"), WORDS.items(), ids=lambda each: getattr(each, "__name__", ""))
def test_the_words_are_those_of_the_format(kind: type[Term], words: str) -> None:
    assert sorted(kind) == sorted(words.split())


def test_every_word_has_its_own_meaning() -> None:
    assert set(WORDS) <= set(Term.__subclasses__())
    for kind in WORDS:
        meanings = [term.meaning for term in kind]
        assert all(meaning.endswith(".") for meaning in meanings)
        assert len(set(meanings)) == len(meanings)


def test_the_built_in_channels_are_those_of_the_format() -> None:
    assert list(BUILT_IN) == CHANNELS.split()
    assert all(channel.id == channel.icon == id_ for id_, channel in BUILT_IN.items())


@pytest.mark.parametrize(("word", "months"), [("month", 1), ("quarter", 3), ("half-year", 6), ("year", 12)])
def test_a_cadence_has_its_months(word: str, months: int) -> None:
    assert next(cadence for cadence in Cadence if cadence == word).months == months


def test_numbers_are_told_from_words() -> None:
    counted = {kind for kind in EvidenceKind if kind.is_numbers}
    assert counted == {EvidenceKind.ANALYTICS, EvidenceKind.SURVEY, EvidenceKind.BENCHMARK}


def test_a_part_shown_whole_shows_words_and_no_python() -> None:
    market = Market.B2B
    assert (str(market), f"{market}", repr(market)) == ("b2b", "b2b", "'b2b'")
    journey = Journey.model_validate({"cjm": 1, "title": "T", "market": "b2b", "phases": ["A"]})
    assert "kind='customer'" in str(journey)
    assert "market='b2b'" in str(journey)
    assert "<" not in str(journey)
