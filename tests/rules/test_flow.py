"""Cases of the rules about the ways through the journey."""

import pytest

from cjm.settings import Limits
from tests.rules.reported import diagnostics, lines, messages

FOUR = """\
cjm: 1
title: Få repareret min cykel
phases:
  - {name: A, touchpoints: [a1, a2]}
  - {name: B, touchpoints: [b1]}
  - {name: C, touchpoints: [c1, c2]}
  - {name: D, touchpoints: [d1]}
"""


def flow(*ways: str, personas: str = "") -> str:
    """Give four phases, on lines 4 to 7, with ways between them, from line 9."""
    return FOUR + "flow:\n" + "".join(f"  - {{{way}}}\n" for way in ways) + personas


@pytest.mark.parametrize(
    "ways",
    [
        pytest.param([], id="no flow at all"),
        pytest.param(["from: a, to: c"], id="a skip without a share leaves people to go on"),
        pytest.param(["from: a, to: c, share: 0.99"], id="nearly all skip"),
        pytest.param(
            ["from: a, kind: exit, share: 0.6", "from: a, to: b, share: 0.4"], id="on is written out"
        ),
        pytest.param(["from: a, to: c, share: 0.5", "from: a, to: b1, share: 0.5"], id="in at a touchpoint"),
        pytest.param(["from: a, to: c, share: 1", "from: c, to: b, kind: back"], id="in from behind"),
        pytest.param(["from: a, to: c, share: 1", "from: d, to: b, kind: influence"], id="in by influence"),
        pytest.param(["from: a, to: c, share: 1", "from: c2, to: b, kind: side"], id="in from aside"),
        pytest.param(["from: a, to: c, kind: side, share: 1"], id="all look aside and come back"),
        pytest.param(["from: a, to: d, kind: influence, share: 1"], id="influence empties no phase"),
        pytest.param(["from: a1, to: c, share: 1"], id="all at one of two touchpoints"),
        pytest.param(["from: b, to: a, kind: back, share: 1"], id="a loop is another rule's matter"),
        pytest.param(["from: d, kind: exit, share: 1"], id="the journey ends in an exit"),
        pytest.param(["from: nobody, to: c, share: 1"], id="an unknown place is another rule's matter"),
        pytest.param(["from: a, to: nobody, share: 1"], id="an unknown goal is another rule's matter"),
        pytest.param(["from: a, share: 1"], id="a way that leads nowhere"),
    ],
)
def test_a_phase_with_a_way_in_is_reached(ways: list[str]) -> None:
    assert messages("unreachable-phase", flow(*ways) if ways else FOUR) == []


@pytest.mark.parametrize(
    ("way", "told"),
    [
        ("from: a", ['a way from "a" leads nowhere']),
        ("from: a, kind: forward", ['a way from "a" leads nowhere']),
        ("from: b1, kind: back", ['a way from "b1" leads nowhere']),
        ("from: a, kind: side", ['a way from "a" leads nowhere']),
        ("from: d, kind: influence", ['a way from "d" leads nowhere']),
        ("from: d, kind: exit", []),
        ("from: a, to: b", []),
        ("from: a, to: nobody", []),  # unknown-reference says that it is
    ],
)
def test_only_an_exit_may_lead_anywhere(way: str, told: list[str]) -> None:
    assert messages("flow-without-destination", flow(way)) == told


@pytest.mark.parametrize(
    ("ways", "reported"),
    [
        pytest.param(["from: a, to: c, share: 1"], [5], id="all skip"),
        pytest.param(["from: b1, to: d, share: 1"], [6], id="all at the only touchpoint skip"),
        pytest.param(
            ["from: a, to: c, share: 0.3", "from: a, kind: exit, share: 0.7"], [5], id="skip or leave"
        ),
        pytest.param(
            ["from: a, to: c, share: 0.1", "from: a, to: d, share: 0.2", "from: a, kind: exit, share: 0.7"],
            [5],
            id="a sum that is one but for rounding",
        ),
        pytest.param(["from: a, kind: exit, share: 1"], [5], id="all leave: the first of three"),
        pytest.param(
            ["from: b, kind: exit, share: 0.5", "from: b, to: a, kind: back, share: 0.5"],
            [6],
            id="back or out",
        ),
        pytest.param(["from: a, to: c, share: 1", "from: c, kind: exit, share: 1"], [5, 7], id="two gaps"),
        pytest.param(
            ["from: a, to: c, share: 1", "from: b1, to: b, kind: back"], [5], id="in only from itself"
        ),
        pytest.param(
            ["from: a, kind: exit, share: 1", "from: d, to: c, kind: back"], [5], id="in only from lost"
        ),
    ],
)
def test_a_phase_that_all_leave_before_has_no_way_in(ways: list[str], reported: list[int]) -> None:
    assert lines("unreachable-phase", flow(*ways)) == reported


