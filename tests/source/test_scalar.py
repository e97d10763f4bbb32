"""Unquoted words: the YAML 1.2 core schema."""

import math

import pytest

from cjm.source import SourceFile, parse


def value_of(text: str) -> object:
    tree = parse(SourceFile("map.cjm.yaml", f"a: {text}\n")).tree
    assert tree is not None
    return tree.data["a"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *((word, None) for word in ("", "~", "null", "Null", "NULL")),
        *((word, True) for word in ("true", "True", "TRUE")),
        *((word, False) for word in ("false", "False", "FALSE")),
        ("0", 0),
        ("-12", -12),
        ("+7", 7),
        ("007", 7),
        ("0o17", 15),
        ("0xfF", 255),
        ("1.5", 1.5),
        ("-.5", -0.5),
        ("1.", 1.0),
        ("1e3", 1000.0),
        ("+1.5E-2", 0.015),
        (".inf", math.inf),
        ("+.INF", math.inf),
        ("-.Inf", -math.inf),
    ],
)
def test_a_word_of_the_core_schema_has_its_value(text: str, value: object) -> None:
    assert value_of(text) == value
    assert type(value_of(text)) is type(value)


@pytest.mark.parametrize("text", [".nan", ".NaN", ".NAN"])
def test_not_a_number_is_a_number(text: str) -> None:
    value = value_of(text)
    assert isinstance(value, float)
    assert math.isnan(value)


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "on",
        "Yes",
        "off",
        "y",
        "n",
        "12:30",
        "2026-01-02",
        "1_000",
        "0b1",
        "0o8",
        "0xg",
        "-0x1",
        "1e",
        ".",
        "+",
        "--",
        ".5.",
        "nuLL",
        "tRUE",
        "nan",
        "inf",
        ".iNF",
        "1,5",
        "१२",
        "n/a",
    ],
)
def test_everything_else_is_text(text: str) -> None:
    assert value_of(text) == text


@pytest.mark.parametrize("text", ["'1'", '"1"', "|\n  1\n", ">-\n  1\n"])
def test_quoted_and_block_texts_are_never_numbers(text: str) -> None:
    assert str(value_of(text)).strip() == "1"


def test_a_number_of_thousands_of_digits_stays_text() -> None:
    assert value_of("9" * 5000) == "9" * 5000
