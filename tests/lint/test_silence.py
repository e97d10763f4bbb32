"""Ignore comments that are written: where each stands, what it names, and that the map stays what it was."""

from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm.diagnostic import Diagnostic, Place, Severity
from cjm.lint import Preset, Selection, Silenced, lint, silenced
from cjm.reading import read_map
from cjm.reading.catalogue import CATALOGUE
from cjm.rules import ALL
from cjm.settings import Limits
from cjm.source import SourceFile, Tree, parse
from tests.format.untidy import Untidy
from tests.often import often
from tests.strategies import journeys

WHY = "we ask in the autumn"


def tree_of(source: SourceFile) -> Tree:
    tree = parse(source).tree
    assert tree is not None
    return tree


def at(text: str, word: str, rule: str) -> Diagnostic:
    """Make a finding at the first place where a word stands."""
    line, row = next((n, row) for n, row in enumerate(text.splitlines(), 1) if word in row)
    column = row.index(word) + 1
    place = Place(line, column, line, column + len(word), row)
    return Diagnostic("map.cjm.yaml", rule, Severity.WARNING, "something is wrong", place)


def written(text: str, *found: tuple[str, str]) -> Silenced:
    """Silence findings, each a word and a rule."""
    source = SourceFile("map.cjm.yaml", text)
    return silenced(source, tree_of(source), [at(text, word, rule) for word, rule in found], WHY)


BLOCK = """\
cjm: 1
title: Sara finder et outfit
phases:
  - name: Køb
    goals: [Få ro]
  - Brug
"""


@pytest.mark.parametrize(
    ("word", "line"),
    [
        ("Køb", f"  - name: Køb  # cjm: ignore[a-rule] {WHY}"),
        ("goals", f"    goals: [Få ro]  # cjm: ignore[a-rule] {WHY}"),
        ("Få ro", f"    goals: [Få ro]  # cjm: ignore[a-rule] {WHY}"),
        ("Brug", f"  - Brug  # cjm: ignore[a-rule] {WHY}"),
        ("Sara", f"title: Sara finder et outfit  # cjm: ignore[a-rule] {WHY}"),
        ("phases", f"phases:  # cjm: ignore[a-rule] {WHY}"),
    ],
)
def test_a_comment_stands_behind_the_entry_of_the_finding(word: str, line: str) -> None:
    done = written(BLOCK, (word, "a-rule"))
    assert done.left == ()
    assert [new for new in done.text.splitlines() if new not in BLOCK.splitlines()] == [line]


def test_all_rules_of_an_entry_stand_in_one_comment_once_each() -> None:
    done = written(BLOCK, ("Køb", "b-rule"), ("Køb", "a-rule"), ("Køb", "b-rule"))
    assert f"  - name: Køb  # cjm: ignore[a-rule, b-rule] {WHY}\n" in done.text


def test_a_comment_too_long_for_its_line_stands_above_it_as_far_in() -> None:
    rules = [f"a-rule-with-a-long-name-{number}" for number in range(5)]
    done = written(BLOCK, *(("Køb", rule) for rule in rules))
    assert f"\n  # cjm: ignore[{', '.join(rules)}] {WHY}\n  - name: Køb\n" in done.text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("  - name: Køb  # the cart", f"  - name: Køb  # the cart  # cjm: ignore[a-rule] {WHY}"),
        ("  - name: Køb  # cjm: ignore[b] known", "  - name: Køb  # cjm: ignore[b, a-rule] known"),
        ("  # cjm: ignore[b] known\n  - name: Køb", "  # cjm: ignore[b, a-rule] known\n  - name: Køb"),
        (
            "  - name: Køb  # cjm: ignore-file[b] all of it",
            f"  - name: Køb  # cjm: ignore-file[b] all of it  # cjm: ignore[a-rule] {WHY}",
        ),
    ],
)
def test_comments_that_are_there_are_kept_and_taken_up(before: str, after: str) -> None:
    text = BLOCK.replace("  - name: Køb", before)
    assert written(text, ("Køb", "a-rule")).text == BLOCK.replace("  - name: Køb", after)


def test_line_ends_stay_what_they_are() -> None:
    text = BLOCK.replace("\n", "\r\n")
    rules = [f"a-rule-with-a-long-name-{number}" for number in range(5)]
    done = written(text, *(("Køb", rule) for rule in rules), ("Brug", "a-rule"))
    assert done.text.count("\n") == done.text.count("\r\n") == 7


