"""Plug-ins: what is loaded of them, and what is said of one that is broken."""

from __future__ import annotations

from pathlib import Path

import pytest

from cjm.diagnostic import Place, Severity
from cjm.lint import Group, Rule
from cjm.ops.plugin import rules_of
from cjm.settings import RuleName
from tests.ops.acme import Install, installer

HEAD = """\
from cjm.diagnostic import Severity
from cjm.lint import Finding, Group, Preset, Rule, rule

@rule(Severity.WARNING)
def acme_one(subject):
    yield Finding((), "one")

@rule(Severity.INFO, group="flow")
def acme_two(subject):
    yield Finding((), "two")
"""


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    return installer(tmp_path, monkeypatch)


def loaded(
    name: str = "acme", taken: dict[str, str] | None = None
) -> tuple[list[Rule], list[tuple[str, str]]]:
    """Load a plug-in; give its rules, and what is said with the advice."""
    place = Place(1, 12, 1, 18, 'plugins = ["acme"]')
    rules, said = rules_of(RuleName(name, "plugins", place), "cjm.toml", taken if taken is not None else {})
    assert all((each.path, each.rule, each.place) == ("cjm.toml", "broken-plugin", place) for each in said)
    assert all(each.severity is Severity.WARNING for each in said)
    return rules, [(each.message, each.help or "") for each in said]


def test_a_module_gives_all_its_rules(install: Install) -> None:
    install(HEAD)
    taken = {"phase-without-goal": "a rule or a group of cjm"}
    rules, said = loaded(taken=taken)
    assert said == []
    assert [(rule.name, rule.group) for rule in rules] == [("acme-one", Group.OWN), ("acme-two", Group.FLOW)]
    assert taken["acme-one"] == 'a rule of the plug-in "acme"'


def test_a_list_or_a_single_rule_may_be_named(install: Install) -> None:
    install(
        f"{HEAD}\nALL = (acme_two, acme_one)\n", points="acme = acme_rules:ALL\nlone = acme_rules:acme_one"
    )
    assert [rule.name for rule in loaded()[0]] == ["acme-two", "acme-one"]
    assert [rule.name for rule in loaded("lone")[0]] == ["acme-one"]


def test_several_packages_may_give_rules_under_one_name(install: Install) -> None:
    install(HEAD)
    install(HEAD.replace("acme_", "more_"), module="more_rules")
    assert sorted(rule.name for rule in loaded()[0]) == ["acme-one", "acme-two", "more-one", "more-two"]


def test_one_that_is_not_installed_is_said_with_the_nearest(install: Install) -> None:
    install(HEAD)
    assert loaded("acmee") == ([], [('the plug-in "acmee" is not installed', 'did you mean "acme"?')])
    told = 'install the package that names it under "cjm.rules"'
    assert loaded("zebra") == ([], [('the plug-in "zebra" is not installed', told)])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("import nowhere_at_all", "ModuleNotFoundError: No module named 'nowhere_at_all'"),
        ("raise SystemExit(2)", "SystemExit: 2"),
        (f"{HEAD}\n1 / 0", "ZeroDivisionError: division by zero"),
        (
            f"{HEAD}\n@rule(Severity.INFO, group='acme')\ndef a(s): ...",
            "ValueError: 'acme' is not a valid Group",
        ),
    ],
)
def test_one_that_cannot_be_loaded_is_said_with_the_line(install: Install, text: str, words: str) -> None:
    install(text)
    rules, [(message, advice)] = loaded()
    assert rules == []
    assert message == f'the plug-in "acme" cannot be loaded: {words}'
    assert "acme_rules.py:" in advice


def test_one_that_is_no_python_is_said(install: Install) -> None:
    install("def (")
    assert 'the plug-in "acme" cannot be loaded: SyntaxError: invalid syntax' in loaded()[1][0][0]


def test_one_without_the_thing_it_names_is_said(install: Install) -> None:
    install(HEAD, points="acme = acme_rules:NOTHING")
    ((message, advice),) = loaded()[1]
    assert message.startswith('the plug-in "acme" cannot be loaded: AttributeError: ')
    assert advice


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("ALL = []", "holds no rules"),
        ("ALL = [3]", "holds int where a rule is expected"),
        ("ALL = 3", "holds int where a rule is expected"),
        ("ALL = [Rule('a-rule', 'flow', 1, 2, print, '')]", "holds Rule where a rule is expected"),
        (
            "ALL = [Rule(3, Group.FLOW, Severity.INFO, Preset.STRICT, print, '')]",
            "holds Rule where a rule is expected",
        ),
        (
            "ALL = [Rule('a-b', Group.FLOW, Severity.INFO, Preset.STRICT, 3, '')]",
            "holds Rule where a rule is expected",
        ),
        (
            "ALL = [Rule('A b', Group.FLOW, Severity.INFO, Preset.STRICT, print, '')]",
            'calls a rule "A b", which cannot be the name of one',
        ),
        ("ALL = [acme_one, acme_one]", 'calls a rule "acme-one", and that is a rule of the plug-in "acme"'),
    ],
)
def test_what_is_no_rule_is_said(install: Install, more: str, said: str) -> None:
    install(f"{HEAD}\n{more}\n", points="acme = acme_rules:ALL")
    assert loaded()[1] == [(f'the plug-in "acme" {said}', "tell those who wrote the plug-in")]


def test_the_other_rules_of_a_plug_in_count_beside_one_that_is_wrong(install: Install) -> None:
    install(HEAD)
    rules, said = loaded(taken={"acme-one": "a rule or a group of cjm"})
    assert [rule.name for rule in rules] == ["acme-two"]
    assert said[0][0] == 'the plug-in "acme" calls a rule "acme-one", and that is a rule or a group of cjm'
