"""What can be asked of a single value: words, patterns, amounts, days."""

from __future__ import annotations

import pytest

from tests.rules.declared.house import examined, found, rule

ONE = """\
reviewed: 2026-05-22
phases:
  - name: Køb
    duration: 2–3 dage
    touchpoints:
      - name: C++ kursus for brugere
        channel: Instagram
        owner: Ølund
        owned: false
        moment_of_truth: true
        importance: {customer: 4}
        tags: []
        x-code: A12
        x-number: 3
        x-flag: true
        x-day: 2026-01-31
        x-list: [a, b]
        x-map: {a: b}
personas: [{name: Sara, age: 27}, {name: Bo, age: 25–34}]
evidence: [{title: Interviews, sample: 12, date: 2024-11-22}]
""".replace("        tags: []\n", "")


def holds(each: str, asked: str) -> bool:
    """Say whether something is true of what is looked at, and not that there is nothing to ask."""
    passes = found(each, f"must: {{{asked}}}", ONE) == []
    fails = found(each, f"must-not: {{{asked}}}", ONE) == []
    assert passes is not fails, "the map has nothing to say"
    return passes


@pytest.mark.parametrize(
    "asked",
    [
        "channel: instagram",
        "channel: [web, INSTAGRAM]",
        "channel: {is: Instagram}",
        "channel: {is-not: [web, store]}",
        "owner: Ølund",
        "owned: false",
        "owned: {is-not: true}",
        "moment_of_truth: true",
        "assumption: false",
        "importance: {customer: 4}",
        "importance: {customer: {at-least: 4, at-most: 4}}",
        "name: {says: brugere}",
        "name: {says: BRUGER*}",
        "name: {says: '*gere'}",
        "name: {says: [kunde, kursus  for]}",
        "name: {says: C++}",
        "name: {says: {kunde: '', bruger*: gæst}}",
        "name: {matches: '^C'}",
        "name: {matches: '(?i)KURSUS'}",
        "name: {at-least: 22}",
        "name: {at-most: 22}",
        "x-code: a12",
        "x-code: {matches: '^[A-Z][0-9]+$'}",
        "x-code: {at-most: 3}",
        "x-number: 3",
        "x-number: {at-least: 3}",
        "x-number: {matches: '^3$'}",
        "x-number: {is-not: '3'}",
        "x-flag: true",
        "x-flag: {is-not: 1}",
        "x-day: {before: today}",
        "x-day: {after: 2026-01-30}",
        "x-day: {older-than: 9 months}",
        "x-list: {at-least: 2}",
        "x-list: b",
    ],
)
def test_it_is_so(asked: str) -> None:
    assert holds("touchpoint", asked)


@pytest.mark.parametrize(
    "asked",
    [
        "channel: facebook",
        "channel: {is-not: instagram}",
        "owned: true",
        "moment_of_truth: false",
        "importance: {customer: [1, 2]}",
        "importance: {customer: {at-most: 3}}",
        "name: {says: bruger}",
        "name: {says: kurs}",
        "name: {matches: '^kursus'}",
        "name: {at-least: 23}",
        "x-number: {at-least: 3.5}",
        "x-flag: 1",
        "x-flag: false",
        "x-day: {after: today}",
        "x-day: {older-than: 10 months}",
        "x-list: c",
    ],
)
def test_it_is_not_so(asked: str) -> None:
    assert not holds("touchpoint", asked)


@pytest.mark.parametrize(
    "asked",
    [
        "x-map: {at-least: 1}",
        "x-flag: {at-least: 1}",
        "x-flag: {matches: t}",
        "x-list: {says: a}",
        "x-list: {before: today}",
        "x-code: {before: today}",
        "x-none: a",
        "device: {says: phone}",
    ],
)
def test_it_cannot_be_asked(asked: str) -> None:
    assert found("touchpoint", f"must: {{{asked}}}", ONE) == []
    assert found("touchpoint", f"must-not: {{{asked}}}", ONE) == []


