"""Fixes of rules of one's own: what they write, and where there is none."""

from __future__ import annotations

import pytest

from cjm.diagnostic import Fix
from cjm.ops.fix.mend import with_edits
from cjm.source import SourceFile
from tests.rules.declared.house import examined, rule, wrong

HEAD = "cjm: 1\ntitle: Sara finds an outfit\n"
WORDS = "must-not: {text: {says: {bruger: kunde, brugere: kunder, mail: e-mail}}}\n"


def fixes(each: str, asked: str, text: str) -> list[Fix | None]:
    """Give the fix of each finding of a rule in a map, which is given without its head."""
    return [found.fix for found in examined(rule(each, asked), text).diagnostics]


def mended(each: str, asked: str, text: str) -> str:
    """Give the map with all of these fixes in it."""
    source = SourceFile("map.cjm.yaml", f"{HEAD}{text}")
    made = with_edits(source, (fix for fix in fixes(each, asked, text) if fix)).text
    assert made.startswith(HEAD)
    return made.removeprefix(HEAD)


@pytest.mark.parametrize(
    ("each", "asked", "text", "expected"),
    [
        ("text", f"{WORDS}fix: '{{instead}}'", "phases: [En bruger]", "phases: [En kunde]"),
        ("text", f"{WORDS}fix: {{with: '{{instead}}'}}", "phases: ['Brugere']", "phases: ['Kunder']"),
        ("text", f"{WORDS}fix: '{{instead}}'", "phases: [EN BRUGER]", "phases: [EN kunde]"),
        (
            *("text", f"{WORDS}fix: '{{instead}}'"),
            *("phases: [mail til bruger og bruger]", "phases: [e-mail til kunde og kunde]"),
        ),
        ("text", f"{WORDS}fix: '{{instead}}'", "phases: [mail om e-mail]", "phases: [e-mail om e-mail]"),
        (
            *("text", "must-not: {text: {says: [queue*, line]}}\nfix: wait"),
            *("phases: [{name: Buy, pains: [A queue in line, {text: Queues}]}]",),
            *("phases: [{name: Buy, pains: [A wait in wait, {text: Wait}]}]",),
        ),
        ("text", "must-not: {text: {says: web}}\nfix: the {found}", "phases: [Web]", "phases: [The Web]"),
        (
            *("text", "must-not: {text: {matches: '!$'}}\nfix: {replace: '!', with: .}"),
            *("phases: [Oh! Buy!]", "phases: [Oh. Buy.]"),
        ),
        (
            *("phase", "must-not: {name: {at-most: 20, matches: 'y$'}}\nfix: {replace: '*y', with: Pay}"),
            *("phases: [To buy]", "phases: [To Pay]"),
        ),
        (
            *("phase", "must-not: {owner: {is: [IT, EDB]}}\nfix: Web"),
            *("phases: [{name: A, owner: edb}]", "phases: [{name: A, owner: Web}]"),
        ),
        (
            *("phase", "must: {owner: {is: Web}}\nfix: Web"),
            *("phases: [{name: A, owner: EDB}]", "phases: [{name: A, owner: Web}]"),
        ),
        (
            *("map", "must: {tags: {none: {says: web}}}\nfix: online"),
            *("tags: [a, web]\nphases: [A]", "tags: [a, online]\nphases: [A]"),
        ),
        (
            *("map", "must: {phases: {every: {not: {name: {says: buy}}}}}\nfix: pay"),
            *("phases: [{name: Find}, {name: To buy}]", "phases: [{name: Find}, {name: To pay}]"),
        ),
        (
            *("map", "must: {below: {text: {none: {text: {says: Buy}}}}}\nfix: pay"),
            *("phases: [{name: Find}, {name: Buy}]", "phases: [{name: Find}, {name: Pay}]"),
        ),
        (
            *("map", "must-not: {all: [{any: [{has: owner}, {scope: {starts: {says: web}}}]}]}\nfix: shop"),
            *("scope: {starts: The web}\nphases: [A]", "scope: {starts: The shop}\nphases: [A]"),
        ),
    ],
)  # fmt: skip
def test_what_was_found_is_replaced_and_nothing_else(each: str, asked: str, text: str, expected: str) -> None:
    assert mended(each, asked, text) == expected


