"""Where everything of a graph stands: nothing over a text, for maps put together at random."""

from itertools import combinations, pairwise
from random import Random
from typing import Any

import pytest

from cjm.model import Journey
from cjm.render.plan import Box, Plan, plan_of
from cjm.view import graph
from tests.render.laid_out import overlap

KINDS = ["back", "forward", "side", "influence", "exit"]
TEXTS = [
    "Kurv",
    "x",
    "Sponsoreret opslag på sociale medier",
    "Arbejdsmarkedspensionsforsikringsrådgivning her",
]


def any_plan(dice: Random) -> Plan:
    phases: list[dict[str, Any]] = [
        {"name": dice.choice(TEXTS), "id": f"f{phase}", "touchpoints": _touchpoints(phase, dice)}
        for phase in range(dice.randint(1, 7))
    ]
    ids = [place["id"] for phase in phases for place in (phase, *phase["touchpoints"])]
    flow = [_way(ids, dice) for _ in range(dice.randint(0, 25))]
    return plan_of(graph(Journey.model_validate({"cjm": 1, "title": "t", "phases": phases, "flow": flow})))


def _touchpoints(phase: int, dice: Random) -> list[dict[str, Any]]:
    return [
        {"name": dice.choice(TEXTS), "id": f"s{phase}-{row}", "moment_of_truth": dice.random() < 0.3}
        for row in range(dice.randint(0, 4))
    ]


def _way(ids: list[str], dice: Random) -> dict[str, Any]:
    kind = dice.choice(KINDS)
    way: dict[str, Any] = {"from": dice.choice(ids), "kind": kind}
    way |= {} if kind == "exit" else {"to": dice.choice(ids)}
    way |= {"reason": dice.choice(TEXTS)} if dice.random() < 0.8 else {}
    return way | ({"share": dice.random()} if dice.random() < 0.5 else {})


def _stretches(plan: Plan) -> list[Box]:
    """Give each straight piece of a way as a box one point wide."""
    found = []
    for way in plan.ways:
        for (x, y), (across, down) in pairwise(way.points):
            assert x == pytest.approx(across) or y == pytest.approx(down)
            found.append(Box(min(x, across), min(y, down), abs(across - x), abs(down - y)).grown(0.5))
    return found


@pytest.mark.parametrize("seed", range(20))
def test_nothing_lies_over_a_text_and_no_way_runs_through_a_touchpoint(seed: int) -> None:
    dice = Random(seed)  # noqa: S311 - for maps, not for secrets
    for _ in range(8):
        plan = any_plan(dice)
        free = [way.label_box for way in plan.ways if way.label_box] + [out.box for out in plan.outside]
        texts = free + [frame.head_box for frame in plan.frames]
        touchpoints = [place.box.grown(-2) for frame in plan.frames for place in frame.places]
        assert not [pair for pair in combinations(texts, 2) if overlap(*pair)]
        assert not [box for box in free for frame in plan.frames if overlap(box, frame.box)]
        stretches = _stretches(plan)
        assert not [box for box in (*texts, *touchpoints) for stretch in stretches if overlap(stretch, box)]


def test_a_map_without_phases_has_a_plan_of_its_head() -> None:
    empty = graph(Journey.model_validate({"cjm": 1, "title": "Tomt", "phases": []}))
    assert plan_of(empty).ways == ()
