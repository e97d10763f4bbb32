"""Cases of the rules about names that must fit together."""

import pytest

from cjm.source import SourceFile
from tests.rules.reported import diagnostics, lines, messages, whole_map

KNOWN = """\
cjm: 1
title: Get my refund
personas: [{name: Bo, primary: true}, {id: ida, name: Ida Holm}]
stakeholders: [Boss]
evidence: [{id: calls, title: Calls}]
alternatives: [{name: The bus}]
lanes: [goals, {id: green, name: Green}]
phases:
  - name: Apply now
    pains: [{id: slow, text: Slow}]
    touchpoints: [Web form, Web form]
"""


@pytest.mark.parametrize(
    "more",
    [
        "flow: [{from: apply-now, to: web-form-2}]",
        "flow: [{from: web-form, kind: exit, to: the-bus}]",
        "walkthroughs: [{persona: bo}, {persona: ida}]",
        "opportunities: [{text: Faster, addresses: [slow, web-form, calls, the-bus, ida], by: boss}]",
        "what_if: [{if: a, then: b, phase: apply-now}]",
        "opportunities: [{text: Faster, for: [ida], evidence: [calls]}]",
    ],
)
def test_written_and_default_ids_are_found(more: str) -> None:
    assert messages("unknown-reference", KNOWN + more) == []


@pytest.mark.parametrize(
    ("more", "message", "advice"),
    [
        (
            "flow: [{from: aply-now, kind: exit}]",
            'no phase or touchpoint of this map has the id "aply-now"',
            'did you mean "apply-now"?',
        ),
        (
            "flow: [{from: apply-now, kind: exit, to: the-buss}]",
            'no phase, touchpoint or alternative of this map has the id "the-buss"',
            'did you mean "the-bus"?',
        ),
        (
            "walkthroughs: [{persona: Ida}]",
            'no persona of this map has the id "Ida"',
            'did you mean "ida"?',
        ),
        (
            "opportunities: [{text: Faster, evidence: [survey]}]",
            'no evidence of this map has the id "survey"',
            'known here: "calls"',
        ),
        (
            "opportunities: [{text: Faster, addresses: [zzz]}]",
            'nothing in this map has the id "zzz"',
            'known here: "apply-now", "bo", "boss", "calls", "ida", "slow", …',
        ),
        (
            "what_if: [{if: a, then: b, phase: web-form}]",
            'no phase of this map has the id "web-form"',
            'known here: "apply-now"',
        ),
    ],
)
def test_a_miss_is_told_with_what_is_near_or_known(more: str, message: str, advice: str) -> None:
    (found,) = diagnostics("unknown-reference", KNOWN + more)
    assert found.message == message
    assert found.help == advice
    assert found.place is not None
    assert found.place.line == 12
    assert found.place.text[found.place.column - 1 : found.place.end_column - 1] == message.split('"')[1]


def test_in_a_map_of_very_many_misses_the_last_are_told_without_near_names() -> None:
    names = [f"fase-{number}" for number in range(1000)]
    text = whole_map(
        str(names), "flow:\n" + "".join(f"  - {{from: {name}x, kind: exit}}\n" for name in names)
    )
    found = diagnostics("unknown-reference", text)
    assert len(found) == 1000
    assert found[0].help is not None
    assert '"fase-0"' in found[0].help
    assert found[-1].help == (
        'known here: "fase-0", "fase-1", "fase-10", "fase-100", "fase-101", "fase-102", …'
    )


def test_six_names_are_told_and_of_more_that_there_are_more() -> None:
    listed = '"a", "b", "c", "d", "e", "f"'
    for names, known in (("abcdef", listed), ("abcdefg", listed + ", …")):
        evidence = ", ".join(f"{{id: {name}, title: Svar}}" for name in names)
        text = whole_map("[{name: Køb, pains: [{text: Dyrt, evidence: [undersøgelse]}]}]")
        (found,) = diagnostics("unknown-reference", f"{text}evidence: [{evidence}]\n")
        assert found.help == f"known here: {known}"


