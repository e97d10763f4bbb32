"""Entries in finished words."""

from typing import Any

import pytest

from cjm.view import Item
from tests.view.arranged import arranged

AROUND = {
    "personas": [{"id": "sara", "name": "Sara", "primary": True}, {"id": "bo", "name": "Bo"}],
    "stakeholders": [{"id": "chef", "name": "Chefen"}],
    "evidence": [{"id": "e1", "title": "Samtaler"}, {"id": "e2", "title": "Tal"}],
}


def item(lane: str, entry: Any, **keys: Any) -> Item:
    phase = {
        "name": "Køb",
        lane: [entry],
        "touchpoints": [{"id": "guide", "name": "Størrelsesguide"}, "Kurv"],
    }
    board = arranged(phase, **{**AROUND, **keys})
    (row,) = board.lanes
    (found,) = row.cells[0].whole
    return found


def test_a_short_entry_is_its_text() -> None:
    assert item("goals", "Ro på huden") == Item("Ro på huden")


def test_a_long_entry_says_by_whom_for_whom_on_what_and_whether_it_is_assumed() -> None:
    entry = {
        "text": "Spørger", "id": "s", "by": "chef", "for": ["sara", "bo"], "evidence": ["e2", "e1", "væk"],
        "assumption": True, "tags": ["a", "b"],
    }  # fmt: skip
    assert item("actions", entry) == Item(
        "Spørger", "s", ("Chefen", "kun Sara, Bo"), (2, 1), assumption=True, tags=("a", "b")
    )
    assert item("actions", entry, language="en").notes == ("by Chefen", "only Sara, Bo")


def test_an_id_that_means_nothing_is_told_as_it_is() -> None:
    assert item("actions", {"text": "Spørger", "by": "ukendt"}).notes == ("ukendt",)


@pytest.mark.parametrize(
    ("question", "notes", "due"),
    [
        ("Passer den?", (), False),
        (
            {"text": "Passer den?", "answered_by": ["guide", "kurv"]},
            ("besvares af Størrelsesguide, Kurv",),
            False,
        ),
        ({"text": "Passer den?", "answered_by": []}, ("ubesvaret",), True),
        ({"text": "Passer den?", "id": "p"}, (), False),
    ],
)
def test_a_question_says_what_answers_it(question: Any, notes: tuple[str, ...], due: bool) -> None:
    told = item("questions", question)
    assert (told.notes, told.due) == (notes, due)


@pytest.mark.parametrize(
    ("keys", "notes"),
    [
        ({}, ()),
        ({"severity": 4}, ("alvor 4 af 5",)),
        ({"category": "trust"}, ("tillid",)),
        ({"severity": 1, "category": "price", "for": ["bo"]}, ("pris", "alvor 1 af 5", "kun Bo")),
    ],
)
def test_a_pain_says_its_category_and_weight(keys: Any, notes: tuple[str, ...]) -> None:
    assert item("pains", {"text": "Dyr fragt", **keys}).notes == notes


@pytest.mark.parametrize(
    ("keys", "notes"),
    [({}, ()), ({"owner": "Salg"}, ("Salg",)), ({"owner": "Salg", "status": "doing"}, ("Salg", "i gang"))],
)
def test_an_opportunity_says_who_does_it_and_how_far_it_is(keys: Any, notes: tuple[str, ...]) -> None:
    assert item("opportunities", {"text": "Vis fragten", **keys}).notes == notes


@pytest.mark.parametrize(
    ("status", "notes", "due"), [(None, (), False), ("have", ("haves",), False), ("need", ("mangler",), True)]
)
def test_a_resource_that_is_needed_asks_for_action(status: Any, notes: tuple[str, ...], due: bool) -> None:
    told = item("resources", {"text": "Fotos", **({"status": status} if status else {})})
    assert (told.notes, told.due) == (notes, due)


@pytest.mark.parametrize(
    ("emotion", "text", "score", "score_text"),
    [
        (1.5, "meget godt", 1.5, "+1,5"),
        (-0.5, "dårligt", -0.5, "−0,5"),
        (0, "neutralt", 0, "0"),
        ("Spændt", "Spændt", None, None),
        ({"score": -2, "feeling": "Sur"}, "Sur", -2, "−2"),
        ({"quote": "Nå"}, "", None, None),
    ],
)
def test_an_emotion_says_feeling_or_level_with_its_score(
    emotion: Any, text: str, score: float | None, score_text: str | None
) -> None:
    told = item("emotions", emotion)
    assert (told.text, told.score, told.score_text, told.notes) == (text, score, score_text, ())


def test_an_emotion_says_whose_it_is() -> None:
    assert item("emotions", {"score": -2, "by": "chef", "for": ["bo"]}).notes == ("Chefen", "kun Bo")


def test_an_emotion_keeps_quote_evidence_and_assumption() -> None:
    told = item("emotions", {"score": 1, "quote": "Endelig!", "evidence": ["e1"], "assumption": True})
    assert (told.quote, told.citations, told.assumption) == ("Endelig!", (1,), True)


@pytest.mark.parametrize(
    ("metric", "text", "notes"),
    [
        ("Klik", "Klik", ()),
        ({"name": "Klik", "value": 1234.5}, "Klik: 1.234,5", ()),
        (
            {"name": "Klik", "value": 2.1, "unit": "%", "target": 3, "period": 2026},
            "Klik: 2,1\u00a0%",
            ("mål 3\u00a0%", "2026"),
        ),
        ({"name": "Klik", "target": 0}, "Klik", ("mål 0",)),
    ],
)
def test_a_metric_says_value_unit_target_and_period(metric: Any, text: str, notes: tuple[str, ...]) -> None:
    told = item("metrics", metric)
    assert (told.text, told.notes) == (text, notes)


@pytest.mark.parametrize(
    ("funnel", "text"),
    [
        ({"entered": 100}, "100 kom ind"),
        ({"continued": 40}, "40 gik videre"),
        ({"entered": 100, "continued": 100}, "100 kom ind · 100 gik videre"),
        ({"entered": 0, "continued": 0, "period": "maj"}, "0 kom ind · 0 gik videre · maj"),
    ],
)
def test_a_funnel_says_only_what_is_known(funnel: Any, text: str) -> None:
    (row,) = arranged({"name": "Køb", "funnel": funnel}).lanes
    assert row.cells[0].whole[0].text == text
