"""Fixes of rules that compare more than one text: which of them is mended, and where that is left open."""

from __future__ import annotations

import pytest

from tests.rules.declared.house import examined, rule, wrong
from tests.rules.declared.test_fixes import fixes, mended

TO_E_MAIL = "fix: {with: e-mail, safe: true}"
INSTEAD = "fix: '{instead}'"
MAILED = "phases: [{name: Buy, touchpoints: [{name: A mail, owner: Support}]}]"
NAMED = "name: {says: {mail: e-mail}}"


@pytest.mark.parametrize("fix", [TO_E_MAIL, INSTEAD, "fix: {replace: mail, with: e-mail}"])
@pytest.mark.parametrize(
    "asked",
    [
        f"must-not: {{owner: Support, {NAMED}}}",
        f"must-not: {{{NAMED}, owner: Support}}",
        f"must-not: {{all: [{{has: owner}}, {{{NAMED}}}]}}",
        f"must-not: {{all: [{{owner: Support, {NAMED}}}, {{lacks: status}}]}}",
    ],
)
def test_of_several_texts_the_one_with_the_word_is_mended_in_whatever_order(asked: str, fix: str) -> None:
    assert mended("touchpoint", f"{asked}\n{fix}", MAILED) == MAILED.replace("mail", "e-mail")


@pytest.mark.parametrize(
    "asked",
    [
        f"must: {{owner: Web, not: {{{NAMED}}}}}",
        f"must: {{not: {{{NAMED}}}, owner: Web}}",
        f"must-not: {{any: [{{owner: Support}}, {{{NAMED}}}]}}",
        f"must-not: {{any: [{{{NAMED}}}, {{owner: Support}}]}}",
    ],
)
def test_of_two_that_are_wrong_the_one_with_the_word_is_mended(asked: str) -> None:
    assert mended("touchpoint", f"{asked}\n{TO_E_MAIL}", MAILED) == MAILED.replace("mail", "e-mail")


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        (f"must-not: {{any: [{{owner: Support}}, {{{NAMED}}}]}}", "{name: A, owner: Support}"),
        (f"must: {{not: {{{NAMED}}}, owner: Web}}", "{name: A, owner: Support}"),
        (f"must-not: {{owner: Support, not: {{{NAMED}}}}}", "{name: A, owner: Support}"),
    ],
)
def test_where_a_rule_looks_for_words_no_other_text_is_mended(asked: str, text: str) -> None:
    whole = f"phases: [{{name: Buy, touchpoints: [{text}]}}]"
    assert fixes("touchpoint", f"{asked}\n{TO_E_MAIL}", whole) == [None]


def test_a_text_is_mended_whatever_else_is_asked_of_the_part_that_has_no_text() -> None:
    for asked in ("has: owner, name: Foo", "name: Foo, has: owner", "name: Foo, owner: {at-least: 2}"):
        text = "phases: [{name: Buy, touchpoints: [{name: Foo, owner: Web}]}]"
        assert mended("touchpoint", f"must-not: {{{asked}}}\nfix: Bar", text) == text.replace("Foo", "Bar")


def test_a_text_is_mended_whatever_else_is_wrong_with_the_part_that_has_no_text() -> None:
    text = "phases: [{name: Buy, touchpoints: [{name: A}]}]"
    for asked in ("has: owner, name: Bar", "name: Bar, has: owner", "name: {at-least: 2, is: Bar}"):
        assert mended("touchpoint", f"must: {{{asked}}}\nfix: Bar", text) == text.replace(
            "name: A", "name: Bar"
        )
    for asked in ("{any: [{lacks: owner}, {name: A}]}", "{any: [{name: A}, {lacks: owner}]}"):
        assert mended("touchpoint", f"must-not: {asked}\nfix: B", text) == text.replace("name: A", "name: B")


@pytest.mark.parametrize(
    ("each", "asked", "text", "expected"),
    [
        (
            *("map", "must: {phases: {none: {name: {says: web}}}, title: {is-not: x}}\nfix: shop"),
            *("phases: [{name: A web}]", "phases: [{name: A shop}]"),
        ),
        (
            *("touchpoint", "must-not: {name: {says: web}, any: [{owner: EDB}, {has: channel}]}\nfix: shop"),
            *("phases: [{name: A, touchpoints: [{name: A web, owner: EDB}]}]",),
            *("phases: [{name: A, touchpoints: [{name: A shop, owner: EDB}]}]",),
        ),
        (
            *("phase", "must-not: {any: [{name: {says: web}}, {owner: {says: web}}]}\nfix: shop"),
            *("phases: [{name: A, owner: web}]", "phases: [{name: A, owner: shop}]"),
        ),
        (
            *("phase", "must-not: {name: {is: [A, B], is-not: B}}\nfix: C"),
            *("phases: [{name: A}]", "phases: [{name: C}]"),
        ),
        (
            *("phase", "must-not: {name: {is: 'A!', matches: '!$'}}\nfix: {replace: '!', with: .}"),
            *("phases: [{name: 'A!'}]", "phases: [{name: 'A.'}]"),
        ),
        (
            *("map", "must: {tags: {none: {is: web}, every: {is-not: net}}}\nfix: shop"),
            *("tags: [a, net]\nphases: [A]", "tags: [a, shop]\nphases: [A]"),
        ),
    ],
)  # fmt: skip
def test_a_fix_may_be_about_one_of_several_texts_where_it_is_clear_which(
    each: str, asked: str, text: str, expected: str
) -> None:
    assert mended(each, asked, text) == expected


