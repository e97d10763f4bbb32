"""Cases of the rules about what a map rests on: its evidence and its reviews."""

from datetime import date

import pytest

from cjm.settings import Limits
from tests.rules.reported import DEFAULTS, diagnostics, lines, messages, whole_map


@pytest.mark.parametrize(
    ("phase", "more", "reported"),
    [
        pytest.param("Køb", "", [2], id="no claim at all rests on nothing either"),
        pytest.param("Køb", "status: draft\n", [2], id="a draft is no declaration"),
        pytest.param("Køb", "evidence: [Samtaler]\n", [], id="any evidence"),
        pytest.param("Køb", "evidence: []\n", [2], id="an empty list"),
        pytest.param("Køb", "assumption: true\n", [], id="a whole map that is a guess"),
        pytest.param("Køb", "assumption: false\n", [2], id="a map that says it is none"),
        pytest.param("{name: Køb, emotions: [{score: 1, assumption: true}]}", "", [], id="one guess"),
        pytest.param(
            "{name: Køb, emotions: [{score: 1, assumption: true}, 2]}", "", [2], id="a guess and a claim"
        ),
        pytest.param(
            "{name: Køb, emotions: [{score: 1, assumption: true}], pains: [Dyrt]}", "", [2], id="a pain"
        ),
        pytest.param(
            "{name: Køb, emotions: [{score: 1, assumption: true}], needs: [Ro]}", "", [2], id="a need"
        ),
        pytest.param(
            "{name: Køb, emotions: [{score: 1, assumption: true}], gains: [Ro], goals: [Ro]}",
            "",
            [],
            id="goals and gains are no claims",
        ),
        pytest.param(
            "{name: Køb, touchpoints: [{name: t, assumption: true, emotions: [1], pains: [x], needs: [y]}]}",
            "",
            [],
            id="a touchpoint declared a guess covers what stands under it",
        ),
        pytest.param(
            "{name: Køb, pains: [Dyrt], touchpoints: [{name: Kurv, assumption: true, emotions: [1]}]}",
            "",
            [2],
            id="but not its phase",
        ),
        pytest.param(
            "Køb", "state: future\nbased_on: i-dag.cjm.yaml\n", [], id="a wish that builds on a map"
        ),
        pytest.param("Køb", "state: future\n", [2], id="a wish that builds on nothing"),
        pytest.param("Køb", "state: current\nbased_on: i-dag.cjm.yaml\n", [2], id="today's map"),
    ],
)
def test_a_map_rests_on_evidence_or_says_that_it_is_a_guess(
    phase: str, more: str, reported: list[int]
) -> None:
    assert lines("map-without-evidence", whole_map(f"[{phase}]", more)) == reported


def review(reviewed: str, every: str, today: date, limits: Limits = DEFAULTS, more: str = "") -> list[str]:
    text = whole_map(more=f"reviewed: {reviewed}\nreview_every: {every}\n{more}")
    found = diagnostics("stale-review", text, limits, today)
    assert all(each.place is not None and each.place.line == 4 for each in found)
    return [each.message for each in found]


@pytest.mark.parametrize(
    ("reviewed", "every", "due"),
    [
        ("2026-01-15", "month", date(2026, 2, 15)),
        ("2026-01-31", "month", date(2026, 2, 28)),
        ("2028-01-31", "month", date(2028, 2, 29)),
        ("2026-03-31", "month", date(2026, 4, 30)),
        ("2026-12-31", "month", date(2027, 1, 31)),
        ("2026-11-30", "quarter", date(2027, 2, 28)),
        ("2026-10-01", "quarter", date(2027, 1, 1)),
        ("2026-08-31", "half-year", date(2027, 2, 28)),
        ("2026-06-30", "half-year", date(2026, 12, 30)),
        ("2028-02-29", "year", date(2029, 2, 28)),
        ("2026-05-04", "year", date(2027, 5, 4)),
    ],
)
def test_a_review_is_late_from_the_day_after_it_was_due(reviewed: str, every: str, due: date) -> None:
    assert review(reviewed, every, due) == []
    (message,) = review(reviewed, every, date.fromordinal(due.toordinal() + 1))
    assert message == f"the review was due on {due}, yesterday"


@pytest.mark.parametrize(
    ("today", "late"),
    [
        (date(2026, 2, 16), "yesterday"),
        (date(2026, 2, 17), "2 days ago"),
        (date(2026, 2, 28), "13 days ago"),
        (date(2026, 3, 1), "2 weeks ago"),
        (date(2026, 4, 14), "8 weeks ago"),
        (date(2026, 4, 15), "2 months ago"),
        (date(2028, 2, 14), "23 months ago"),
        (date(2028, 2, 15), "2 years ago"),
        (date(2031, 2, 14), "4 years ago"),
    ],
)
def test_how_late_it_is_stands_in_words(today: date, late: str) -> None:
    assert review("2026-01-15", "month", today) == [f"the review was due on 2026-02-15, {late}"]


