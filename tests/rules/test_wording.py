"""Cases of the rules about how a map is written."""

import pytest

from cjm.settings import Limits, Wordings
from tests.rules.reported import diagnostics, lines, messages, said, whole_map


@pytest.mark.parametrize(
    ("name", "language", "reported"),
    [
        ("Marketing", "da", [3]),
        ("salg", "da", [3]),
        ("Salg & marketing", "da", [3]),
        ("Salg og kundeservice", "da", [3]),
        ("Salg/Økonomi", "da", [3]),
        ("Salg, marketing, …,", "da", []),
        ("Salg, marketing,", "da", [3]),
        ("Skadeafdelingen", "da", [3]),
        ("IT", "da", [3]),
        ("Sales and Marketing", "en", [3]),
        ("Customer Service", "en", [3]),
        ("Claims department", "en", [3]),
        ("Support", "da", []),
        ("Service", "da", []),
        ("Køb", "da", []),
        ("Indkøb", "da", []),
        ("Levering", "da", []),
        ("Salg af den gamle bil", "da", []),
        ("Ring til kundeservice", "da", []),
        ("Salg og aflevering", "da", []),
        ("Delivery", "en", []),
        ("& co", "da", []),
        ("&", "da", []),
        ("Marketing", "de", []),
        ("Økonomi", "en", []),
    ],
)
def test_a_phase_is_no_department(name: str, language: str, reported: list[int]) -> None:
    text = whole_map(f'[{{name: "{name}"}}]', f"language: {language}\n")
    assert lines("department-phase", text) == reported


def test_where_help_is_got_may_be_called_what_it_is() -> None:
    phase = "[{name: Kundeservice, kind: %s}]"
    assert lines("department-phase", whole_map(phase % "support", "language: da\n")) == []
    assert lines("department-phase", whole_map(phase % "use", "language: da\n")) == [3]
    two = "[{name: Kundeservice, kind: support},\n Marketing]"
    assert lines("department-phase", whole_map(two, "language: da\n")) == [4]


def test_departments_can_be_added() -> None:
    words = Wordings(department_phase=["Vækst", " ", "!Marketing"])
    text = whole_map("[{name: Vækst},\n {name: Marketing},\n {name: Salg}]", "language: da\n")
    found = diagnostics("department-phase", text, words=words)
    assert [each.place.line for each in found if each.place] == [3, 5]


@pytest.mark.parametrize(
    ("title", "why"),
    [
        ("Kunderejse for webshoppen", "speaks of the map"),
        ("Vores kunderejsekort", "speaks of the map"),
        ("Brugerrejsen 2026", "speaks of the map"),
        ("Customer Journey", "speaks of the map"),
        ("The patient’s journey", "speaks of the map"),
        ("Journey map, checkout", "speaks of the map"),
        ("Service blueprint: nursery", "speaks of the map"),
        ("Sommerfest", "is a single word"),
        ("Check-out", "is a single word"),
        ("Tøjkøb", "is a single word"),
    ],
)
def test_a_title_that_could_stand_over_any_map_is_reported(title: str, why: str) -> None:
    text = f'cjm: 1\ntitle: "{title}"\nphases: [Køb]\n'
    assert messages("title-not-a-goal", text) == [
        f'the title "{title}" {why} and names no goal of the customer'
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Sara finder et outfit til sommerfesten",
        "Jeg vil have et Rejsekort",
        "Plan a journey across Europe",
        "Bestille en rejse",
        "Get my refund",
        "買い物をする",
        "PCを買う",
        "Купить",
        "",
    ],
)
def test_a_title_that_names_a_goal_is_left_alone(title: str) -> None:
    assert lines("title-not-a-goal", f'cjm: 1\ntitle: "{title}"\nphases: [Køb]\n') == []


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        pytest.param(said("x" * 140), [], id="140"),
        pytest.param(said("x" * 141), [3], id="141"),
        pytest.param(said("x" * 141, "opportunities"), [3], id="in every lane"),
        pytest.param(said("x " + " " * 140 + "x"), [], id="spaces count once"),
        pytest.param(said("x" * 69 + "  " + "x" * 70), [], id="140 with one space"),
        pytest.param(whole_map(f"[{{name: {'x' * 40}}}]"), [], id="a name of 40"),
        pytest.param(whole_map(f"[{{name: {'x' * 41}}}]"), [3], id="a name of 41"),
        pytest.param(whole_map(f"[{{name: 'x{' ' * 50}x'}}]"), [], id="spaces in a name"),
        pytest.param(
            whole_map(f"[{{name: '{'x' * 19}  {'x' * 20}'}}]"), [], id="a name of 40 with one space"
        ),
        pytest.param(whole_map(f"[{{name: K, touchpoints: [{'x' * 41}]}}]"), [3], id="a touchpoint"),
        pytest.param(whole_map(more=f"persona: {'x' * 41}\n"), [4], id="a persona"),
        pytest.param(whole_map(f"[{{name: K, emotions: [{'x' * 141}]}}]"), [3], id="a feeling"),
        pytest.param(whole_map(f"[{{name: K, emotions: [{{quote: {'x' * 141}}}]}}]"), [3], id="a quote"),
        pytest.param(whole_map(more=f"summary: {'x' * 500}\n"), [], id="a summary may be long"),
    ],
)
def test_a_text_fits_into_the_picture(text: str, reported: list[int]) -> None:
    assert lines("long-text", text) == reported