def test_a_number_that_may_be_text_is_compared_where_it_is_one() -> None:
    assert found("persona", "must: {age: {at-least: 30}}", ONE) == ["Sara"]
    assert found("persona", "must: {age: 27}", ONE) == ["Bo"]
    assert found("evidence", "must: {sample: {at-least: 20}}", ONE) == ["Interviews"]


def test_a_day_that_is_in_no_calendar_is_not_compared() -> None:
    none = "phases: [{name: Buy, x-day: 2026-02-30}]"
    assert found("phase", "must: {x-day: {after: today}}", none) == []


@pytest.mark.parametrize(
    ("asked", "is_so"),
    [
        ("{older-than: 183 days}", True),
        ("{older-than: 184 days}", False),
        ("{older-than: 26 weeks}", True),
        ("{older-than: 27 weeks}", False),
        ("{older-than: 5 months}", True),
        ("{older-than: 6 months}", False),
        ("{older-than: 1 year}", False),
        ("{older-than: 9999 years}", False),
        ("{older-than: 2025 years}", False),
        ("{before: 2026-05-23}", True),
        ("{before: 2026-05-22}", False),
        ("{after: 2026-05-21}", True),
        ("2026-05-22", True),
        ("[2026-05-21, 2026-05-22]", True),
    ],
)
def test_days_are_counted_from_the_day_of_the_run(asked: str, is_so: bool) -> None:
    assert holds("map", f"reviewed: {asked}") is is_so


@pytest.mark.parametrize(
    ("asked", "day", "is_so"),
    [
        ("{before: today}", "2026-11-21", True),
        ("{before: today}", "2026-11-22", False),
        ("{after: today}", "2026-11-22", False),
        ("{after: today}", "2026-11-23", True),
        ("{after: 2026-05-22}", "2026-05-22", False),
        ("{older-than: 1 day}", "2026-11-20", True),
        ("{older-than: 1 day}", "2026-11-21", False),
        ("{older-than: 1 week}", "2026-11-14", True),
        ("{older-than: 1 week}", "2026-11-15", False),
        ("{older-than: 1 month}", "2026-10-21", True),
        ("{older-than: 1 month}", "2026-10-22", False),
        ("{older-than: 2 years}", "2024-11-21", True),
        ("{older-than: 2 years}", "2024-11-22", False),
        ("{older-than: 2025 years}", "0001-11-21", True),
        ("{older-than: 2026 years}", "0001-01-01", False),
    ],
)
def test_a_day_is_before_or_after_another_and_never_the_same(asked: str, day: str, is_so: bool) -> None:
    text = f"phases: [{{name: Buy, x-day: {day}}}]"
    assert (found("phase", f"must: {{x-day: {asked}}}", text) == []) is is_so
    assert (found("phase", f"must-not: {{x-day: {asked}}}", text) == []) is not is_so


def test_a_month_ends_where_it_is_shorter() -> None:
    text = "reviewed: 2026-02-28\nphases: [Buy]"
    # Nine months before 22 November is 22 February.
    assert found("map", "must-not: {reviewed: {older-than: 8 months}}", text) != []
    assert found("map", "must-not: {reviewed: {older-than: 9 months}}", text) == []


@pytest.mark.parametrize(
    ("asked", "is_so"),
    [
        ("summer", True),
        ("[winter, web]", True),
        ("winter", False),
        ("{is-not: winter}", True),
        ("{at-least: 2}", True),
        ("{at-most: 1}", False),
        ("{some: {says: sum*}}", True),
        ("{some: {says: win*}}", False),
        ("{every: {at-most: 6}}", True),
        ("{every: [summer]}", False),
        ("{none: {matches: '^w'}}", False),
        ("{none: {matches: '^z'}}", True),
        ("{some: {says: sum*, at-most: 3}}", False),
    ],
)
def test_a_list_of_texts_is_asked_about_as_a_whole_or_text_by_text(asked: str, is_so: bool) -> None:
    text = "tags: [summer, web]\nphases: [Buy]"
    assert (found("map", f"must: {{tags: {asked}}}", text) == []) is is_so


