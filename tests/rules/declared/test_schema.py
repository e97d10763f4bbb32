"""The JSON Schema of rules files says of a file what reading says of it, as far as a schema can."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft7Validator
from ruamel.yaml import YAML

from cjm.ops.schema import schema
from tests.conftest import ROOT
from tests.rules.declared import test_conditions, test_faults, test_fixes
from tests.rules.declared.house import rule

SCHEMA = Draft7Validator(json.loads(schema("rules")))

# What only a look at the whole file, at days, patterns or words can tell.
BEYOND = (
    "names nothing",
    "pattern that can be used",
    "cannot be",
    "is nothing",
    "leads nowhere",
    "a word to look",
)


def errors(text: str) -> list[str]:
    """Give what the schema has against a rules file."""
    return [error.message for error in SCHEMA.iter_errors(YAML(typ="safe", pure=True).load(text))]


def cases(test: Any) -> list[tuple[Any, ...]]:
    """Give the arguments that a test is run with."""
    return list(next(mark for mark in test.pytestmark if mark.name == "parametrize").args[1])


def test_the_schema_that_is_shipped_is_this_one() -> None:
    assert (ROOT / "schemas" / "rules.schema.json").read_text(encoding="utf-8") == schema("rules")


def test_the_schema_is_one() -> None:
    Draft7Validator.check_schema(json.loads(schema("rules")))


@pytest.mark.parametrize(
    ("each", "asked"),
    [
        (each, asked)
        for test in (
            test_conditions.test_a_rule_finds_each_place_where_its_condition_fails,
            test_conditions.test_a_finding_points_at_what_decided,
            test_fixes.test_what_was_found_is_replaced_and_nothing_else,
        )
        for each, asked, *_ in cases(test)
    ],
)
def test_it_has_nothing_against_a_rule_that_is_right(each: str, asked: str) -> None:
    assert errors(rule(each, asked)) == []


@pytest.mark.parametrize(
    ("each", "asked"),
    [
        (each, asked)
        for each, asked, message, _ in cases(test_faults.test_a_condition_that_cannot_be_asked_is_said)
        if not any(words in message for words in BEYOND) and "expected a day" not in message
    ],
)
def test_it_finds_what_is_wrong_in_a_rule(each: str, asked: str) -> None:
    assert errors(rule(each, asked)) != []


@pytest.mark.parametrize(
    "fix", ["3", "{with: 3}", "{replace: a}", "{with: a, saef: true}", "{with: a, safe: 1}"]
)
def test_it_finds_what_is_wrong_in_a_fix(fix: str) -> None:
    asked = "must-not: {text: {says: web}}\nfix: "
    assert errors(rule("text", f"{asked}shop")) == []
    assert errors(rule("text", f"{asked}{fix}")) != []


def test_every_reference_leads_somewhere_and_every_key_is_described() -> None:
    whole = json.loads(schema("rules"))
    texts = json.dumps(whole)
    for name in {part.split('"')[0] for part in texts.split("#/definitions/")[1:]}:
        assert name in whole["definitions"]
    for definition in whole["definitions"].values():
        assert all("description" in each for each in definition.get("properties", {}).values())
