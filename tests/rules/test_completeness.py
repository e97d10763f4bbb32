"""Cases of the rules about what a map leaves out."""

import pytest

from cjm.settings import Limits
from cjm.source import SourceFile
from tests.rules.reported import diagnostics, lines, messages, whole_map


@pytest.mark.parametrize(
    ("phase", "reported"),
    [
        ("Køb", [3]),
        ("{name: Køb, touchpoints: []}", [3]),
        ("{name: Køb, actions: [Betaler]}", [3]),
        ("{name: Køb, touchpoints: [Kurv]}", []),
        ("{name: Råd, touchpoints: [{name: En veninde, owned: false}]}", []),
    ],
)
def test_a_phase_needs_a_touchpoint_of_any_kind(phase: str, reported: list[int]) -> None:
    assert lines("phase-without-touchpoint", whole_map(f"[{phase}]")) == reported


def test_every_empty_phase_is_reported_by_its_own_name() -> None:
    text = whole_map("\n  - Opdagelse\n  - name: Køb\n    goals: [Få ro]\n")
    assert lines("phase-without-touchpoint", text) == [4, 5]
    assert messages("phase-without-touchpoint", text) == [
        'phase "Opdagelse" has no touchpoint',
        'phase "Køb" has no touchpoint',
    ]


@pytest.mark.parametrize(
    ("rule", "lane"), [("phase-without-action", "actions"), ("phase-without-question", "questions")]
)
def test_what_stands_under_a_touchpoint_counts_for_its_phase(rule: str, lane: str) -> None:
    assert lines(rule, whole_map("[{name: Køb, touchpoints: [Kurv]}]")) == [3]
    assert lines(rule, whole_map(f"[{{name: Køb, {lane}: [Et ord]}}]")) == []
    assert (
        lines(rule, whole_map(f"[{{name: Køb, touchpoints: [Kurv, {{name: Kasse, {lane}: [Et ord]}}]}}]"))
        == []
    )
    assert lines(rule, whole_map(f"[{{name: Køb, {lane}: []}}]")) == [3]


def test_the_companys_goals_are_not_the_customers() -> None:
    assert lines("phase-without-goal", whole_map("[{name: Køb, company_goals: [Mersalg]}]")) == [3]
    assert lines("phase-without-goal", whole_map("[{name: Køb, goals: [Få ro]}]")) == []


@pytest.mark.parametrize(
    ("touchpoint", "advice"),
    [
        ("Nyhedsbrev om sommertøj", "channel: newsletter"),
        ("Chat med kundeservice", "channel: chat"),
        ("Text message from the courier", "channel: sms"),
        ("Kassen", "channel: …"),
        ("Apparel catalogue", "channel: …"),  # "app" is only the beginning of a word
    ],
)
def test_the_advice_names_the_channel_that_the_name_speaks_of(touchpoint: str, advice: str) -> None:
    (found,) = diagnostics(
        "touchpoint-without-channel", whole_map(f"[{{name: Køb, touchpoints: [{touchpoint}]}}]")
    )
    assert found.help == f"write the channel it happens in: `{advice}`"


def test_any_channel_will_do() -> None:
    text = whole_map("[{name: Køb, touchpoints: [{name: Video, channel: TikTok}]}]")
    assert lines("touchpoint-without-channel", text) == []


@pytest.mark.parametrize(
    "text",
    [
        *("TODO", "todo", "Todo.", "[TODO]", "<TBD>", "tbd", "TBC", "FIXME", "to be determined", "To do"),
        *("xxx", "XXXX", "?", "???", "…", "...", "-", "–", "___", "", "   "),
        *("TODO: ask the shop", "TODO ask Mette", "todo: ring", "FIXME (numbers)", "**TODO** spørg"),
        *("Lorem ipsum", "lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor"),
        *(
            "udfyldes",
            "Udfyldes senere",
            "skal udfyldes",
            "(tekst mangler)",
            "Indsæt tekst her",
            "kommer senere",
        ),
        *("Skriv her", "skriv her…", "Skriv noget her", "Your text here", "n/a", "N/A", "(n/a)"),
        *("[mål]", "<goal>", "< Navn >", "{{name}}", "[indsæt mål]", "<your name>", "[…]", "[?]", "<...>"),
        *("Hvad...", "Hvad …?", "hvorfor…", "How..."),
    ],
)
def test_a_text_that_only_keeps_a_place_is_reported(text: str) -> None:
    assert lines("placeholder-text", whole_map(f'\n  - name: Køb\n    goals: ["{text}"]\n')) == [5]


