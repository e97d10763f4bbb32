"""The schemas and the models accept and refuse the same, whatever a map holds."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cjm.model import Journey
from cjm.model.json_schema import map_schema, persona_schema
from cjm.source import SourceFile, parse
from tests.often import often
from tests.schemas.conforms import Schema, model_accepts
from tests.strategies import journeys

MAP = Schema(map_schema())
PERSONA = Schema(persona_schema())

generated = settings(max_examples=often(60), suppress_health_check=list(HealthCheck))

# Wrong in one place each, for whatever stands there.
WRONG: tuple[Any, ...] = (
    None,
    True,
    3,
    0.7,
    -1,
    7,
    "",
    "a b",
    "2026-02-30",
    [],
    {},
    [None],
    [{}],
    {"name": 1},
    {"x-a": None},
)


def places(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Give the path of every value below the top."""
    if path:
        yield path
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, below in steps:
        if not str(step).startswith("x-"):
            yield from places(below, (*path, step))


def changed(data: Any, path: tuple[str | int, ...], value: Any) -> Any:
    copy = deepcopy(data)
    at = copy
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    return copy


@given(journeys())
@generated
def test_a_valid_map_is_accepted_by_both(data: dict[str, Any]) -> None:
    assert MAP.errors(data) == []
    Journey.model_validate(data)


@given(journeys(), st.data(), st.sampled_from(WRONG))
@generated
def test_a_map_with_one_thing_changed_is_judged_alike(
    data: dict[str, Any], draw: st.DataObject, value: Any
) -> None:
    path = draw.draw(st.sampled_from(list(places(data))))
    wrong = changed(data, path, value)
    assert MAP.accepts(wrong) is model_accepts(Journey, wrong), (path, MAP.errors(wrong))


@given(journeys(), st.data(), st.sampled_from(["touchpoint", "extensions", "for_", "name", "id", "X-a", "x"]))
@generated
def test_a_map_with_one_key_more_is_judged_alike(data: dict[str, Any], draw: st.DataObject, key: str) -> None:
    parts = [path for path in places({"": data}) if isinstance(at(data, path[1:]), dict)]
    path = draw.draw(st.sampled_from(parts))[1:]
    more = changed(data, (*path, key), "noget")
    assert MAP.accepts(more) is model_accepts(Journey, more), (path, MAP.errors(more))


def at(data: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        data = data[step]
    return data


def test_every_example_is_accepted(root: Path) -> None:
    maps = sorted((root / "examples").glob("*.cjm.yaml"))
    assert len(maps) >= 5
    for path in maps:
        assert MAP.errors(data_of(path)) == [], path.name
    for path in (root / "examples").glob("personas/*.persona.yaml"):
        assert PERSONA.errors(data_of(path)) == [], path.name


def data_of(path: Path) -> Any:
    tree = parse(SourceFile(str(path), path.read_text("utf-8"))).tree
    assert tree is not None
    return tree.data
