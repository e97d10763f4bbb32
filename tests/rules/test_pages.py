"""Every rule's page: complete, and true of the rule it describes."""

import re
from importlib import import_module
from pathlib import Path

import pytest

import cjm.rules
from cjm.diagnostic import Severity
from cjm.diagnostic.page import Page
from cjm.lint import Group, Preset, Rule
from cjm.rules import ALL
from tests.rules.reported import diagnostics, lines

FOLDER = Path(cjm.rules.__file__).parent
every_rule = pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)

E, W, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO
MIN, REC, STRICT = Preset.MINIMAL, Preset.RECOMMENDED, Preset.STRICT
CATALOGUE = [
    ("structure", "map-without-purpose", W, REC),
    ("structure", "map-without-audience", INFO, STRICT),
    ("structure", "map-without-persona", E, MIN),
    ("structure", "map-without-scope", W, REC),
    ("structure", "map-without-state", W, STRICT),
    ("structure", "mixed-states", W, STRICT),
    ("structure", "too-few-phases", W, STRICT),
    ("structure", "too-many-phases", W, REC),
    ("structure", "crowded-phase", INFO, STRICT),
    ("structure", "ends-at-purchase", W, REC),
    ("structure", "journey-without-retention", W, REC),
    ("structure", "starts-at-own-channel", INFO, STRICT),
    ("completeness", "phase-without-touchpoint", E, MIN),
    ("completeness", "phase-without-action", W, REC),
    ("completeness", "phase-without-goal", W, REC),
    ("completeness", "phase-without-question", W, REC),
    ("completeness", "phase-without-motivation", INFO, STRICT),
    ("completeness", "unanswered-question", W, STRICT),
    ("completeness", "touchpoint-without-channel", W, REC),
    ("completeness", "touchpoint-without-medium", INFO, STRICT),
    ("completeness", "touchpoint-without-need", INFO, STRICT),
    ("completeness", "persona-incomplete", W, STRICT),
    ("completeness", "placeholder-text", W, MIN),
    ("completeness", "single-channel-map", INFO, STRICT),
    ("completeness", "b2b-without-stakeholders", W, STRICT),
    ("completeness", "phase-without-improvement", INFO, STRICT),
    ("consistency", "unknown-reference", E, MIN),
    ("consistency", "duplicate-id", E, MIN),
    ("consistency", "duplicate-name", W, STRICT),
    ("consistency", "unused-definition", INFO, STRICT),
    ("consistency", "channel-alias", W, STRICT),
    ("consistency", "undeclared-channel", INFO, STRICT),
    ("consistency", "channel-medium-conflict", W, STRICT),
    ("consistency", "primary-persona-ambiguous", E, STRICT),
    ("consistency", "persona-without-journey", INFO, STRICT),
    ("consistency", "canonical-phase-order", INFO, STRICT),
    ("consistency", "phase-name-drift", INFO, STRICT),
    ("consistency", "future-without-baseline", INFO, STRICT),
    ("flow", "unreachable-phase", E, MIN),
    ("flow", "dead-end-phase", W, STRICT),
    ("flow", "no-exit-path", INFO, STRICT),
    ("flow", "linear-only-journey", INFO, STRICT),
    ("flow", "loop-without-exit", E, MIN),
    ("flow", "flow-without-destination", E, MIN),
    ("flow", "flow-without-reason", INFO, STRICT),
    ("flow", "no-loyalty-feedback", INFO, STRICT),
    ("flow", "unmarked-handoff", INFO, STRICT),
    ("flow", "backward-flow-unmarked", W, STRICT),
    ("evidence", "map-without-evidence", W, REC),
    ("evidence", "claim-without-evidence", INFO, STRICT),
    ("evidence", "mostly-assumption", W, STRICT),
    ("evidence", "single-evidence-kind", INFO, STRICT),
    ("evidence", "stale-review", W, REC),
    ("evidence", "review-cadence-missing", INFO, STRICT),
    ("evidence", "stale-evidence", W, STRICT),
    ("evidence", "evidence-without-provenance", INFO, STRICT),
    ("evidence", "not-walked-through", INFO, STRICT),
    ("evidence", "no-customer-voice", INFO, STRICT),
    ("evidence", "personal-data-in-map", E, MIN),
    ("emotion", "touchpoint-without-emotion", W, REC),
    ("emotion", "flat-emotion-curve", W, REC),
    ("emotion", "all-positive-journey", W, REC),
    ("emotion", "emotion-without-words", INFO, STRICT),
    ("emotion", "emotion-label-conflict", INFO, STRICT),
    ("emotion", "emotion-jump-unexplained", INFO, STRICT),
    ("emotion", "weak-ending", INFO, STRICT),
    ("emotion", "moment-of-truth-count", INFO, STRICT),
    ("ownership", "low-point-without-opportunity", W, REC),
    ("ownership", "map-without-owner", W, REC),
    ("ownership", "opportunity-without-owner", W, STRICT),
    ("ownership", "opportunity-unscored", INFO, STRICT),
    ("ownership", "orphan-opportunity", W, STRICT),
    ("ownership", "opportunity-stale-status", INFO, STRICT),
    ("ownership", "touchpoint-without-owner", INFO, STRICT),
    ("ownership", "equal-importance", INFO, STRICT),
    ("ownership", "proposed-without-resources", INFO, STRICT),
    ("ownership", "no-alternatives-recorded", INFO, STRICT),
    ("measurement", "phase-without-metric", INFO, STRICT),
    ("measurement", "funnel-sum-mismatch", E, MIN),
    ("measurement", "funnel-increases", W, STRICT),
    ("measurement", "biggest-drop-unaddressed", W, REC),
    ("measurement", "drop-off-without-reason", INFO, STRICT),
    ("measurement", "emotion-metric-conflict", INFO, STRICT),
    ("measurement", "metric-without-unit-or-period", W, STRICT),
    ("measurement", "metric-without-target", INFO, STRICT),
    ("measurement", "flow-shares-exceed-one", E, MIN),
    ("wording", "company-voice", INFO, STRICT),
    ("wording", "department-phase", INFO, STRICT),
    ("wording", "title-not-a-goal", INFO, STRICT),
    ("wording", "long-text", INFO, STRICT),
    ("wording", "question-without-mark", INFO, STRICT),
    ("wording", "vague-wording", INFO, STRICT),
    ("wording", "solution-as-pain", INFO, STRICT),
    ("wording", "duplicate-text", INFO, STRICT),
    ("access", "language-missing", W, REC),
    ("access", "image-without-alt", E, MIN),
    ("access", "icon-without-label", INFO, STRICT),
    ("access", "map-summary-missing", INFO, STRICT),
]