@pytest.mark.parametrize(
    "text",
    [
        *("Metodologien bag størrelserne", "Todo-listen deles med familien", "TODO-listen er for lang"),
        *("TODO list app on the phone", "Alt det, jeg skal nå (todo)", "A todo list on the fridge"),
        *("Mangler", "Varen mangler", "Formularen udfyldes på telefonen", "Hvad koster fragten?"),
        *(
            "XL",
            "XXL",
            "xx",
            "Fax",
            "Str. XXX-L",
            "Fyldet er lorem ipsum i prøvekataloget",
            "-10 %",
            "5",
            "Nå?",
            "OK…",
        ),
        *("%", "€", "😀", "❤️", "!", "?!", "→", "1–2"),
        *("Todos los días", "Totodo", "TBDs", "Ja", "nej", "0"),
        *("Skriv herunder", "Skriv her, hvis du har spørgsmål", "na", "Mål", "Goal", "name", "[mål] nås"),
        *("[griner]", "<anonym>", "[sic]", "<3", ":)", ":[", "()", "<script>", "Hvad?", "Hvorfor ikke…"),
        *("Hvad koster det…", "What if…", "Hvad"),
    ],
)
def test_the_same_letters_in_a_real_text_are_left_alone(text: str) -> None:
    assert lines("placeholder-text", whole_map(f'\n  - name: Køb\n    goals: ["{text}"]\n')) == []


def test_placeholders_are_found_in_every_text_of_a_map() -> None:
    text = """\
cjm: 1
title: TODO
summary: "…"
audience: [Butikken, tbd]
persona:
  name: "?"
  age: xxx
  needs: [TODO]
scope: {starts: TBD, ends: Slut}
evidence:
  - title: Spørgeskema
    sample: "?"
what_if:
  - if: "..."
    then: Var hun gået
phases:
  - name: tbd
    emotions:
      - "?"
      - {score: 1, quote: TODO}
    lanes:
      egen: [xxx]
    touchpoints:
      - TBD
      - name: Kurv
        channel: "-"
        metrics: [{name: Køb, unit: "?"}]
lanes: [{id: egen, name: TODO}]
"""
    assert lines("placeholder-text", text) == [
        *(2, 3, 4, 6, 7, 8, 9, 12, 14, 17, 19, 20, 22, 24, 26, 27, 28),
    ]


def test_ids_tags_references_and_keys_of_ones_own_are_no_texts_to_read() -> None:
    text = whole_map(
        "[{name: Køb, id: todo, touchpoints: [{name: Kurv, id: tbd}]}]",
        "tags: [todo]\nx-note: TODO\nflow: [{from: todo, to: tbd}]\n",
    )
    assert lines("placeholder-text", text) == []


def test_a_long_placeholder_is_shortened_and_an_empty_text_is_called_empty() -> None:
    text = whole_map(more="purpose: lorem ipsum dolor sit amet consectetur adipiscing elit\nowner: ' '\n")
    assert messages("placeholder-text", text) == [
        '"lorem ipsum dolor sit amet consectetur…" only keeps a place for a text',
        "a text is empty",
    ]


@pytest.mark.parametrize(
    ("phase", "reported"),
    [
        ("{name: Køb, actions: [Betaler]}", [4]),
        ("{name: Køb, touchpoints: [Kurv, {name: Kasse, actions: [Betaler]}]}", [4]),
        ("{name: Køb, actions: [Betaler], goals: [Få ro]}", [4]),
        ("{name: Køb, actions: [Betaler], motivations: [Festen er i morgen]}", []),
        ("{name: Køb, goals: [Få ro], touchpoints: [Kurv]}", []),  # phase-without-action comes first
    ],
)
def test_what_is_done_wants_a_reason(phase: str, reported: list[int]) -> None:
    assert lines("phase-without-motivation", whole_map(f"\n  - {phase}\n")) == reported


