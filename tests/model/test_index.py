"""Ids: written or from the name, told apart where they may be confused, and found by what refers to them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm.model import Index, Journey, Phase, Target, default_id
from tests.model.maps import journey
from tests.often import often
from tests.strategies import journeys
from tests.strategies.cast import NAMES

LONG_MAP = {
    "id": "kortet",
    "personas": ["Sara", {"id": "o", "name": "Oskar"}],
    "stakeholders": ["Sara"],
    "evidence": ["Spørgeskema efter køb", {"id": "web", "title": "Webanalyse"}],
    "alternatives": ["Køb"],
    "channels": [{"id": "køb"}],
    "lanes": ["pains", {"id": "klima", "name": "Klima"}],
}


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Sara", "sara"),
        ("Annonce på Instagram", "annonce-på-instagram"),
        ("  to   ord\n", "to-ord"),
        ("Hvad nu? (igen!)", "hvad-nu-igen"),
        ("Kurv/kasse & betaling", "kurvkasse--betaling"),
        ("v1.2_beta-x", "v1.2_beta-x"),
        ("…-.Start.-", "start"),
        ("ÆRØ", "ærø"),
        ("A\u030arhus", "århus"),
        ("日本語 テスト", "日本語-テスト"),
        ("हिन्दी", "हिन्दी"),
        ("???", ""),
        ("", ""),
        *NAMES.items(),
    ],
)
def test_an_id_is_the_name_in_lower_case_with_hyphens_for_spaces(name: str, wanted: str) -> None:
    assert default_id(name) == wanted


@given(st.text(min_size=1))
def test_an_id_from_a_name_may_be_written_as_one(name: str) -> None:
    made = default_id(name)
    if made:
        assert Journey.model_validate({"cjm": 1, "title": "x", "phases": [], "id": made}).id == made


def test_equal_names_are_told_apart_by_a_number() -> None:
    index = Index(journey("Køb", "Køb", {"name": "Køb", "touchpoints": ["Køb", "Køb-2"]}))
    assert [index.ids["phases", at] for at in range(3)] == ["køb", "køb-2", "køb-3"]
    assert index.ids["phases", 2, "touchpoints", 0] == "køb-4"
    assert index.ids["phases", 2, "touchpoints", 1] == "køb-2-2"


def test_a_written_id_is_never_taken_by_a_name() -> None:
    index = Index(journey("Køb", {"name": "Noget andet", "id": "køb"}))
    assert index.ids["phases", 0] == "køb-2"
    assert index.find("køb", Target.PHASE) == (("phases", 1), index.journey.phases[1])


def test_a_name_of_signs_alone_is_called_what_it_is() -> None:
    index = Index(journey("???", {"name": "!!!", "touchpoints": ["→"]}, personas=["…"], evidence=["?"]))
    assert index.ids["phases", 0] == "phase"
    assert index.ids["phases", 1] == "phase-2"
    assert index.ids["phases", 1, "touchpoints", 0] == "touchpoint"
    assert index.ids["personas", 0] == "persona"
    assert index.ids["evidence", 0] == "evidence"


def test_phases_and_touchpoints_share_their_ids_and_others_do_not() -> None:
    index = Index(journey({"name": "Sara", "touchpoints": ["Sara", "Køb"]}, **LONG_MAP))
    assert index.ids["phases", 0] == "sara"
    assert index.ids["phases", 0, "touchpoints", 0] == "sara-2"
    assert index.ids["phases", 0, "touchpoints", 1] == "køb"
    assert index.ids["personas", 0] == index.ids["stakeholders", 0] == "sara"
    assert index.ids["alternatives", 0] == "køb"


def test_entries_have_only_the_ids_that_are_written() -> None:
    index = Index(journey({"name": "Køb", "pains": ["Fragt", {"id": "fragt", "text": "Fragt"}]}))
    assert ("phases", 0, "pains", 0) not in index.ids
    assert index.ids["phases", 0, "pains", 1] == "fragt"


@pytest.mark.parametrize(
    ("name", "target", "path"),
    [
        ("sara", Target.PERSONA, ("personas", 0)),
        ("o", Target.PERSONA, ("personas", 1)),
        ("oskar", Target.PERSONA, None),
        ("sara", Target.STAKEHOLDER, ("stakeholders", 0)),
        ("web", Target.EVIDENCE, ("evidence", 1)),
        ("spørgeskema-efter-køb", Target.EVIDENCE, ("evidence", 0)),
        ("køb", Target.PHASE, ("phases", 0)),
        ("køb", Target.TOUCHPOINT, None),
        ("kurv", Target.TOUCHPOINT, ("phases", 0, "touchpoints", 0)),
        ("kurv", Target.PHASE, None),
        ("kurv", Target.PLACE, ("phases", 0, "touchpoints", 0)),
        ("køb", Target.PLACE, ("phases", 0)),
        ("køb", Target.ALTERNATIVE, ("alternatives", 0)),
        ("køb", Target.DESTINATION, ("phases", 0)),
        ("klima", Target.LANE, ("lanes", 1)),
        ("pains", Target.LANE, ("lanes", 0)),
        ("køb", Target.LANE, None),
        ("fragt", Target.ANYTHING, ("phases", 0, "pains", 0)),
        ("kurv", Target.ANYTHING, ("phases", 0, "touchpoints", 0)),
        ("web", Target.ANYTHING, ("evidence", 1)),
        ("klima", Target.ANYTHING, None),
        ("kortet", Target.ANYTHING, None),
        ("ukendt", Target.ANYTHING, None),
    ],
)
def test_a_name_is_found_where_it_is_expected(
    name: str, target: Target, path: tuple[str | int, ...] | None
) -> None:
    phase = {"name": "Køb", "touchpoints": ["Kurv"], "pains": [{"id": "fragt", "text": "Fragt"}]}
    found = Index(journey(phase, **LONG_MAP)).find(name, target)
    assert (found and found[0]) == path


def test_of_two_written_ids_the_first_is_meant() -> None:
    index = Index(journey({"name": "A", "id": "x"}, {"name": "B", "id": "x"}))
    found = index.find("x", Target.PHASE)
    assert found is not None
    assert isinstance(found[1], Phase)
    assert found[1].name == "A"


def test_an_alternative_is_reached_where_no_place_has_its_id() -> None:
    index = Index(journey("Overvejelse", alternatives=["Konkurrent"]))
    assert index.find("konkurrent", Target.DESTINATION) is not None
    assert index.find("konkurrent", Target.PLACE) is None


def test_the_names_are_those_that_would_be_found() -> None:
    index = Index(journey({"name": "Køb", "touchpoints": ["Kurv"]}, **LONG_MAP))
    assert list(index.names(Target.PERSONA)) == ["sara", "o"]
    assert list(index.names(Target.DESTINATION)) == ["køb", "kurv", "køb"]
    assert list(index.names(Target.LANE)) == ["pains", "klima"]
    for target in Target:
        assert all(index.find(name, target) for name in index.names(target))


@given(journeys())
@settings(max_examples=often(30))
def test_no_two_parts_of_one_kind_share_an_id(data: dict[str, object]) -> None:
    index = Index(Journey.model_validate(data))
    for target in (Target.PERSONA, Target.STAKEHOLDER, Target.EVIDENCE, Target.ALTERNATIVE, Target.PLACE):
        names = list(index.names(target))
        assert len(names) == len(set(names))
