"""Cases of the rules about who comes, who leaves, and why."""

import pytest

from cjm.settings import Limits
from tests.rules.reported import diagnostics, drops, lines, messages, whole_map

BACK = "flow: [{from: c, to: b, kind: back}]"


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        pytest.param(drops("funnel: {entered: 9, continued: 5}", "funnel: {entered: 6}"), [5], id="one more"),
        pytest.param(drops("funnel: {entered: 9, continued: 5}", "funnel: {entered: 5}"), [], id="as many"),
        pytest.param(drops("funnel: {entered: 9}", "funnel: {entered: 10}"), [5], id="more than came"),
        pytest.param(drops("funnel: {entered: 9}", "funnel: {entered: 9}"), [], id="nobody counted who left"),
        pytest.param(
            drops("funnel: {continued: 5}", "goals: [x]", "funnel: {entered: 6}"), [6], id="a gap between"
        ),
        pytest.param(
            drops("funnel: {continued: 5}", "funnel: {}", "funnel: {entered: 6}"), [6], id="an empty one"
        ),
        pytest.param(
            drops("funnel: {continued: 5}", "funnel: {continued: 6}"), [], id="who comes is unknown"
        ),
        pytest.param(drops("funnel: {entered: 6}"), [], id="one phase"),
        pytest.param(
            drops("funnel: {continued: 5}", "funnel: {entered: 6}", "goals: [x]", more=BACK),
            [],
            id="some come back",
        ),
        pytest.param(
            drops(
                "funnel: {continued: 5}",
                "touchpoints: [t], funnel: {entered: 6}",
                more="flow: [{from: a, to: t, kind: influence}]",
            ),
            [],
            id="others hear of a touchpoint in it",
        ),
        pytest.param(
            drops(
                "funnel: {continued: 5}",
                "touchpoints: [t], funnel: {entered: 6}",
                more="flow: [{from: b, to: t, kind: side}]",
            ),
            [5],
            id="a way within the phase",
        ),
        pytest.param(
            drops(
                "funnel: {continued: 5}",
                "touchpoints: [t], funnel: {entered: 6}",
                more="flow: [{from: t, to: b, kind: side}]",
            ),
            [5],
            id="a way from a touchpoint in it",
        ),
        pytest.param(
            drops("funnel: {continued: 5}", "funnel: {entered: 6}", more="flow: [{from: b, kind: exit}]"),
            [5],
            id="a way out",
        ),
        pytest.param(
            drops("funnel: {continued: 5}", "goals: [x]", "funnel: {entered: 6}", more=BACK),
            [],
            id="some come in before it",
        ),
        pytest.param(
            drops("funnel: {continued: 5, period: Q1}", "funnel: {entered: 6, period: Q2}"), [], id="periods"
        ),
        pytest.param(
            drops("funnel: {continued: 5, period: Q1}", "funnel: {entered: 6, period: Q1}"),
            [5],
            id="one period",
        ),
        pytest.param(
            drops("funnel: {continued: 5, period: Q1}", "funnel: {entered: 6}"), [5], id="a period unsaid"
        ),
    ],
)
def test_nobody_comes_out_of_nowhere(text: str, reported: list[int]) -> None:
    assert lines("funnel-increases", text) == reported


def test_where_the_people_should_have_come_from_is_shown() -> None:
    (found,) = diagnostics("funnel-increases", drops("funnel: {continued: 5}", "funnel: {entered: 6}"))
    assert found.message == '6 come into phase "B", and 5 could come from before it'
    assert [related.place.line for related in found.related] == [4]


COUNTED = """\
cjm: 1
title: Sara finder et outfit
phases:
  - name: A
    funnel:
      period: Q1
      BEFORE
  - name: B
    funnel:
      period: Q1
      entered: 6
"""


@pytest.mark.parametrize("before", ["continued: 5", "entered: 5"])
def test_both_numbers_are_shown_where_they_stand(before: str) -> None:
    (found,) = diagnostics("funnel-increases", COUNTED.replace("BEFORE", before))
    assert found.place is not None
    assert found.place.line == 11
    assert [(related.place.line, related.message) for related in found.related] == [
        (7, "the last number before it")
    ]


HALF = "funnel: {entered: 10, continued: 5}"


@pytest.mark.parametrize(
    "rule", ["biggest-drop-unaddressed", "drop-off-without-reason", "emotion-metric-conflict"]
)
def test_the_numbers_of_a_phase_that_many_leave_are_shown(rule: str) -> None:
    (found,) = diagnostics(rule, whole_map(f"\n  - name: A\n    emotions: [1]\n    {HALF}\n"))
    assert found.place is not None
    assert found.place.line == 4
    assert [(related.place.line, related.message) for related in found.related] == [(6, "the numbers")]


