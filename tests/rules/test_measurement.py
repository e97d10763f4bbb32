"""Cases of the rules about the numbers in a map."""

import pytest

from tests.rules.reported import diagnostics, drops, lines, messages, whole_map


@pytest.mark.parametrize(
    ("funnel", "reported"),
    [
        ("{entered: 100, continued: 100}", []),
        ("{entered: 100, continued: 101}", [3]),
        ("{entered: 0, continued: 0}", []),
        ("{entered: 0, continued: 1}", [3]),
        ("{entered: 100}", []),
        ("{continued: 100}", []),
        ("{}", []),
    ],
)
def test_no_more_go_on_than_came(funnel: str, reported: list[int]) -> None:
    assert lines("funnel-sum-mismatch", whole_map(f"[{{name: Køb, funnel: {funnel}}}]")) == reported


def test_a_phase_that_is_not_measured_does_not_hide_the_next() -> None:
    assert lines("funnel-sum-mismatch", drops("goals: [x]", "funnel: {entered: 1, continued: 2}")) == [5]


def test_the_two_numbers_are_told_and_the_second_is_shown() -> None:
    text = whole_map("\n  - name: Køb\n    funnel:\n      continued: 240\n      entered: 180\n")
    (found,) = diagnostics("funnel-sum-mismatch", text)
    assert found.message == '240 go on from phase "Køb", and 180 came into it'
    assert found.place is not None
    assert (found.place.line, found.place.column) == (6, 18)
    assert [(related.place.line, related.message) for related in found.related] == [(7, "who came in")]


SMALL, LARGE = "funnel: {entered: 1000, continued: 500}", "funnel: {entered: 100, continued: 20}"


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        pytest.param(drops(SMALL, LARGE), [5], id="the larger part, though fewer people"),
        pytest.param(drops(SMALL + ", opportunities: [x]", LARGE), [5], id="an idea elsewhere"),
        pytest.param(drops(SMALL, LARGE + ", opportunities: [x]"), [], id="an idea in the phase"),
        pytest.param(
            drops(SMALL, LARGE + ", touchpoints: [{name: t, opportunities: [x]}]"), [], id="at a touchpoint"
        ),
        pytest.param(
            drops(SMALL, LARGE, more="opportunities: [{text: x, addresses: [b]}]"), [], id="for the phase"
        ),
        pytest.param(
            drops(SMALL, LARGE + ", touchpoints: [t]", more="opportunities: [{text: x, addresses: [t]}]"),
            [],
            id="for its touchpoint",
        ),
        pytest.param(
            drops(
                SMALL,
                LARGE + ", pains: [{id: p, text: x}]",
                more="opportunities: [{text: x, addresses: [p]}]",
            ),
            [],
            id="for its pain",
        ),
        pytest.param(
            drops(SMALL, LARGE, more="opportunities: [{text: x, addresses: [a]}]"), [5], id="for another"
        ),
        pytest.param(
            drops(SMALL, LARGE, more="opportunities: [{text: x, addresses: [zzz]}]"), [5], id="for nothing"
        ),
        pytest.param(drops(SMALL, LARGE, more="opportunities: [x]"), [5], id="for the map at large"),
        pytest.param(
            drops(SMALL, LARGE + ", opportunities: [{text: x, status: dropped}]"), [5], id="dropped"
        ),
        pytest.param(drops(SMALL, LARGE + ", opportunities: [{text: x, status: done}]"), [], id="done"),
        pytest.param(drops(SMALL, SMALL), [4], id="equal drops: the first"),
        pytest.param(drops(SMALL, SMALL + ", opportunities: [x]"), [], id="equal drops: one has an idea"),
        pytest.param(drops("funnel: {entered: 9, continued: 9}"), [], id="nobody leaves"),
        pytest.param(
            drops("funnel: {entered: 9, continued: 10}"), [], id="wrong numbers are another rule's matter"
        ),
        pytest.param(drops("funnel: {entered: 9}", "goals: [x]"), [], id="nobody knows"),
        pytest.param(drops(LARGE), [4], id="a single phase is measured"),
    ],
)
def test_the_largest_drop_needs_an_opportunity(text: str, reported: list[int]) -> None:
    assert lines("biggest-drop-unaddressed", text) == reported


def test_the_drop_is_told_as_a_part() -> None:
    assert messages("biggest-drop-unaddressed", drops(LARGE)) == [
        'phase "A" loses the largest part of its people (80%) and has no opportunity'
    ]


def shares(*ways: str, more: str = "") -> str:
    """Give two phases and ways between them, from line 5."""
    listed = "".join(f"  - {{{way}}}\n" for way in ways)
    return whole_map("[{name: A, touchpoints: [a1]}, {name: B, touchpoints: [b1]}]", f"flow:\n{listed}{more}")


