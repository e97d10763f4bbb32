"""The pages about comments that ask for silence are true of the rules there are."""

from datetime import date

import pytest

from cjm.lint import Preset, Selection, lint
from cjm.reading import opened, read_map
from cjm.reading.catalogue import CATALOGUE, suppressions
from cjm.rules import ALL
from cjm.settings import Limits


def remarks(text: str, preset: Preset = Preset.RECOMMENDED) -> list[tuple[str, int]]:
    """Give name and line of what is said of the comments in a map."""
    document = read_map(opened("map.cjm.yaml", text.encode()))
    found = lint(document, Selection(preset).of(ALL), Limits(), date(2026, 11, 22), known=ALL)
    return [(each.rule, each.place.line) for each in found if each.place and each.rule in suppressions.PAGES]


@pytest.mark.parametrize("name", suppressions.PAGES)
def test_the_bad_example_is_reported_at_its_marked_lines_and_the_good_one_is_clean(name: str) -> None:
    page = CATALOGUE[name].page
    assert page.bad.reported
    assert remarks(page.bad.text) == [(name, line) for line in page.bad.reported]
    assert remarks(page.good.text) == []


def test_every_rule_and_group_that_there_is_may_be_named() -> None:
    names = sorted({rule.name for rule in ALL} | {rule.group.value for rule in ALL})
    text = f"cjm: 1\ntitle: Sara finder et outfit\nphases: [Køb]  # cjm: ignore-file[{', '.join(names)}] so\n"
    assert {rule for rule, _ in remarks(text)} == {"unused-suppression"}


def test_a_comment_for_a_strict_rule_is_not_unused_where_less_is_asked() -> None:
    text = "cjm: 1\ntitle: Sara finder et outfit\nphases: [Køb]\n# cjm: ignore-file[mixed-states] so\n"
    assert remarks(text) == []
    assert remarks(text, Preset.STRICT) == [("unused-suppression", 4)]
