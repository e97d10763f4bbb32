"""Cases of the rules about who acts on what the map shows."""

import pytest

from cjm.settings import Limits
from tests.rules.reported import diagnostics, lines, messages, whole_map

RULE = "low-point-without-opportunity"


def low(touchpoint: str = "", phase: str = "", more: str = "", score: str = "-1") -> str:
    """Give a phase on line 4 with a low touchpoint on line 6, and a second one."""
    return f"""\
cjm: 1
title: Få repareret min cykel
phases:
  - name: Ventetid
    touchpoints:
      - name: Sms om cyklen
        emotions: [{score}]
{touchpoint}
      - name: Opkald
        opportunities: [{{text: Ring først, addresses: [intet]}}]
{phase}
{more}
"""


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        pytest.param(low(), [6], id="nothing there"),
        pytest.param(low(score="-0.5"), [], id="not low"),
        pytest.param(low(score="-2"), [6], id="lower still"),
        pytest.param(low(score="-2, 1"), [], id="not low on the whole"),
        pytest.param(low(score="Sur"), [], id="a word is no score"),
        pytest.param(low(touchpoint="        opportunities: [Skriv hvornår]"), [], id="at the touchpoint"),
        pytest.param(low(phase="    opportunities: [Skriv hvornår]"), [], id="at the phase"),
        pytest.param(
            low(touchpoint="        opportunities: [{text: Nej, status: dropped}]"),
            [6],
            id="only a dropped one",
        ),
        pytest.param(
            low(touchpoint="        opportunities: [{text: Ja, status: done}]"), [], id="one that is done"
        ),
        pytest.param(
            low(more="opportunities: [{text: x, addresses: [sms-om-cyklen]}]"), [], id="addressed from afar"
        ),
        pytest.param(
            low(more="opportunities: [{text: x, addresses: [ventetid]}]"), [], id="the phase addressed"
        ),
        pytest.param(
            low(
                touchpoint="        pains: [{id: sen, text: Sent}]",
                more="opportunities: [{text: x, addresses: [sen]}]",
            ),
            [],
            id="its pain addressed",
        ),
        pytest.param(
            low(
                touchpoint="        questions: [{id: hvornår, text: Hvornår?}]",
                more="opportunities: [{text: x, addresses: [hvornår]}]",
            ),
            [],
            id="its question addressed",
        ),
        pytest.param(
            low(
                phase="    pains: [{id: sen, text: Sent}]",
                more="opportunities: [{text: x, addresses: [sen]}]",
            ),
            [6],
            id="a pain of the phase is not the touchpoint's",
        ),
        pytest.param(
            low(more="opportunities: [{text: x, addresses: [opkald]}]"), [6], id="another addressed"
        ),
        pytest.param(low(more="opportunities: [x]"), [6], id="for nothing in particular"),
    ],
)
def test_a_low_touchpoint_needs_an_opportunity(text: str, reported: list[int]) -> None:
    assert lines(RULE, text) == reported


@pytest.mark.parametrize(
    ("phase", "more", "reported"),
    [
        ("emotions: [-1]", "", [3]),
        ("emotions: [-1], opportunities: [x]", "", []),
        ("emotions: [-1], touchpoints: [{name: Kurv, opportunities: [x]}]", "", []),
        ("emotions: [-1], pains: [{id: p, text: x}]", "opportunities: [{text: x, addresses: [p]}]", []),
        ("emotions: [-1], touchpoints: [Kurv]", "opportunities: [{text: x, addresses: [kurv]}]", []),
        ("emotions: [-1], touchpoints: [Kurv]", "", [3]),
    ],
)
def test_a_low_phase_is_helped_by_anything_in_it(phase: str, more: str, reported: list[int]) -> None:
    assert lines(RULE, whole_map(f"[{{name: Køb, {phase}}}]", more)) == reported


def test_how_low_is_low_is_a_setting() -> None:
    assert lines(RULE, low(score="-1"), Limits(low_point=-1.5)) == []
    assert lines(RULE, low(score="0"), Limits(low_point=0)) == [6]


def test_a_place_is_low_when_it_is_for_one_persona() -> None:
    score = "{score: -2, for: [bo]}, {score: 2, for: [ida]}"
    text = low(score=score, more="personas: [{name: Ida, primary: true}, Bo]")
    assert messages(RULE, text) == ['"Sms om cyklen" is a low point of "Bo" (-2) without an opportunity']
    assert messages(RULE, low()) == ['"Sms om cyklen" is a low point (-1) without an opportunity']


def test_of_several_personas_the_one_who_feels_worst_is_named() -> None:
    score = "{score: -1, for: [ida]}, {score: -2, for: [bo]}, {score: -1.5, for: [kim]}"
    text = low(score=score, more="personas: [{name: Ida, primary: true}, Bo, Kim]")
    assert messages(RULE, text) == ['"Sms om cyklen" is a low point of "Bo" (-2) without an opportunity']


