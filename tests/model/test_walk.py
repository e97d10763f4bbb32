"""Ways through a journey: every part with its path, every reference with the key it stands at."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings

from cjm.model import Journey, Part, Path, Target, parts, phases, references, touchpoints
from tests.model.maps import journey
from tests.often import often
from tests.strategies import journeys

ENTRY = {"text": "x", "for": ["p"], "by": "s", "evidence": ["e"]}
ENTRY_REFERS = [
    (("for", 0), "p", Target.PERSONA),
    (("by",), "s", Target.STAKEHOLDER),
    (("evidence", 0), "e", Target.EVIDENCE),
]


def all_references(of: Journey) -> list[tuple[Path, str, Target]]:
    return [found for path, part in parts(of) for found in references(path, part)]


def written(data: Any, path: Path) -> Any:
    """Give what stands at the path in a file."""
    for step in path:
        data = data[step]
    return data


def test_phases_and_touchpoints_come_in_order_with_their_paths() -> None:
    made = journey("Overvejelse", {"name": "Køb", "touchpoints": ["Kurv", {"name": "Betaling"}]})
    found = list(phases(made))
    assert [(path, phase.name) for path, phase in found] == [
        (("phases", 0), "Overvejelse"),
        (("phases", 1), "Køb"),
    ]
    assert [(path, each.name) for path, each in touchpoints(*found[1])] == [
        (("phases", 1, "touchpoints", 0), "Kurv"),
        (("phases", 1, "touchpoints", 1), "Betaling"),
    ]


def test_every_part_comes_before_what_is_below_it() -> None:
    made = journey(
        {
            "name": "Køb",
            "actions": ["Betaler"],
            "touchpoints": [{"name": "Kurv", "importance": {"customer": 5}, "emotions": [1]}],
            "funnel": {"entered": 10},
            "lanes": {"klima": ["Papir", "Cykel"], "økologi": ["Mærket"]},
        },
        persona="Sara",
        scope={"starts": "a"},
        what_if=[{"if": "a", "then": "b"}],
    )
    assert [(path, type(part).__name__) for path, part in parts(made)] == [
        ((), "Journey"),
        (("scope",), "Scope"),
        (("persona",), "MapPersona"),
        (("phases", 0), "Phase"),
        (("phases", 0, "actions", 0), "Entry"),
        (("phases", 0, "touchpoints", 0), "Touchpoint"),
        (("phases", 0, "touchpoints", 0, "importance"), "Importance"),
        (("phases", 0, "touchpoints", 0, "emotions", 0), "Emotion"),
        (("phases", 0, "funnel"), "Funnel"),
        (("phases", 0, "lanes", "klima", 0), "Entry"),
        (("phases", 0, "lanes", "klima", 1), "Entry"),
        (("phases", 0, "lanes", "økologi", 0), "Entry"),
        (("what_if", 0), "WhatIf"),
    ]


def test_keys_of_ones_own_are_no_parts() -> None:
    assert [path for path, _ in parts(journey("Køb", **{"x-faser": ["Køb"]}))] == [(), ("phases", 0)]


def test_every_key_that_refers_is_known_with_what_it_may_name() -> None:
    made = journey(
        {
            "name": "Køb",
            "questions": [{**ENTRY, "answered_by": ["t", "u"]}],
            "pains": [ENTRY],
            "opportunities": [{**ENTRY, "addresses": ["a"]}],
            "resources": [ENTRY],
            "emotions": [{"score": 1, "for": ["p"], "by": "s", "evidence": ["e"]}],
            "metrics": [{"name": "x", "evidence": ["e"]}],
            "funnel": {"evidence": ["e"]},
            "lanes": {"klima": [ENTRY], "økologi": []},
            "touchpoints": [{"name": "Kurv", "for": ["p"], "evidence": ["e"], "backstage": [ENTRY]}],
        },
        persona={"name": "Sara", "sources": ["e"]},
        flow=[{"from": "a", "to": "b", "for": ["p"]}],
        what_if=[{"if": "a", "then": "b", "phase": "f"}],
        walkthroughs=[{"persona": "p"}],
    )
    phase: Path = ("phases", 0)
    touchpoint: Path = (*phase, "touchpoints", 0)

    def entry(*path: str | int) -> list[tuple[Path, str, Target]]:
        return [((*phase, *path, *below), name, target) for below, name, target in ENTRY_REFERS]

    assert sorted(all_references(made), key=str) == sorted(
        [
            (("persona", "sources", 0), "e", Target.EVIDENCE),
            *entry("questions", 0),
            ((*phase, "questions", 0, "answered_by", 0), "t", Target.TOUCHPOINT),
            ((*phase, "questions", 0, "answered_by", 1), "u", Target.TOUCHPOINT),
            *entry("pains", 0),
            *entry("opportunities", 0),
            ((*phase, "opportunities", 0, "addresses", 0), "a", Target.ANYTHING),
            *entry("resources", 0),
            ((*phase, "emotions", 0, "for", 0), "p", Target.PERSONA),
            ((*phase, "emotions", 0, "by"), "s", Target.STAKEHOLDER),
            ((*phase, "emotions", 0, "evidence", 0), "e", Target.EVIDENCE),
            ((*phase, "metrics", 0, "evidence", 0), "e", Target.EVIDENCE),
            ((*phase, "funnel", "evidence", 0), "e", Target.EVIDENCE),
            ((*phase, "lanes", "klima"), "klima", Target.LANE),
            ((*phase, "lanes", "økologi"), "økologi", Target.LANE),
            *entry("lanes", "klima", 0),
            ((*touchpoint, "for", 0), "p", Target.PERSONA),
            ((*touchpoint, "evidence", 0), "e", Target.EVIDENCE),
            *entry("touchpoints", 0, "backstage", 0),
            (("flow", 0, "from"), "a", Target.PLACE),
            (("flow", 0, "to"), "b", Target.DESTINATION),
            (("flow", 0, "for", 0), "p", Target.PERSONA),
            (("what_if", 0, "phase"), "f", Target.PHASE),
            (("walkthroughs", 0, "persona"), "p", Target.PERSONA),
        ],
        key=str,
    )


@given(journeys())
@settings(max_examples=often(30))
def test_every_path_leads_to_what_is_written_there(data: dict[str, Any]) -> None:
    made = Journey.model_validate(data)
    for path, part in parts(made):
        assert isinstance(part, Part)
        assert type(part).model_validate(written(data, path)) == part
    for path, name, target in all_references(made):
        assert path[-1] == name if target is Target.LANE else written(data, path) == name
