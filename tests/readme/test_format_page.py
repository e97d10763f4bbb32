"""`docs/format.md` against the models: every key and every word of the format, and no other."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import get_args

import pytest
from pydantic import BaseModel

from cjm import model
from cjm.model import BUILT_IN, Journey, Part, default_id
from cjm.model.vocabulary import Lane
from cjm.reading import read_map
from cjm.settings.settings import Limits, Settings, Wordings
from cjm.source import SourceFile
from tests.conftest import ROOT
from tests.readme.blocks import Block, blocks

PAGE = ROOT / "docs" / "format.md"
TEXT = PAGE.read_text(encoding="utf-8")

SECTIONS: dict[str, type[Part]] = {
    "The map": model.Journey,
    "Persona": model.MapPersona,
    "Phase": model.Phase,
    "Touchpoint": model.Touchpoint,
    "Entries": model.Entry,
    "Question": model.Question,
    "Pain": model.Pain,
    "Opportunity": model.Opportunity,
    "Resource": model.Resource,
    "Emotion": model.Emotion,
    "Metric": model.Metric,
    "Funnel": model.Funnel,
    "Scope": model.Scope,
    "Stakeholder": model.Stakeholder,
    "Channel": model.Channel,
    "Evidence": model.Evidence,
    "Flow": model.Flow,
    "What if": model.WhatIf,
    "Alternative": model.Alternative,
    "Walkthrough": model.Walkthrough,
    "Rows": model.LaneChoice,
}


def section(heading: str, text: str = TEXT) -> str:
    """Give what stands under a heading, up to the next one."""
    return re.split(r"^#+ ", text.split(f"# {heading}\n", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]


def rows(text: str) -> dict[str, list[str]]:
    """Give the rows of the tables in a text by the key in their first column."""
    found = re.findall(r"^\| `([^`]+)` \|(.*)\|$", text, re.MULTILINE)
    return {key: [cell.strip() for cell in rest.split(" | ")] for key, rest in found}


def keys(kind: type[Part]) -> dict[str, object]:
    """Give the keys of a part, with the types of their values; an entry's own are those it adds."""
    base = model.Entry if issubclass(kind, model.Entry) and kind is not model.Entry else Part
    return {
        field.alias or name: field.annotation
        for name, field in kind.model_fields.items()
        if name not in base.model_fields
    }


@pytest.mark.parametrize(("heading", "kind"), SECTIONS.items(), ids=SECTIONS.keys())
def test_the_page_has_every_key_and_no_other(heading: str, kind: type[Part]) -> None:
    assert list(rows(section(heading))) == list(keys(kind))


def _words(annotation: object) -> list[str]:
    if isinstance(annotation, type) and issubclass(annotation, StrEnum):
        return [word.value for word in annotation]
    return [word for argument in get_args(annotation) for word in _words(argument)]


@pytest.mark.parametrize(("heading", "kind"), SECTIONS.items(), ids=SECTIONS.keys())
def test_the_page_has_every_word_that_a_key_may_hold(heading: str, kind: type[Part]) -> None:
    listed = rows(section(heading))
    for key, annotation in keys(kind).items():
        if words := _words(annotation):
            assert re.findall(r"`([^`]+)`", listed[key][0]) == words, key


@pytest.mark.parametrize(("heading", "kind"), SECTIONS.items(), ids=SECTIONS.keys())
def test_the_page_says_which_keys_are_required(heading: str, kind: type[Part]) -> None:
    required = {
        field.alias or name for name, field in kind.model_fields.items() if field.is_required()
    } & keys(kind).keys()
    said = {key for key, cells in rows(section(heading)).items() if "required" in cells[-1].split("; ")[-1]}
    # A persona needs a name unless it has a file, which the model checks by hand.
    assert said - ({"name"} if kind is model.MapPersona else set()) == required


def test_the_page_has_every_part_that_a_map_can_hold() -> None:
    left: list[type[Part]] = [Journey]
    seen: set[type[Part]] = set()
    while left:
        kind = left.pop()
        seen.add(kind)
        held = {part for field in kind.model_fields.values() for part in _parts(field.annotation)}
        left += held - seen
    # The two ratings of a touchpoint's importance stand in the touchpoint's table.
    assert seen - {model.Importance} == set(SECTIONS.values())


def _parts(annotation: object) -> set[type[Part]]:
    if isinstance(annotation, type) and not get_args(annotation):
        return {annotation} if issubclass(annotation, Part) else set()
    return {part for argument in get_args(annotation) for part in _parts(argument)}


def test_the_page_lists_the_built_in_channels_and_rows() -> None:
    channels = section("Channel").split("Built in, ")[1].split(": ", 1)[1].split(". ")[0]
    assert re.findall(r"`([^`]+)`", channels) == list(BUILT_IN)
    lanes = section("Rows").split("Built in: ")[1].split(". ")[0]
    assert sorted(re.findall(r"`([^`]+)`", lanes)) == sorted(Lane)


def test_the_page_makes_ids_as_cjm_does() -> None:
    name, made = re.findall(r"\*([^*]+)\* becomes\s+`([^`]+)`", TEXT)[0]
    assert default_id(name.replace("\n", " ")) == made


FRAGMENTS = [block for block in blocks(PAGE) if block.kind == "yaml" and "persona.yaml" not in block.name]


@pytest.mark.parametrize("block", FRAGMENTS, ids=lambda block: f"line {block.line}")
def test_every_example_on_the_page_is_a_map_or_a_part_of_one(block: Block) -> None:
    begun = "cjm: 1\n" in block.text
    whole = block.text if begun else f"cjm: 1\ntitle: Sara finds an outfit\n{block.text}"
    document = read_map(SourceFile("map.cjm.yaml", whole), lambda name: SourceFile(name, "name: Sara\n"))
    assert document.journey is not None
    assert document.diagnostics == ()


def _as_written(table: type[BaseModel]) -> dict[str, object]:
    return {name.replace("_", "-"): field.default for name, field in table.model_fields.items()}


def test_the_settings_page_has_every_setting_limit_and_list_of_words() -> None:
    told = rows((ROOT / "docs" / "settings.md").read_text(encoding="utf-8"))
    settings, limits, words = (_as_written(table) for table in (Settings, Limits, Wordings))
    assert list(told) == [*settings, *limits, *words]
    assert {name: told[name][0] for name in limits} == {name: f"`{limits[name]}`" for name in limits}
    for name in ("preset", "fail-on"):
        assert told[name][0] == f'`"{settings[name]}"`'