WHICH = (
    "wrong-value",
    "the rule compares several texts, and nothing says which of them the fix is about",
    'ask for one of them here, and for the others below "where"',
)


@pytest.mark.parametrize(
    "asked",
    [
        "must-not: {owner: Support, name: Foo}\nfix: b",
        "must-not: {name: Foo, owner: Support}\nfix: b",
        "must: {name: Foo, owner: Support}\nfix: b",
        "must-not: {any: [{name: Foo}, {owner: Support}]}\nfix: b",
        "must-not: {name: {says: x}, owner: {says: y}}\nfix: b",
        "must-not: {name: {says: x}, owner: {says: y}}\nfix: {replace: z, with: b}",
        "must-not: {all: [{name: {says: x}}, {name: {says: y}}]}\nfix: b",
        "must-not: {owner: Support, name: {matches: '!$'}}\nfix: {replace: '!', with: b}",
        "must-not: {owner: Support, not: {name: {says: y}}}\nfix: {replace: z, with: b}",
        "must-not: {owner: Support, any: [{name: {says: y}}, {map: {id: z}}]}\nfix: {replace: z, with: b}",
        "must: {not: {name: Foo, owner: Support}}\nfix: b",
        "must: {any: [{has: id}], not: {all: [{name: Foo}, {owner: Support}]}}\nfix: b",
        "must-not: {all: [{pains: {some: {text: A}}}, {pains: {some: {text: B}}}]}\nfix: b",
    ],
)  # fmt: skip
def test_a_fix_that_could_be_about_several_texts_is_told_at_its_place(asked: str) -> None:
    (found,) = wrong(rule("touchpoint", asked))
    assert found == (*WHICH, asked.partition("fix: ")[2])


@pytest.mark.parametrize("slot", ["{instead}", "{found}"])
@pytest.mark.parametrize(
    "asked",
    [
        "must-not: {any: [{text: {says: {mail: e-mail}}}, {text: {is: foo}}]}",
        "must-not: {any: [{text: {is: foo}}, {text: {says: {mail: e-mail}}}]}",
        "must: {text: {is-not: foo}, not: {text: {says: {mail: e-mail}}}}",
    ],
)
def test_a_slot_is_refused_where_a_comparison_without_words_could_decide(asked: str, slot: str) -> None:
    advice = "make a rule of its own for each of them"
    message = f'the rule also compares without words, and nothing fills "{slot}" then'
    assert wrong(rule("text", f"{asked}\nfix: {{with: '{slot}', safe: true}}")) == [
        ("wrong-value", message, advice, f"'{slot}'")
    ]


def test_nothing_stands_instead_where_the_fix_itself_names_the_word() -> None:
    (found,) = wrong(rule("text", "must-not: {text: {says: {a: b}}}\nfix: {replace: c, with: 'x {instead}'}"))
    assert found[1] == 'nothing fills "{instead}"'


PERSONA = "personas: [{name: Sara, goals: [Foo, A mail to Sara]}]\nphases: [A]"


@pytest.mark.parametrize(
    "asked",
    [
        "must-not: {goals: {some: {at-least: 5, says: {mail: e-mail}}}}",
        "must-not: {goals: {some: {says: {mail: e-mail}, at-least: 5}}}",
        "must-not: {goals: {some: {is-not: Foo, says: {mail: e-mail}}}}",
        "must: {goals: {none: {is-not: Foo, says: {mail: e-mail}}}}",
    ],
)
def test_in_a_list_of_texts_too_the_comparison_that_tells_is_mended(asked: str) -> None:
    asked = f"{asked}\n{INSTEAD}"
    assert mended("persona", asked, PERSONA) == PERSONA.replace("mail", "e-mail")
    (said,) = examined(rule("persona", asked, '"{found}" should be "{instead}"'), PERSONA).diagnostics
    assert said.message == '"mail" should be "e-mail"'
