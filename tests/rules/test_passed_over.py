"""What a rule passes over hides nothing that comes after it."""

import pytest

from tests.rules.reported import lines

HEAD = "cjm: 1\ntitle: Få repareret min cykel\n"


@pytest.mark.parametrize(
    ("rule", "text", "reported"),
    [
        pytest.param(
            "persona-incomplete",
            "personas:\n  - Ida\n  - {name: Bo, age: 40}\nphases: [A]\n",
            [5],
            id="a persona of a name alone",
        ),
        pytest.param(
            "touchpoint-without-need",
            "phases:\n  - {name: A, needs: [Ro], touchpoints: [T]}\n  - name: B\n    touchpoints: [U]\n",
            [6],
            id="a phase that says what is lacking",
        ),
        pytest.param(
            "touchpoint-without-need",
            "phases:\n  - name: A\n    touchpoints: [{name: T, emotions: [0]}, {name: U, emotions: [0.5]}]\n",
            [5],
            id="a neutral feeling is no sign that all is well",
        ),
        pytest.param(
            "unanswered-question",
            "phases:\n  - name: A\n    questions:\n      - Hvornår?\n      - {text: Hvor?, id: hvor}\n",
            [7],
            id="a question that nobody has to answer",
        ),
        pytest.param(
            "backward-flow-unmarked",
            "phases: [{name: A, touchpoints: [t]}, B]\nflow:\n  - {from: t, to: t}\n  - {from: b, to: a}\n",
            [6],
            id="a way from a place to itself",
        ),
        pytest.param(
            "claim-without-evidence",
            "evidence: [{id: tal, title: Tal}]\nphases:\n  - name: A\n    touchpoints:\n"
            "      - {name: T, status: proposed, pains: [Dyrt]}\n      - {name: U, pains: [Langsomt]}\n"
            "    pains: [{text: Sent, evidence: [tal]}]\n",
            [8],
            id="a touchpoint that is not there yet",
        ),
    ],
)
def test_what_is_passed_over_hides_nothing(rule: str, text: str, reported: list[int]) -> None:
    assert lines(rule, HEAD + text) == reported
