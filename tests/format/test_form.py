"""The tidy form of a whole file: order, spacing, indentation; worked out by hand."""

import pytest

from cjm.format import BrokenLawError, Law
from cjm.model import PersonaFile
from tests.format.tidying import tidy

TOP = "cjm: 1\ntitle: x\n"
MAP = f"{TOP}phases: [A]\n"


def test_keys_stand_in_the_order_of_the_format_and_own_keys_behind_them() -> None:
    text = """\
x-b: 1
phases:
- touchpoints: [{emotions: [1], x-a: 1, channel: app, name: Kurv}]
  x-z: {b: 1, a: 2}
  lanes:
    b: [{by: c, text: d}]
    a: []
  name: Køb
  resources:
  - status: have
    text: e
persona: {name: Sara, file: a.persona.yaml}
x-a: 2
title: t
cjm: 1
"""
    assert (
        tidy(text)
        == """\
cjm: 1
title: t
persona: {file: a.persona.yaml, name: Sara}
phases:
  - name: Køb
    touchpoints: [{name: Kurv, channel: app, emotions: [1], x-a: 1}]
    resources:
      - text: e
        status: have
    lanes:
      b: [{text: d, by: c}]
      a: []
    x-z: {b: 1, a: 2}

x-b: 1
x-a: 2
"""
    )


def test_a_persona_file_begins_with_its_version() -> None:
    assert tidy("age: 3\nname: Sara\ncjm: 1\n", PersonaFile) == "cjm: 1\nname: Sara\nage: 3\n"


def test_an_alias_never_comes_before_its_anchor() -> None:
    kept = f"{TOP}x-a: &a [b]\nphases:\n  - name: A\n    goals: *a\n"
    assert tidy(kept) == kept
    moved = f"{TOP}phases:\n  - name: A\n    goals: &a [b]\nx-a: *a\nkind: buyer\n"
    assert tidy(moved) == f"{TOP}kind: buyer\nphases:\n  - name: A\n    goals: &a [b]\n\nx-a: *a\n"
    twice = "x-a: &a 1\nx-b: *a\nx-c: &a 2\nphases: [A]\ntitle: t\ncjm: 1\n"
    assert tidy(twice) == twice
    at_key = f"{MAP}&k x-a: 1\nx-b: *k\n'x-c': 2\n\"x d\": 3\n".replace('"x d"', '"x-\\u0064"')
    assert tidy(at_key) == at_key.replace("'x-c'", "x-c").replace('"x-\\u0064"', "x-d")


def test_anchors_and_tags_of_lists_and_mappings_stay_on_their_line() -> None:
    text = f"{TOP}phases:\n- &a # b\n  # c\n  name: A\n- !!map &d\n  name: B\nx-a: &e # f\n  g: 1\n"
    assert tidy(text) == (
        f"{TOP}phases:\n  - &a  # b\n    # c\n    name: A\n\n"
        "  - !!map &d\n    name: B\n\nx-a: &e  # f\n  g: 1\n"
    )
    assert tidy(f"--- &a\n{MAP}") == f"---\n&a\n{MAP}"


def test_phases_and_long_blocks_are_set_apart_and_nothing_else_by_more_than_a_line() -> None:
    text = """\
cjm: 1



title: x
scope:

  starts: a
  ends: b
persona: Sara


phases:

  - name: A

    goals: [a]
  - B
  - C


  - name: D
    kind: use
flow: []


"""
    assert (
        tidy(text)
        == """\
cjm: 1

title: x
scope:
  starts: a
  ends: b

persona: Sara

phases:
  - name: A

    goals: [a]

  - B
  - C

  - name: D
    kind: use

flow: []
"""
    )


def test_lists_stand_below_their_key_and_in_each_other() -> None:
    text = f"{MAP}x-a:\n- - a\n  -   b\n-\n   - c: 1\n     d: 2\n-\n- e:\n    - f\n"
    assert tidy(text) == (f"{MAP}x-a:\n  - - a\n    - b\n  - - c: 1\n      d: 2\n  -\n  - e:\n      - f\n")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_lines_end_as_most_did(end: str) -> None:
    text = "cjm: 1\ntitle: x  \nsummary: |\n  a\n  b\nphases: [A]\n\n\n"
    assert (
        tidy(text.replace("\n", end))
        == text.rstrip("\n").replace("x  ", "x").replace("\nphases", "\n\nphases").replace("\n", end) + end
    )


def test_lone_carriage_returns_become_line_feeds() -> None:
    assert tidy(MAP.replace("\n", "\r")) == MAP


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"%YAML 1.2\n---  # a\n\n# b\n{MAP}", f"%YAML 1.2\n---  # a\n# b\n{MAP}"),
        (f"# a\n---\n{MAP}...\n# z\n", f"# a\n---\n{MAP}# z\n"),
        (f"{MAP}... # z\n", f"{MAP}# z\n"),
        ("--- {cjm: 1, title: x, phases: [A]}", "---\n{cjm: 1, title: x, phases: [A]}\n"),
        ('{"cjm":1,\n"phases":["A"], # b\n"title":"x"}', "cjm: 1\ntitle: x\nphases: [A]  # b\n"),
    ],
)
def test_what_begins_and_ends_a_document(text: str, kept: str) -> None:
    assert tidy(text) == kept


def test_a_law_that_would_be_broken_leaves_no_text() -> None:
    text = f"{TOP}phases:\n- name: A\n  goals: [a,\n    b, c] # cjm: ignore[wording]\n"
    with pytest.raises(BrokenLawError) as broken:
        tidy(text)
    assert broken.value.law is Law.SILENCE
