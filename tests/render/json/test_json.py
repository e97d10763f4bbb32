"""The JSON of a map: read again it is the same map, and what is computed is right."""

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from cjm.model import Journey
from cjm.ops.files import beside, open_file
from cjm.reading import read_map
from cjm.render.json import data_schema, render_json
from cjm.source import SourceFile
from tests.often import often
from tests.schemas.conforms import Schema
from tests.strategies import journeys

EXAMPLES = ("b2b-software", "citizen-service", "organic-skincare", "summer-party-outfit", "yoga-studio")
MAP: dict[str, Any] = {
    "cjm": 1,
    "title": "Sara finder et outfit",
    "language": "da",
    "persona": {"name": "Sara", "x-farve": "blå"},
    "personas": ["Line"],
    "reviewed": "2026-10-05",
    "phases": [
        {
            "name": "Køb",
            "funnel": {"entered": 200, "continued": 50},
            "touchpoints": [
                {
                    "name": "Kurv",
                    "emotions": [-2, {"score": -1, "for": ["line"]}],
                    "opportunities": ["Vis fragt"],
                },
                {"name": "Kasse", "emotions": [1], "questions": [{"text": "Hvad?", "answered_by": []}]},
            ],
        },
        {"name": "Brug", "emotions": [0.5], "funnel": {"entered": 50}},
        "Farvel",
    ],
    "opportunities": [{"text": "Gør det let", "value": 5, "effort": 1}],
    "flow": [{"from": "kurv", "kind": "exit"}],
}


def document(data: dict[str, Any] = MAP, name: str = "sara") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(render_json(Journey.model_validate(data), name))
    return found


@cache
def schema() -> Schema:
    return Schema(data_schema())


def again(found: dict[str, Any]) -> Journey:
    """Read the map in a document as cjm reads any map."""
    text = json.dumps(found["map"], ensure_ascii=False)
    read = read_map(SourceFile("again.cjm.yaml", text), lambda _: None)
    assert read.journey, read.diagnostics
    return read.journey


def test_a_document_says_what_it_is() -> None:
    found = document()
    assert list(found) == ["format", "version", "map", "computed"]
    assert (found["format"], found["version"]) == ("cjm-map", 1)


def test_every_part_has_its_id() -> None:
    found = document()["map"]
    assert found["id"] == "sara"
    assert [phase["id"] for phase in found["phases"]] == ["køb", "brug", "farvel"]
    assert [point["id"] for point in found["phases"][0]["touchpoints"]] == ["kurv", "kasse"]


def test_an_id_that_the_map_states_wins_over_its_file() -> None:
    assert document({**MAP, "id": "sara-2026"}, "fil")["map"]["id"] == "sara-2026"


def test_short_forms_are_written_out() -> None:
    found = document()["map"]
    assert found["phases"][2] == {"id": "farvel", "name": "Farvel"}
    assert found["phases"][0]["touchpoints"][0]["emotions"][0] == {"score": -2}
    assert found["phases"][0]["touchpoints"][0]["opportunities"] == [{"text": "Vis fragt"}]


def test_personas_are_one_list_and_keep_keys_of_ones_own() -> None:
    found = document()["map"]
    assert "persona" not in found
    assert found["personas"] == [
        {"id": "sara", "name": "Sara", "x-farve": "blå"},
        {"id": "line", "name": "Line"},
    ]


def test_days_are_written_as_in_a_map() -> None:
    assert date.fromisoformat(document()["map"]["reviewed"]) == date(2026, 10, 5)


def test_an_empty_list_that_says_something_is_kept() -> None:
    """That nothing answers a question is another thing than that nobody has said what does."""
    assert document()["map"]["phases"][0]["touchpoints"][1]["questions"][0]["answered_by"] == []


def test_curves_are_those_of_each_persona() -> None:
    """Line alone feels -1 in the basket, so that hers is the mean of -2 and -1."""
    curves = document()["computed"]["curves"]
    assert [one["persona"] for one in curves] == ["sara", "line"]
    assert [point["score"] for point in curves[0]["points"]] == [-2, 1, 0.5, None]
    assert [point["score"] for point in curves[1]["points"]] == [-1.5, 1, 0.5, None]
    assert [point["place"] for point in curves[0]["points"]] == ["kurv", "kasse", "brug", "farvel"]
    assert [point["phase"] for point in curves[0]["points"]] == ["køb", "køb", "brug", "farvel"]
    assert [point["valley"] for point in curves[0]["points"]] == [True, False, False, False]