def test_a_map_that_has_nothing_of_the_kind_says_so() -> None:
    (found,) = diagnostics("unknown-reference", whole_map("[{name: Køb, pains: [{text: Dyrt, by: chef}]}]"))
    assert found.help == "the map has no stakeholder yet"


def test_an_own_lane_must_be_declared_and_is_reported_at_its_key() -> None:
    text = whole_map(
        "\n  - name: Køb\n    lanes:\n      klima: [Tog]\n      miljø: [Fly]\n", "lanes: [klima, goals]\n"
    )
    (found,) = diagnostics("unknown-reference", text)
    assert found.message == 'no lane of this map has the id "miljø"'
    assert found.help == "declare it under `lanes`: `{id: miljø, name: …}`"
    assert found.place is not None
    assert (found.place.line, found.place.column, found.place.end_column) == (7, 7, 12)


def test_a_lane_that_is_nearly_declared_is_suggested() -> None:
    text = whole_map("[{name: Køb, lanes: {klimaet: [Tog]}}]", "lanes: [{id: klima, name: Klima}]\n")
    (found,) = diagnostics("unknown-reference", text)
    assert found.help == 'did you mean "klima"?'


@pytest.mark.parametrize(
    ("lanes", "told"),
    [
        ("[emotion, goal]", [("emotion", "emotions"), ("goal", "goals")]),
        ("[gaols, emotions, touchpoints]", [("gaols", "goals")]),
        ("[{id: touchpoint}]", [("touchpoint", "touchpoints")]),
        ("[klimaa]", [("klimaa", "klima")]),
        ("[goals, company_goals, frontstage, funnel]", []),
        ("[klima]", []),  # filled by the phase
        ("[{id: emotion, name: Stemning}]", []),  # a name tells a choice from a slip
        ("[]", []),
    ],
)
def test_a_row_is_built_in_or_has_a_name_or_entries(lanes: str, told: list[tuple[str, str]]) -> None:
    text = whole_map("[{name: Køb, lanes: {klima: [Tog]}}]", f"lanes: {lanes}\n")
    found = [each for each in diagnostics("unknown-reference", text) if "called" in each.message]
    assert [(each.message, (each.help or "").split('"')[1]) for each in found] == [
        (f'no lane is called "{name}"', near) for name, near in told
    ]


def test_the_name_of_something_else_does_not_make_a_row() -> None:
    text = whole_map("[{name: Køb, pains: [{text: Dyrt, for: [sara]}]}]", "persona: Sara\nlanes: [sara]\n")
    assert messages("unknown-reference", text) == ['no lane is called "sara"']


def test_a_row_that_is_near_nothing_is_told_how_to_become_one_and_where_it_stands() -> None:
    (found,) = diagnostics("unknown-reference", whole_map(more="lanes:\n  - goals\n  - id: miljø\n"))
    assert found.message == 'no lane is called "miljø"'
    assert found.help == "give the row a name: `{id: miljø, name: …}`"
    assert found.place is not None
    assert (found.place.line, found.place.column) == (6, 9)


@pytest.mark.parametrize(
    ("icon", "advice"),
    [
        ("stoer", 'did you mean "store"?'),
        ("nn", "take that of a built-in channel, such as `icon: store`"),
        ("store", None),
    ],
)
def test_the_icon_of_a_channel_is_that_of_a_built_in_one(icon: str, advice: str | None) -> None:
    found = diagnostics("unknown-reference", whole_map(more=f"channels:\n  - id: bod\n    icon: {icon}\n"))
    assert [(each.message, each.place and each.place.line, each.help) for each in found] == (
        [(f'no built-in channel is called "{icon}"', 6, advice)] if advice else []
    )


def test_a_persona_file_that_is_not_there_is_one_error_and_may_have_held_the_names() -> None:
    text = whole_map(
        "[{name: Køb, emotions: [{score: 1, for: [sara]}]}]", "persona:\n  file: sara.persona.yaml\n"
    )
    (found,) = diagnostics("unknown-reference", text)
    assert found.message == 'the persona file "sara.persona.yaml" does not exist'
    assert found.help == "write its path as seen from the map's own folder"
    assert found.place is not None
    assert (found.place.line, found.place.column) == (5, 9)


