"""Every error that the models can raise has a sentence: found by walking what pydantic made of them."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import cjm.model
from cjm.model import Journey, PersonaFile
from cjm.reading.sentences import SENTENCES

# What each kind of schema can object to, from the pydantic documentation's list of validation errors.
RAISED: dict[str, set[str]] = {
    "any": set(),
    "bool": {"bool_type"},
    "date": set(),  # the validator before it lets only dates through
    "default": set(),
    "definition-ref": set(),
    "definitions": set(),
    "dict": {"dict_type"},
    "enum": {"enum"},
    "float": {"float_type"},
    "function-before": set(),
    "int": {"int_type"},
    "list": {"list_type"},
    "model": {"model_type"},
    "model-field": set(),
    "model-fields": {"missing", "extra_forbidden"},
    "nullable": set(),
    "str": {"string_type"},
}
# A strict number cannot be "parsed" wrongly, and a number that is not strict has a validator before it.
BOUNDS = {
    "ge": "greater_than_equal",
    "le": "less_than_equal",
    "pattern": "string_pattern_mismatch",
    "allow_inf_nan": "finite_number",
}
ANSWERED_ELSEWHERE = {"extra_forbidden", "persona_without_name"}


def schemas(node: Any) -> Iterator[dict[str, Any]]:
    """Give every schema in a schema."""
    if isinstance(node, dict):
        if isinstance(node.get("type"), str):
            yield node
        for key, value in node.items():
            if key not in ("metadata", "function"):
                yield from schemas(value)
    elif isinstance(node, list | tuple):
        for value in node:
            yield from schemas(value)


def own_errors() -> Iterator[str]:
    """Give the types of the errors that the models raise themselves."""
    for module in Path(cjm.model.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "PydanticCustomError":
                assert isinstance(node.args[0], ast.Constant)
                yield str(node.args[0].value)


@pytest.mark.parametrize("kind", [Journey, PersonaFile])
def test_every_error_of_a_schema_has_a_sentence(kind: Any) -> None:
    found = list(schemas(kind.__pydantic_core_schema__))
    assert len(found) > 30
    for schema in found:
        errors = RAISED[schema["type"]] | {error for bound, error in BOUNDS.items() if bound in schema}
        assert errors <= set(SENTENCES) | ANSWERED_ELSEWHERE


def test_numbers_are_strict_or_checked_before() -> None:
    for schema in schemas(Journey.__pydantic_core_schema__):
        if schema["type"] == "function-before":
            continue
        inner = [schema] if schema["type"] in ("int", "float", "bool") else []
        for number in inner:
            assert number.get("strict") or number == {"type": number["type"]}


def test_every_error_of_our_own_has_a_sentence() -> None:
    own = set(own_errors())
    assert len(own) >= 6
    assert own <= set(SENTENCES) | ANSWERED_ELSEWHERE