def test_how_long_a_text_may_be_is_a_setting() -> None:
    text = whole_map("[{name: Købet, goals: [Finde den]}]")
    assert messages("long-text", text, Limits(entry_length=8, name_length=4)) == [
        "a name of 5 letters is longer than 4",
        "a text of 9 letters is longer than 8",
    ]
    assert messages("long-text", text, Limits(entry_length=9, name_length=5)) == []


@pytest.mark.parametrize("key", ["feeling", "quote"])
def test_a_feeling_or_a_quote_that_is_too_long_is_told_at_its_own_line(key: str) -> None:
    text = whole_map(f"\n  - name: Køb\n    emotions:\n      - score: 1\n        {key}: {'x' * 141}\n")
    assert lines("long-text", text) == [7]


VAGUE = [
    ("Nemt at bestille", "da", "Nemt"),
    ("Gør kassen NEMMERE", "da", "NEMMERE"),
    ("En brugervenlig side", "da", "brugervenlig"),
    ("Få en god oplevelse", "da", "god oplevelse"),
    ("Vis pris, lager osv.", "da", "osv."),
    ("Vis pris, lager m.m.", "da", "m.m."),
    ("En sømløs overgang", "da", "sømløs"),
    ("Easy to use", "en", "Easy"),
    ("A user-friendly form", "en", "user-friendly"),
    ("A great  experience", "en", "great experience"),
    ("Colours, sizes, etc.", "en", "etc."),
]


@pytest.mark.parametrize(("text", "language", "word"), VAGUE)
@pytest.mark.parametrize("lane", ["goals", "opportunities", "pains"])
def test_a_word_that_says_nothing_is_named(text: str, language: str, word: str, lane: str) -> None:
    assert messages("vague-wording", said(text, lane, language)) == [f'"{word}" can mean anything here']


@pytest.mark.parametrize(
    ("text", "lane", "language"),
    [
        ("Er det nemt at bytte?", "questions", "da"),
        ("Svaret er »nemt«", "goals", "da"),
        ("Logger ind med NemID", "actions", "da"),
        ("Måler 5 mm", "actions", "da"),
        ("En oplevelse for hele familien", "goals", "da"),
        ("Uneasy about fees", "pains", "en"),
        ("Opens the easyJet app", "actions", "en"),
        ("Easy", "goals", "da"),
        ("Nemt", "goals", "en"),
        ("Einfach, usw.", "goals", "de"),
    ],
)
def test_a_word_that_means_something_is_left_alone(text: str, lane: str, language: str) -> None:
    assert lines("vague-wording", said(text, lane, language)) == []


def test_vague_words_can_be_added() -> None:
    words = Wordings(vague_wording=["lækker*", "win-win"])
    for text in ("Et lækkert design", "Win-win for alle"):
        assert len(diagnostics("vague-wording", said(text, language="sv"), words=words)) == 1
        assert len(diagnostics("vague-wording", said(text), words=words)) == 1