@pytest.mark.parametrize("beside", ["", "name: Sara, ", "primary: true, name: Sara, "])
def test_a_persona_file_that_is_not_there_is_an_error_whatever_stands_beside_it(beside: str) -> None:
    text = whole_map(more=f"persona: {{{beside}file: sara.persona.yaml}}\n")
    (found,) = diagnostics("unknown-reference", text)
    assert found.place is not None
    assert found.place.text[found.place.column - 1 : found.place.end_column - 1] == "sara.persona.yaml"
    shared = SourceFile("sara.persona.yaml", "name: Sara Holm\n")
    assert diagnostics("unknown-reference", text, companion=lambda _: shared) == ()


def test_of_several_personas_the_one_whose_file_is_missing_may_have_held_the_name() -> None:
    text = whole_map(
        "[{name: Køb, emotions: [{score: 1, for: [sara]}]}]",
        "personas: [{name: Bo, primary: true}, {file: sara.persona.yaml}]\n",
    )
    assert messages("unknown-reference", text) == ['the persona file "sara.persona.yaml" does not exist']


def test_a_persona_file_that_is_there_brings_its_id() -> None:
    text = whole_map(
        "[{name: Køb, emotions: [{score: 1, for: [sara]}]}]", "persona: {file: s.persona.yaml}\n"
    )
    shared = SourceFile("s.persona.yaml", "id: sara\nname: Sara Holm\n")
    assert diagnostics("unknown-reference", text, companion=lambda _: shared) == ()


@pytest.mark.parametrize(
    "more",
    [
        "channels: [{id: calls, medium: digital}]",
        "lanes: [calls]",
        "id: calls",
        "alternatives: [Calls]",  # a default id gives way
    ],
)
def test_channels_lanes_the_map_and_default_ids_do_not_collide(more: str) -> None:
    text = whole_map(more=f"evidence: [{{id: calls, title: Samtaler}}]\n{more}\n")
    assert messages("duplicate-id", text) == []


@pytest.mark.parametrize(
    "more",
    [
        "evidence: [{id: a, title: X}, {id: a, title: Y}]",
        "evidence: [{id: a, title: X}]\nalternatives: [{id: a, name: Y}]",
        "persona: {id: a, name: Sara}\nopportunities: [{id: a, text: Y}]",
        "channels: [{id: a}, {id: a}]",
        "lanes: [{id: a, name: X}, {id: a, name: Y}]",
    ],
)
def test_a_written_id_belongs_to_one_part_whatever_its_kind(more: str) -> None:
    assert messages("duplicate-id", whole_map(more=more)) == ['the id "a" is used twice']


def test_the_second_use_is_reported_with_the_first_beside_it() -> None:
    text = whole_map("\n  - name: Køb\n    id: a\n  - name: Brug\n    id: a\n  - name: Slut\n    id: a\n")
    assert lines("duplicate-id", text) == [7, 9]
    for found in diagnostics("duplicate-id", text):
        (related,) = found.related
        assert (related.place.line, related.message) == (5, "first used here")


def test_one_persona_file_used_twice_is_reported_where_it_is_named() -> None:
    text = whole_map(
        more="personas:\n  - file: s.persona.yaml\n  - primary: true\n    file: s.persona.yaml\n"
    )
    shared = SourceFile("s.persona.yaml", "id: sara\nname: Sara Holm\n")
    (found,) = diagnostics("duplicate-id", text, companion=lambda _: shared)
    assert found.place is not None
    assert found.place.line == 7


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("persona: Sara", []),
        ("personas: [Sara]", []),
        ("", []),
        ("personas: [{name: Sara, primary: true}, Oskar]", []),
        ("personas: [Sara, Oskar]", ["none of the 2 personas is the primary one"]),
        ("persona: Sara\npersonas: [Oskar, Ida]", ["none of the 3 personas is the primary one"]),
        ("persona: {name: Sara, primary: true}\npersonas: [Oskar]", []),
        (
            "personas: [{name: Sara, primary: true}, {name: Oskar, primary: true}]",
            ["the map has two primary personas"],
        ),
        ("personas: [Sara, {file: away.persona.yaml}]", []),  # it may say that it is the one
    ],
)
def test_one_of_several_personas_is_primary(more: str, told: list[str]) -> None:
    assert messages("primary-persona-ambiguous", whole_map(more=more)) == told


