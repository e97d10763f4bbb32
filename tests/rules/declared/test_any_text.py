"""Whatever a rules file holds, reading gives rules or says what is wrong, and its rules run on any map."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from cjm.diagnostic import Severity
from cjm.lint import lint
from cjm.model.vocabulary import FlowKind, PhaseKind
from cjm.reading import opened, read_map
from cjm.reading.parts import keys_of
from cjm.rules.declared import RulesDocument, read_rules
from cjm.rules.declared.json_schema import rules_schema
from cjm.rules.declared.place import Each, part_of
from cjm.rules.declared.read_value import COMPARED
from cjm.settings import Limits
from cjm.source import SourceFile
from tests.conftest import ROOT
from tests.often import often
from tests.reading.test_any_text import damaged
from tests.rules.declared.test_conditions import SHOP

EXAMPLES = [
    read_map(opened(str(path), path.read_bytes()), lambda _: None)
    for path in sorted(ROOT.glob("examples/*.cjm.yaml"))
]
MAPS = [*EXAMPLES, read_map(SourceFile("shop.cjm.yaml", f"cjm: 1\ntitle: Sara\n{SHOP}"))]

SEED = """\
rules:
  - name: purchase-without-owner
    what: A touchpoint where people buy names no owner.
    severity: error
    each: touchpoint
    where: {phase: {kind: [purchase, use]}, name: {says: [bruger*, e-mail]}}
    must: {any: [{has: owner}, {pains: {some: {severity: {at-least: 3}}}}]}
    message: '"{it}" in {phase.name} has no owner'
  - name: our-words
    what: A text says what we do not say.
    each: text
    must-not: {all: [{text: {matches: '^[a-z]+$', at-most: 12}}, {map: {reviewed: {older-than: 3 months}}}]}
    message: '{found} {instead}'
    fix: {replace: '*er', with: '{found} nu', safe: true}
  - {name: third-rule, what: A, each: map, must: {below: {pain: {none: {severity: 5}}}}, message: a}
"""


def checked(document: RulesDocument, text: str) -> None:
    """Hold that reading said something fit to be read, and that the rules can be run."""
    errors = [each for each in document.diagnostics if each.severity is Severity.ERROR]
    assert not (errors and document.rules), text
    for each in document.diagnostics:
        assert each.place is not None
        assert "\n" not in each.message + (each.help or "")
        assert len(each.message) <= 300
    for read in MAPS:
        for diagnostic in lint(read, [each.rule for each in document.rules], Limits(), date(2026, 11, 22)):
            assert "\n" not in diagnostic.message


@pytest.mark.parametrize("number", range(20))
def test_a_damaged_rules_file_is_read_without_a_crash(number: int) -> None:
    chance = random.Random(number)  # noqa: S311 - the same damage on every run
    for _ in range(10):
        text = SEED
        for _ in range(chance.randint(1, 4)):
            text = damaged(text, chance)
        read = opened("house.rules.yaml", text.encode(errors="replace"))
        checked(read_rules(read, {}), text)


KEYS = sorted({key for each in Each for key in keys_of(part_of(each))})
WORDS = sorted(
    {*KEYS, *Each, *PhaseKind, *FlowKind, *(name for names in COMPARED.values() for name in names)}
)
ASKED = ["has", "lacks", "all", "any", "not", "below", "x-own", "says", "matches"]
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-9, 9),
    st.floats(allow_nan=False),
    st.sampled_from([*WORDS, "today", "3 months", "2026-01-31", "(", "a*", "{it}", "{phase.kind}", ""]),
    st.text(max_size=8),
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from([*WORDS, *ASKED]), inner, max_size=3),
    ),
    max_leaves=12,
)
RULES = st.fixed_dictionaries(
    {
        "name": st.just("a-rule"),
        "what": st.just("A."),
        "each": st.sampled_from(list(Each)),
        "message": st.just("{it}"),
    },
    optional={"where": VALUES, "must": VALUES, "must-not": VALUES, "help": SCALARS},
)


def flow(value: Any) -> str:
    """Write a value as YAML on one line, which JSON is for all that is drawn here."""
    import json

    return json.dumps(value)


SCHEMA = Draft7Validator(rules_schema())


@settings(max_examples=often(120))
@given(RULES)
def test_any_condition_is_asked_or_refused_and_the_schema_takes_all_that_is_asked(
    rule: dict[str, Any],
) -> None:
    text = f"rules:\n  - {flow(rule)}\n"
    document = read_rules(SourceFile("house.rules.yaml", text), {})
    checked(document, text)
    if document.rules:
        assert list(SCHEMA.iter_errors({"rules": [rule]})) == []


def test_the_folder_of_the_examples_is_there() -> None:
    assert len(EXAMPLES) == len(list(Path(ROOT / "examples").glob("*.cjm.yaml"))) > 0
    assert all(read.journey for read in MAPS if not read.diagnostics)


def test_a_condition_may_be_as_deep_as_a_file_and_no_deeper() -> None:
    def nested(depth: int) -> RulesDocument:
        asked = "{not: " * depth + "{has: owner}" + "}" * depth
        text = f"rules:\n- {{name: a-rule, what: A, each: phase, message: a, must: {asked}}}\n"
        return read_rules(SourceFile("house.rules.yaml", text), {})

    checked(nested(30), "thirty deep")
    assert len(nested(30).rules) == 1
    assert [each.rule for each in nested(5_000).diagnostics] == ["too-deep"]
