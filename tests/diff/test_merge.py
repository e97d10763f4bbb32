"""As-is and to-be as one map, with what became of each part."""

from typing import Any

from hypothesis import given

from cjm.diff import Change, Difference, merge
from cjm.model import Journey, Pain, curve, parts
from cjm.reading import opened, read_map
from tests.strategies import journeys

OLD = """
cjm: 1
title: Jeg vil finde en kjole
persona: Sara
evidence: [{id: skema, title: Spørgeskema}]
phases:
  - name: Køb
    kind: purchase
    goals: [Få kjolen i tide]
    pains: [{text: Fragten vises for sent, severity: 2, evidence: [skema]}]
    touchpoints:
      - {name: Kurv, emotions: [-1]}
      - {name: Kasse, channel: webshop, emotions: [{score: -2, feeling: Irriteret}]}
    funnel: {entered: 100, continued: 50}
  - name: Brug
    lanes: {miljø: [Plastpose]}
flow: [{from: kasse, to: køb, kind: back, reason: Fragt}]
lanes: [{id: miljø, name: Miljø}]
"""
NEW = """
cjm: 1
title: Jeg vil finde en kjole
persona: Sara
phases:
  - name: Betaling
    kind: purchase
    goals: [få  kjolen i tide, Undgå køen]
    pains: [{text: Fragten vises for sent, severity: 1}]
    touchpoints:
      - {name: Kasse, channel: app, emotions: [{score: 1, feeling: Lettet}]}
      - {name: Kvittering, actions: [Gemmer den]}
    funnel: {entered: 100, continued: 80}
opportunities: [Vis fragten]
"""


def read(text: str) -> Journey:
    journey = read_map(opened("map.cjm.yaml", text.encode())).journey
    assert journey
    return journey


def test_every_phase_touchpoint_and_entry_of_both_is_there_once_with_what_became_of_it() -> None:
    merged = merge(read(OLD), read(NEW))
    phase, gone = merged.journey.phases
    assert (phase.name, gone.name) == ("Betaling", "Brug")
    assert [touchpoint.name for touchpoint in phase.touchpoints] == ["Kurv", "Kasse", "Kvittering"]
    assert {path: difference.change for path, difference in merged.differences.items()} == {
        ("phases", 0): Change.CHANGED,  # Køb is called Betaling
        ("phases", 0, "goals", 1): Change.ADDED,  # the first differs in a capital and a space alone
        ("phases", 0, "pains", 0): Change.CHANGED,  # it hurts less
        ("phases", 0, "touchpoints", 0): Change.REMOVED,
        ("phases", 0, "touchpoints", 1): Change.CHANGED,  # in the app now
        ("phases", 0, "touchpoints", 1, "emotions", 0): Change.CHANGED,
        ("phases", 0, "touchpoints", 2): Change.ADDED,  # and so has no marks below it
        ("phases", 0, "funnel"): Change.CHANGED,
        ("phases", 1): Change.REMOVED,
        ("flow", 0): Change.REMOVED,
        ("opportunities", 0): Change.ADDED,
        ("evidence", 0): Change.REMOVED,
    }


def test_people_evidence_and_who_walked_the_way_are_told_apart_too() -> None:
    old = """
cjm: 1
title: a
personas: [{name: Sara, role: Gæst, goals: [Få en kjole], sources: [skema]}, Mor]
evidence: [{id: skema, title: Spørgeskema, sample: 12}, {id: tal, title: Tal}]
walkthroughs: [{by: Mette, note: Kom ikke frem}, {by: Ole, note: Gik i stå}, {by: Ida, date: 2026-01-01}]
phases: [Køb]
"""
    new = """
cjm: 1
title: a
persona: {name: Sara, role: Gæst, goals: [Få en kjole i tide]}
evidence: [{id: skema, title: Spørgeskema, sample: 90}, {id: tal, title: Tal, kind: analytics}]
walkthroughs: [{by: Mette, note: Kom frem}, {by: Bo, note: Gik i stå ved kassen}, {by: Ida, date: 2026-01-01}]
phases: [Køb]
"""
    assert {path: each.change for path, each in merge(read(old), read(new)).differences.items()} == {
        ("personas", 0): Change.CHANGED,  # what she wants, and not where that is known from
        ("personas", 1): Change.REMOVED,
        ("evidence", 0): Change.CHANGED,
        ("evidence", 1): Change.CHANGED,
        ("walkthroughs", 0): Change.CHANGED,
        ("walkthroughs", 1): Change.CHANGED,  # they found much the same
    }