def test_in_a_map_of_one_persona_a_feeling_is_everybodys() -> None:
    text = low(score="{score: -2, for: [bo]}", more="persona: Bo")
    assert messages(RULE, text) == ['"Sms om cyklen" is a low point (-2) without an opportunity']


def test_the_owner_of_a_phase_does_not_own_the_map() -> None:
    assert lines("map-without-owner", whole_map("[{name: Køb, owner: Mette}]")) == [2]
    assert lines("map-without-owner", whole_map(more="owner: Mette\n")) == []


def with_opportunity(entry: str, touchpoint: str = "", phase: str = "", more: str = "") -> str:
    """Give a map with one opportunity, at a touchpoint, on line 3."""
    return whole_map(
        f"[{{name: Køb{phase}, touchpoints: [{{name: Kurv{touchpoint}, opportunities: [{entry}]}}]}}]", more
    )


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        pytest.param(with_opportunity("Vis fragten"), [3], id="nobody"),
        pytest.param(with_opportunity("{text: x, owner: Mette}"), [], id="its own owner"),
        pytest.param(with_opportunity("x", touchpoint=", owner: Mette"), [], id="the touchpoint's"),
        pytest.param(with_opportunity("x", phase=", owner: Mette"), [], id="the phase's"),
        pytest.param(with_opportunity("x", more="owner: Mette\n"), [3], id="the map's looks after the map"),
        pytest.param(with_opportunity("{text: x, status: done}"), [], id="done"),
        pytest.param(with_opportunity("{text: x, status: dropped}"), [], id="dropped"),
        pytest.param(with_opportunity("{text: x, status: idea}"), [3], id="an idea"),
        pytest.param(
            with_opportunity("{text: x, owner: M},\n y, {text: z, status: done},\n w"), [4, 5], id="some"
        ),
        pytest.param(whole_map("[{name: Køb, opportunities: [x]}]"), [3], id="of a phase"),
        pytest.param(whole_map("[{name: Køb, owner: M, opportunities: [x]}]"), [], id="of an owned phase"),
        pytest.param(
            whole_map("[{name: Køb, owner: M}]", "opportunities: [x]\n"), [4], id="of the whole map"
        ),
    ],
)
def test_somebody_takes_care_of_an_opportunity(text: str, reported: list[int]) -> None:
    assert lines("opportunity-without-owner", text) == reported


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("x", ["no value and no effort"]),
        ("{text: x, value: 3}", ["no effort"]),
        ("{text: x, effort: 3}", ["no value"]),
        ("{text: x, effort: 3, value: 1}", []),
        ("{text: x, status: done}", []),
        ("{text: x, status: dropped}", []),
        ("{text: x, status: doing}", ["no value and no effort"]),
    ],
)
def test_an_opportunity_is_weighed(entry: str, said: list[str]) -> None:
    found = messages("opportunity-unscored", with_opportunity(entry))
    assert found == [f'the opportunity "x" has {each}' for each in said]


@pytest.mark.parametrize(
    ("entry", "reported"),
    [
        ("x", [4]),
        ("{text: x, addresses: []}", [4]),
        ("{text: x, addresses: [køb]}", []),
        ("{text: x, status: done}", [4]),
        ("{text: x, status: dropped}", []),
    ],
)
def test_an_opportunity_of_the_whole_map_is_for_something(entry: str, reported: list[int]) -> None:
    assert lines("orphan-opportunity", whole_map(more=f"opportunities: [{entry}]\n")) == reported
    assert lines("orphan-opportunity", with_opportunity(entry)) == []


@pytest.mark.parametrize(
    ("entry", "more", "reported"),
    [
        ("{text: x, due: 2026-11-21}", "", [3]),
        ("{text: x, due: 2026-11-22}", "", []),
        ("{text: x, due: 2026-11-23}", "", []),
        ("{text: x, due: 2026-11-21, status: doing}", "", [3]),
        ("{text: x, due: 2026-11-21, status: done}", "", []),
        ("{text: x, due: 2026-11-21, status: dropped}", "", []),
        ("{text: x, due: 2026-11-21}", "status: archived\n", []),
        ("x", "", []),
    ],
)
def test_a_day_that_has_passed_is_looked_at_again(entry: str, more: str, reported: list[int]) -> None:
    assert lines("opportunity-stale-status", with_opportunity(entry, more=more)) == reported


def test_how_late_an_opportunity_is_stands_in_words() -> None:
    found = messages("opportunity-stale-status", with_opportunity("{text: Vis fragten, due: 2026-11-01}"))
    assert found == ['the opportunity "Vis fragten" was due 3 weeks ago']


OWNED = "{name: A, owner: Mette}"


