"""Messages with values of the map filled in."""

from __future__ import annotations

import pytest

from tests.rules.declared.house import found

MAP = """\
reviewed: 2026-05-22
tags: [summer, web]
persona: Sara
phases:
  - name: Buy
    owner: Bo
    x-code: A12
    goals: [{text: Be quick, assumption: true}]
    emotions: [-1.5, glad, {quote: Wow}]
    touchpoints: [{name: Till, importance: {customer: 4}, x-list: [1, [2]], x-none: '', x-no: false,
      moment_of_truth: true}]
    funnel: {entered: 10}
    pains: [A very long pain that goes on and on and far beyond what a line can hold]
flow: [{from: buy, kind: exit}]
what_if: [{if: It were late, then: she would leave}]
walkthroughs: [{by: Eva}, {note: Fine}]
channels: [{id: web2}]
"""


@pytest.mark.parametrize(
    ("each", "message", "expected"),
    [
        ("phase", "{it} {name} {owner} {x-code} {kind}", "Buy Buy Bo A12 nothing"),
        ("touchpoint", "{it} in {phase.name} of {map.title}", "Till in Buy of Sara finds an outfit"),
        ("touchpoint", "{importance.customer} {importance} {x-list} {moment_of_truth}",
         "4 an importance 1, 2 true"),
        ("touchpoint", "{owned} {phase.funnel.entered} {phase.goals}", "nothing 10 Be quick"),
        ("touchpoint", "{found} {instead}", "nothing nothing"),
        ("touchpoint", "{x-none} {x-no}", "nothing false"),
        ("map", "{reviewed} {tags} {language} {persona}", "2026-05-22 summer, web nothing Sara"),
        ("map", "{scope.starts}", "nothing"),
        ("goal", "{it} {touchpoint.name} {assumption}", "Be quick nothing true"),
        ("pain", "{it}", "A very long pain that goes on and on an…"),
        ("funnel", "{it} {entered}", "a funnel 10"),
        ("flow", "{it} {kind}", "buy exit"),
        ("what-if", "{it}", "It were late"),
        ("channel", "{it}", "web2"),
        ("phase", "{it", "{it"),
        ("phase", "a } b", "a } b"),
    ],
)  # fmt: skip
def test_slots_are_filled_from_the_part_and_what_it_lies_in(each: str, message: str, expected: str) -> None:
    assert found(each, "must: {has: x-absent}", MAP, message) == [expected]


def test_a_part_is_known_by_the_first_thing_that_names_it() -> None:
    assert found("emotion", "must: {has: by}", MAP) == ["-1.5", "glad", "an emotion"]
    assert found("walkthrough", "must: {has: date}", MAP) == ["Eva", "a walkthrough"]


def test_a_part_whose_name_is_empty_is_known_by_what_it_is() -> None:
    assert found("phase", "must: {has: x-absent}", "phases: [{name: ''}]") == ["a phase"]


def test_a_message_is_one_line_whatever_the_map_holds() -> None:
    text = 'phases: [{name: "Buy\\n\\n\\u202enow", owner: "a\\tb"}]'
    assert found("phase", "must: {has: kind}", text, "{it} {owner}") == ["Buy now a b"]