def test_phases_that_are_lost_together_are_told_once() -> None:
    text = flow("from: a, kind: exit, share: 1")
    assert messages("unreachable-phase", text) == ['nobody gets to phase "B" and the 2 after it']
    assert messages("unreachable-phase", flow("from: a, to: c, share: 1")) == ['nobody gets to phase "B"']


PERSONAS = "personas: [{name: Ida, primary: true}, Bo]\n"


@pytest.mark.parametrize(
    ("ways", "reported"),
    [
        (["from: a, to: c, share: 1, for: [ida]"], []),
        (["from: a, to: c, share: 1, for: [ida]", "from: a, to: d, share: 1, for: [bo]"], [5]),
        (["from: a, to: c, share: 1, for: [ida, bo]"], [5]),
        (["from: a, to: c, share: 0.5", "from: a, kind: exit, share: 0.5, for: [bo]"], []),
    ],
)
def test_a_phase_is_reached_when_one_persona_gets_there(ways: list[str], reported: list[int]) -> None:
    assert lines("unreachable-phase", flow(*ways, personas=PERSONAS)) == reported


@pytest.mark.parametrize(
    "ways",
    [
        pytest.param([], id="no flow at all"),
        pytest.param(["from: c, to: a, kind: back"], id="back without a share"),
        pytest.param(["from: c, to: a, kind: back, share: 0.9"], id="some go on"),
        pytest.param(["from: d, to: a, kind: influence, share: 1"], id="influence moves other people"),
        pytest.param(["from: d, to: a, kind: back"], id="from the last phase, some are done"),
        pytest.param(["from: c, to: a, kind: back, share: 1", "from: b, kind: exit"], id="out on the way"),
        pytest.param(["from: c, to: a, kind: back, share: 1", "from: b, to: d"], id="past it on the way"),
        pytest.param(
            ["from: c, to: a, kind: back, share: 1", "from: a2, kind: exit"], id="out at a touchpoint"
        ),
        pytest.param(["from: c1, to: a, kind: back, share: 1"], id="all at one of two touchpoints"),
        pytest.param(
            ["from: c, to: b, kind: back, share: 0.6", "from: c, kind: exit, share: 0.4"], id="or out"
        ),
        pytest.param(
            ["from: a, kind: exit, share: 1", "from: c, to: b, kind: back, share: 1"], id="nobody there"
        ),
        pytest.param(["from: c, to: a, kind: side, share: 1"], id="aside"),
    ],
)
def test_a_loop_that_somebody_leaves_is_no_trap(ways: list[str]) -> None:
    assert messages("loop-without-exit", flow(*ways) if ways else FOUR) == []


@pytest.mark.parametrize(
    ("ways", "reported"),
    [
        pytest.param(["from: c, to: a, kind: back, share: 1"], [9], id="all go back"),
        pytest.param(["from: b1, to: a, kind: back, share: 1"], [9], id="all go back at the only touchpoint"),
        pytest.param(["from: b, to: b, kind: back, share: 1"], [9], id="round the same phase"),
        pytest.param(["from: b, to: b1, kind: back, share: 1"], [9], id="round its own touchpoint"),
        pytest.param(["from: d, to: a, kind: back, share: 1"], [9], id="nobody is ever done"),
        pytest.param(
            ["from: a, to: d, reason: x", "from: d, to: c, kind: back, share: 1", "from: c, to: d, share: 1"],
            [10],
            id="it stands at the way that closes it",
        ),
        pytest.param(
            ["from: c, to: b, kind: back, share: 0.5", "from: c, to: a, kind: back, share: 0.5"],
            [10],
            id="two ways back close one circle",
        ),
        pytest.param(
            [
                "from: b, to: a, kind: back, share: 1",
                "from: a, to: c",
                "from: d, to: c, kind: back, share: 1",
            ],
            [11],
            id="a circle that leads into another",
        ),
        pytest.param(
            [
                "from: b, to: b, kind: back, share: 1",
                "from: a, to: c",
                "from: d, to: c, kind: back, share: 1",
            ],
            [9, 11],
            id="two circles",
        ),
    ],
)
def test_a_loop_that_nobody_leaves_is_reported_once(ways: list[str], reported: list[int]) -> None:
    assert lines("loop-without-exit", flow(*ways)) == reported