PERSONAS = "personas: [{name: Ida, primary: true}, Bo]\n"


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        pytest.param(
            shares("from: b, to: a, kind: back, share: 0.5", "from: b, kind: exit, share: 0.5"), [], id="all"
        ),
        pytest.param(
            shares("from: b, to: a, kind: back, share: 0.5", "from: b, kind: exit, share: 0.51"),
            [6],
            id="one too many",
        ),
        pytest.param(
            shares(*["from: b, kind: exit, share: 0.1"] * 10), [], id="a sum that is one but for rounding"
        ),
        pytest.param(
            shares(
                "from: b, kind: exit, share: 0.7", "from: b, to: a, share: 0.7", "from: b, to: a1, share: 0"
            ),
            [6],
            id="at the one that passes 1",
        ),
        pytest.param(
            shares(*["from: b, kind: exit, share: 0.5"] * 2, "from: b, to: a, kind: back, share: 0.2"),
            [7],
            id="not at the one that comes to 1",
        ),
        pytest.param(
            shares("from: b, kind: exit, share: 0.7", "from: b1, kind: exit, share: 0.7"), [], id="two places"
        ),
        pytest.param(
            shares("from: b, kind: side, to: a, share: 0.7", "from: b, kind: exit, share: 0.7"),
            [6],
            id="ways aside count",
        ),
        pytest.param(
            shares("from: b, kind: influence, to: a, share: 0.7", "from: b, kind: exit, share: 0.7"),
            [],
            id="influence does not",
        ),
        pytest.param(
            shares("from: b, kind: exit", "from: b, kind: exit, share: 1"), [], id="one without a share"
        ),
        pytest.param(
            shares("from: z, kind: exit, share: 0.7", "from: z, kind: exit, share: 0.7"), [], id="nowhere"
        ),
        pytest.param(
            shares(
                "from: b, kind: exit, share: 0.7, for: [ida]",
                "from: b, kind: exit, share: 0.7, for: [bo]",
                more=PERSONAS,
            ),
            [],
            id="each persona by themselves",
        ),
        pytest.param(
            shares(
                "from: b, kind: exit, share: 0.7", "from: b, kind: exit, share: 0.7, for: [bo]", more=PERSONAS
            ),
            [6],
            id="too many for one persona",
        ),
        pytest.param(
            shares("from: b, kind: exit, share: 0.7", "from: b, kind: exit, share: 0.7", more=PERSONAS),
            [6],
            id="too many for both is told once",
        ),
        pytest.param(shares("from: a, to: b"), [], id="no share at all"),
    ],
)
def test_shares_out_of_one_place_are_one_at_most(text: str, reported: list[int]) -> None:
    assert lines("flow-shares-exceed-one", text) == reported


def test_the_sum_and_the_other_shares_are_shown() -> None:
    text = shares("from: b, kind: exit, share: 0.7", "from: b, to: a, kind: back, share: 0.455")
    (found,) = diagnostics("flow-shares-exceed-one", text)
    assert found.message == 'the shares out of "b" add up to 115.5%'
    assert [(related.place.line, related.message) for related in found.related] == [(5, "added here")]
    assert found.place is not None
    assert found.place.text[found.place.column - 1 :] == "0.455}"


def test_a_sum_that_is_little_over_one_is_not_called_one() -> None:
    assert messages("flow-shares-exceed-one", shares(*["from: b, kind: exit, share: 0.3334"] * 3)) == [
        'the shares out of "b" add up to 100.02%'
    ]


@pytest.mark.parametrize(
    ("phases", "reported"),
    [
        pytest.param("[A]", [3], id="the only phase"),
        pytest.param("[A, B]", [2], id="none at all: once"),
        pytest.param("[{name: A, metrics: [x]},\n B]", [4], id="a metric of the phase"),
        pytest.param("[{name: A, touchpoints: [{name: t, metrics: [x]}]},\n B]", [4], id="of a touchpoint"),
        pytest.param("[{name: A, funnel: {entered: 0}},\n B]", [4], id="who comes"),
        pytest.param("[{name: A, funnel: {continued: 0}},\n B]", [4], id="who goes on"),
        pytest.param("[{name: A, funnel: {}}]", [3], id="an empty funnel"),
        pytest.param("[{name: A, metrics: []}]", [3], id="an empty list"),
    ],
)
def test_a_phase_has_a_number(phases: str, reported: list[int]) -> None:
    assert lines("phase-without-metric", whole_map(phases)) == reported


def test_phases_without_any_number_are_told_of_once() -> None:
    assert messages("phase-without-metric", whole_map("[A, B]")) == [
        "none of the 2 phases has a funnel or a metric"
    ]


@pytest.mark.parametrize("phases", ["[A, B]", "[A]"])
def test_a_phase_without_a_number_is_told_which_to_count(phases: str) -> None:
    (found,) = diagnostics("phase-without-metric", whole_map(phases))
    assert found.help is not None
    assert found.help.endswith(": `funnel: {entered: …, continued: …}`")


@pytest.mark.parametrize(
    ("metric", "said"),
    [
        ("{name: Konvertering, value: 28}", ["no unit and no period"]),
        ('{name: Konvertering, value: 28, unit: "%"}', ["no period"]),
        ("{name: Konvertering, value: 28, period: 2026}", ["no unit"]),
        ('{name: Konvertering, value: 28, unit: "%", period: 2026}', []),
        ("Konvertering", []),
        ("{name: Konvertering, target: 30}", []),
        ("{name: Antal opkald, value: 0, period: Q3}", []),
        ("{name: Ventetid i dage, value: 4, period: Q3}", []),
        ("{name: Svartid (minutter), value: 4, period: Q3}", []),
        ("{name: NPS, value: 4, period: Q3}", []),
        ("{name: Number of returns, value: 4, period: Q3}", []),
        ("{name: Dagens salg, value: 4, period: Q3}", ["no unit"]),
        ("Opkald, {name: Konvertering, value: 28}", ["no unit and no period"]),
    ],
)
def test_a_number_says_what_and_when(metric: str, said: list[str]) -> None:
    found = messages("metric-without-unit-or-period", whole_map(f"[{{name: Køb, metrics: [{metric}]}}]"))
    assert [message.partition(" has ")[2] for message in found] == said


@pytest.mark.parametrize(
    ("metric", "reported"),
    [("x", [3]), ("{name: x, value: 1}", [3]), ("{name: x, target: 0}", []), ("{name: x, target: 5}", [])],
)
def test_a_metric_has_a_target(metric: str, reported: list[int]) -> None:
    text = whole_map(f"[{{name: Køb, touchpoints: [{{name: t, metrics: [{metric}]}}]}}]")
    assert lines("metric-without-target", text) == reported
