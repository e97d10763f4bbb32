"""What a rule of one's own can ask of a part, of its keys, and of what lies around it."""

from __future__ import annotations

import pytest

from tests.rules.declared.house import examined, found, pointed, rule

SHOP = """\
owner: Anna
kind: buyer
persona: {name: Sara, goals: [Dance]}
scope: {starts: An advert}
tags: [summer, web]
evidence: [{title: Interviews, kind: interview, date: 2024-01-31}, Numbers]
phases:
  - name: Look
    kind: awareness
    owner: Bo
    pains: [{text: Slow, severity: 5}, {text: Dull, severity: 2}, Dear]
    touchpoints: [Advert, {name: Shop, channel: store, owner: Bo, x-code: A12}]
  - name: Buy
    kind: purchase
    goals: [{text: Be quick, tags: [speed]}]
    funnel: {entered: 100, continued: 40}
    touchpoints:
      - name: Basket
        moment_of_truth: true
        emotions: [-1.5, {score: 1, feeling: glad}]
        opportunities: [{text: Show the price, value: 5, effort: 1}]
      - {name: Till, owner: Eva, medium: physical, pains: [A queue]}
opportunities: [{text: One login, value: 5, due: 2026-12-01}]
flow: [{from: buy, to: look, kind: back}]
what_if: [{if: It were late, then: she would leave, phase: buy}]
"""


@pytest.mark.parametrize(
    ("each", "asked", "expected"),
    [
        ("touchpoint", "must: {has: owner}", ["Advert", "Basket"]),
        ("touchpoint", "must: {has: [owner, medium]}", ["Advert", "Shop", "Basket"]),
        ("touchpoint", "must: {lacks: owner}", ["Shop", "Till"]),
        ("touchpoint", "must-not: {has: owner}", ["Shop", "Till"]),
        ("touchpoint", "must: {has: x-code}", ["Advert", "Basket", "Till"]),
        ("touchpoint", "where: {phase: {kind: purchase}}\nmust: {has: owner}", ["Basket"]),
        ("touchpoint", "where: {map: {kind: buyer}, phase: {has: owner}}\nmust: {has: channel}", ["Advert"]),
        ("touchpoint", "must: {any: [{has: owner}, {phase: {has: owner}}]}", ["Basket"]),
        ("touchpoint", "must: {all: [{has: owner}, {has: channel}]}", ["Advert", "Basket", "Till"]),
        ("touchpoint", "must: {not: {has: owner}}", ["Shop", "Till"]),
        ("opportunity", "where: {value: 5}\nmust: {has: due}", ["Show the price"]),
        ("opportunity", "where: {touchpoint: {name: basket}}\nmust: {has: due}", ["Show the price"]),
        ("opportunity", "where: {phase: {has: name}}\nmust: {has: due}", ["Show the price"]),
        ("pain", "must: {has: severity}", ["Dear", "A queue"]),
        ("pain", "must: {severity: {at-most: 4}}", ["Slow"]),
        ("goal", "must: {tags: speedy}", ["Be quick"]),
        ("action", "must: {has: evidence}", []),
        (
            "entry",
            "where: {lacks: tags}\nmust: {has: evidence}",
            ["Slow", "Dull", "Dear", "Show the price", "A queue", "One login"],
        ),
        ("emotion", "must: {has: feeling}", ["-1.5"]),
        ("persona", "must: {has: quote}", ["Sara"]),
        ("funnel", "must: {entered: {at-least: 500}}", ["a funnel"]),
        ("phase", "must: {funnel: {entered: {at-least: 500}}}", ["Buy"]),
        ("phase", "must: {has: funnel}", ["Look"]),
        ("phase", "must: {pains: {at-least: 1}}", ["Buy"]),
        ("phase", "must: {pains: {at-most: 2}}", ["Look"]),
        ("phase", "must: {pains: {some: {severity: 5}}}", ["Buy"]),
        ("phase", "must: {pains: {none: {severity: 5}}}", ["Look"]),
        ("phase", "must: {pains: {every: {severity: {at-least: 3}}}}", ["Look"]),
        ("phase", "must: {below: {opportunity: {at-least: 1}}}", ["Look"]),
        ("phase", "must: {below: {pain: {at-most: 1}}}", ["Look"]),
        ("map", "must: {below: {touchpoint: {some: {moment_of_truth: true}}}}", []),
        ("map", "must: {below: {touchpoint: {some: {status: proposed}}}}", ["Sara finds an outfit"]),
        ("map", "must: {below: {text: {none: {text: {says: dear}}}}}", ["Sara finds an outfit"]),
        ("map", "must: {scope: {has: ends}}", ["Sara finds an outfit"]),
        ("map", "must: {evidence: {every: {has: kind}}}", ["Sara finds an outfit"]),
        ("map", "must: {tags: {at-least: 3}}", ["Sara finds an outfit"]),
        ("evidence", "must-not: {date: {older-than: 2 years}}", ["Interviews"]),
        ("flow", "must: {has: reason}", ["buy"]),
        ("what-if", "must: {phase: look}", ["It were late"]),
        ("text", "must-not: {text: {says: dear}}", ["Dear"]),
        ("text", "where: {touchpoint: {has: owner}}\nmust-not: {text: {matches: queue}}", ["A queue"]),
    ],
)
def test_a_rule_finds_each_place_where_its_condition_fails(
    each: str, asked: str, expected: list[str]
) -> None:
    assert found(each, asked, SHOP) == expected


