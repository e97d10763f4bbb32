"""Ways: places told by what stands there."""

import pytest

from cjm.reading import Ways, read_map
from cjm.source import Path, SourceFile, parse

MAP = """\
cjm: 1
title: Sara
persona: Sara
phases:
  - name: Overvejelse
    goals: [Finde et Outfit, 12]
  - name: Det store Køb
    id: køb
    questions: [Passer den?, Passer den?, {text: Kan den byttes?}, {}]
    emotions: [{score: 1}, {score: -1, feeling: Glad}]
    touchpoints:
      - {name: Kassen, pains: ["???"]}
flow:
  - {from: køb, to: overvejelse}
  - {from: køb, kind: exit}
  - {from: [køb]}
"""


def ways(text: str = MAP) -> Ways:
    tree = parse(SourceFile("m.cjm.yaml", text)).tree
    assert tree
    return Ways(tree)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ((), ()),
        (("title",), ("title",)),
        (("phases", 0), ("phases", "overvejelse")),
        (("phases", 1, "touchpoints", 0, "name"), ("phases", "køb", "touchpoints", "kassen", "name")),
        (("phases", 0, "goals", 0), ("phases", "overvejelse", "goals", "finde-et-outfit")),
        (("phases", 0, "goals", 1), ("phases", "overvejelse", "goals", "12")),
        (("phases", 1, "questions", 1), ("phases", "køb", "questions", "passer-den#2")),
        (("phases", 1, "questions", 2), ("phases", "køb", "questions", "kan-den-byttes")),
        (("phases", 1, "questions", 3), ("phases", "køb", "questions", "")),
        (("phases", 1, "emotions", 0), ("phases", "køb", "emotions", "")),
        (("phases", 1, "emotions", 1, "score"), ("phases", "køb", "emotions", "glad", "score")),
        (
            ("phases", 1, "touchpoints", 0, "pains", 0),
            ("phases", "køb", "touchpoints", "kassen", "pains", "???"),
        ),
        (("flow", 0), ("flow", "køb>overvejelse")),
        (("flow", 1), ("flow", "køb>")),
        (("flow", 2), ("flow", ">")),
    ],
)
def test_a_way_is_told_by_ids_names_and_texts(path: Path, expected: tuple[str, ...]) -> None:
    assert ways().to(path) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (("phases", 7, "goals"), ("phases", "7", "goals")),
        (("persona", "name"), ("persona", "name")),
        (("personas", 0, "quote"), ("personas", "0", "quote")),
        (("title", 0, 1), ("title", "0", "1")),
    ],
)
def test_steps_that_are_not_in_the_file_stay_as_they_are(path: Path, expected: tuple[str, ...]) -> None:
    assert ways().to(path) == expected


def test_the_way_to_an_offset_is_that_of_what_stands_there() -> None:
    assert ways().at(MAP.index("Kassen")) == ("phases", "køb", "touchpoints", "kassen", "name")


def test_what_is_wrong_with_a_file_keeps_its_key_when_lines_move_and_phases_change_places() -> None:
    first, second = "  - name: Køb\n    goal: [Nå det]\n", "  - name: Valg\n    goals: Finde noget\n"
    head = "cjm: 1\ntitle: Sara\npersona: Sara\n"
    before = read_map(SourceFile("m.cjm.yaml", f"{head}phases:\n{first}{second}")).diagnostics
    after = read_map(SourceFile("m.cjm.yaml", f"{head}\n# ny\nphases:\n{second}{first}")).diagnostics
    keys = {("unknown-key", ("phases", "køb", "goal")), ("wrong-type", ("phases", "valg", "goals"))}
    assert {(found.rule, found.key) for found in before} == keys
    assert {(found.rule, found.key) for found in after} == keys
