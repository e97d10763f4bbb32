"""Short and long forms mean the same, and keys of one's own are kept everywhere."""

from __future__ import annotations

from typing import Any

import pytest

from cjm.model import (
    Alternative,
    Channel,
    Emotion,
    Entry,
    Evidence,
    Flow,
    Funnel,
    Importance,
    Journey,
    LaneChoice,
    MapPersona,
    Metric,
    Opportunity,
    Pain,
    Part,
    Persona,
    PersonaFile,
    Phase,
    Question,
    Resource,
    Scope,
    Stakeholder,
    Touchpoint,
    Walkthrough,
    WhatIf,
)

LONG: dict[type[Part], dict[str, Any]] = {
    Entry: {"text": "Sara"},
    Question: {"text": "Sara"},
    Pain: {"text": "Sara"},
    Opportunity: {"text": "Sara"},
    Resource: {"text": "Sara"},
    Emotion: {"feeling": "Sara"},
    Metric: {"name": "Sara"},
    Persona: {"name": "Sara"},
    MapPersona: {"name": "Sara"},
    Stakeholder: {"name": "Sara"},
    Evidence: {"title": "Sara"},
    Alternative: {"name": "Sara"},
    LaneChoice: {"id": "Sara"},
    Phase: {"name": "Sara"},
    Touchpoint: {"name": "Sara"},
}

LONG_ONLY: dict[type[Part], dict[str, Any]] = {
    Journey: {"cjm": 1, "title": "Køb", "phases": []},
    PersonaFile: {"name": "Sara"},
    Scope: {},
    Channel: {"id": "tiktok"},
    Flow: {"from": "køb"},
    WhatIf: {"if": "a", "then": "b"},
    Walkthrough: {},
    Importance: {},
    Funnel: {},
}


@pytest.mark.parametrize(("part", "long"), LONG.items(), ids=lambda each: getattr(each, "__name__", ""))
def test_the_short_form_means_the_long_one(part: type[Part], long: dict[str, Any]) -> None:
    assert part.model_validate("Sara") == part.model_validate(long)


@pytest.mark.parametrize("part", LONG_ONLY, ids=lambda part: part.__name__)
def test_what_has_no_short_form_is_no_text(part: type[Part]) -> None:
    with pytest.raises(ValueError, match="model_type"):
        part.model_validate("Sara")


@pytest.mark.parametrize("score", [-2, -1.5, 0, 0.5, 2])
def test_a_score_alone_is_an_emotion(score: float) -> None:
    assert Emotion.model_validate(score) == Emotion.model_validate({"score": score})


@pytest.mark.parametrize(
    ("part", "long"), [*LONG.items(), *LONG_ONLY.items()], ids=lambda each: getattr(each, "__name__", "")
)
def test_keys_of_ones_own_are_kept_as_they_are(part: type[Part], long: dict[str, Any]) -> None:
    made = part.model_validate({**long, "x-foto": {"x-dybt": [1, None]}, "x-": "y"})
    assert made.extensions == {"x-foto": {"x-dybt": [1, None]}, "x-": "y"}
    assert part.model_validate(long).extensions == {}


@pytest.mark.parametrize(
    ("part", "long"), [*LONG.items(), *LONG_ONLY.items()], ids=lambda each: getattr(each, "__name__", "")
)
@pytest.mark.parametrize("key", ["extensions", "for_", "x", "X-foto", "ejer"])
def test_no_other_key_is_let_in(part: type[Part], long: dict[str, Any], key: str) -> None:
    with pytest.raises(ValueError, match="extra_forbidden"):
        part.model_validate({**long, key: "y"})


def test_a_part_cannot_be_changed() -> None:
    entry = Entry.model_validate("Sara")
    with pytest.raises(ValueError, match="frozen"):
        entry.text = "Oskar"  # type: ignore[misc] # what must not work


def test_a_persona_needs_a_name_or_a_file() -> None:
    assert MapPersona.model_validate({"file": "sara.persona.yaml"}).is_unread
    named = MapPersona.model_validate({"file": "sara.persona.yaml", "name": "Sara"})
    assert named.is_unread
    assert not named.filled_from(Persona.model_validate({"name": "Sara Holm"})).is_unread
    assert not MapPersona.model_validate("Sara").is_unread
    with pytest.raises(ValueError, match="persona_without_name"):
        MapPersona.model_validate({"role": "kunde"})
    with pytest.raises(ValueError, match="missing"):
        Persona.model_validate({"role": "kunde"})


def test_a_number_will_do_where_a_text_may_be_one() -> None:
    assert Persona.model_validate({"name": "Sara", "age": 27}).age == "27"
    assert Persona.model_validate({"name": "Sara", "age": "25–34"}).age == "25–34"
    assert Evidence.model_validate({"title": "a", "sample": 86}).sample == "86"