@pytest.mark.parametrize(
    ("text", "language", "thing"),
    [
        ("Mangler en app", "da", "app"),
        ("Der er ingen mobilapp", "da", "mobilapp"),
        ("Savner en god kundeportal til fakturaer", "da", "kundeportal"),
        ("Siden har ikke en størrelsesguide", "da", "størrelsesguide"),
        ("Ingen svar, og ingen chatbot", "da", "chatbot"),
        ("Noget mangler. Der er ingen app", "da", "app"),
        ("Mangler en »god« ny app", "da", "app"),
        ("No app", "en", "app"),
        ("Lack of a mobile app", "en", "app"),
        ("There is no live chat", "en", "live chat"),
        ("Missing single sign-on", "en", "single sign-on"),
        ("It doesn’t have an app", "en", "app"),
    ],
)
def test_a_missing_solution_is_no_pain(text: str, language: str, thing: str) -> None:
    assert messages("solution-as-pain", said(text, "pains", language)) == [
        f'the lack of "{thing}" is the lack of a solution, not a pain'
    ]


@pytest.mark.parametrize(
    ("text", "lane", "language"),
    [
        ("Mangler en app", "needs", "da"),
        ("Mangler en app", "opportunities", "da"),
        ("Ingen i chatten svarer", "pains", "da"),
        ("Ingen svarer på chat", "pains", "da"),
        ("Skal hente en app for at betale", "pains", "da"),
        ("Appen mangler overblik", "pains", "da"),
        ("Mangler", "pains", "da"),
        ("Mangler overblik over sine køb", "pains", "da"),
        ("Guiden mangler de små størrelser", "pains", "da"),
        ("Slap af, siger de", "pains", "da"),
        ("No answer in the chat", "pains", "en"),
        ("The app has no memory", "pains", "en"),
        ("Needs an app to pay", "pains", "en"),
        ("No application was found", "pains", "en"),
        ("Mangler en app", "pains", "en"),
        ("Keine App", "pains", "de"),
    ],
)
def test_what_hurts_is_a_pain(text: str, lane: str, language: str) -> None:
    assert lines("solution-as-pain", said(text, lane, language)) == []


def test_solutions_can_be_added() -> None:
    found = diagnostics(
        "solution-as-pain", said("Mangler en beacon", "pains"), words=Wordings(solution_as_pain=["beacon"])
    )
    assert len(found) == 1


@pytest.mark.parametrize(
    ("phases", "reported"),
    [
        pytest.param(
            "[{name: A, pains: [Prisen er for høj]},\n {name: B, pains: [prisen  er for høj.]}]", [4]
        ),
        pytest.param(
            "[{name: A, pains: [Prisen er for høj,\n Prisen er for høj,\n Prisen er for høj]}]", [4, 5]
        ),
        pytest.param("[{name: A, goals: [Prisen er for høj],\n pains: [Prisen er for høj]}]", [4]),
        pytest.param("[{name: A, pains: [Prisen er høj,\n Prisen er høj]}]", []),
        pytest.param("[{name: A, pains: [Prisen er for høj,\n Prisen er for lav]}]", []),
        pytest.param(
            "[{name: A, resources: [Vi har det hele her], touchpoints: [{name: t,\n"
            " support: [Vi har det hele her], backstage: [Vi har det hele her]}]}]",
            [],
        ),
        pytest.param(
            "[{name: A, goals: [Vi har det hele her],\n lanes: {goals: [Vi har det hele her]}}]", []
        ),
    ],
)
def test_a_sentence_stands_in_one_place(phases: str, reported: list[int]) -> None:
    more = "lanes: [{id: goals, name: Eget}]\n" if "lanes" in phases else ""
    assert lines("duplicate-text", whole_map(phases, more)) == reported


def test_where_a_sentence_stands_already_is_shown() -> None:
    text = whole_map("[{name: A, pains: [Prisen er for høj]},\n {name: B, pains: [Prisen er for høj]}]")
    (found,) = diagnostics("duplicate-text", text)
    assert found.message == '"prisen er for høj" stands in 2 places'
    assert [(related.place.line, related.message) for related in found.related] == [(3, "said here as well")]
    assert lines("duplicate-text", text, Limits(repeated_words=5)) == []
