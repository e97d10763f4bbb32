"""What must be refused and what accepted, by the schemas and by the models alike: a table."""

from __future__ import annotations

from typing import Any

import pytest

from cjm.model import Journey, PersonaFile
from cjm.model.json_schema import map_schema, persona_schema
from cjm.settings import Settings
from cjm.settings.json_schema import settings_schema
from tests.schemas.conforms import Schema, model_accepts

MAP = Schema(map_schema())
PERSONA = Schema(persona_schema())
SETTINGS = Schema(settings_schema())


def small(**more: Any) -> dict[str, Any]:
    return {"cjm": 1, "title": "Køb", "phases": [], **more}


def phase(**more: Any) -> dict[str, Any]:
    return small(phases=[{"name": "Køb", **more}])


def met(**more: Any) -> dict[str, Any]:
    return phase(touchpoints=[{"name": "Kurv", **more}])


REFUSED: list[Any] = [
    None,
    [],
    "Køb",
    {},
    {"cjm": 1, "title": "Køb"},
    {"cjm": 1, "phases": []},
    {"title": "Køb", "phases": []},
    small(cjm=2),
    small(cjm="1"),
    small(cjm=True),
    small(title=None),
    small(title=12),
    small(titel="x"),
    small(extensions={}),
    small(id="a b"),
    small(id="-a"),
    small(id=""),
    small(id="a\n"),
    small(kind="kunde"),
    small(kind=None),
    small(market="B2B"),
    small(audience="Marketing"),
    small(scope={"start": "x"}),
    small(scope="x"),
    small(persona={}),
    small(persona={"role": "kunde"}),
    small(persona=["Sara"]),
    small(persona={"name": "Sara", "share": 1.1}),
    small(persona={"name": "Sara", "share": "0.5"}),
    small(persona={"name": "Sara", "primary": "yes"}),
    small(persona={"name": "Sara", "age": True}),
    small(stakeholders=[{}]),
    small(stakeholders="IT"),
    small(channels=["TikTok"]),
    small(channels=[{"name": "TikTok"}]),
    small(channels=[{"id": "tiktok", "medium": "online"}]),
    small(evidence=[{"id": "a"}]),
    small(evidence=[{"title": "a", "date": "2026-02-30"}]),
    small(evidence=[{"title": "a", "date": "31-03-2026"}]),
    small(evidence=[{"title": "a", "date": 20260331}]),
    small(evidence=[{"title": "a", "sample": []}]),
    small(flow=["a"]),
    small(flow=[{"to": "a"}]),
    small(flow=[{"from": "a", "share": -0.1}]),
    small(flow=[{"from": "a", "kind": "backwards"}]),
    small(flow=[{"from": "a", "for": "sara"}]),
    small(what_if=[{"if": "a"}]),
    small(what_if=["a"]),
    small(alternatives=[{"url": "a"}]),
    small(reviewed="2026-13-01"),
    small(review_every="week"),
    small(walkthroughs=["mig"]),
    small(lanes=[{"name": "Klima"}]),
    small(lanes=["to ord"]),
    small(tags=[1]),
    small(phases={}),
    small(phases=None),
    small(phases=[1]),
    small(phases=[{}]),
    phase(kind="buying"),
    phase(touchpoint=["x"]),
    phase(goals="x"),
    phase(goals=[1]),
    phase(goals=[{"id": "x"}]),
    phase(goals=[{"text": "x", "severity": 1}]),
    phase(questions=[{"text": "x", "answered_by": "y"}]),
    phase(pains=[{"text": "x", "severity": 6}]),
    phase(pains=[{"text": "x", "severity": 0}]),
    phase(pains=[{"text": "x", "severity": "3"}]),
    phase(pains=[{"text": "x", "severity": True}]),
    phase(pains=[{"text": "x", "category": "cost"}]),
    phase(opportunities=[{"text": "x", "value": 2.5}]),
    phase(opportunities=[{"text": "x", "due": "snart"}]),
    phase(emotions=1),
    phase(emotions=[2.5]),
    phase(emotions=[-3]),
    phase(emotions=[0.3]),
    phase(emotions=[True]),
    phase(emotions=[None]),
    phase(emotions=[[1]]),
    phase(emotions=[{"score": "1"}]),
    phase(emotions=[{"text": "glad"}]),
    phase(resources=[{"text": "x", "status": "maybe"}]),
    phase(metrics=[{"value": 1}]),
    phase(metrics=[{"name": "x", "value": "2,1"}]),
    phase(metrics=[{"name": "x", "value": True}]),
    phase(funnel={"entered": -1}),
    phase(funnel={"entered": 1.5}),
    phase(funnel={"entered": "100"}),
    phase(funnel=100),
    phase(lanes=["klima"]),
    phase(lanes={"klima": "x"}),
    phase(lanes={"klima": None}),
    met(channel=1),
    met(channel=None),
    met(medium="web"),
    met(owned="ja"),
    met(importance=3),
    met(importance={"customer": 6}),
    met(importance={"us": 3}),
    met(moment_of_truth=1),
    met(goals=["x"]),
    met(backstage="x"),
    met(evidence=[1]),
]


