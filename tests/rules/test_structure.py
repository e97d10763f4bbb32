"""Cases of the rules about what a map says of itself."""

import pytest

from cjm.settings import Limits
from tests.rules.reported import diagnostics, lines, messages, whole_map


def test_missing_things_of_the_map_stand_at_its_title() -> None:
    for name in ("map-without-purpose", "map-without-persona", "map-without-scope"):
        assert lines(name, whole_map()) == [2]


def test_an_empty_purpose_is_a_matter_for_placeholder_text() -> None:
    text = whole_map(more='purpose: ""\n')
    assert lines("map-without-purpose", text) == []
    assert lines("placeholder-text", text) == [4]


@pytest.mark.parametrize(
    "persona",
    [
        "persona: Sara\n",
        "personas: [Sara, Oskar]\n",
        "persona: {file: away.persona.yaml}\n",  # unknown-reference says that it is missing
    ],
)
def test_any_form_of_persona_will_do(persona: str) -> None:
    assert lines("map-without-persona", whole_map(more=persona)) == []


def test_an_empty_list_of_personas_is_nobody() -> None:
    assert lines("map-without-persona", whole_map(more="personas: []\n")) == [2]


@pytest.mark.parametrize(
    ("scope", "message"),
    [
        ("{starts: Et behov}", "the scope does not say where the journey ends"),
        ("{ends: Et køb}", "the scope does not say where the journey starts"),
        ("{}", "the scope does not say where the journey starts and ends"),
    ],
)
def test_half_a_scope_is_reported_at_its_key(scope: str, message: str) -> None:
    (found,) = diagnostics("map-without-scope", whole_map(more=f"scope: {scope}\n"))
    assert found.message == message
    wanted = ", ".join(f"{key}: …" for key in ("starts", "ends") if key in message)
    assert found.help == f"add `{wanted}` to `scope`"
    assert found.place is not None
    assert (found.place.line, found.place.column, found.place.end_column) == (4, 1, 6)


def test_a_map_without_any_scope_is_told_both_ends() -> None:
    (found,) = diagnostics("map-without-scope", whole_map())
    assert found.message == "the map does not say where the journey starts and ends"
    assert found.help == "write both limits: `scope: {starts: …, ends: …}`"


@pytest.mark.parametrize(("count", "most", "reported"), [(8, 8, []), (9, 8, [3]), (3, 2, [3]), (9, 9, [])])
def test_the_most_phases_are_a_setting(count: int, most: int, reported: list[int]) -> None:
    text = whole_map(str([f"Fase {number}" for number in range(count)]))
    assert lines("too-many-phases", text, Limits(phases_at_most=most)) == reported


def test_too_many_phases_are_counted_in_the_message() -> None:
    text = whole_map("[a, b, c, d, e, f, g, h, i, j]")
    assert messages("too-many-phases", text) == [
        "the map has 10 phases, and 8 are as many as a reader takes in"
    ]


@pytest.mark.parametrize(
    ("phases", "more", "reported"),
    [
        ("[{name: Køb, kind: purchase}]", "", [3]),
        ("[{name: Køb, kind: purchase}]", "kind: buyer\n", []),
        ("[{name: Køb, kind: purchase}]", "kind: user\n", [3]),
        ("[{name: Køb, kind: purchase}, {name: Brug, kind: use}]", "", []),
        ("[{name: Brug, kind: use}, {name: Genkøb, kind: purchase}]", "", []),
        (
            "[A, {name: Køb, kind: purchase}, {name: Loyal, kind: loyalty}, {name: Igen, kind: purchase}]",
            "",
            [],
        ),
        ("[{name: Hjælp, kind: other}, {name: Køb, kind: purchase}]", "", [3]),
        ("[Opmærksomhed, Overvejelse, Køb]", "", [3]),
        ("[Opmærksomhed, Overvejelse, Køb]", "kind: buyer\n", []),
        ("[Opmærksomhed, Køb, Brug, Køb]", "", []),
        ("[Opmærksomhed, {name: Køb, kind: other}]", "", []),  # what is written weighs more than the name
    ],
)
def test_a_last_purchase_is_an_end_unless_the_journey_has_been_beyond_one(
    phases: str, more: str, reported: list[int]
) -> None:
    assert lines("ends-at-purchase", whole_map(phases, more)) == reported


@pytest.mark.parametrize(
    ("phases", "reported"),
    [
        ("[{name: Køb, kind: purchase}, {name: Ambassadør, kind: advocacy}]", [3]),
        ("[{name: Køb, kind: purchase}, {name: Tak, kind: other}, {name: Loyalitet, kind: loyalty}]", []),
        ("[{name: Køb, kind: purchase}, {name: Hjælp, kind: support}, {name: Loyalitet, kind: loyalty}]", []),
        ("[{name: Loyalitet, kind: loyalty}, {name: Køb, kind: purchase}]", []),
        ("[{name: Køb, kind: purchase}, Loyalitet]", [3]),
        ("[Køb, Loyalitet]", [3]),
        ("[Køb, Levering, Loyalitet]", []),
        ("[Køb, {name: Loyalitet, kind: other}]", []),
        ("[{name: Overvejelse, kind: consideration}, {name: Loyalitet, kind: loyalty}]", []),
    ],
)
def test_loyalty_right_after_the_purchase_is_a_gap(phases: str, reported: list[int]) -> None:
    assert lines("journey-without-retention", whole_map(phases)) == reported


def test_the_purchase_before_loyalty_is_shown() -> None:
    text = whole_map("[{name: Køb, kind: purchase},\n {name: Tak, kind: loyalty}]")
    (found,) = diagnostics("journey-without-retention", text)
    assert [(related.place.line, related.message) for related in found.related] == [(3, "the purchase")]