def test_a_map_without_a_line_end_gets_one_only_for_a_comment_above() -> None:
    assert written("{cjm: 1, title: Sara}", ("Sara", "a-rule")).text == (
        f"{{cjm: 1, title: Sara}}  # cjm: ignore[a-rule] {WHY}"
    )
    long = "a-rule-with-a-name-that-goes-on-and-on-and-on-until-the-line-is-much-too-long-for-anybody-to-read"
    assert written("{cjm: 1, title: Sara}", ("Sara", long)).text == (
        f"# cjm: ignore[{long}] {WHY}\n{{cjm: 1, title: Sara}}"
    )


TEXTS = """\
cjm: 1
title: Sara finder
  et outfit
summary: |
  Linje 1 # ingen kommentar
  Linje 2
purpose: "Et langt
  formål"
persona: {name: "Sara
  Holm", goals: [Få ro]}
phases: [Søge, {name: Køb,
  goals: [Ro]}]
"""


@pytest.mark.parametrize(
    ("word", "above", "line"),
    [
        pytest.param("Sara finder", True, "title: Sara finder", id="a plain text over two lines"),
        pytest.param("et outfit", False, "  et outfit", id="its end"),
        pytest.param("|", False, "summary: |", id="the sign that begins a block"),
        pytest.param("Et langt", True, 'purpose: "Et langt', id="a quoted text over two lines"),
        pytest.param("Få ro", False, '  Holm", goals: [Få ro]}', id="behind a text that ends in the line"),
        pytest.param("Søge", False, "phases: [Søge, {name: Køb,", id="a list in brackets"),
        pytest.param("Ro]", False, "  goals: [Ro]}]", id="a later line of a list in brackets"),
    ],
)
def test_a_comment_never_becomes_part_of_a_text(word: str, above: bool, line: str) -> None:
    done = written(TEXTS, (word, "a-rule"))
    assert done.left == ()
    lines = done.text.splitlines()
    if above:
        indent = line[: len(line) - len(line.lstrip())]
        assert lines[lines.index(line) - 1] == f"{indent}# cjm: ignore[a-rule] {WHY}"
    else:
        assert f"{line}  # cjm: ignore[a-rule] {WHY}" in lines


def test_where_no_comment_can_stand_at_the_line_it_stands_at_what_holds_it() -> None:
    text = 'cjm: 1\ntitle: Sara\npersona: {name: "S\n  ara", goals: ["a\n  b", Ro, "c\n  d"]}\n'
    done = written(text, ("Ro", "a-rule"))
    assert done.left == ()
    assert done.text == text.replace("persona:", f"# cjm: ignore[a-rule] {WHY}\npersona:")


def test_what_cannot_be_reached_is_left_and_the_rest_is_written() -> None:
    source = SourceFile("map.cjm.yaml", BLOCK)
    nowhere = Diagnostic("map.cjm.yaml", "a-rule", Severity.WARNING, "about the file as a whole")
    outside = Diagnostic(
        "map.cjm.yaml", "a-rule", Severity.WARNING, "behind everything", Place(9, 1, 9, 1, "")
    )
    reachable = at(BLOCK, "Brug", "a-rule")
    done = silenced(source, tree_of(source), [nowhere, reachable, outside], WHY)
    assert "  - Brug  # cjm:" in done.text
    assert nowhere in done.left
    assert reachable not in done.left


def test_a_reason_that_would_end_the_comment_changes_nothing() -> None:
    source = SourceFile("map.cjm.yaml", BLOCK)
    found = [at(BLOCK, "Brug", "a-rule")]
    for reason in ("so\ngoals: [x]", "so\n  - one more"):
        done = silenced(source, tree_of(source), found, reason)
        assert (done.text, done.left) == (BLOCK, tuple(found))


STRICT = Selection(Preset.STRICT).of(ALL)


@settings(max_examples=often(60))
@given(journeys(), st.integers(0, 2**32), st.booleans())
def test_after_the_comments_every_map_is_silent_and_says_the_same(
    data: Any, seed: int, ignores: bool
) -> None:
    text = Untidy(Random(seed), 6, ignores).map(data)  # noqa: S311 - variety, not secrecy
    source = SourceFile("map.cjm.yaml", text)
    found = _found(source)
    done = silenced(source, tree_of(source), found, WHY)
    after = SourceFile("map.cjm.yaml", done.text)
    assert tree_of(after).data == tree_of(source).data
    said = " ".join(each.text for each in tree_of(after).comments())
    assert [each.text for each in tree_of(source).comments() if each.text.split("]")[0] not in said] == []
    assert _found(after) == list(done.left) == []


def _found(source: SourceFile) -> list[Diagnostic]:
    found = lint(read_map(source), STRICT, Limits(), date(2026, 11, 22), known=ALL)
    return [each for each in found if each.rule not in CATALOGUE]
