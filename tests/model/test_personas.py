"""Whose journey it is: everyone, the primary one, and what a shared file fills in."""

from __future__ import annotations

from typing import Any

import pytest

from cjm.model import MapPersona, PersonaFile
from tests.model.maps import journey

SARA = PersonaFile.model_validate(
    {"cjm": 1, "id": "sara", "name": "Sara", "age": 24, "goals": ["Et outfit"], "x-foto": "sara.png"}
)


@pytest.mark.parametrize(
    ("keys", "everyone", "primary"),
    [
        ({}, [], None),
        ({"persona": "Sara"}, ["Sara"], "Sara"),
        ({"personas": ["Line", "Jens"]}, ["Line", "Jens"], "Line"),
        ({"personas": ["Line", {"name": "Jens", "primary": True}]}, ["Line", "Jens"], "Jens"),
        ({"persona": "Sara", "personas": ["Line"]}, ["Sara", "Line"], "Sara"),
    ],
)
def test_the_primary_persona_is_the_marked_one_or_else_the_first(
    keys: dict[str, Any], everyone: list[str], primary: str | None
) -> None:
    made = journey(**keys)
    assert [persona.name for persona in made.everyone] == everyone
    assert (made.primary and made.primary.name) == primary


def test_a_shared_file_fills_in_what_the_map_does_not_say() -> None:
    filled = MapPersona.model_validate({"file": "sara.persona.yaml", "primary": True}).filled_from(SARA)
    assert (filled.name, filled.age, filled.goals) == ("Sara", "24", ["Et outfit"])
    assert (filled.file, filled.primary) == ("sara.persona.yaml", True)
    assert filled.extensions == {"x-foto": "sara.png"}
    assert not filled.is_unread


def test_the_map_wins_over_the_file() -> None:
    map_says = {"file": "sara.persona.yaml", "name": "Sara B.", "goals": [], "x-foto": "b.png"}
    filled = MapPersona.model_validate(map_says).filled_from(SARA)
    assert (filled.name, filled.id, filled.goals) == ("Sara B.", "sara", [])
    assert filled.extensions == {"x-foto": "b.png"}


def test_what_neither_says_is_not_taken_for_said() -> None:
    filled = MapPersona.model_validate({"file": "sara.persona.yaml"}).filled_from(SARA)
    assert filled.model_fields_set == {"file", "id", "name", "age", "goals", "extensions"}
    assert filled.quote is None
    assert filled.needs == []


@pytest.mark.parametrize(
    ("file", "image"),
    [("sara.persona.yaml", "sara.png"), ("../people/sara.persona.yaml", "../people/sara.png")],
)
def test_a_picture_that_the_file_names_lies_beside_the_file(file: str, image: str) -> None:
    shared = PersonaFile.model_validate({"cjm": 1, "name": "Sara", "image": "sara.png"})
    assert MapPersona.model_validate({"file": file}).filled_from(shared).image == image
    own = MapPersona.model_validate({"file": file, "image": "mine.png"})
    assert own.filled_from(shared).image == "mine.png"