def test_days_of_grace_are_a_setting() -> None:
    grace = Limits(review_grace_days=5)
    assert review("2026-01-15", "month", date(2026, 2, 20), grace) == []
    assert len(review("2026-01-15", "month", date(2026, 2, 21), grace)) == 1


def test_an_archived_map_need_not_be_looked_at() -> None:
    assert review("2020-01-15", "month", date(2026, 2, 20), more="status: archived\n") == []
    assert len(review("2020-01-15", "month", date(2026, 2, 20), more="status: approved\n")) == 1


def test_a_review_at_the_end_of_the_calendar_is_never_late() -> None:
    assert review("9999-12-01", "month", date(9999, 12, 31)) == []


@pytest.mark.parametrize("every", ["review_every: month\n", ""])
def test_a_review_on_a_day_that_has_not_come_is_told_whatever_is_promised(every: str) -> None:
    text = whole_map(more=f"reviewed: 2026-02-22\n{every}")
    (found,) = diagnostics("stale-review", text, today=date(2026, 2, 20))
    assert found.message == "the map was reviewed on 2026-02-22, a day that has not come"
    assert found.help == "write the day on which somebody last looked at it"
    assert found.place is not None
    assert found.place.line == 4
    # Where the map is written it may be tomorrow already.
    assert diagnostics("stale-review", text, today=date(2026, 2, 21)) == ()
    assert diagnostics("stale-review", text + "status: archived\n", today=date(2026, 2, 20)) == ()


@pytest.mark.parametrize("more", ["reviewed: 2020-01-01\n", "review_every: month\n", ""])
def test_without_both_a_day_and_a_promise_nothing_is_late(more: str) -> None:
    assert lines("stale-review", whole_map(more=more)) == []


@pytest.mark.parametrize(
    ("kinds", "phase", "missing"),
    [
        (["analytics"], "Køb", "why"),
        (["survey", "benchmark"], "Køb", "why"),
        (["interview"], "Køb", "how many"),
        (["observation", "usability-test", "review", "workshop"], "Køb", "how many"),
        (["analytics", "interview"], "Køb", None),
        (["support"], "Køb", None),
        (["analytics", "support"], "Køb", None),
        (["analytics", None], "Køb", None),
        ([None], "Køb", None),
        ([], "Køb", None),
        (["survey"], "{name: Køb, emotions: [{score: 1, quote: Nå, evidence: [e0]}]}", None),
        (["survey"], "{name: Køb, emotions: [{score: 1, quote: Nå}]}", "why"),
        (["survey"], "{name: Køb, emotions: [{score: 1, evidence: [e0]}]}", "why"),
    ],
)
def test_numbers_and_words_go_together(kinds: list[str | None], phase: str, missing: str | None) -> None:
    listed = ", ".join(
        f"{{id: e{at}, title: T{at}{f', kind: {kind}' if kind else ''}}}" for at, kind in enumerate(kinds)
    )
    found = diagnostics("single-evidence-kind", whole_map(f"[{phase}]", f"evidence: [{listed}]\n"))
    assert [each.message.endswith(f"cannot tell {missing}") for each in found] == [True] * bool(missing)
    assert [(each.place.line, each.place.column, each.place.end_column) for each in found if each.place] == [
        (4, 1, 9)
    ] * bool(missing)


@pytest.mark.parametrize(
    ("kind", "advice"), [("interview", "analytics or a survey"), ("survey", "watch them")]
)
def test_what_would_tell_the_rest_is_named(kind: str, advice: str) -> None:
    text = whole_map(more=f"evidence: [{{title: T, kind: {kind}}}]\n")
    (found,) = diagnostics("single-evidence-kind", text)
    assert found.help is not None
    assert found.help.endswith(advice)


@pytest.mark.parametrize(
    ("more", "reported"),
    [
        ("", [2]),
        ("status: draft\n", [2]),
        ("status: archived\n", []),
        ("review_every: year\n", []),
        ("reviewed: 2026-11-01\n", [2]),
    ],
)
def test_a_map_promises_to_be_looked_at(more: str, reported: list[int]) -> None:
    assert lines("review-cadence-missing", whole_map(more=more)) == reported