def test_what_has_changed_tells_what_it_was() -> None:
    difference = merge(read(OLD), read(NEW)).differences["phases", 0, "pains", 0]
    assert isinstance(difference.before, Pain)
    assert difference.before.severity == 2
    assert merge(read(NEW), read(OLD)).differences["phases", 1] == Difference(Change.ADDED)


def test_the_old_ways_lead_to_the_phases_as_they_are_called_now() -> None:
    flow = merge(read(OLD), read(NEW)).journey.flow[0]
    assert (flow.from_, flow.to) == ("kasse", "betaling")


def test_what_stands_around_the_phases_is_that_of_both() -> None:
    journey = merge(read(OLD), read(NEW)).journey
    assert [piece.title for piece in journey.evidence] == ["Spørgeskema"]
    assert [lane.id for lane in journey.lanes] == ["miljø"]
    assert [persona.name for persona in journey.personas] == ["Sara"]


def test_two_personas_stand_beside_each_other() -> None:
    journey = merge(read(OLD), read(NEW.replace("Sara", "Jens"))).journey
    assert [persona.name for persona in journey.personas] == ["Jens", "Sara"]


def test_each_side_has_its_own_feelings_at_the_same_places() -> None:
    old, new = merge(read(OLD), read(NEW)).sides
    assert [(point.place.name, point.score) for point in curve(old)] == [
        ("Kurv", -1.0),
        ("Kasse", -2.0),
        ("Kvittering", None),
        ("Brug", None),
    ]
    assert [point.score for point in curve(new)] == [None, 1.0, None, None]


def test_a_map_without_a_persona_and_one_whose_rows_differ_can_be_compared() -> None:
    old = "cjm: 1\ntitle: a\nphases: [{name: A, lanes: {x: [a]}}]\nlanes: [goals, {id: x}]\n"
    new = "cjm: 1\ntitle: a\nphases: [{name: A, lanes: {y: [b]}}]\nlanes: [pains, {id: y}]\n"
    merged = merge(read(old), read(new))
    assert [lane.id for lane in merged.journey.lanes] == ["pains", "y", "x"]
    assert {path: difference.change for path, difference in merged.differences.items()} == {
        ("phases", 0, "lanes", "y", 0): Change.ADDED,
        ("phases", 0, "lanes", "x", 0): Change.REMOVED,
    }


def test_the_feelings_of_two_personas_are_two_things() -> None:
    old = "cjm: 1\ntitle: a\npersonas: [A, B]\nphases: [{name: A, emotions: [{score: 1, for: [a]}]}]\n"
    merged = merge(read(old), read(old.replace("for: [a]", "for: [b]").replace("1,", "0,")))
    assert [difference.change for difference in merged.differences.values()] == [Change.REMOVED, Change.ADDED]


@given(journeys())
def test_a_map_does_not_differ_from_itself(data: dict[str, Any]) -> None:
    journey = Journey.model_validate(data)
    merged = merge(journey, journey)
    assert not merged.differences
    assert merged.sides[0] == merged.sides[1]
    assert len(list(parts(merged.journey))) == len(list(parts(journey)))


@given(journeys(), journeys())
def test_nothing_of_either_map_is_lost(one: dict[str, Any], other: dict[str, Any]) -> None:
    old, new = Journey.model_validate(one), Journey.model_validate(other)

    def said(journey: Journey) -> set[str]:
        return {text for _, part in parts(journey) if (text := getattr(part, "text", None))}

    merged = merge(old, new)
    kept = said(merged.journey) | {
        getattr(difference.before, "text", "") for difference in merged.differences.values()
    }
    folded = {" ".join(text.casefold().split()) for text in kept}
    assert {" ".join(text.casefold().split()) for text in said(old) | said(new)} <= folded