def test_what_the_map_does_not_say_is_neither_taken_nor_reported() -> None:
    one = "phases: [{name: Buy, touchpoints: [Till]}]"
    assert found("touchpoint", "must: {owner: Eva}", one) == []
    assert found("touchpoint", "must-not: {owner: Eva}", one) == []
    assert found("touchpoint", "where: {owner: {is-not: Eva}}\nmust: {has: channel}", one) == []
    assert found("touchpoint", "must: {not: {owner: Eva}}", one) == []
    assert found("touchpoint", "must: {importance: {customer: 5}}", one) == []
    assert found("touchpoint", "must: {any: [{owner: Eva}, {has: channel}]}", one) == []
    assert found("touchpoint", "must: {all: [{owner: Eva}, {has: name}]}", one) == []
    assert found("touchpoint", "must: {all: [{owner: Eva}, {has: channel}]}", one) == ["Till"]
    assert found("opportunity", "must: {phase: {kind: use}}", f"{one}\nopportunities: [A login]") == []
    assert (
        found("opportunity", "must: {touchpoint: {has: x-a}}", "phases: [{name: A, opportunities: [B]}]")
        == []
    )


def test_a_list_that_is_left_out_is_empty() -> None:
    one = "phases: [Buy]"
    assert found("phase", "must: {pains: {some: {has: text}}}", one) == ["Buy"]
    assert found("phase", "must: {pains: {every: {has: severity}}}", one) == []
    assert found("phase", "must: {pains: {none: {has: severity}}}", one) == []
    assert found("phase", "must: {pains: {at-most: 0}}", one) == []


def test_what_is_blank_is_not_there() -> None:
    one = "phases: [{name: Buy, owner: ' ', goals: [], lanes: {}, x-code: '', x-none: 0}]"
    for key in ("owner", "goals", "lanes", "x-code"):
        assert found("phase", f"must: {{has: {key}}}", one) == ["Buy"]
    assert found("phase", "must: {has: x-none}", one) == []


@pytest.mark.parametrize(
    ("each", "asked", "expected"),
    [
        ("touchpoint", "where: {name: Till}\nmust: {has: channel}", ["Till"]),
        ("touchpoint", "must-not: {name: till}", ["Till"]),
        ("touchpoint", "must-not: {has: medium}", ["physical"]),
        ("touchpoint", "must: {lacks: medium}", ["physical"]),
        ("touchpoint", "must-not: {has: [medium, owner]}", ["physical"]),
        ("touchpoint", "must-not: {has: medium, name: Till}", ["physical"]),
        ("touchpoint", "must: {any: [{lacks: medium}, {has: channel}]}", ["Till"]),
        ("phase", "must: {pains: {at-most: 2}}", ["Dear"]),
        ("phase", "must: {pains: {none: {severity: 2}}}", ["2"]),
        ("phase", "must: {pains: {none: {lacks: severity}}}", ["Dear"]),
        ("phase", "must: {pains: {every: {severity: {at-most: 4}}}}", ["5"]),
        ("phase", "must: {below: {pain: {at-most: 2}}}", ["Dear"]),
        ("phase", "where: {name: Look}\nmust: {pains: {at-least: 9}}", ["Look"]),
        ("map", "must: {scope: {starts: home}}", ["An advert"]),
        ("map", "must: {tags: {none: {is: web}}}", ["web"]),
        ("opportunity", "must-not: {phase: {kind: purchase}}", ["Show the price"]),
        ("text", "must-not: {text: {says: queue}}", ["A queue"]),
    ],
)
def test_a_finding_points_at_what_decided(each: str, asked: str, expected: list[str]) -> None:
    assert pointed(each, asked, SHOP) == expected


def test_only_a_rule_that_asks_for_the_day_depends_on_it() -> None:
    assert not examined(rule("map", "must: {title: {says: outfit}}"), SHOP).dated
    assert not examined(rule("map", "must-not: {reviewed: {before: 2026-01-01}}"), "phases: [Buy]").dated
    assert examined(rule("opportunity", "must: {due: {after: today}}"), SHOP).dated
