"""Every name under which reading reports has a page, and every page's examples are true."""

import pytest

from cjm.diagnostic import Severity
from cjm.reading import opened, read_map
from cjm.reading.catalogue import CATALOGUE, suppressions
from cjm.source import ProblemName

OTHERS = {
    "unknown-key", "wrong-type", "missing-key", "wrong-value", "bad-id", "unsupported-version", "empty-value",
    "broken-persona-file", "unknown-setting", "file-not-found", "permission-denied", "unreadable-file",
    "stale-baseline-entry", "broken-baseline", "broken-plugin",
}  # fmt: skip
ABOUT_COMMENTS = set(suppressions.PAGES)
"""What the linter finds, as only it knows the rules; their examples are tried in `tests/rules`."""
SHOWN = [name for name, topic in CATALOGUE.items() if topic.page.bad.text and name not in ABOUT_COMMENTS]


def test_every_name_has_a_page_and_every_page_a_name() -> None:
    assert set(CATALOGUE) == {str(name) for name in ProblemName} | OTHERS | ABOUT_COMMENTS


def test_a_page_has_one_sentence_and_then_a_reason() -> None:
    for topic in CATALOGUE.values():
        assert topic.page.what.endswith(".")
        assert "\n" not in topic.page.what
        assert topic.page.why


def test_a_page_has_both_examples_or_none() -> None:
    for topic in CATALOGUE.values():
        assert bool(topic.page.bad.text) is bool(topic.page.good.text) is bool(topic.page.bad.reported)


def test_only_what_can_be_read_but_may_be_meant_otherwise_is_mild() -> None:
    mild = {name: topic.severity for name, topic in CATALOGUE.items() if topic.severity < Severity.ERROR}
    assert mild.pop("suppression-without-reason") is Severity.INFO
    assert set(mild.values()) == {Severity.WARNING}
    assert set(mild) == {
        "lost-text",
        "ambiguous-key",
        "invalid-suppression",
        "unused-suppression",
        "broken-plugin",
    }


def test_most_pages_have_examples() -> None:
    assert len(SHOWN) >= 15


@pytest.mark.parametrize("name", SHOWN)
def test_the_bad_example_is_reported_at_its_marked_lines_and_nowhere_else(name: str) -> None:
    bad = CATALOGUE[name].page.bad
    said = read_map(opened("bad.cjm.yaml", bad.text.encode())).diagnostics
    assert [(each.rule, each.place and each.place.line) for each in said if each.rule == name] == [
        (name, line) for line in bad.reported
    ]
    assert {each.place.line for each in said if each.place} == set(bad.reported)


@pytest.mark.parametrize("name", SHOWN)
def test_the_good_example_has_nothing_to_report(name: str) -> None:
    good = CATALOGUE[name].page.good
    assert read_map(opened("good.cjm.yaml", good.text.encode())).diagnostics == ()