@pytest.mark.parametrize(
    ("each", "asked", "text"),
    [
        ("text", "must-not: {text: {says: {a: b, c: ''}}}\nfix: '{instead}'", "phases: [c]"),
        ("text", "must-not: {text: {says: web}}\nfix: {replace: net, with: shop}", "phases: [web]"),
        ("phase", "must: {lacks: owner, name: {says: C}}\nfix: b", "phases: [{name: C, owner: x}]"),
        ("phase", "must: {name: {says: web}, has: owner}\nfix: shop", "phases: [a web]"),
        ("phase", "must-not: {kind: {is: purchase}}\nfix: use", "phases: [{name: A, kind: purchase}]"),
        ("map", "must-not: {tags: {is: web}}\nfix: shop", "tags: [web]\nphases: [A]"),
        ("phase", "must-not: {x-size: {is: 3}}\nfix: small", "phases: [{name: A, x-size: 3}]"),
        ("text", "must-not: {text: {says: CAFÉ}}\nfix: bar", "phases: [Cafe\u0301]"),
        ("map", "must: {below: {phase: {at-least: 2}}, not: {title: {is: x}}}\nfix: y", "phases: [A]"),
    ],
)  # fmt: skip
def test_there_is_no_fix_where_there_is_no_text_to_write_it_into(each: str, asked: str, text: str) -> None:
    assert fixes(each, asked, text) == [None]


def test_a_fix_is_safe_only_where_the_rule_says_so() -> None:
    plain = fixes("text", f"{WORDS}fix: '{{instead}}'", "phases: [bruger]")
    said = fixes("text", f"{WORDS}fix: {{with: '{{instead}}', safe: true}}", "phases: [bruger]")
    denied = fixes("text", f"{WORDS}fix: {{with: '{{instead}}', safe: false}}", "phases: [bruger]")
    assert [each and each.safe for each in (*plain, *said, *denied)] == [False, True, False]


@pytest.mark.parametrize(
    ("asked", "text", "message"),
    [
        ("must-not: {text: {is: web}}\nfix: the shop", "web", 'write "the shop"'),
        ("must-not: {text: {says: web}}\nfix: shop", "My web", 'replace "web" with "shop"'),
        (
            "must-not: {text: {says: {a: b, c: d}}}\nfix: '{instead}'", "a c a",
            'replace "a" with "b", "c" with "d"',
        ),
        (
            "must-not: {text: {says: {a: x1, b: x2, c: x3}}}\nfix: '{instead}'", "a b c",
            'replace "a" with "x1", "b" with "x2", "c" with "x3"',
        ),
        (
            "must-not: {text: {says: {a: x1, b: x2, c: x3, d: x4}}}\nfix: '{instead}'", "a b c d",
            'replace "a" with "x1", "b" with "x2", "c" with "x3" and more',
        ),
    ],
)  # fmt: skip
def test_a_fix_says_what_it_would_do(asked: str, text: str, message: str) -> None:
    (fix,) = fixes("text", asked, f"phases: [{text}]")
    assert fix is not None
    assert fix.message == message


SAYS = "must-not: {text: {says: web}}\n"