def test_a_phase_has_the_mean_of_its_points() -> None:
    """The basket is -1.5 to both together, the checkout 1: the phase is -0.25."""
    assert document()["computed"]["phases"] == [
        {"phase": "køb", "score": -0.25},
        {"phase": "brug", "score": 0.5},
        {"phase": "farvel", "score": None},
    ]


def test_the_low_point_is_named() -> None:
    assert document()["computed"]["low"] == {"persona": "sara", "place": "kurv", "score": -2}


def test_the_funnel_is_counted() -> None:
    assert document()["computed"]["funnel"] == [
        {"phase": "køb", "entered": 200, "continued": 50, "left": 150, "drop_off": 0.75, "biggest": False},
        {"phase": "brug", "entered": 50, "continued": None, "left": None, "drop_off": None, "biggest": False},
    ]


def test_the_biggest_drop_of_several_is_marked() -> None:
    phases = [{"name": n, "funnel": {"entered": 9, "continued": left}} for n, left in (("A", 3), ("B", 6))]
    funnel = document({**MAP, "phases": phases, "flow": []})["computed"]["funnel"]
    assert [(each["drop_off"], each["biggest"]) for each in funnel] == [(0.6667, True), (0.3333, False)]


def test_opportunities_are_ranked_and_say_where_they_stand() -> None:
    found = document()
    ranked = found["computed"]["opportunities"]
    assert [(each["rank"], each["text"], each["place"]) for each in ranked] == [
        (1, "Gør det let", None),
        (2, "Vis fragt", "kurv"),
    ]
    for each in ranked:
        place: Any = found
        for step in each["at"].split("/")[1:]:
            place = place[int(step) if step.isdigit() else step]
        assert place["text"] == each["text"]


def test_a_map_without_feelings_has_no_curve() -> None:
    found = document({"cjm": 1, "title": "x", "phases": ["A"]})["computed"]
    assert (found["curves"], found["low"], found["funnel"], found["opportunities"]) == ([], None, [], [])


def test_one_curve_belongs_to_the_one_persona() -> None:
    data = {"cjm": 1, "title": "x", "persona": "Sara", "phases": [{"name": "A", "emotions": [1]}]}
    assert document(data)["computed"]["curves"][0]["persona"] == "sara"
    assert document(data)["computed"]["low"] is None


def test_one_curve_of_several_personas_belongs_to_nobody_alone() -> None:
    data = {"cjm": 1, "title": "x", "personas": ["Sara", "Line"], "phases": [{"name": "A", "emotions": [1]}]}
    assert document(data)["computed"]["curves"][0]["persona"] is None


def test_a_persona_whose_file_is_not_read_keeps_it() -> None:
    data = {"cjm": 1, "title": "x", "persona": {"file": "sara.persona.yaml"}, "phases": ["A"]}
    assert document(data)["map"]["personas"] == [{"id": "persona", "file": "sara.persona.yaml"}]


def test_the_same_map_gives_the_same_text() -> None:
    first, second = (render_json(Journey.model_validate(MAP), "sara") for _ in range(2))
    assert first == second
    assert first.endswith("}\n")


@settings(max_examples=often(60))
@given(journeys())
def test_any_map_fits_the_schema_and_means_the_same_when_it_is_read_again(data: dict[str, Any]) -> None:
    journey = Journey.model_validate(data)
    text = render_json(journey, "kort")
    found = json.loads(text)
    assert schema().errors(found) == []
    second = Journey.model_validate(found["map"])
    assert render_json(second, "andet") == text


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_examples_are_maps_again(name: str, root: Path) -> None:
    path = str(root / "examples" / f"{name}.cjm.yaml")
    journey = read_map(open_file(path), beside(path)).journey
    assert journey
    text = render_json(journey, name)
    assert schema().errors(json.loads(text)) == []
    assert render_json(again(json.loads(text)), "andet") == text


def test_the_schema_refuses_what_is_no_such_document() -> None:
    assert schema().accepts(document())
    assert not schema().accepts({**document(), "version": 2})
    assert not schema().accepts({**document(), "format": "map"})
    assert not schema().accepts({**document(), "map": {"title": "x"}})
    assert not schema().accepts({key: value for key, value in document().items() if key != "computed"})


def test_the_schema_has_nothing_that_only_an_editor_needs() -> None:
    assert not {"defaultSnippets", "markdownDescription", "enumDescriptions"} & set(words(data_schema()))


def words(schema: Any) -> list[str]:
    if isinstance(schema, list):
        return [word for each in schema for word in words(each)]
    if isinstance(schema, dict):
        return [*schema, *(word for each in schema.values() for word in words(each))]
    return []
