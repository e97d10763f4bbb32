"""Cases of the rules about what a map claims: who says so, and how much is assumed."""

import pytest

from cjm.settings import Limits
from tests.rules.reported import diagnostics, lines, messages, whole_map

SURVEY = "evidence: [{id: s, kind: survey, title: Skema}]\n"


@pytest.mark.parametrize(
    ("phase", "more", "reported"),
    [
        pytest.param("{name: Køb, emotions: [{score: 1, evidence: [s]}, 2]}", SURVEY, [3], id="a feeling"),
        pytest.param(
            "{name: Køb, emotions: [{score: 1, evidence: [s]}], pains: [Dyrt]}", SURVEY, [3], id="a pain"
        ),
        pytest.param(
            "{name: Køb, emotions: [{score: 1, evidence: [s]}], needs: [Ro]}", SURVEY, [3], id="a need"
        ),
        pytest.param(
            "{name: Køb, emotions: [{score: 1, evidence: [s]}], goals: [Ro], gains: [Ro]}",
            SURVEY,
            [],
            id="goals and gains claim nothing",
        ),
        pytest.param(
            "{name: Køb, lanes: {needs: [Ro]}, emotions: [{score: 1, evidence: [s]}]}",
            SURVEY + "lanes: [{id: needs, name: Eget}]\n",
            [],
            id="a lane of one's own may be called needs",
        ),
        pytest.param("{name: Køb, pains: [{text: Dyrt, assumption: true}]}", SURVEY, [], id="a guess"),
        pytest.param("{name: Køb, pains: [Dyrt]}", SURVEY, [3], id="one alone"),
        pytest.param("{name: Køb, pains: [Dyrt, Dyrere]}", SURVEY, [4], id="none at all: once"),
        pytest.param("{name: Køb, pains: [Dyrt]}", "", [], id="no evidence to cite"),
        pytest.param(
            "{name: Køb, pains: [Dyrt]}", SURVEY + "assumption: true\n", [], id="a map that is a guess"
        ),
        pytest.param(
            "{name: Køb, touchpoints: [{name: t, evidence: [s], emotions: [1]}]}",
            SURVEY,
            [],
            id="what the touchpoint cites holds below",
        ),
        pytest.param(
            "{name: Køb, touchpoints: [{name: t, assumption: true, emotions: [1]}]}",
            SURVEY,
            [],
            id="what is assumed of the touchpoint too",
        ),
        pytest.param(
            "{name: Køb, pains: [Dyrt], touchpoints: [{name: t, evidence: [s]}]}",
            SURVEY,
            [3],
            id="but not for its phase",
        ),
        pytest.param(
            "{name: Køb, touchpoints: [{name: t, status: proposed, emotions: [1]},"
            " {name: u, status: retired, emotions: [1]}]}",
            SURVEY,
            [],
            id="nobody meets these",
        ),
        pytest.param(
            "{name: Køb, emotions: [1], touchpoints: [{name: t, emotions: [1]}]}",
            SURVEY + "state: future\n",
            [],
            id="nobody knows a wish",
        ),
        pytest.param(
            "{name: Køb, touchpoints: [{name: t, status: current, emotions: [1]}]}",
            SURVEY + "state: future\n",
            [3],
            id="what is kept is known",
        ),
    ],
)
def test_a_claim_names_its_source(phase: str, more: str, reported: list[int]) -> None:
    assert lines("claim-without-evidence", whole_map(f"[{phase}]", more)) == reported


def test_a_claim_is_called_by_its_kind_and_words() -> None:
    phase = "{name: Køb, emotions: [Glad, 1.5, {quote: Nå}, {for: [bo]}, {score: 1, evidence: [s]}]"
    more = ", pains: [Dyrt], needs: [Ro]}"
    text = whole_map(f"[{phase}{more}]", SURVEY + "persona: Bo\n")
    assert messages("claim-without-evidence", text) == [
        'the feeling "Glad" cites no evidence',
        "the score 1.5 cites no evidence",
        'the feeling "Nå" cites no evidence',
        "a feeling cites no evidence",
        'the pain "Dyrt" cites no evidence',
        'the need "Ro" cites no evidence',
    ]
    assert messages("claim-without-evidence", whole_map("[{name: K, pains: [a], needs: [b]}]", SURVEY)) == [
        "none of the 2 emotions, pains and needs cites the evidence"
    ]


@pytest.mark.parametrize("pains", ["Dyrt", "Dyrt, Dyrere"])
def test_a_claim_may_name_its_source_or_be_called_a_guess(pains: str) -> None:
    (found,) = diagnostics("claim-without-evidence", whole_map(f"[{{name: Køb, pains: [{pains}]}}]", SURVEY))
    assert found.help is not None
    assert "`evidence: […]`" in found.help
    assert found.help.endswith("`assumption: true`")


def test_that_nothing_is_cited_stands_at_the_word_evidence() -> None:
    (found,) = diagnostics("claim-without-evidence", whole_map("[{name: Køb, pains: [a, b]}]", SURVEY))
    assert found.place is not None
    assert found.place.text[found.place.column - 1 : found.place.end_column - 1] == "evidence"


GUESS = "{score: 1, assumption: true}"


@pytest.mark.parametrize(
    ("emotions", "more", "reported"),
    [
        pytest.param(f"{GUESS}, {GUESS}, {GUESS}, 1", "", [2], id="three of four"),
        pytest.param(f"{GUESS}, {GUESS}, 1, 1", "", [], id="half is not most"),
        pytest.param(f"{GUESS}, {GUESS}, {GUESS}", "", [], id="three are too few to tell"),
        pytest.param(
            f"{GUESS}, {GUESS}, {GUESS}, {GUESS}", "assumption: true\n", [], id="a map that says so"
        ),
        pytest.param(f"{GUESS}, {GUESS}, {GUESS}, {GUESS}", "state: future\n", [], id="a wish"),
    ],
)
def test_a_map_is_not_mostly_assumed(emotions: str, more: str, reported: list[int]) -> None:
    text = whole_map(f"[{{name: Køb, emotions: [{emotions}]}}]", more)
    assert lines("mostly-assumption", text) == reported


def test_how_much_may_be_assumed_is_a_setting() -> None:
    text = whole_map(f"[{{name: Køb, emotions: [{GUESS}, 1]}}]")
    assert messages("mostly-assumption", text, Limits(claims_at_least=2, assumption_share=0.4)) == [
        "1 of 2 emotions, pains and needs are assumptions"
    ]
    assert messages("mostly-assumption", text, Limits(claims_at_least=2)) == []


def test_what_is_only_wished_for_does_not_hide_what_is_claimed_after_it() -> None:
    proposed = "{name: A, status: proposed, emotions: [1], pains: [Dyrt]}"
    there = "{name: B, emotions: [2], pains: [Sent]}"
    cited = "pains: [{text: Kø, evidence: [s]}]"
    text = whole_map(f"[{{name: Køb, {cited}, touchpoints: [{proposed},\n {there}]}}]", SURVEY)
    assert lines("claim-without-evidence", text) == [4, 4]
