"""Nothing is guessed: a value of another type is refused, and so is an empty one, each under its own name."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from cjm.model import (
    Emotion,
    Evidence,
    Flow,
    Funnel,
    Journey,
    Metric,
    Opportunity,
    Pain,
    Part,
    Persona,
    Touchpoint,
)

JOURNEY = {"cjm": 1, "title": "Køb", "phases": []}


@pytest.mark.parametrize(
    ("part", "data", "error"),
    [
        (Journey, {**JOURNEY, "cjm": True}, "unsupported_version"),
        (Journey, {**JOURNEY, "cjm": "1"}, "unsupported_version"),
        (Journey, {**JOURNEY, "cjm": 1.0}, "unsupported_version"),
        (Journey, {**JOURNEY, "cjm": 2}, "unsupported_version"),
        (Journey, {**JOURNEY, "title": 12}, "string_type"),
        (Journey, {**JOURNEY, "title": None}, "string_type"),
        (Journey, {**JOURNEY, "summary": None}, "no_value"),
        (Journey, {**JOURNEY, "market": None}, "no_value"),
        (Journey, {**JOURNEY, "persona": None}, "no_value"),
        (Journey, {**JOURNEY, "kind": None}, "enum"),
        (Journey, {**JOURNEY, "phases": None}, "list_type"),
        (Journey, {**JOURNEY, "tags": None}, "list_type"),
        (Journey, {**JOURNEY, "id": "a b"}, "string_pattern_mismatch"),
        (Journey, {**JOURNEY, "id": ".a"}, "string_pattern_mismatch"),
        (Journey, {**JOURNEY, "id": "a\n"}, "string_pattern_mismatch"),
        (Journey, {**JOURNEY, "reviewed": "2026-02-30"}, "no_such_day"),
        (Journey, {**JOURNEY, "reviewed": "2026-1-1"}, "not_a_day"),
        (Journey, {**JOURNEY, "reviewed": "20260101"}, "not_a_day"),
        (Journey, {**JOURNEY, "reviewed": "٢٠٢٦-01-01"}, "not_a_day"),
        (Journey, {**JOURNEY, "reviewed": 20260101}, "not_a_day"),
        (Pain, {"text": "x", "severity": "3"}, "int_type"),
        (Pain, {"text": "x", "severity": True}, "int_type"),
        (Pain, {"text": "x", "severity": 3.0}, "int_type"),
        (Pain, {"text": "x", "severity": 6}, "less_than_equal"),
        (Pain, {"text": "x", "severity": 0}, "greater_than_equal"),
        (Pain, {"text": "x", "assumption": 1}, "bool_type"),
        (Pain, {"text": "x", "assumption": "yes"}, "bool_type"),
        (Pain, {"text": "x", "evidence": "survey"}, "list_type"),
        (Opportunity, {"text": "x", "value": 2.5}, "int_type"),
        (Touchpoint, {"name": "x", "owned": "no"}, "bool_type"),
        (Emotion, True, "model_type"),
        (Emotion, None, "model_type"),
        (Emotion, {"score": "1"}, "not_a_score"),
        (Emotion, {"score": True}, "not_a_score"),
        (Emotion, {"score": None}, "no_value"),
        (Emotion, {"score": 0.7}, "score_out_of_scale"),
        (Emotion, 2.5, "score_out_of_scale"),
        (Emotion, -3, "score_out_of_scale"),
        (Emotion, float("nan"), "score_out_of_scale"),
        (Emotion, float("inf"), "score_out_of_scale"),
        (Metric, {"name": "x", "value": "2.1"}, "float_type"),
        (Metric, {"name": "x", "value": True}, "float_type"),
        (Metric, {"name": "x", "value": float("inf")}, "finite_number"),
        (Flow, {"from": "a", "share": "0.5"}, "float_type"),
        (Flow, {"from": "a", "share": 1.01}, "less_than_equal"),
        (Flow, {"from": "a", "share": float("nan")}, "finite_number"),
        (Funnel, {"entered": 10.0}, "int_type"),
        (Funnel, {"entered": -1}, "greater_than_equal"),
        (Persona, {"name": "x", "age": True}, "string_type"),
        (Evidence, {"title": "x", "sample": [86]}, "string_type"),
    ],
)
def test_it_is_refused_by_its_own_name(part: type[Part], data: Any, error: str) -> None:
    with pytest.raises(ValidationError) as refused:
        part.model_validate(data)
    assert [each["type"] for each in refused.value.errors()] == [error]


def test_everything_wrong_is_found_at_once() -> None:
    data = {"cjm": 2, "titel": "x", "phases": [{"name": 1, "emotions": [3, True], "touchpoint": []}]}
    with pytest.raises(ValidationError) as refused:
        Journey.model_validate(data)
    assert {each["loc"] for each in refused.value.errors()} == {
        ("cjm",),
        ("title",),
        ("titel",),
        ("phases", 0, "name"),
        ("phases", 0, "emotions", 0, "score"),
        ("phases", 0, "emotions", 1),
        ("phases", 0, "touchpoint"),
    }
