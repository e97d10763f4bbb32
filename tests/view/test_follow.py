"""What follows from the map: opportunities by rank, what-ifs, alternatives, people, evidence."""

from typing import Any

import pytest

from cjm.view import Fact, Link
from tests.view.arranged import arranged


def test_opportunities_are_ranked_open_before_closed_scored_before_unscored_by_value_less_effort() -> None:
    ideas: list[Any] = [
        {"text": "færdig", "value": 5, "effort": 1, "status": "done"},
        "uden tal",
        {"text": "3 for 3", "value": 3, "effort": 3},
        {"text": "uden indsats", "value": 5},
        {"text": "5 for 5", "value": 5, "effort": 5},
        {"text": "4 for 1", "value": 4, "effort": 1},
        {"text": "5 for 2", "value": 5, "effort": 2},
        {"text": "droppet", "status": "dropped"},
        {"text": "også 5 for 5", "value": 5, "effort": 5, "status": "doing"},
    ]
    assert [one.text for one in arranged(opportunities=ideas).opportunities] == [
        "5 for 2",
        "4 for 1",
        "5 for 5",
        "også 5 for 5",
        "3 for 3",
        "uden indsats",
        "uden tal",
        "færdig",
        "droppet",
    ]


def test_opportunities_are_found_wherever_they_stand_and_say_where() -> None:
    phase = {"name": "Køb", "opportunities": ["b"], "touchpoints": [{"name": "Kurv", "opportunities": ["c"]}]}
    board = arranged(phase, {"name": "Brug", "opportunities": ["d"]}, opportunities=["a"])
    assert sorted((one.text, one.where) for one in board.opportunities) == [
        ("a", None),
        ("b", "Køb"),
        ("c", "Kurv"),
        ("d", "Brug"),
    ]


def test_an_opportunity_says_everything_in_words() -> None:
    idea = {
        "id": "fragt", "text": "Vis fragten", "owner": "Salg", "status": "planned", "value": 5, "effort": 2,
        "due": "2027-02-01", "addresses": ["dyr", "kurv", "væk"], "for": ["sara"], "evidence": ["e"],
        "assumption": True,
    }  # fmt: skip
    phase = {"name": "Køb", "pains": [{"id": "dyr", "text": "Dyr fragt"}], "touchpoints": ["Kurv"]}
    board = arranged(phase, opportunities=[idea], persona="Sara", evidence=[{"id": "e", "title": "Tal"}])
    (one,) = board.opportunities
    assert (one.id, one.owner, one.status, one.status_word) == ("fragt", "Salg", "planned", "planlagt")
    assert (one.value, one.effort, one.due) == (5, 2, "1. februar 2027")
    assert one.addresses == ("Dyr fragt", "Kurv", "væk")
    assert (one.notes, one.citations, one.assumption) == (("kun Sara",), (1,), True)


def test_an_opportunity_of_a_text_alone_says_nothing_more() -> None:
    (one,) = arranged(opportunities=["Vis fragten"]).opportunities
    assert {one.id, one.where, one.owner, one.status, one.status_word, one.value, one.effort, one.due} == {
        None
    }


def test_an_opportunity_may_address_evidence_by_its_title() -> None:
    ideas = [{"text": "a", "addresses": ["tal"]}]
    (one,) = arranged(opportunities=ideas, evidence=["Tal"]).opportunities
    assert one.addresses == ("Tal",)


@pytest.mark.parametrize(("source", "href"), [("https://a.example", "https://a.example"), ("Mappen", None)])
def test_evidence_is_numbered_in_its_order(source: str, href: str | None) -> None:
    piece = {
        "id": "t", "kind": "analytics", "title": "Webtal", "source": source, "date": "2026-10-02",
        "sample": 18400, "note": "Uden kundedata",
    }  # fmt: skip
    bare, full = arranged(evidence=["Samtaler", piece]).evidence
    assert (bare.number, bare.id, bare.title) == (1, "samtaler", "Samtaler")
    assert {bare.kind, bare.source, bare.date, bare.sample, bare.note} == {None}
    assert (full.number, full.id, full.kind, full.source) == (2, "t", "Webanalyse", Link(source, href))
    assert (full.date, full.sample, full.note) == ("2. oktober 2026", "grundlag: 18400", "Uden kundedata")


def test_a_what_if_says_condition_consequence_and_phase() -> None:
    told = arranged(
        {"name": "Køb", "id": "k"}, what_if=[{"if": "A", "then": "B", "phase": "k"}, {"if": "C", "then": "D"}]
    )
    assert [(note.title, note.facts, note.text) for note in told.what_if] == [
        (Link("A", None), (Fact("phase", "Fase", "Køb"),), "B"),
        (Link("C", None), (), "D"),
    ]


def test_an_alternative_leads_to_its_address_or_tells_one_that_must_not_be_followed() -> None:
    others = [{"name": "A", "url": "javascript:x"}, {"name": "B", "url": "https://b.example"}, "C"]
    assert [(note.title, note.facts) for note in arranged(alternatives=others).alternatives] == [
        (Link("A", None), (Fact("source", "Kilde", "javascript:x"),)),
        (Link("B", "https://b.example"), ()),
        (Link("C", None), ()),
    ]


def test_stakeholders_say_role_influence_and_concerns() -> None:
    people = [
        "Chefen",
        {"name": "Indkøb", "role": "Betaler", "influence": "stor", "concerns": ["Pris", "Tid"]},
    ]
    told = arranged(stakeholders=people).stakeholders
    assert [
        (note.title.text, [(fact.name, fact.text) for fact in note.facts], note.text) for note in told
    ] == [
        ("Chefen", [], None),
        ("Indkøb", [("Rolle", "Betaler"), ("Indflydelse", "stor")], "Pris; Tid"),
    ]


def test_walkthroughs_say_who_when_as_whom_and_what() -> None:
    walks = [
        {"by": "Mette", "date": "2026-10-06", "persona": "sara", "note": "Gav op"},
        {"date": "2026-10-07"},
    ]
    told = arranged(walkthroughs=walks, persona="Sara").walkthroughs
    assert [(note.title.text, [fact.text for fact in note.facts], note.text) for note in told] == [
        ("Mette, 6. oktober 2026", ["Sara"], "Gav op"),
        ("7. oktober 2026", [], None),
    ]