def test_a_second_primary_persona_is_told_at_its_mark_and_none_at_the_key() -> None:
    text = whole_map(more="personas:\n  - {name: A, primary: true}\n  - name: B\n    primary: true\n")
    (found,) = diagnostics("primary-persona-ambiguous", text)
    assert found.place is not None
    assert found.place.line == 7
    assert found.help == "take `primary: true` away from all but one"
    assert [(related.place.line, related.message) for related in found.related] == [(5, "the first of them")]
    assert lines("primary-persona-ambiguous", whole_map(more="\npersonas:\n  - A\n  - B\n")) == [5]


@pytest.mark.parametrize(
    ("kinds", "reported"),
    [
        pytest.param("awareness consideration purchase use loyalty", [], id="as it usually goes"),
        pytest.param("purchase awareness", [5], id="a purchase before awareness"),
        pytest.param("consideration awareness purchase", [5], id="consideration before awareness"),
        pytest.param("awareness purchase consideration", [6], id="a purchase before consideration"),
        pytest.param("purchase awareness consideration", [5], id="one phase in the wrong place is told once"),
        pytest.param("consideration awareness loyalty purchase", [5, 7], id="two in the wrong place"),
        pytest.param("awareness loyalty purchase", [6], id="loyalty before the first purchase"),
        pytest.param("awareness consideration purchase consideration purchase", [], id="buying again"),
        pytest.param("awareness use purchase", [], id="a trial"),
        pytest.param("awareness support purchase onboarding", [], id="help before the purchase"),
        pytest.param("awareness purchase advocacy loyalty retention", [], id="faithful in any order"),
        pytest.param("retention consideration purchase", [], id="a renewal"),
        pytest.param("use awareness consideration purchase", [], id="a customer who buys more"),
        pytest.param("use purchase awareness", [6], id="a customer's way to the purchase"),
        pytest.param("exit awareness purchase", [], id="won back"),
        pytest.param("other awareness purchase", [], id="no kind that has a place"),
    ],
)
def test_kinds_come_in_the_order_people_live_them(kinds: str, reported: list[int]) -> None:
    phases = "".join(f"  - {{name: {at}x, kind: {kind}}}\n" for at, kind in enumerate(kinds.split()))
    assert lines("canonical-phase-order", whole_map("\n" + phases)) == reported


def test_phases_without_a_kind_have_no_order_and_the_later_one_is_named() -> None:
    text = whole_map("[Før, {name: Køb, kind: purchase}, Så, {name: Opdagelse, kind: awareness}]")
    assert messages("canonical-phase-order", text) == ['"Opdagelse" (awareness) comes after "Køb"']
    assert messages("canonical-phase-order", whole_map("[Køb, Opdagelse]")) == []


def test_a_phase_without_a_kind_does_not_make_it_the_journey_of_a_customer() -> None:
    opened = "[Før, {name: Opdagelse, kind: awareness}, {name: Tak, kind: loyalty},\n"
    assert lines("canonical-phase-order", whole_map(opened + "{name: Køb, kind: purchase}]")) == [4]


def test_the_phase_that_usually_comes_later_is_shown() -> None:
    text = whole_map("\n  - {name: Køb, kind: purchase}\n  - {name: Opdagelse, kind: awareness}\n")
    (found,) = diagnostics("canonical-phase-order", text)
    assert [(each.place.line, each.message) for each in found.related] == [(4, "usually comes later")]


@pytest.mark.parametrize(
    ("more", "reported"),
    [
        ("state: future", [4]),
        ("state: future\nbased_on: i-dag.cjm.yaml", []),
        ("state: current", []),
        ("", []),
    ],
)
def test_a_map_of_the_future_names_the_one_of_today(more: str, reported: list[int]) -> None:
    assert lines("future-without-baseline", whole_map(more=more)) == reported
