"""The laws of the tidy form, on maps in every style with comments wherever one may stand."""

from collections import Counter
from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from cjm.format import BrokenLawError, Law, tidied
from cjm.lint import Preset, Selection, lint
from cjm.model import Journey, PersonaFile
from cjm.reading import Document, read_map
from cjm.rules import ALL
from cjm.settings import Limits
from cjm.source import Path, SourceFile, Tree, parse
from tests.conftest import ROOT
from tests.format.untidy import END, Untidy
from tests.often import often
from tests.strategies import journeys

MAPS = sorted([*ROOT.glob("examples/*.cjm.yaml"), *ROOT.glob("templates/new/*.cjm.yaml")])
PERSONAS = sorted(ROOT.glob("examples/personas/*.persona.yaml"))
TODAY = date(2026, 11, 22)
generated = settings(max_examples=often(40))


def untidy(seed: int, often: int, *, ignores: bool = False) -> Untidy:
    return Untidy(Random(seed), often, ignores)  # noqa: S311 - variety, not secrecy


def read(text: str) -> Document:
    document = read_map(SourceFile("map.cjm.yaml", text))
    if document.diagnostics:
        reject()
    return document


def tidy(document: Document) -> Document:
    assert document.source is not None
    assert document.tree is not None
    return read(tidied(document.source, document.tree, Journey))


def findings(document: Document) -> Counter[tuple[str, str, str]]:
    """Count what the linter says, with the words it points at."""
    found = lint(document, Selection(Preset.STRICT).of(ALL), Limits(), TODAY)
    return Counter((each.rule, each.message, each.help or "") for each in found)


def texts(document: Document) -> Counter[str]:
    assert document.tree is not None
    return Counter(comment.text for comment in document.tree.comments())


def beginning_on(line: int, tree: Tree, source: SourceFile) -> set[Path]:
    """Give everything whose key or value begins on a line, or whose value ends on it."""
    span = source.line_span(line)
    found = set()
    for path in paths(tree.data):
        key, value = tree.span_of(path, "key"), tree.span_of(path)
        if any(span.start <= at <= span.end for at in (key.start, value.start, value.end - 1)):
            found.add(path)
    return found


def paths(data: Any, path: Path = ()) -> list[Path]:
    steps: Any = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else []
    return [path, *(below for step, child in steps for below in paths(child, (*path, step)))]


def holds(path: Path, line: int, document: Document) -> bool:
    """Say whether a comment with nothing between it and the line is on or above what is at the path."""
    assert document.tree is not None
    assert document.source is not None
    return path in beginning_on(line, document.tree, document.source)


@generated
@given(journeys(), st.integers(0, 2**32), st.sampled_from([2, 5, 20]))
def test_the_data_and_the_comments_stay_and_twice_is_once(data: Any, seed: int, often: int) -> None:
    before = read(untidy(seed, often).map(data))
    after = tidy(before)
    assert after.journey == before.journey
    assert texts(after) == texts(before)
    assert tidy(after).source == after.source


@generated
@given(journeys(), st.integers(0, 2**32))
def test_a_comment_stays_with_what_it_stands_on_or_above(data: Any, seed: int) -> None:
    writer = untidy(seed, 8)
    before = read(writer.map(data))
    after = tidy(before)
    assert before.tree is not None
    assert after.tree is not None
    assert after.source is not None
    # What stands above the first key stands at the head of the file, and stays there.
    heads = [(next(iter(before.tree.data)),), (next(iter(after.tree.data)),)]
    for comment in after.tree.comments():
        put = writer.said[comment.text]
        line = comment.line
        if put and put[-1] != END and put not in heads:
            while comment.own_line and after.source.line_text(line).lstrip()[:1] in ("", "#"):
                line += 1
            assert holds(put, line, after), (comment.text, put, after.source.text)


@generated
@given(journeys(), st.integers(0, 2**32))
def test_the_linter_finds_the_same(data: Any, seed: int) -> None:
    before = read(untidy(seed, 6, ignores=True).map(data))
    try:
        after = tidy(before)
    except BrokenLawError as error:
        assert error.law is Law.SILENCE  # noqa: PT017 - the file stays as it is, and is told of
        return
    assert findings(after) == findings(before)


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.name)
def test_the_maps_we_ship_say_the_same_in_their_tidy_form(path: Any) -> None:
    before = read(path.read_text("utf-8"))
    after = tidy(before)
    assert after.journey == before.journey
    assert texts(after) == texts(before)
    assert findings(after) == findings(before)
    assert tidy(after).source == after.source


@pytest.mark.parametrize("path", PERSONAS, ids=lambda path: path.name)
def test_the_personas_we_ship_say_the_same_in_their_tidy_form(path: Any) -> None:
    source = SourceFile(path.name, path.read_text("utf-8"))
    tree = parse(source).tree
    assert tree is not None
    written = parse(SourceFile(path.name, tidied(source, tree, PersonaFile))).tree
    assert written is not None
    assert written.data == tree.data
    assert [comment.text for comment in written.comments()] == [comment.text for comment in tree.comments()]