def test_words_are_found_however_their_letters_are_stored() -> None:
    apart = "phases: [{name: Caf\u0065\u0301en, owner: Cafe\u0301}]"
    assert found("phase", "must: {name: {says: café*}}", apart) == []
    assert found("phase", "must: {owner: CAFÉ}", apart) == []


def test_the_word_that_was_found_and_the_one_to_write_can_be_told() -> None:
    words = 'must-not: {text: {says: {e-mail: mail, bruger*: kunde}}}\nhelp: skriv "{instead}"'
    diagnostics = examined(rule("text", words, 'der står "{found}"'), ONE).diagnostics
    assert [(each.message, each.help) for each in diagnostics] == [('der står "brugere"', 'skriv "kunde"')]


def test_the_word_can_be_told_from_a_list_too() -> None:
    text = "tags: [summer, web]\nphases: [Buy]"
    asked = "must: {tags: {none: {says: {web*: online}}}}"
    assert found("map", asked, text, "{found} {instead}") == ["web online"]
    for words in ("outfit", "[gown, outfit]"):
        asked = f"must: {{below: {{text: {{none: {{text: {{says: {words}}}}}}}}}}}"
        assert found("map", asked, text, "{found} {instead}") == ["outfit nothing"]


def test_of_two_words_that_are_found_the_one_asked_for_first_is_told() -> None:
    for first, second in (("up", "look"), ("look", "up")):
        asked = f"must-not: {{all: [{{name: {{says: {first}}}}}, {{name: {{says: {second}}}}}]}}"
        assert found("phase", asked, "phases: [Look up]", "{found}") == [first.replace("look", "Look")]


def test_a_word_may_be_a_single_letter() -> None:
    assert found("phase", "must-not: {name: {says: x}}", "phases: [Plan x]", "{found}") == ["x"]


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("{mail: e-mail}", "An e-mail", []),
        ("{mail: e-mail}", "A mail, no e-mail", ["mail"]),
        ("{mail*: e-mail}", "Two E-MAILS", []),
        ("{'*konto': kundekonto}", "En storkundekonto", []),
        ("{bruger*: brugerkonto, kunde: bruger}", "En brugerkonto", []),
        ("{web: web}", "The web", []),
        ("{e-mail: mail}", "An e-mail", ["e-mail"]),
        ("{kunde hos os: kunde}", "En kunde hos os", ["kunde hos os"]),
    ],
)
def test_a_word_is_not_found_in_the_one_to_write_instead(words: str, text: str, expected: list[str]) -> None:
    asked = f"must-not: {{text: {{says: {words}}}}}"
    assert found("text", asked, f"phases: [{{name: Buy, pains: ['{text}']}}]", "{found}") == expected


@pytest.mark.parametrize(
    ("word", "text", "is_found"),
    [
        ("!", "Buy now!", True),
        ("x", "a x", True),
        ("&", "A&B", True),
        ("c++", "C++11", True),
        ("+x", "+xy", False),
        ("x+", "yx+", False),
    ],
)
def test_a_sign_may_stand_right_beside_letters(word: str, text: str, is_found: bool) -> None:
    asked = f"must-not: {{text: {{says: '{word}'}}}}"
    assert (found("text", asked, f"phases: [{{name: Buy, pains: ['{text}']}}]") != []) is is_found


def test_of_several_comparisons_of_one_text_the_one_that_found_a_word_is_told() -> None:
    for asked in ("at-most: 20, says: mail", "says: mail, at-most: 20", "matches: m, says: mail"):
        assert found("text", f"must-not: {{text: {{{asked}}}}}", "phases: [A mail]", "{found}") == ["mail"]
    both = "must-not: {all: [{text: {says: mail}}, {text: {says: letter}}]}"
    assert found("text", both, "phases: [A letter or mail]", "{found}") == ["mail"]