@pytest.mark.parametrize(
    ("day", "more", "reported"),
    [
        ("2024-11-22", "", []),
        ("2024-11-21", "", [4]),
        ("2026-11-22", "", []),
        ("2020-02-29", "", [4]),
        ("9999-01-01", "", []),
        ("2020-01-01", "status: archived\n", []),
    ],
)
def test_evidence_is_too_old_after_two_years(day: str, more: str, reported: list[int]) -> None:
    text = whole_map(more=f"evidence: [{{title: Skema, date: {day}}}, Samtaler]\n{more}")
    assert lines("stale-evidence", text) == reported


def test_evidence_without_a_day_does_not_hide_what_is_old() -> None:
    text = whole_map(more="evidence: [Samtaler,\n {title: Skema, date: 2020-02-29}]\n")
    assert lines("stale-evidence", text) == [5]


def test_the_age_of_evidence_is_told_and_its_limit_a_setting() -> None:
    text = whole_map(more="evidence: [{title: Skema, date: 2026-08-20}]\n")
    assert messages("stale-evidence", text, Limits(evidence_months=3)) == [
        '"Skema" was gathered 3 months ago'
    ]
    assert messages("stale-evidence", text, Limits(evidence_months=4)) == []


@pytest.mark.parametrize(
    ("evidence", "said"),
    [
        ("Samtaler", ["its date, source or sample"]),
        ("{title: Samtaler, date: 2026-01-01}", ["its source or sample"]),
        ("{title: Samtaler, date: 2026-01-01, sample: 12}", ["its source"]),
        ("{title: Samtaler, date: 2026-01-01, sample: 12, source: Mappen}", []),
        ("{title: Samtaler, note: x, source: Mappen, sample: 12}", ["its date"]),
    ],
)
def test_evidence_says_when_where_and_how_many(evidence: str, said: list[str]) -> None:
    found = messages("evidence-without-provenance", whole_map(more=f"evidence: [{evidence}]\n"))
    assert found == [f'"Samtaler" does not say {each}' for each in said]


def test_what_evidence_lacks_is_named_in_the_advice() -> None:
    (found,) = diagnostics("evidence-without-provenance", whole_map(more="evidence: [Samtaler]\n"))
    assert found.help == "add `date: …`, `source: …` and `sample: …`"


WALK = "walkthroughs: [{by: Mette}]\n"


@pytest.mark.parametrize(
    ("more", "reported"),
    [
        pytest.param("", [2], id="nobody, as nobody"),
        pytest.param(WALK, [], id="no persona to walk as"),
        pytest.param("persona: Sara\n", [4], id="nobody"),
        pytest.param("persona: Sara\n" + WALK, [], id="who walked as whom goes without saying"),
        pytest.param("persona: Sara\nwalkthroughs: [{persona: sara}]\n", [], id="as her"),
        pytest.param("personas: [Sara,\n {name: Bo, primary: true}]\n" + WALK, [4], id="as the primary one"),
        pytest.param("personas: [Sara,\n Bo]\n" + WALK, [5], id="as the first one"),
        pytest.param("personas: [Sara,\n Bo]\n", [4, 5], id="each"),
        pytest.param("personas: [Sara,\n Bo]\nwalkthroughs: [{persona: bo}]\n", [4], id="as Bo alone"),
        pytest.param("persona: Sara\nstate: future\n", [], id="what is not there"),
    ],
)
def test_somebody_has_walked_as_each_persona(more: str, reported: list[int]) -> None:
    assert lines("not-walked-through", whole_map(more=more)) == reported


@pytest.mark.parametrize("more", ["", "persona: Sara\n"])
def test_whoever_walks_is_told_where_to_write_it(more: str) -> None:
    (found,) = diagnostics("not-walked-through", whole_map(more=more))
    assert found.help is not None
    assert found.help.endswith(": `walkthroughs: [{by: …, date: …}]`")


@pytest.mark.parametrize(
    ("phase", "more", "reported"),
    [
        ("Køb", "", [2]),
        ("Køb", "persona: {name: Sara, quote: Nå}\n", []),
        ("Køb", 'persona: {name: Sara, quote: ""}\n', [2]),
        ("{name: Køb, emotions: [{score: 1, quote: Nå}]}", "", []),
        ("{name: Køb, touchpoints: [{name: t, emotions: [{quote: Nå}]}]}", "", []),
        ("{name: Køb, emotions: [Glad]}", "persona: Sara\n", [2]),
    ],
)
def test_a_customer_is_heard(phase: str, more: str, reported: list[int]) -> None:
    assert lines("no-customer-voice", whole_map(f"[{phase}]", more)) == reported
