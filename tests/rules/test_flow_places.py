"""Where the rules about flow point, and maps at the edge of what they are made for."""

from time import process_time

import pytest

from tests.rules.reported import diagnostics, lines, messages, whole_map
from tests.rules.test_flow import flow


def test_a_way_that_leads_nowhere_is_shown_at_its_start() -> None:
    (found,) = diagnostics("flow-without-destination", flow("kind: back, from: b1"))
    assert found.place is not None
    assert found.place.text[found.place.column - 1 :] == "b1}"


@pytest.mark.parametrize(
    "way",
    [
        pytest.param("from: c, to: b, kind: back", id="a phase that is called like it"),
        pytest.param("from: c, to: bussen, kind: side", id="a look at it"),
    ],
)
def test_the_note_of_an_alternative_is_the_reason_of_those_alone_who_choose_it(way: str) -> None:
    others = "alternatives: [{name: B, note: Er hurtigere}, {name: Bussen, note: Er billigere}]\n"
    assert lines("flow-without-reason", flow(way) + others) == [9]


def test_the_last_two_phases_can_be_lost_together() -> None:
    text = flow("from: b, kind: exit, share: 1")
    assert messages("unreachable-phase", text) == ['nobody gets to phase "C" and the 1 after it']


@pytest.mark.parametrize(
    ("ways", "reported"),
    [
        pytest.param(["from: d, to: c, kind: back, share: 1"], [9], id="from before it"),
        pytest.param(
            [
                "from: a, to: d",
                "from: b, to: b, kind: back, share: 1",
                "from: d, to: b, kind: back, share: 1",
            ],
            [10],
            id="from behind it",
        ),
    ],
)
def test_only_the_circle_is_told_and_not_what_leads_to_it(ways: list[str], reported: list[int]) -> None:
    assert lines("loop-without-exit", flow(*ways)) == reported


def test_the_way_that_is_to_blame_is_told_and_not_one_on_which_people_stay() -> None:
    ways = [
        "from: c, to: b, kind: back, share: 1",
        "from: c, to: a, kind: influence",
        "from: b, to: a, kind: side",
    ]
    assert lines("loop-without-exit", flow(*ways)) == [9]


def test_an_exit_that_nobody_takes_is_none() -> None:
    ways = ["from: c, to: a, kind: back, share: 1", "from: b, kind: exit, share: 0"]
    assert lines("loop-without-exit", flow(*ways)) == [9]


def test_who_goes_to_an_alternative_has_left() -> None:
    ways = ["from: c, to: a, kind: back, share: 1", "from: b, to: bussen, share: 0.3"]
    others = "alternatives: [{name: Bussen}]\n"
    assert messages("loop-without-exit", flow(*ways) + others) == []
    aside = ["from: c, to: a, kind: back, share: 1", "from: b, to: bussen, kind: side, share: 0.3"]
    assert lines("loop-without-exit", flow(*aside) + others) == [9]


@pytest.mark.parametrize("rule", ["loop-without-exit", "unreachable-phase", "dead-end-phase"])
def test_a_map_without_phases_has_no_ways_to_follow(rule: str) -> None:
    assert messages(rule, whole_map("[]", "flow: [{from: a, kind: exit, share: 1}]\n")) == []


def test_a_circle_among_very_many_phases_is_found_at_once() -> None:
    phases = ", ".join(f"p{number}" for number in range(3_000))
    text = whole_map(f"[{phases}]", "flow: [{from: p2999, to: p2998, kind: back, share: 1}]\n")
    start = process_time()
    assert lines("loop-without-exit", text) == [4]
    assert process_time() - start < 1.5