def test_a_loop_for_one_persona_is_enough_and_told_once() -> None:
    text = flow("from: c, to: a, kind: back, share: 1, for: [bo]", personas=PERSONAS)
    assert lines("loop-without-exit", text) == [9]
    both = flow("from: c, to: a, kind: back, share: 1", personas=PERSONAS)
    (found,) = diagnostics("loop-without-exit", both)
    assert found.message == 'all who go back to "a" end up here again'
    assert found.place is not None
    assert (found.place.column, found.place.end_column) == (19, 20)


@pytest.mark.parametrize(
    ("ways", "reported"),
    [
        pytest.param(["from: b, to: a, kind: back, share: 1"], [5], id="all go back"),
        pytest.param(["from: b1, to: a, kind: back, share: 1"], [5], id="all at the only touchpoint"),
        pytest.param(["from: b, to: b, kind: back, share: 1"], [5], id="round the same phase"),
        pytest.param(
            ["from: a, to: c, share: 0.5", "from: b, to: a, kind: back, share: 1"],
            [5],
            id="beside the way on",
        ),
        pytest.param(
            ["from: c, to: a, kind: back, share: 0.5", "from: c, to: b, kind: back, share: 0.5"],
            [6],
            id="back to two places",
        ),
        pytest.param(
            ["from: c, to: a, kind: back, share: 1, for: [bo]", "from: b, kind: exit"],
            [6],
            id="for one persona",
        ),
        pytest.param(["from: c, to: a, kind: back, share: 0.9"], [], id="some go on"),
        pytest.param(["from: c, to: a, kind: back"], [], id="nobody counted"),
        pytest.param(["from: d, to: a, kind: back, share: 1"], [], id="the last phase may be the end"),
        pytest.param(
            ["from: c, to: a, kind: back, share: 0.5", "from: c, kind: exit, share: 0.5"], [], id="or out"
        ),
        pytest.param(
            ["from: b, to: a, kind: back, share: 0.5", "from: b, to: d, share: 0.5"], [], id="or past it"
        ),
        pytest.param(
            ["from: a, to: c, share: 1", "from: b, to: a, kind: back, share: 1"], [], id="nobody gets there"
        ),
        pytest.param(["from: b, to: a, kind: side, share: 1"], [], id="aside"),
        pytest.param(["from: c1, to: a, kind: back, share: 1"], [], id="at one of two touchpoints"),
    ],
)
def test_a_phase_that_only_leads_back_is_a_dead_end(ways: list[str], reported: list[int]) -> None:
    assert lines("dead-end-phase", flow(*ways, personas=PERSONAS)) == reported


def test_a_dead_end_shows_the_ways_back_and_is_told_once() -> None:
    text = flow("from: b, to: c, kind: side", "from: c, to: a, kind: back, share: 1", personas=PERSONAS)
    (found,) = diagnostics("dead-end-phase", text)
    assert found.message == 'from phase "C" all ways lead back'
    assert [(related.place.line, related.message) for related in found.related] == [(10, "leads back")]
    assert lines("dead-end-phase", FOUR) == []


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        pytest.param(FOUR, [2], id="no flow"),
        pytest.param(flow("from: c, to: a, kind: back"), [8], id="no exit in the flow"),
        pytest.param(flow("from: c, kind: exit"), [], id="out"),
        pytest.param(flow("from: nobody, kind: exit"), [], id="an unknown place is another rule's matter"),
        pytest.param(FOUR + "  - {name: Slut, kind: exit}\n", [], id="a phase in which people leave"),
        pytest.param(FOUR + "  - {name: E, funnel: {entered: 9, continued: 7}}\n", [], id="numbers show it"),
        pytest.param(FOUR + "  - {name: E, funnel: {entered: 9, continued: 9}}\n", [2], id="all go on"),
        pytest.param(FOUR + "  - {name: E, funnel: {entered: 9}}\n", [2], id="half a number"),
        pytest.param("cjm: 1\ntitle: Tom\nphases: []\n", [], id="nothing there"),
    ],
)
def test_somebody_leaves_in_every_map(text: str, reported: list[int]) -> None:
    assert lines("no-exit-path", text) == reported


