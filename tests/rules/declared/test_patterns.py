"""Patterns: what can be searched for, and that no pattern keeps anybody waiting."""

from __future__ import annotations

from time import perf_counter

import pytest

from cjm.rules.declared.pattern import SEARCHED, Pattern, PatternError


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("^[A-Z]", "Abc"),
        (r"\bkøb\b", "et køb nu"),
        ("(?i)KØB", "køb"),
        (r"^\p{L}+$", "Ærø"),
        ("a{2,3}", "caab"),
        ("a{100}", "a" * 100),
        ("(?:a{10}){10}", "a" * 100),
        ("a{1}b{1}c{1}d{1}e{1}f{1}g{1}", "abcdefg"),
        (r"\{\}", "{}"),
        ("a" * 200, "a" * 200),
    ],
)
def test_a_pattern_is_found_anywhere_in_a_text(pattern: str, text: str) -> None:
    assert Pattern.of(pattern).is_in(text)
    assert not Pattern.of(pattern).is_in("-")


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("(", "unclosed group"),
        ("[z-a]", "invalid character class range, the start must be <= the end"),
        ("(?=a)", "look-around, including look-ahead and look-behind, is not supported"),
        (r"(a)\1", "backreferences are not supported"),
        ("a" * 201, "it is longer than 200 letters"),
        ("(a{20}){6}", "its repetitions come to more than 100"),
        ("a{101,}", "its repetitions come to more than 100"),
        ("a{0,101}", "its repetitions come to more than 100"),
        ("a{0}b{101}", "its repetitions come to more than 100"),
        ("(?:" + r"\w?" * 60 + "){100}", "it asks for too much"),
    ],
)
def test_what_is_no_pattern_or_asks_for_too_much_is_refused(pattern: str, reason: str) -> None:
    with pytest.raises(PatternError) as refused:
        Pattern.of(pattern)
    assert str(refused.value) == reason


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+$",
        "(a|a)*$",
        "(a|aa)+$",
        "(.*a){11}$",
        "(.*)*(.*)*(.*)*=",
        r"^(\w+\s?)*$",
        "(?:[ab]{0,10}){0,10}c",
        "(?:" + "a?" * 90 + "){100}",
        r"(?i)(?:\w{0,9}å){0,10}",
    ],
)
def test_no_pattern_takes_long_on_any_text(pattern: str) -> None:
    started = perf_counter()
    searched = Pattern.of(pattern)
    for text in ("a" * 100_000 + "!", "ab" * 50_000, "å" * 100_000):
        searched.is_in(text)
    assert perf_counter() - started < 1


def test_only_the_beginning_of_a_text_of_many_pages_is_searched() -> None:
    assert Pattern.of("b").is_in("a" * (SEARCHED - 1) + "b")
    assert not Pattern.of("b").is_in("a" * SEARCHED + "b")