@pytest.mark.parametrize(
    ("phase", "more", "reported"),
    [
        pytest.param("funnel: {entered: 10, continued: 7}", "", [], id="30 % is not over 30 %"),
        pytest.param("funnel: {entered: 100, continued: 69}", "", [4], id="31 %"),
        pytest.param("funnel: {entered: 10}", "", [], id="nobody knows"),
        pytest.param(HALF + ", pains: [x]", "", [], id="a pain"),
        pytest.param(HALF + ", needs: [x]", "", [], id="a need"),
        pytest.param(HALF + ", gains: [x]", "", [4], id="a gain is no reason"),
        pytest.param(HALF + ", touchpoints: [{name: t, pains: [x]}]", "", [], id="a touchpoint's pain"),
        pytest.param(HALF, "flow: [{from: a, kind: exit, reason: x}]", [], id="an exit"),
        pytest.param(HALF, "flow: [{from: a, kind: exit}]", [4], id="an exit without a reason"),
        pytest.param(HALF, "flow: [{from: a, kind: side, to: b, reason: x}]", [4], id="aside is not away"),
        pytest.param(HALF, "flow: [{from: a, kind: influence, to: b, reason: x}]", [4], id="others"),
        pytest.param(HALF, "flow: [{from: b, kind: exit, reason: x}]", [4], id="elsewhere"),
        pytest.param(HALF, "flow: [{from: zzz, kind: exit, reason: x}]", [4], id="nowhere"),
        pytest.param(
            HALF + ", touchpoints: [t]", "flow: [{from: t, to: b, kind: back, reason: x}]", [], id="back"
        ),
    ],
)
def test_a_large_drop_has_a_reason(phase: str, more: str, reported: list[int]) -> None:
    assert lines("drop-off-without-reason", drops(phase, "goals: [x]", more=more)) == reported


def test_how_large_a_drop_needs_a_reason_is_a_setting() -> None:
    assert messages("drop-off-without-reason", drops(HALF), Limits(drop_off=0.4)) == [
        '50% leave in phase "A", and nothing says why'
    ]
    assert messages("drop-off-without-reason", drops(HALF), Limits(drop_off=0.5)) == []


STAY = "funnel: {entered: 100, continued: 98}"


@pytest.mark.parametrize(
    ("phase", "more", "reported"),
    [
        pytest.param(HALF + ", emotions: [1]", "", [4], id="happy and gone"),
        pytest.param(HALF + ", emotions: [1, 0.5]", "", [], id="not all are happy"),
        pytest.param(HALF + ", emotions: [Glad]", "", [], id="a word is no score"),
        pytest.param("emotions: [1]", "", [], id="nobody counted"),
        pytest.param("funnel: {entered: 10, continued: 7}, emotions: [2]", "", [], id="few leave"),
        pytest.param(HALF + ", emotions: [1], pains: [x]", "", [4], id="a pain does not fit either"),
        pytest.param(
            HALF + ", emotions: [1]", "flow: [{from: a, kind: exit, reason: x}]", [], id="known why"
        ),
        pytest.param(
            HALF + ", touchpoints: [{name: t, emotions: [1]}, {name: u, emotions: [-1]}]",
            "",
            [],
            id="one is not",
        ),
        pytest.param(
            HALF + ", touchpoints: [{name: t, emotions: [1]}, {name: u, emotions: [-1], status: proposed}]",
            "",
            [4],
            id="what is proposed is felt by nobody",
        ),
        pytest.param(STAY + ", emotions: [-2]", "", [4], id="at their worst and still there"),
        pytest.param(STAY + ", emotions: [2, -2]", "", [4], id="some of them"),
        pytest.param(
            "funnel: {entered: 100, continued: 100}, emotions: [-2]", "", [4], id="nobody leaves at all"
        ),
        pytest.param(STAY + ", emotions: [-1.5]", "", [], id="not at their worst"),
        pytest.param("funnel: {entered: 100, continued: 97}, emotions: [-2]", "", [], id="some leave"),
        pytest.param(
            "funnel: {entered: 1, continued: 2}, emotions: [-2]", "", [], id="numbers that are wrong"
        ),
    ],
)
def test_feelings_and_numbers_go_together(phase: str, more: str, reported: list[int]) -> None:
    assert lines("emotion-metric-conflict", drops(phase, more=more)) == reported


def test_a_phase_without_numbers_does_not_hide_the_next() -> None:
    assert lines("emotion-metric-conflict", drops("emotions: [1]", HALF + ", emotions: [1]")) == [5]


def test_when_feelings_and_numbers_conflict_is_a_setting() -> None:
    happy = drops(HALF + ", emotions: [0.5]")
    assert messages("emotion-metric-conflict", happy, Limits(high_point=0.5)) == [
        '50% leave in phase "A", where all feel good'
    ]
    stuck = drops("funnel: {entered: 100, continued: 90}, emotions: [-2]")
    assert messages("emotion-metric-conflict", stuck, Limits(drop_off_of_none=0.1)) == [
        'next to nobody leaves in phase "A", where somebody feels at their worst'
    ]