@pytest.mark.parametrize("data", REFUSED, ids=str)
def test_what_is_wrong_is_refused_by_both(data: Any) -> None:
    assert not MAP.accepts(data)
    assert not model_accepts(Journey, data)


ACCEPTED: list[Any] = [
    small(),
    small(id="Ærø-2.b_c", title=""),
    small(id="日本語"),
    small(**{"x-": None, "x-workshop": {"deep": [1]}}),
    small(persona="Sara"),
    small(persona={"file": "sara.persona.yaml"}),
    small(persona={"name": "Sara", "age": 27, "share": 1}),
    small(persona={"name": "Sara", "age": "25–34"}),
    small(evidence=["Spørgeskema", {"title": "a", "sample": 412}]),
    small(flow=[{"from": "køb", "kind": "exit"}]),
    small(lanes=["pains", {"id": "klima", "name": "Klima"}]),
    phase(emotions=[0, -2, 1.5, 2.0, "Glad", {}]),
    phase(lanes={"klima": ["x", {"text": "y"}]}),
    met(channel="TikTok"),
    met(channel="webshop", owned=False),
]


@pytest.mark.parametrize("data", ACCEPTED, ids=str)
def test_what_is_right_is_accepted_by_both(data: Any) -> None:
    assert MAP.errors(data) == []
    assert model_accepts(Journey, data)


@pytest.mark.parametrize(
    ("data", "accepted"),
    [
        ({"name": "Sara"}, True),
        ({"cjm": 1, "name": "Sara", "x-foto": 1, "goals": ["Et outfit"]}, True),
        ({"name": "Sara", "file": "sara.persona.yaml"}, False),
        ({"role": "kunde"}, False),
        ({"cjm": 2, "name": "Sara"}, False),
        ("Sara", False),
    ],
)
def test_a_persona_file_is_judged_alike(data: Any, accepted: bool) -> None:
    assert PERSONA.accepts(data) is accepted
    assert model_accepts(PersonaFile, data) is accepted


@pytest.mark.parametrize(
    ("data", "accepted"),
    [
        ({}, True),
        ({"preset": "strict", "fail-on": "never", "ignore": ["map-without-owner"]}, True),
        ({"severity": {"phase-without-goal": "info"}, "limits": {"phases-at-most": 10}}, True),
        ({"preset": "all"}, False),
        ({"severity": {"phase-without-goal": "fatal"}}, False),
        ({"limits": {"phases-at-most": "10"}}, False),
        ({"limits": {"phases-at-most": 0}}, False),
        ({"x-own": 1}, False),
        ({"select": "flow"}, False),
    ],
)
def test_settings_are_judged_alike(data: Any, accepted: bool) -> None:
    assert SETTINGS.accepts(data) is accepted
    assert model_accepts(Settings, data) is accepted