@pytest.mark.parametrize(
    ("ways", "reported"),
    [
        ([], [2]),
        (["from: c, to: a, kind: back"], []),
        (["from: c, to: b, kind: side"], []),
        (["from: c, to: a"], []),  # backward-flow-unmarked says that it leads back
        (["from: c2, to: c1"], []),
        (["from: a, to: c"], [8]),
        (["from: c1, to: c2"], [8]),
        (["from: c, to: c1", "from: c1, to: c"], [8]),
        (["from: c, kind: exit"], [8]),
        (["from: d, to: a, kind: influence"], [8]),
        (["from: nobody, to: a", "from: a, to: nobody", "from: a"], [8]),
    ],
)
def test_a_long_journey_without_a_detour_is_told(ways: list[str], reported: list[int]) -> None:
    assert lines("linear-only-journey", flow(*ways) if ways else FOUR) == reported


def test_how_many_phases_make_a_long_journey_is_a_setting() -> None:
    assert lines("linear-only-journey", FOUR, Limits(straight_phases=5)) == []
    assert messages("linear-only-journey", FOUR) == ["nobody goes back or aside in the 4 phases"]


@pytest.mark.parametrize(
    ("way", "told"),
    [
        ("from: c, to: a, kind: back", ['people go back from "c", and no reason is given']),
        ("from: c, to: a1, kind: side", ['people go aside from "c", and no reason is given']),
        ("from: c, kind: exit", ['people leave at "c", and no reason is given']),
        ("from: c, to: bussen, kind: exit", ['people leave at "c", and no reason is given']),
        ("from: c, to: ukendt, kind: exit", ['people leave at "c", and no reason is given']),
        ("from: c, to: toget, kind: exit", []),
        ("from: c, to: a, kind: back, reason: Tvivl", []),
        ("from: c, kind: exit, reason: Prisen", []),
        ("from: a, to: c", []),
        ("from: d, to: a, kind: influence", []),
    ],
)
def test_who_turns_or_leaves_has_a_reason(way: str, told: list[str]) -> None:
    others = "alternatives: [Bussen, {name: Toget, note: Altid til tiden}]\n"
    assert messages("flow-without-reason", flow(way) + others) == told


@pytest.mark.parametrize(
    ("phases", "ways", "reported"),
    [
        ("{name: L, kind: loyalty, touchpoints: [l1]}", [], [8]),
        ("{name: L, kind: advocacy, touchpoints: [l1]}", [], [8]),
        ("{name: L, kind: retention, touchpoints: [l1]}", [], []),
        ("{name: Loyalitet}", [], []),  # the name says it, but names are free
        ("{name: L, kind: loyalty, touchpoints: [l1]}", ["from: l, to: a, kind: influence"], []),
        ("{name: L, kind: loyalty, touchpoints: [l1]}", ["from: l1, to: a1, kind: influence"], []),
        ("{name: L, kind: loyalty, touchpoints: [l1]}", ["from: l, to: a, kind: back"], [8]),
        ("{name: L, kind: loyalty, touchpoints: [l1]}", ["from: b, to: a, kind: influence"], [8]),
        ("{name: L, kind: loyalty, touchpoints: [l1]}", ["from: nobody, to: a, kind: influence"], [8]),
        ("{name: L, kind: loyalty}\n  - {name: M, kind: advocacy}", [], [9]),
        ("{name: L, kind: loyalty}\n  - {name: M, kind: advocacy}", ["from: l, to: a, kind: influence"], []),
    ],
)
def test_the_loyal_tell_others(phases: str, ways: list[str], reported: list[int]) -> None:
    taken = "flow:\n" + "".join(f"  - {{{way}}}\n" for way in ways) if ways else ""
    assert lines("no-loyalty-feedback", f"{FOUR}  - {phases}\n{taken}") == reported


@pytest.mark.parametrize(
    ("way", "reported"),
    [
        ("from: c, to: a", [9]),
        ("from: c1, to: a2, kind: forward", [9]),
        ("from: c, to: b1", [9]),
        ("from: c2, to: c1", [9]),
        ("from: c, to: a, kind: back", []),
        ("from: d, to: a, kind: influence", []),
        ("from: c, to: a, kind: side", []),
        ("from: a, to: c", []),
        ("from: c1, to: c2", []),
        ("from: c, to: c", []),
        ("from: c2, to: c", []),
        ("from: c, to: c1", []),
        ("from: c", []),
        ("from: nobody, to: a", []),
        ("from: c, to: nobody", []),
    ],
)
def test_forward_to_an_earlier_place_is_back(way: str, reported: list[int]) -> None:
    assert lines("backward-flow-unmarked", flow(way)) == reported


def test_a_circle_that_several_personas_are_caught_in_is_told_once() -> None:
    shared = ["from: b, to: a, kind: back, share: 1", "from: c, to: d, kind: side, for: [ida]"]
    assert lines("loop-without-exit", flow(*shared, personas="personas: [{name: Ida}, {name: Bo}]\n")) == [9]
