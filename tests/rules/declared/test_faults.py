"""What is said about a rules file that says something it may not: everything at once, each at its place."""

from __future__ import annotations

import pytest

from cjm.diagnostic import Diagnostic, Severity
from cjm.rules.declared import read_rules
from tests.rules.declared.house import read, rule, said, wrong

WORDS = "a word, a list of words, or words with what to write instead"
LIES_IN_A_PHASE = (
    "it may be touchpoint, entry, goal, action, question, motivation, expectation, need, pain, gain, "
    "emotion, opportunity, company-goal, resource, frontstage, backstage, support, metric, funnel or text"
)


def test_everything_wrong_is_said_at_once_and_at_its_place() -> None:
    found = wrong("""
        rules:
          - name: purchase-without-owner
            what: Nobody is called.
            severty: error
            each: touchpiont
            must: {has: owner}
            message: '"{it}" has no owner'
          - name: Long Name
            what: Something.
            each: phase
            where: {kind: purchas, ownr: Bo}
            must: {pains: {atleast: 1}, below: {phase: {at-least: 1}}}
            message: '{nme} has too few'
        """)
    assert [(name, message, shown) for name, message, _, shown in found] == [
        ("unknown-key", '"severty" is not a key of a rule', "severty"),
        ("wrong-value", '"each" cannot be "touchpiont"', "touchpiont"),
        ("wrong-value", '"Long Name" cannot be the name of a rule', "Long Name"),
        ("wrong-value", '"kind" is never "purchas"', "purchas"),
        ("unknown-key", '"ownr" is not a key of a phase, nor can it be asked of one', "ownr"),
        ("unknown-key", '"atleast" cannot be asked of a list', "atleast"),
        ("unknown-key", '"phase" is nothing that lies in a phase', "phase"),
        ("wrong-value", '"{nme}" is nothing a phase has', "'{nme} has too few'"),
    ]
    assert [(help_ or "").partition("?")[0] for _, _, help_, _ in found] == [
        'did you mean "severity"',
        'did you mean "touchpoint"',
        "a name is made of small letters and digits, with - between words: long-name",
        'did you mean "purchase"',
        'did you mean "owner"',
        'did you mean "at-least"',
        LIES_IN_A_PHASE,
        'did you mean "name"',
    ]


