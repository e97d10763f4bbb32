"""What is said about a rules file beside what is wrong with it: what was meant, or what could be written."""

from __future__ import annotations

import pytest

from cjm.rules.declared.wrong import one_of
from tests.rules.declared.house import rule, wrong


@pytest.mark.parametrize(
    ("asked", "help_"),
    [
        ("must: {has: ejer}", 'did you mean "owner"?'),
        ("must: {faser: 1}", "it may be "),
        ("must: {name: {matches: 3}}", "put it in single quotes: '^[A-Z]'"),
        ("must: {kind: {older-than: 3}}", "it may be is or is-not"),
        ("must: {kind: purchase-}", 'did you mean "purchase"?'),
        ("must: {name: {before: today}}", "it may be is, is-not, says, matches, at-least or at-most"),
    ],
)
def test_advice_names_what_was_meant_or_what_there_is(asked: str, help_: str) -> None:
    ((_, _, told, _),) = wrong(rule("phase", asked))
    assert told is not None
    assert told.startswith(help_)


@pytest.mark.parametrize(
    ("each", "asked", "help_"),
    [
        ("phase", "must: {has: owner}\nmust-not: {has: id}", "make two rules of it"),
        (
            "phase",
            "where: {has: owner}\nx-note: ask Bo",
            'write what must hold of each below "must", or what must not below "must-not"',
        ),
        ("phase", "must: has owner", "write what is asked below it, such as has: owner"),
        ("phase", "must: {not: owner}", "write what is asked below it, such as has: owner"),
        ("phase", "must: {}", "write what is asked, such as has: owner"),
        ("phase", "must: {has: []}", "write one key, or a list of keys"),
        ("phase", "must: {has: [owner, 3]}", None),
        ("phase", "must: {any: []}", 'begin each of them with "- "'),
        ("phase", "must: {below: touchpoint}", "write what lies below, such as touchpoint:"),
        (
            "phase",
            "must: {pains: Slow}",
            "write how many, such as at-least: 1, or what is asked below some, every or none",
        ),
        ("phase", "must: {owner: }", "write one, or leave the key out"),
        ("phase", "must: {kind: {}}", "it may be is or is-not"),
        ("phase", "must: {kind: []}", "write one value or several"),
        ("phase", "must: {name: {says: []}}", "write one word or several"),
        (
            "phase",
            "must: {name: {says: 'a*b'}}",
            'a word, perhaps with * at its beginning or end: "user*"',
        ),
        ("phase", "must: {name: {matches: 3}}", "put it in single quotes: '^[A-Z]'"),
        ("phase", "must: {name: {at-least: a}}", None),
    ],
)
def test_what_could_be_written_instead_is_told(each: str, asked: str, help_: str | None) -> None:
    assert [told for _, _, told, _ in wrong(rule(each, asked))] == [help_]


def test_words_are_told_in_full_where_none_is_like_it() -> None:
    assert wrong(rule("map", "must: {reviewed: {older-than: 3 fortnights}}"))[0][2] == (
        "write it as 90 days, 6 months or 2 years"
    )
    assert wrong(rule("map", "must: {reviewed: {after: soon}}"))[0][2] == "write it as 2026-03-31 or today"


def test_a_single_thing_that_could_be_written_is_told_as_one() -> None:
    ((_, _, told, _),) = wrong(rule("persona", "must: {below: {phase: {at-least: 1}}}"))
    assert told == "it may be text"


@pytest.mark.parametrize(("count", "is_listed"), [(12, True), (13, False)])
def test_twelve_words_are_listed_beside_a_guess_and_of_more_the_guess_is_told(
    count: int, is_listed: bool
) -> None:
    words = ["purchase", *"abcdefghijklm"[: count - 1]]
    listed = f" it may be {', '.join(words[:-1])} or {words[-1]}"
    assert one_of("purchas", words) == 'did you mean "purchase"?' + (listed if is_listed else "")


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("must:", "empty-value"),
        ("must: [has]", "wrong-type"),
        ("must: {has: []}", "wrong-value"),
        ("must: {ownr: Bo}", "unknown-key"),
        ("where: {has: owner}", "missing-key"),
    ],
)
def test_what_is_wrong_in_a_condition_has_the_name_it_has_in_a_map(asked: str, name: str) -> None:
    assert [found for found, *_ in wrong(rule("phase", asked))] == [name]