def test_the_trigger_is_the_reason_of_the_first_phase_alone() -> None:
    text = whole_map("\n  - {name: A, actions: [Ser]}\n  - {name: B, actions: [Køber]}\n", "trigger: Fest\n")
    assert lines("phase-without-motivation", text) == [5]


def question(question: str, opportunity: str = "{text: Vis det, addresses: [andet]}") -> str:
    """Give a map with a question on line 5."""
    return whole_map(
        f"\n  - name: Køb\n    questions: [{question}]\n    touchpoints: [Kurv]\n"
        f"    opportunities: [{opportunity}]\n"
    )


@pytest.mark.parametrize(
    ("asked", "reported"),
    [
        ("Hvad koster fragten?", []),
        ("{text: Hvad koster fragten?, for: [sara]}", []),
        ("{text: Hvad koster fragten?, answered_by: [kurv]}", []),
        ("{id: fragt, text: Hvad koster fragten?, answered_by: [kurv]}", []),
        ("{text: Hvad koster fragten?, answered_by: [ukendt]}", []),  # unknown-reference says that it is
        ("{text: Hvad koster fragten?, answered_by: []}", [5]),
        ("{id: fragt, text: Hvad koster fragten?}", [5]),
        ("{id: fragt, text: Hvad koster fragten?, answered_by: []}", [5]),
    ],
)
def test_a_question_that_is_kept_track_of_wants_an_answer(asked: str, reported: list[int]) -> None:
    assert lines("unanswered-question", question(asked)) == reported


@pytest.mark.parametrize(
    ("opportunity", "reported"),
    [
        ("{text: Vis den, addresses: [fragt]}", []),
        ("{text: Vis den, addresses: [fragt], status: doing}", []),
        ("{text: Vis den, addresses: [fragt], status: done}", [5]),
        ("{text: Vis den, addresses: [fragt], status: dropped}", [5]),
        ("{text: Vis den, addresses: [køb]}", [5]),
        ("Vis den", [5]),
    ],
)
def test_a_question_is_taken_care_of_by_an_open_opportunity_for_it(
    opportunity: str, reported: list[int]
) -> None:
    asked = "{id: fragt, text: Hvad koster fragten?, answered_by: []}"
    assert lines("unanswered-question", question(asked, opportunity)) == reported


def test_every_open_question_is_told_at_its_own_text_also_under_touchpoints() -> None:
    text = whole_map(
        "\n  - name: Køb\n    questions:\n      - answered_by: []\n        text: Hvor?\n"
        "    touchpoints:\n      - name: Kurv\n        questions: [{id: nu, text: Hvornår?}]\n"
    )
    assert lines("unanswered-question", text) == [7, 10]
    assert messages("unanswered-question", text) == [
        'no touchpoint answers "Hvor?"',
        'no touchpoint answers "Hvornår?"',
    ]


@pytest.mark.parametrize(
    ("more", "reported"),
    [
        ("", [3]),
        (", actions: [Betaler], opportunities: [Vis fragten]", [3]),
        (", emotions: [-1]", [3]),
        (", emotions: [0]", [3]),
        (", emotions: [1, -0.5]", [3]),
        (", emotions: [Glad]", [3]),
        (", needs: [Se fragten]", []),
        (", questions: [Hvad koster fragten?]", []),
        (", pains: [Fragten vises sidst], emotions: [-2]", []),
        (", emotions: [0.5, Glad]", []),
        (", status: retired", []),
    ],
)
def test_a_touchpoint_says_what_is_lacking_unless_all_is_well(more: str, reported: list[int]) -> None:
    assert lines(
        "touchpoint-without-need", whole_map(f"[{{name: Køb, touchpoints: [{{name: Kurv{more}}}]}}]")
    ) == (reported)


def test_a_need_of_the_phase_counts_for_its_touchpoints() -> None:
    text = whole_map("[{name: Køb, needs: [Se fragten], touchpoints: [Kurv]}]")
    assert lines("touchpoint-without-need", text) == []


