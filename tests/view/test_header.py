"""Who and what: everything above the map."""

from typing import Any

from cjm.view import Fact, Header
from tests.view.arranged import arranged


def head(**keys: Any) -> Header:
    return arranged(**keys).header


def test_a_map_of_a_title_alone_has_a_title_and_a_kind() -> None:
    one = head()
    assert (one.title, one.kind) == ("En rejse", "Kunderejse")
    assert (one.about, one.facts, one.personas, one.tags) == ((), (), (), ())
    told = (one.state, one.status, one.summary, one.owner, one.reviewed, one.reviewed_iso, one.review_every)
    assert set(told) == {None}


def test_about_says_why_for_whom_and_from_where_to_where() -> None:
    one = head(
        purpose="At forstå",
        audience=["Salg", "Lager"],
        scenario="Første køb",
        trigger="Tør hud",
        scope={"starts": "Behovet", "ends": "Genkøb"},
    )
    assert one.about == (
        Fact("purpose", "Formål", "At forstå"),
        Fact("audience", "Målgruppe for kortet", "Salg, Lager"),
        Fact("scenario", "Scenarie", "Første køb"),
        Fact("trigger", "Anledning", "Tør hud"),
        Fact("starts", "Begynder", "Behovet"),
        Fact("ends", "Slutter", "Genkøb"),
    )


def test_facts_say_how_far_the_map_is_and_who_keeps_it() -> None:
    one = head(
        kind="buyer",
        state="current",
        status="review",
        market="b2b",
        owner="Mette",
        reviewed="2026-03-03",
        review_every="half-year",
        based_on="i-dag.cjm.yaml",
        assumption=True,
        tags=["a"],
        summary="**Kort**",
    )
    assert [(fact.key, fact.text) for fact in one.facts] == [
        ("state", "I dag"),
        ("status", "Til gennemsyn"),
        ("market", "B2B"),
        ("owner", "Mette"),
        ("reviewed", "3. marts 2026"),
        ("review-every", "hvert halve år"),
        ("assumption", one.facts[6].text),
        ("based-on", "i-dag.cjm.yaml"),
    ]
    assert (one.kind, one.state, one.status, one.owner) == ("Køberejse", "I dag", "Til gennemsyn", "Mette")
    assert (one.reviewed, one.reviewed_iso, one.review_every) == (
        "3. marts 2026",
        "2026-03-03",
        "hvert halve år",
    )
    assert (one.summary, one.tags) == ("**Kort**", ("a",))


def test_a_persona_is_a_card() -> None:
    sara = {
        "id": "s", "name": "Sara", "role": "Køber", "age": 23, "occupation": "Studerende", "share": 0.65,
        "quote": "Av!", "description": "Ung.", "goals": ["a"], "needs": ["b"], "frustrations": ["c"],
        "sources": ["e"],
    }  # fmt: skip
    (card,) = head(persona=sara, evidence=[{"id": "e", "title": "Samtaler"}]).personas
    assert (card.id, card.number, card.name, card.role, card.primary) == ("s", 1, "Sara", "Køber", False)
    assert (card.quote, card.description) == ("Av!", "Ung.")
    assert (card.goals, card.needs, card.frustrations, card.citations) == (("a",), ("b",), ("c",), (1,))
    assert card.facts == (
        Fact("age", "Alder", "23"),
        Fact("occupation", "Beskæftigelse", "Studerende"),
        Fact("share", "Andel af målgruppen", "65\u00a0%"),
    )


def test_of_several_personas_one_is_primary_and_each_has_a_number() -> None:
    cards = head(persona="Sara", personas=[{"name": "Bo", "primary": True}, "Anna"]).personas
    assert [(card.id, card.number, card.primary) for card in cards] == [
        ("sara", 1, False),
        ("bo", 2, True),
        ("anna", 3, False),
    ]


def test_a_persona_whose_file_is_not_read_is_left_out() -> None:
    cards = head(personas=[{"file": "sara.persona.yaml"}, {"name": "Bo", "share": 0}]).personas
    assert [(card.name, card.number, [fact.text for fact in card.facts]) for card in cards] == [
        ("Bo", 2, ["0\u00a0%"])
    ]