@pytest.mark.parametrize(
    ("each", "asked", "message", "shown"),
    [
        ("phase", "must: has owner", '"must" is text, expected a map of keys', "has owner"),
        ("phase", "must: [has]", '"must" is a list, expected a map of keys', "[has]"),
        ("phase", "must:", '"must" has no value', "must"),
        ("phase", "must: {}", '"must" asks nothing', "{}"),
        ("phase", "where: {}\nmust: {has: owner}", '"where" asks nothing', "{}"),
        ("phase", "must: {has: []}", '"has" names no key', "[]"),
        ("phase", "must: {has: [owner, 3]}", 'item 2 of "has" is the number 3, expected a key', "3"),
        ("phase", "must: {has: ownr}", '"ownr" is not a key of a phase', "ownr"),
        ("phase", "must: {has: [owner, ejer]}", '"ejer" is not a key of a phase', "ejer"),
        (
            "phase",
            "must: {all: {has: owner}}",
            '"all" is a map of keys, expected a list of conditions',
            "{has: owner}",
        ),
        ("phase", "must: {any: []}", '"any" is a list, expected a list of conditions', "[]"),
        ("phase", "must: {not: owner}", '"not" is text, expected a map of keys', "owner"),
        ("phase", "must: {below: touchpoint}", '"below" is text, expected a map of keys', "touchpoint"),
        (
            "phase",
            "must: {below: {touchpoint: 3}}",
            '"touchpoint" is the number 3, expected a map of keys',
            "3",
        ),
        ("phase", "must: {lanes: {a: 1}}", '"lanes" can only be asked for with "has" and "lacks"', "{a: 1}"),
        ("phase", "must: {pains: Slow}", '"pains" is text, expected a map of keys', "Slow"),
        ("phase", "must: {pains: {at-least: one}}", '"at-least" is text, expected a whole number', "one"),
        (
            "phase",
            "must: {pains: {at-most: -1}}",
            '"at-most" is the number -1, expected a whole number',
            "-1",
        ),
        ("phase", "must: {pains: {at-most: true}}", '"at-most" is true, expected a whole number', "true"),
        ("phase", "must: {funnel: 100}", '"funnel" is the number 100, expected a map of keys', "100"),
        ("phase", "must: {kind: {}}", '"kind" asks nothing', "{}"),
        (
            "phase",
            "must: {kind: [purchase, [use]]}",
            'item 2 of "kind" is a list, expected a single value',
            "[use]",
        ),
        ("phase", "must: {kind: []}", '"kind" names nothing', "[]"),
        ("phase", "must: {kind: {is: buy}}", '"is" is never "buy"', "buy"),
        ("phase", "must: {kind: {says: buy}}", '"says" cannot be asked of a word', "says"),
        ("phase", "must: {owner: {above: 3}}", '"above" cannot be asked of text', "above"),
        ("phase", "must: {owner: }", '"owner" has no value', "owner"),
        ("phase", "must: {name: {says: 3}}", '"says" is the number 3, expected ' + WORDS, "3"),
        ("phase", "must: {name: {says: [a, 3]}}", '"says" is a list, expected ' + WORDS, "[a, 3]"),
        ("phase", "must: {name: {says: {a: 3}}}", '"says" is a map of keys, expected ' + WORDS, "{a: 3}"),
        (
            "phase",
            "must: {name: {says: {a: b, c: 3}}}",
            '"says" is a map of keys, expected ' + WORDS,
            "{a: b, c: 3}",
        ),
        ("phase", "must: {name: {says: []}}", '"says" names nothing', "[]"),
        ("phase", "must: {name: {says: 'a*b'}}", '"a*b" is not a word to look for', "'a*b'"),
        ("phase", "must: {name: {says: 'x*y'}}", '"x*y" is not a word to look for', "'x*y'"),
        ("phase", "must: {name: {says: '*'}}", '"*" is not a word to look for', "'*'"),
        (
            "phase",
            "must: {name: {matches: '('}}",
            '"(" is not a pattern that can be used: unclosed group',
            "'('",
        ),
        ("phase", "must: {name: {matches: 3}}", '"matches" is the number 3, expected a pattern', "3"),
        ("phase", "must: {name: {at-least: a}}", '"at-least" is text, expected a number', "a"),
        ("phase", "must: {name: {at-least: true}}", '"at-least" is true, expected a number', "true"),
        ("map", "must: {reviewed: {older-than: a while}}", '"older-than" cannot be "a while"', "a while"),
        ("map", "must: {reviewed: {before: 3}}", '"before" cannot be "3"', "3"),
        ("map", "must: {reviewed: {before: 2026-02-30}}", '"before" cannot be "2026-02-30"', "2026-02-30"),
        ("map", "must: {reviewed: soon}", '"reviewed" is text, expected a day such as 2026-03-31', "soon"),
        ("map", "must: {tags: {some: {is: {}}}}", '"is" is a map of keys, expected a single value', "{}"),
        ("touchpoint", "must: {owned: 'yes'}", '"owned" is text, expected true or false', "'yes'"),
        ("pain", "must: {severity: high}", '"severity" is text, expected a number', "high"),
        (
            "pain",
            "must: {phase: {touchpoint: {}}}",
            '"touchpoint" is not a key of a phase, nor can it be asked of one',
            "touchpoint",
        ),
        (
            "persona",
            "must: {phase: {has: owner}}",
            '"phase" is not a key of a persona, nor can it be asked of one',
            "phase",
        ),
        (
            "persona",
            "must: {below: {phase: {at-least: 1}}}",
            '"phase" is nothing that lies in a persona',
            "phase",
        ),
        (
            "phase",
            "must: {has: owner}\nmust-not: {has: id}",
            'a rule has either "must" or "must-not"',
            "must-not",
        ),
        ("phase", "where: {has: owner}", 'a rule has no "must"', "name"),
        (
            "phase",
            "must: {has: owner}\nhelp: 'ask {scope.x}'",
            '"{scope.x}" is nothing a phase has',
            "'ask {scope.x}'",
        ),
        (
            "map",
            "must: {has: owner}\nhelp: 'ask {scope.x}'",
            '"{scope.x}" is nothing the scope has',
            "'ask {scope.x}'",
        ),
        (
            "map",
            "must: {has: owner}\nhelp: 'ask {owner.x}'",
            '"{owner.x}" leads nowhere: "owner" has no keys',
            "'ask {owner.x}'",
        ),
        ("map", "must: {has: owner}\nhelp: '{it.x}'", '"{it.x}" is nothing the map has', "'{it.x}'"),
    ],
)
def test_a_condition_that_cannot_be_asked_is_said(each: str, asked: str, message: str, shown: str) -> None:
    assert [(words, place) for _, words, _, place in wrong(rule(each, asked))] == [(message, shown)]