@pytest.mark.parametrize(
    ("persona", "told"),
    [
        ("Sara", []),
        ("{name: Sara}", []),
        ("{name: Sara, id: s, primary: true, share: 0.5, x-note: ny}", []),
        ("{name: Sara, age: 23}", ["goals and needs and a description"]),
        ("{name: Sara, goals: [Fest], needs: []}", ["needs and a description"]),
        ("{name: Sara, description: Ung, needs: [Mål]}", ["goals"]),
        ("{name: Sara, description: Ung, goals: [Fest]}", ["needs"]),
        ("{name: Sara, goals: [Fest], needs: [Mål]}", ["a description"]),
        ("{name: Sara, role: Festgænger, goals: [Fest], frustrations: [Retur]}", []),
        ("{name: Sara, occupation: Studerende, goals: [Fest], needs: [Mål]}", []),
        ("{file: away.persona.yaml}", []),  # unknown-reference says that it is missing
    ],
)
def test_a_persona_that_is_described_says_who_wants_and_needs_what(persona: str, told: list[str]) -> None:
    assert messages("persona-incomplete", whole_map(more=f"persona: {persona}\n")) == [
        f'persona "Sara" comes without {lacking}' for lacking in told
    ]


def test_a_persona_from_a_file_may_be_completed_in_the_map() -> None:
    shared = SourceFile("s.persona.yaml", "name: Sara\nrole: Festgænger\ngoals: [Fest]\n")
    half = whole_map(more="persona:\n  file: s.persona.yaml\n")
    (found,) = diagnostics("persona-incomplete", half, companion=lambda _: shared)
    assert found.place is not None
    assert found.place.line == 5
    whole = half + "  needs: [Mål]\n"
    assert diagnostics("persona-incomplete", whole, companion=lambda _: shared) == ()


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("market: b2b\n", ["a company buys, and the map has no stakeholders"]),
        ("market: b2b\nstakeholders: [It]\n", ["a company buys, and the map has 1 stakeholder"]),
        ("market: b2b\nkind: buyer\n", ["a company buys, and the map has no stakeholders"]),
        ("market: b2b\nstakeholders: [It, Chef]\n", []),
        ("market: b2b\nkind: user\n", []),
        ("market: b2b\nkind: employee\n", []),
        ("market: b2c\n", []),
        ("", []),
    ],
)
def test_a_company_has_several_people_to_convince(more: str, told: list[str]) -> None:
    assert messages("b2b-without-stakeholders", whole_map(more=more)) == told


def test_how_many_stakeholders_are_enough_is_a_setting_and_the_finding_stands_at_the_market() -> None:
    text = whole_map(more="market: b2b\nstakeholders: [It, Chef]\n")
    limits = Limits(stakeholders_at_least=3)
    assert lines("b2b-without-stakeholders", text, limits) == [4]
    assert messages("b2b-without-stakeholders", text, limits) == [
        "a company buys, and the map has 2 stakeholders"
    ]


@pytest.mark.parametrize(
    ("phase", "more", "reported"),
    [
        ("{name: Køb, touchpoints: [Kurv]}", "", [3]),
        ("{name: Køb, opportunities: [Vis fragten]}", "", []),
        ("{name: Køb, touchpoints: [{name: Kurv, opportunities: [Vis fragten]}]}", "", []),
        ("{name: Køb, opportunities: [{text: Vis fragten, status: dropped}]}", "", [3]),
        ("{name: Køb, touchpoints: [Kurv]}", "opportunities: [{text: Vis, addresses: [kurv]}]\n", []),
        ("{name: Køb, touchpoints: [Kurv]}", "opportunities: [{text: Vis, addresses: [køb]}]\n", []),
        ("{name: Køb, pains: [{id: p, text: Fragt}]}", "opportunities: [{text: Vis, addresses: [p]}]\n", []),
        ("{name: Køb, touchpoints: [Kurv]}", "opportunities: [Vis]\n", [3]),
    ],
)
def test_every_phase_can_be_improved(phase: str, more: str, reported: list[int]) -> None:
    assert lines("phase-without-improvement", whole_map(f"[{phase}]", more)) == reported