def test_where_only_the_name_says_that_it_is_a_purchase_the_advice_allows_for_another_kind() -> None:
    by_kind, by_name = (
        diagnostics("ends-at-purchase", whole_map(f"[{phase}]"))[0].help
        for phase in ("{name: Køb, kind: purchase}", "Køb")
    )
    advice = "add what follows, such as a phase of `kind: use`, or write `kind: buyer` for the map"
    assert by_kind == advice
    assert by_name == f"{advice}; if it is no purchase, write its own `kind`"


def test_a_map_without_phases_ends_nowhere() -> None:
    assert lines("ends-at-purchase", whole_map("[]")) == []


def test_the_audience_and_the_state_are_missed_at_the_title() -> None:
    for name in ("map-without-audience", "map-without-state"):
        assert lines(name, whole_map()) == [2]
    assert lines("map-without-audience", whole_map(more="audience: []\n")) == [2]
    assert lines("map-without-audience", whole_map(more="audience: [Butikken]\n")) == []
    assert lines("map-without-state", whole_map(more="state: future\n")) == []


STATES = """\
  - name: Overvejelse
    touchpoints:
      - {name: Guide, status: proposed}
      - Butik
  - name: Køb
    touchpoints: [Kasse]
"""


@pytest.mark.parametrize("state", ["", "state: future\n"])
def test_touchpoints_without_a_status_beside_some_with_one_are_told_once(state: str) -> None:
    (found,) = diagnostics("mixed-states", whole_map("\n" + STATES, state))
    assert found.message == 'touchpoint "Butik" and 1 more do not say whether they exist today, as others do'
    assert found.place is not None
    assert found.place.line == 7
    assert [related.place.line for related in found.related] == [6]


def test_the_first_touchpoint_with_a_status_is_shown() -> None:
    marked = "{name: A, status: current},\n B,\n {name: C, status: current}"
    (found,) = diagnostics("mixed-states", whole_map(f"[{{name: Køb, touchpoints: [{marked}]}}]"))
    assert [(related.place.line, related.message) for related in found.related] == [(3, "says so")]


def test_a_single_touchpoint_without_a_status_is_told_in_the_singular() -> None:
    text = whole_map("[{name: Køb, touchpoints: [{name: Guide, status: current}, Kasse]}]")
    assert messages("mixed-states", text) == [
        'touchpoint "Kasse" does not say whether it exists today, as others do'
    ]


@pytest.mark.parametrize(
    ("phases", "more"),
    [
        pytest.param("\n" + STATES, "state: current\n", id="of today unless marked"),
        pytest.param("[{name: Køb, touchpoints: [Guide, Kasse]}]", "", id="none marked"),
        pytest.param("[{name: Køb, touchpoints: [{name: Guide, status: retired}]}]", "", id="all marked"),
        pytest.param("[Køb]", "", id="no touchpoints"),
    ],
)
def test_states_that_are_told_apart_or_not_at_all_are_not_mixed(phases: str, more: str) -> None:
    assert lines("mixed-states", whole_map(phases, more)) == []


@pytest.mark.parametrize(
    ("phases", "least", "told"),
    [
        ("[]", 3, ["the map has no phases, and a journey takes at least 3"]),
        ("[Køb]", 3, ["the map has 1 phase, and a journey takes at least 3"]),
        ("[Før, Efter]", 3, ["the map has 2 phases, and a journey takes at least 3"]),
        ("[Før, Køb, Efter]", 3, []),
        ("[Før, Køb, Efter]", 4, ["the map has 3 phases, and a journey takes at least 4"]),
        ("[]", 0, []),
    ],
)
def test_the_fewest_phases_are_a_setting(phases: str, least: int, told: list[str]) -> None:
    assert messages("too-few-phases", whole_map(phases), Limits(phases_at_least=least)) == told


@pytest.mark.parametrize(("count", "most", "reported"), [(12, 12, []), (13, 12, [4]), (2, 1, [4])])
def test_the_most_touchpoints_of_a_phase_are_a_setting(count: int, most: int, reported: list[int]) -> None:
    names = [f"Punkt {number}" for number in range(count)]
    text = whole_map(f"\n  - name: Køb\n    touchpoints: {names}\n  - {{name: Brug, touchpoints: [Punkt]}}\n")
    assert lines("crowded-phase", text, Limits(touchpoints_at_most=most)) == reported


@pytest.mark.parametrize(
    ("first", "reported"),
    [
        ("Annonce på Instagram", [3]),
        ("{name: Annonce, channel: ads}", [3]),
        ("{name: Opslag, channel: TikTok}", [3]),
        ("{name: Vores forum, channel: community, owned: true}", [3]),
        ("{name: En veninde, owned: false}", []),
        ("{name: En annonce hos andre, channel: ads, owned: false}", []),
        ("{name: En veninde, channel: word-of-mouth}", []),
        ("{name: En veninde, channel: Mund til mund}", []),
        ("{name: Søgning, channel: search}", []),
        ("{name: Anmeldelser, channel: review-site}", []),
    ],
)
def test_the_first_touchpoint_is_ours_unless_it_says_otherwise(first: str, reported: list[int]) -> None:
    text = whole_map(
        f"[{{name: Opdagelse, touchpoints: [{first}, Butik]}}, {{name: Køb, touchpoints: [Kasse]}}]"
    )
    assert lines("starts-at-own-channel", text) == reported
    assert lines("starts-at-own-channel", text + "trigger: Hul i sålen\n") == []


@pytest.mark.parametrize("phases", ["[]", "[Opdagelse, {name: Køb, touchpoints: [Kasse]}]"])
def test_a_journey_that_starts_without_a_touchpoint_starts_at_nothing_of_ours(phases: str) -> None:
    assert lines("starts-at-own-channel", whole_map(phases)) == []