@pytest.mark.parametrize(
    ("phase", "reported"),
    [
        (f"touchpoints: [{OWNED}, B]", [3]),
        (f"owner: Mette, touchpoints: [{OWNED}, B]", []),
        ("touchpoints: [A]", [3]),
        ("touchpoints: [A, B]", [2]),
        (f"touchpoints: [{OWNED}, {{name: B, owned: false}}]", []),
        (f"touchpoints: [{OWNED}, {{name: B, owned: true}}]", [3]),
        (f"touchpoints: [{OWNED}, {{name: B, channel: word-of-mouth}}]", []),
        (f"touchpoints: [{OWNED}, {{name: B, channel: review-site}}]", []),
        (f"touchpoints: [{OWNED}, {{name: B, channel: review-site, owned: true}}]", [3]),
        (f"touchpoints: [{OWNED}, {{name: B, status: retired}}]", []),
        (f"touchpoints: [{OWNED}, {{name: B, status: proposed}}]", [3]),
        ("touchpoints: [{name: B, owned: false}]", []),
        ("goals: [x]", []),
    ],
)
def test_somebody_can_change_a_touchpoint(phase: str, reported: list[int]) -> None:
    assert lines("touchpoint-without-owner", whole_map(f"[{{name: Køb, {phase}}}]")) == reported


def test_touchpoints_without_any_owner_are_told_of_once() -> None:
    found = messages("touchpoint-without-owner", whole_map("[{name: Køb, touchpoints: [A, B]}]"))
    assert found == ["none of the 2 touchpoints has an owner"]


@pytest.mark.parametrize("touchpoints", ["[A, B]", f"[{OWNED}, B]"])
def test_one_may_name_an_owner_or_say_whose_a_touchpoint_is_not(touchpoints: str) -> None:
    (found,) = diagnostics(
        "touchpoint-without-owner", whole_map(f"[{{name: Køb, touchpoints: {touchpoints}}}]")
    )
    assert found.help == "name who can change it, `owner: …`, or say that it is not ours: `owned: false`"


def weighed(*importances: str) -> str:
    """Give touchpoints of these importances, from line 6."""
    listed = "".join(f"      - {{name: t{at}, {each}}}\n" for at, each in enumerate(importances))
    return whole_map(f"\n  - name: Køb\n    touchpoints:\n{listed}")


SAME = "importance: {customer: 5, business: 4}"


@pytest.mark.parametrize(
    ("importances", "reported"),
    [
        ([SAME] * 3, [6]),
        ([SAME] * 2, []),
        (["owner: x", *[SAME] * 3], [7]),
        ([SAME, SAME, "importance: {customer: 5, business: 3}"], []),
        ([SAME, SAME, "importance: {customer: 5}"], []),
        (["importance: {customer: 3}"] * 3, [6]),
        (["owner: x"] * 3, []),
    ],
)
def test_touchpoints_differ_in_importance(importances: list[str], reported: list[int]) -> None:
    assert lines("equal-importance", weighed(*importances)) == reported


def test_from_how_many_on_importances_are_compared_is_a_setting() -> None:
    (found,) = diagnostics("equal-importance", weighed(SAME, SAME), Limits(importance_at_least=2))
    assert found.message == "all 2 touchpoints with an importance are equally important"
    assert [(related.place.line, related.message) for related in found.related] == [(7, "the same here")]


@pytest.mark.parametrize(
    ("phase", "reported"),
    [
        ("touchpoints: [{name: A, status: proposed}, {name: B, status: current}, C]", [3]),
        ("touchpoints: [{name: A, status: proposed}], resources: [{text: x, status: need}]", []),
        ("touchpoints: [{name: A, status: proposed}], resources: [{text: x, status: have}]", []),
        ("touchpoints: [{name: A, status: proposed}], resources: [x]", [3]),
        ("touchpoints: [{name: A, status: proposed}, {name: B, status: proposed}]", [3, 3]),
        ("touchpoints: [A]", []),
    ],
)
def test_a_proposal_says_what_it_takes(phase: str, reported: list[int]) -> None:
    assert lines("proposed-without-resources", whole_map(f"[{{name: Køb, {phase}}}]")) == reported


def test_resources_of_another_phase_do_not_count() -> None:
    phases = "\n  - {name: A, resources: [{text: x, status: need}]}\n  - {name: B, touchpoints: [%s]}\n"
    assert lines("proposed-without-resources", whole_map(phases % "{name: t, status: proposed}")) == [5]


@pytest.mark.parametrize(
    ("phases", "more", "reported"),
    [
        ("[{name: A, kind: consideration}]", "", [3]),
        ("[{name: A, kind: consideration},\n {name: B, kind: consideration}]", "", [3]),
        ("[{name: A, kind: purchase},\n {name: B, kind: consideration}]", "", [4]),
        ("[{name: A, kind: consideration}]", "alternatives: [Intet]\n", []),
        ("[{name: Overvejelse}]", "", []),
    ],
)
def test_whoever_compares_compares_with_something(phases: str, more: str, reported: list[int]) -> None:
    assert lines("no-alternatives-recorded", whole_map(phases, more)) == reported