def test_the_rules_are_those_of_the_catalogue_in_its_order() -> None:
    assert [(rule.group.value, rule.name, rule.severity, rule.preset) for rule in ALL] == CATALOGUE


def test_every_file_in_a_group_is_a_rule_that_is_listed_once() -> None:
    files = [path for group in Group for path in (FOLDER / group).glob("*.py") if path.stem != "__init__"]
    listed = sorted((rule.group.value, rule.name) for rule in ALL)
    assert sorted((path.parent.name, path.stem.replace("_", "-")) for path in files) == listed


@every_rule
def test_a_rule_is_found_under_its_own_name(rule: Rule) -> None:
    name = rule.name.replace("-", "_")
    assert getattr(import_module(f"cjm.rules.{rule.group}.{name}"), name) is rule


@every_rule
def test_a_page_says_what_and_why_in_sentences(rule: Rule) -> None:
    page = Page.of(rule.page)
    assert re.fullmatch(r"[A-Z][^\n]+\.", page.what)
    assert page.why[0].isupper()
    assert page.why.endswith(".")
    assert len(page.why) > 150


@every_rule
def test_the_bad_example_is_reported_at_its_marked_lines_and_nowhere_else(rule: Rule) -> None:
    bad = Page.of(rule.page).bad
    assert bad.reported
    assert lines(rule, bad.text) == list(bad.reported)


@every_rule
def test_the_good_example_is_clean(rule: Rule) -> None:
    good = Page.of(rule.page).good
    assert "cjm: 1\n" in good.text
    assert not good.reported
    assert lines(rule, good.text) == []


FIXES = {
    "touchpoint-without-medium": "Safe",
    "placeholder-text": "Unsafe",
    "unused-definition": "Unsafe",
    "channel-alias": "Safe",
    "channel-medium-conflict": "Unsafe",
    "backward-flow-unmarked": "Safe",
    "review-cadence-missing": "Unsafe",
    "question-without-mark": "Safe",
    "language-missing": "Safe",
}


@every_rule
def test_a_page_says_what_fixing_does_and_whether_that_is_safe(rule: Rule) -> None:
    fix = Page.of(rule.page).fix
    assert re.split(r"\W", fix)[0] == FIXES.get(rule.name, "")
    assert not fix or fix.endswith(".")


@every_rule
def test_the_bad_example_has_a_fix_where_the_page_says_so(rule: Rule) -> None:
    found = diagnostics(rule, Page.of(rule.page).bad.text)
    assert {each.fix is not None for each in found} == {rule.name in FIXES}


@every_rule
def test_examples_leave_out_no_line_and_differ(rule: Rule) -> None:
    page = Page.of(rule.page)
    for example in (page.bad, page.good):
        for text in example.files.values() or [example.text]:
            assert text.lstrip("\n").startswith(("cjm: 1\n", "name: "))
    assert page.bad.text != page.good.text


@every_rule
def test_what_is_said_is_one_sentence_in_lower_case_with_advice(rule: Rule) -> None:
    for found in diagnostics(rule, Page.of(rule.page).bad.text):
        assert re.match(r'[a-z0-9"]', found.message)
        assert not found.message.endswith(".")
        assert "\n" not in found.message
        assert "'" not in found.message.replace("'s", "")
        assert found.help
        assert re.match(r'[a-z"]', found.help)
        assert not found.help.endswith(".")
        assert found.rule == rule.name
        assert found.severity is rule.severity