@pytest.mark.parametrize(
    ("text", "message", "help_"),
    [
        ("", "the file says nothing", 'begin with "rules:"'),
        ("- a", "the file is a list, expected a map of keys", 'begin with "rules:"'),
        ("rules: a", '"rules" is text, expected a list', "write it as a list: rules: [a]"),
        (
            "rules: [a]",
            'item 1 of "rules" is text, expected a map of keys',
            "its keys go on lines of their own below it: name, what, why, severity",
        ),
        ("ruls: []", '"ruls" is not a key of a rules file', 'did you mean "rules"?'),
        (
            "cjm: 1\nrules: []\nphases: []",
            '"phases" is not a key of a rules file',
            'a key of your own begins with "x-": "x-phases"',
        ),
        (
            "cjm: 2\nrules: []",
            "version 2 of the map format is not known",
            'this cjm reads version 1: write "cjm: 1", or use a newer cjm',
        ),
    ],
)
def test_a_file_of_another_form_is_told_what_a_rules_file_is(text: str, message: str, help_: str) -> None:
    ((_, words, told, _),) = wrong(text)
    assert (words, told) == (message, help_)


def test_a_file_that_is_no_yaml_is_told_as_a_map_is() -> None:
    assert [name for name, *_ in wrong("rules: [")] == ["syntax-error"]


def test_a_file_that_could_not_be_opened_is_passed_on() -> None:
    diagnostic = Diagnostic("a.rules.yaml", "file-not-found", Severity.ERROR, "there is no such file")
    document = read_rules(diagnostic, {})
    assert (document.path, document.rules, document.diagnostics) == ("a.rules.yaml", (), (diagnostic,))


def test_a_name_that_is_taken_is_refused_and_said_by_whom() -> None:
    one = rule("phase", "must: {has: owner}")
    assert [said(each)[1] for each in read(one, {"a-rule": "a rule or a group of cjm"}).diagnostics] == [
        '"a-rule" is the name of a rule or a group of cjm'
    ]
    both = one + one.removeprefix("rules:\n")
    assert [said(each)[1:3] for each in read(both).diagnostics] == [
        ('"a-rule" is the name of the rule at house.rules.yaml:2', "choose another name")
    ]


@pytest.mark.parametrize("name", ["Køb", "a_b", "-a", "a-", "a b", "3a", "a--b"])
def test_a_rule_has_a_name_that_can_stand_in_a_comment(name: str) -> None:
    text = rule("phase", "must: {has: owner}").replace("a-rule", f'"{name}"')
    assert [message for _, message, _, _ in wrong(text)] == [f'"{name}" cannot be the name of a rule']


@pytest.mark.parametrize("name", ["køb-uden-ejer", "a", "a-1b", "rule-2"])
def test_letters_of_any_language_may_stand_in_a_name(name: str) -> None:
    text = rule("phase", "must: {has: owner}").replace("a-rule", name)
    assert [each.rule.name for each in read(text).rules] == [name]


def test_a_name_of_signs_alone_has_no_proposal() -> None:
    text = rule("phase", "must: {has: owner}").replace("a-rule", '"--"')
    assert wrong(text)[0][2] == "a name is made of small letters and digits, with - between words"


def test_a_rule_with_a_mistyped_must_is_told_that_alone() -> None:
    text = rule("phase", "musst: {has: owner}")
    assert [message for _, message, _, _ in wrong(text)] == ['"musst" is not a key of a rule']


def test_a_rule_that_says_nothing_is_told_all_that_is_missing() -> None:
    found = wrong("rules:\n- {}")
    assert {name for name, *_ in found} == {"missing-key"}
    assert [message for _, message, _, shown in found if shown == "{}"] == [
        message for _, message, _, _ in found
    ]
    assert 'a rule has no "must"' in [message for _, message, _, _ in found]


def test_a_rule_of_wrong_kinds_is_told_each() -> None:
    found = wrong("rules:\n- {name: 3, what: A, each: phase, must: {has: owner}, message: 5}")
    assert [message for _, message, _, _ in found] == [
        '"name" is the number 3, expected text',
        '"message" is the number 5, expected text',
    ]


def test_keys_of_ones_own_may_stand_in_a_rules_file() -> None:
    assert read(rule("phase", "must: {has: owner}\nx-note: ask Bo")).diagnostics == ()


def test_a_rule_is_shown_as_it_is_written_and_at_its_name() -> None:
    one = rule("phase", "must: {has: owner}")
    other = "- what: Another.  # a remark\n  each: map\n  name: b-rule\n  message: m\n  must: {has: owner}\n"
    first, second = read(one + other).rules
    assert first.written + "\n" == one.removeprefix("rules:\n")
    assert second.written + "\n" == other
    assert [(each.place.line, each.place.column) for each in (first, second)] == [(2, 9), (9, 9)]


def test_a_mild_remark_does_not_keep_the_rules_from_counting() -> None:
    document = read(rule("phase", "must: {has: owner}\nx-flags: {on: a}"))
    assert [each.rule for each in document.diagnostics] == ["ambiguous-key"]
    assert [each.rule.name for each in document.rules] == ["a-rule"]
