"""Cases of the rule unmarked-handoff."""

import pytest

from tests.rules.reported import diagnostics, lines

PERSONAS = "personas: [{name: Ida, primary: true}, Bo]\n"


def handed(one: str = "", other: str = "", more: str = "") -> str:
    """Give two touchpoints on lines 6 and 9, in two phases, that differ in channel and owner."""
    return f"""\
cjm: 1
title: Få repareret min cykel
phases:
  - name: A
    touchpoints:
      - {{name: Bestilling, channel: website, owner: Salg{one}}}
  - name: B
    touchpoints:
      - {{name: Opkald, channel: phone, owner: Værksted{other}}}
{more}
"""


def test_a_handoff_is_told_at_the_one_who_takes_over() -> None:
    (found,) = diagnostics("unmarked-handoff", handed())
    assert found.message == 'between "Bestilling" and "Opkald" channel and owner change'
    assert found.place is not None
    assert found.place.line == 9
    assert [(related.place.line, related.message) for related in found.related] == [(6, "comes from here")]


@pytest.mark.parametrize(
    ("one", "other", "reported"),
    [
        pytest.param("", ", pains: [Forfra igen]", [], id="a pain"),
        pytest.param("", ", needs: [Slippe for at gentage]", [], id="a need"),
        pytest.param("", ", opportunities: [Fælles sag]", [], id="an opportunity"),
        pytest.param("", ", frontstage: [Ringer op]", [], id="what staff do in sight"),
        pytest.param("", ", support: [Sagssystem]", [], id="the system behind"),
        pytest.param(", backstage: [Sender sagen videre]", "", [], id="what staff do before"),
        pytest.param(", pains: [Langsom side]", "", [9], id="a pain before it"),
        pytest.param("", ", questions: [Hvem er det?], emotions: [-1]", [9], id="a feeling alone"),
        pytest.param(", owned: false", "", [], id="from somebody else"),
        pytest.param("", ", owned: false", [], id="to somebody else"),
        pytest.param(", owned: true", ", owned: true", [9], id="both ours"),
        pytest.param("", ", status: retired", [], id="no longer there"),
        pytest.param(", for: [ida]", ", for: [bo]", [], id="nobody meets both"),
        pytest.param(", for: [ida]", ", for: [bo, ida]", [9], id="one meets both"),
        pytest.param(", for: [ida]", "", [9], id="one of all"),
    ],
)
def test_a_handoff_is_marked_by_what_is_known_of_it(one: str, other: str, reported: list[int]) -> None:
    assert lines("unmarked-handoff", handed(one, other, PERSONAS)) == reported


@pytest.mark.parametrize(
    ("way", "reported"),
    [
        ("from: bestilling, to: opkald, reason: Ringer for at være sikker", []),
        ("from: opkald, to: bestilling, kind: back, reason: Forkert cykel", []),
        ("from: bestilling, to: opkald", [9]),
        ("from: bestilling, kind: exit, reason: For dyrt", [9]),
        ("from: a, to: opkald, reason: Ringer", [9]),
    ],
)
def test_a_handoff_is_marked_by_a_way_between_the_two_with_a_reason(way: str, reported: list[int]) -> None:
    assert lines("unmarked-handoff", handed(more=f"flow: [{{{way}}}]")) == reported


@pytest.mark.parametrize(
    ("phases", "reported"),
    [
        pytest.param(
            "[{name: T, channel: app, owner: A}, {name: U, channel: app, owner: B}]", [], id="channel"
        ),
        pytest.param(
            "[{name: T, channel: app, owner: A}, {name: U, channel: sms, owner: A}]", [], id="owner"
        ),
        pytest.param("[{name: T, channel: app, owner: A}, {name: U, channel: sms}]", [], id="nobody's"),
        pytest.param("[{name: T, owner: A}, {name: U, channel: sms, owner: B}]", [], id="nowhere"),
        pytest.param(
            "[{name: T, channel: Telefon, owner: A}, {name: U, channel: phone, owner: B}]", [], id="alias"
        ),
        pytest.param(
            "[{name: T, channel: app, owner: A}, {name: U, channel: post, owner: B, status: retired},"
            " {name: V, channel: app, owner: B}]",
            [],
            id="past a retired one",
        ),
        pytest.param(
            "[{name: T, channel: app, owner: A}, {name: U, channel: sms, owner: B}]", [3], id="both"
        ),
    ],
)
def test_only_a_change_of_both_is_a_handoff(phases: str, reported: list[int]) -> None:
    text = f"cjm: 1\ntitle: Få repareret min cykel\nphases: [{{name: A, touchpoints: {phases}}}]\n"
    assert lines("unmarked-handoff", text) == reported


def test_a_phases_owner_stands_for_its_touchpoints() -> None:
    text = """\
cjm: 1
title: Få repareret min cykel
phases:
  - {name: A, owner: Salg, touchpoints: [{name: T, channel: app}]}
  - {name: B, owner: Drift, touchpoints: [{name: U, channel: sms}, {name: V, channel: app}]}
"""
    assert lines("unmarked-handoff", text) == [5]