@pytest.mark.parametrize(
    ("asked", "name", "message", "help_", "shown"),
    [
        (f"{SAYS}fix: 3", "wrong-type", '"fix" is the number 3, expected text or a map of keys', None, "3"),
        (f"{SAYS}fix:", "empty-value", '"fix" has no value', None, "fix"),
        (f"{SAYS}fix: {{with: 3}}", "wrong-type", '"with" is the number 3, expected text', None, "3"),
        (f"{SAYS}fix: {{replace: web}}", "missing-key", 'a fix has no "with"', None, "replace"),
        (
            f"{SAYS}fix: {{with: a, saef: true}}", "unknown-key", '"saef" is not a key of a fix',
            'did you mean "safe"?', "saef",
        ),
        (
            f"{SAYS}fix: {{with: a, safe: 1}}", "wrong-type",
            '"safe" is the number 1, expected true or false', None, "1",
        ),
        (
            f"{SAYS}fix: {{with: a, replace: [b]}}", "wrong-type", '"replace" is a list, expected text',
            None, "[b]",
        ),
        (
            f"{SAYS}fix: {{with: a, replace: 'x*y'}}", "wrong-value", '"x*y" is not a word to look for',
            'a word, perhaps with * at its beginning or end: "user*"', "'x*y'",
        ),
        (
            "must-not: {text: {at-least: 9}}\nfix: a", "wrong-value",
            "there is no text to replace: the rule asks for none",
            "ask for one with says, matches or is, or leave the fix out", "a",
        ),
        (
            "must-not: {text: {matches: a}}\nfix: b", "wrong-value",
            "a pattern does not say what is to be replaced",
            'name the word or the sign: {replace: "!", with: "."}', "b",
        ),
        (
            "must-not: {text: {is: b, matches: a}}\nfix: c", "wrong-value",
            "a pattern does not say what is to be replaced",
            'name the word or the sign: {replace: "!", with: "."}', "c",
        ),
        (
            f"{SAYS}fix: ' '", "wrong-value", "a fix writes nothing",
            "people take words out better than programs: leave the fix out", "' '",
        ),
        (
            f"{SAYS}fix: {{with: '{{it}}'}}", "wrong-value", '"{it}" is nothing a fix has',
            "it may be {found} or {instead}", "'{it}'",
        ),
        (
            "must-not: {text: {is: web}}\nfix: the {found}", "wrong-value", 'nothing fills "{found}"',
            'it is the word that "says" or "replace" looks for', "the {found}",
        ),
        (
            f"{SAYS}fix: '{{instead}}'", "wrong-value", 'nothing fills "{instead}"',
            "write it behind the word: says: {mail: e-mail}", "'{instead}'",
        ),
        (
            f"{SAYS}fix: the web", "wrong-value", '"the web" would be found again',
            "write it behind the word: says: {mail: e-mail}", "the web",
        ),
    ],
)  # fmt: skip
def test_a_fix_that_cannot_be_is_told_at_its_place(
    asked: str, name: str, message: str, help_: str | None, shown: str
) -> None:
    (found,) = wrong(rule("text", asked))
    assert (found[0], found[1], found[3]) == (name, message, shown)
    assert help_ is None or found[2] == help_


def test_a_word_to_replace_may_stand_in_what_is_written() -> None:
    asked = "must-not: {text: {matches: '\\bmail\\b'}}\nfix: {replace: mail, with: e-mail, safe: true}"
    assert mended("text", asked, "phases: [mail or e-mail]") == "phases: [e-mail or e-mail]"


def test_words_with_one_to_write_instead_may_stand_beside_others() -> None:
    asked = "must-not: {any: [{text: {says: web}}, {text: {says: {mail: e-mail}}}]}\nfix: '{instead}'"
    assert mended("text", asked, "phases: [A mail]") == "phases: [A e-mail]"
    assert fixes("text", asked, "phases: [The web]") == [None]


@pytest.mark.parametrize("fix", ["fix: '{instead}'", "fix: {replace: mail, with: e-mail}"])
def test_a_text_whose_letters_are_stored_in_pieces_is_left_alone(fix: str) -> None:
    asked = f"must-not: {{text: {{says: {{mail: e-mail, cafe: coffee shop}}}}}}\n{fix}"
    assert fixes("text", asked, "phases: [Mail the cafe\u0301 people]") == [None]
    assert mended("text", asked, "phases: [Mail the caf\u00e9]") == "phases: [E-mail the caf\u00e9]"


@pytest.mark.parametrize(
    ("fix", "text", "expected"),
    [
        ("the {instead}", "In the middle of the Web", "In the middle of the the Internet"),
        ("the {instead}", "USER Web", "USER the Internet"),
        ("the {instead}", "Web of things", "The Internet of things"),
        ("the {instead}", "¡Web!", "¡The Internet!"),
        ("the {instead}", "web of things", "the internet of things"),
        ("the {instead}", "A WEB", "A the internet"),
        ("the {found}", "My Web", "My the Web"),
        ("{instead} too", "My Web", "My Internet too"),
        ("net", "My Web", "My Net"),
        ("{found} or {instead}", "My Web", "My Web or Internet"),
    ],
)
def test_a_capital_stays_on_the_word_and_goes_to_what_begins_the_text(
    fix: str, text: str, expected: str
) -> None:
    asked = f"must-not: {{text: {{says: {{web: internet}}}}}}\nfix: '{fix}'"
    assert mended("text", asked, f"phases: ['{text}']") == f"phases: ['{expected}']"


def test_a_word_in_braces_is_found_and_not_filled() -> None:
    asked = "must-not: {text: {says: {'{instead}': x}}}\nfix: '({found})'"
    assert mended("text", asked, "phases: ['a {instead}']") == "phases: ['a ({instead})']"
