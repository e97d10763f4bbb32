"""Cases of the rules about names that stand twice, and about what is named and not used."""

import pytest

from tests.rules.reported import diagnostics, lines, messages, whole_map


@pytest.mark.parametrize(
    ("phases", "more", "told"),
    [
        pytest.param("[Køb, Brug, Køb]", "", ["phase"], id="phases"),
        pytest.param("[Køb, ' køb ']", "", ["phase"], id="but for capitals and spaces"),
        pytest.param("[{name: Køb, id: a}, {name: Køb, id: b}]", "", ["phase"], id="with ids of their own"),
        pytest.param("[Køb, Køb, Køb]", "", ["phase", "phase"], id="three"),
        pytest.param("[Køb, Brug]", "", [], id="different"),
        pytest.param("['', '']", "", [], id="empty: a matter for placeholder-text"),
        pytest.param("[Køb]", "personas: [Sara, Sara]", ["persona"], id="personas"),
        pytest.param("[Køb]", "persona: Sara\npersonas: [Sara]", ["persona"], id="under both keys"),
        pytest.param("[Sara]", "persona: Sara", [], id="of two kinds"),
        pytest.param("[{name: A, touchpoints: [Kurv, Kurv]}]", "", ["touchpoint"], id="touchpoints"),
        pytest.param("[{name: A, touchpoints: [Kurv]}, {name: B, touchpoints: [Kurv]}]", "", [], id="apart"),
        pytest.param(
            "[{name: A, touchpoints: [{name: Hjælp, channel: chat}, {name: Hjælp, channel: phone}]}]",
            "",
            [],
            id="in two channels",
        ),
        pytest.param(
            "[{name: A, touchpoints: [{name: Hjælp, channel: chat}, Hjælp]}]",
            "",
            ["touchpoint"],
            id="one in no channel",
        ),
        pytest.param(
            "[{name: A, touchpoints: [{name: Hjælp, for: [ida]}, {name: Hjælp, for: [bo]}]}]",
            "personas: [Ida, Bo]",
            [],
            id="of two personas",
        ),
        pytest.param(
            "[{name: A, touchpoints: [{name: Hjælp, for: [ida]}, {name: Hjælp, for: [bo, ida]}]}]",
            "personas: [Ida, Bo]",
            ["touchpoint"],
            id="of one persona twice",
        ),
        pytest.param(
            "[{name: A, touchpoints: [{name: Hjælp, for: [ida]}, Hjælp]}]",
            "personas: [Ida, Bo]",
            ["touchpoint"],
            id="of one persona and of all",
        ),
    ],
)
def test_a_name_belongs_to_one_column(phases: str, more: str, told: list[str]) -> None:
    found = [message.split()[1] for message in messages("duplicate-name", whole_map(phases, more))]
    assert found == [f"{what}s" for what in told]


def test_the_second_of_a_name_is_reported_with_the_first_it_is_like() -> None:
    text = whole_map(
        "\n  - name: A\n    touchpoints:\n"
        "      - {name: Hjælp, channel: chat}\n      - {name: Hjælp, channel: sms}\n"
        "      - {name: hjælp, channel: sms}\n"
    )
    (found,) = diagnostics("duplicate-name", text)
    assert found.message == 'two touchpoints are called "hjælp"'
    assert found.place is not None
    assert found.place.line == 8
    assert [(related.place.line, related.message) for related in found.related] == [(7, "the first of them")]


LISTED = """\
cjm: 1
title: Find a cream
evidence:
  - {id: calls, title: Calls}
stakeholders:
  - {id: it, name: IT}
channels:
  - {id: refill, name: Refill station}
personas:
  - {name: Line, primary: true}
  - {id: jens, name: Jens}
phases:
  - name: Pay
"""


def test_what_nothing_uses_is_told_at_its_name_and_a_channel_at_its_id() -> None:
    places = [found.place for found in diagnostics("unused-definition", LISTED) if found.place]
    assert [(at.line, at.text[at.column - 1 : at.end_column - 1]) for at in places] == [
        (4, "Calls"),
        (6, "IT"),
        (8, "refill"),
        (11, "Jens"),
    ]
    assert messages("unused-definition", LISTED) == [
        'nothing in the map uses the evidence "Calls"',
        'nothing in the map uses the stakeholder "IT"',
        'no touchpoint is in the channel "refill"',
        'nothing in the map uses the persona "Jens"',
    ]
    assert [found.help for found in diagnostics("unused-definition", LISTED)] == [
        "name it where it belongs, or take it out",
        "name it where it belongs, or take it out",
        "write it at the touchpoints that happen there, or take it out",
        "name it where it belongs, or take it out",
    ]


@pytest.mark.parametrize(
    ("more", "left"),
    [
        ("    pains: [{text: Dear, evidence: [calls]}]", [6, 8, 11]),
        ("    metrics: [{name: Paid, evidence: [calls]}]", [6, 8, 11]),
        ("    funnel: {entered: 2, evidence: [calls]}", [6, 8, 11]),
        ("    emotions: [{score: 1, by: it, for: [jens]}]", [4, 8]),
        ("    touchpoints: [{name: Market, channel: refill, for: [jens]}]", [4, 6]),
        ("    touchpoints: [Street, {name: Market, channel: Refill Station}]", [4, 6, 11]),
        ("    opportunities: [{text: Try, addresses: [calls, it, jens]}]", [8]),
        ("walkthroughs: [{persona: jens}]", [4, 6, 8]),
        ("flow: [{from: pay, kind: exit, for: [jens]}]", [4, 6, 8]),
        ("    pains: [{text: Dear, evidence: [nothing]}]", [4, 6, 8, 11]),
    ],
)
def test_any_reference_is_a_use(more: str, left: list[int]) -> None:
    assert lines("unused-definition", LISTED + more + "\n") == left


@pytest.mark.parametrize(
    ("more", "reported"),
    [
        ("persona: Sara", []),
        ("personas: [Sara]", []),
        ("personas: [Sara, Oskar]", [4]),  # the first is the primary one when none is marked
        ("personas: [Sara, {file: away.persona.yaml}]", []),  # unknown-reference says that it is missing
        ("personas: [{name: Sara, sources: [q]}]\nevidence: [{id: q, title: Samtaler}]", []),
        ("persona: Hannah\nstakeholders: [hannah]", []),
        ("", []),
    ],
)
def test_whose_map_it_is_needs_no_mention(more: str, reported: list[int]) -> None:
    assert lines("unused-definition", whole_map(more=more)) == reported
