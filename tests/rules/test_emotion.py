"""Cases of the rules about what the customer feels."""

import pytest

from cjm.settings import Limits, Wordings
from tests.rules.reported import diagnostics, lines, messages, whole_map

TWO = "personas: [{name: Sara, primary: true}, Bo]\n"


@pytest.mark.parametrize(
    ("phase", "reported"),
    [
        ("{name: Køb, touchpoints: [Kurv]}", [3]),
        ("{name: Køb, emotions: [1], touchpoints: [Kurv]}", []),
        ("{name: Køb, emotions: [Glad], touchpoints: [Kurv]}", []),
        ("{name: Køb, touchpoints: [{name: Kurv, emotions: [Glad]}]}", []),
        ("{name: Køb, touchpoints: [{name: Kurv, emotions: []}]}", [3]),
        ("{name: Køb, touchpoints: [{name: Kurv, emotions: [1]}, Kasse]}", [3]),
        ("{name: Køb, touchpoints: [{name: Kurv, status: proposed}]}", []),
        ("{name: Køb, touchpoints: [{name: Kurv, status: retired}]}", []),
        ("{name: Køb, touchpoints: [{name: Kurv, status: current}]}", [3]),
        ("{name: Køb}", []),
        ("{name: Køb, emotions: [1], touchpoints: [Kurv]}, {name: Brug, touchpoints: [Pakke]}", [3]),
    ],
)
def test_a_touchpoint_or_its_phase_says_what_is_felt(phase: str, reported: list[int]) -> None:
    assert lines("touchpoint-without-emotion", whole_map(f"[{phase}]")) == reported


def curve(*scores: str, more: str = "") -> str:
    """Give one phase with a touchpoint for each entry of emotions; its curve is the map's."""
    listed = ", ".join(f"{{name: t{at}, emotions: [{score}]}}" for at, score in enumerate(scores))
    return whole_map(f"[{{name: Køb, touchpoints: [{listed}]}}]", more)


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        pytest.param(curve("0", "0", "1", "1.5"), [2], id="a range of 1.5"),
        pytest.param(curve("0", "0", "1", "2"), [], id="a range of 2 is not under 2"),
        pytest.param(curve("-2", "-2", "-1", "-1"), [2], id="flat and low"),
        pytest.param(curve("1", "1", "1"), [], id="three points cannot tell"),
        pytest.param(curve("1", "1", "1", "Glad"), [], id="a word is no point"),
        pytest.param(curve("1", "1", "1", "Glad", "1"), [2], id="a gap between four points"),
        pytest.param(
            curve("'2, -2'", "1", "1", "1", "1").replace("'", ""), [2], id="the mean of a place counts"
        ),
        pytest.param(
            whole_map("[" + ", ".join(f"{{name: F{at}, emotions: [1]}}" for at in range(4)) + "]"),
            [2],
            id="phases without touchpoints are points",
        ),
        pytest.param(
            curve("0", "0", "1", "1.5", more="").replace("name: Køb,", "name: Køb, emotions: [-2],"),
            [2],
            id="where touchpoints are scored the phase is no point",
        ),
    ],
)
def test_a_curve_is_flat_under_a_range_of_two(text: str, reported: list[int]) -> None:
    assert lines("flat-emotion-curve", text) == reported


def test_range_and_number_of_points_are_settings() -> None:
    assert lines("flat-emotion-curve", curve("0", "1"), Limits(curve_points=2)) == [2]
    assert lines("flat-emotion-curve", curve("0", "0", "0", "1"), Limits(curve_range=1)) == []


def test_the_message_says_how_flat() -> None:
    assert messages("flat-emotion-curve", curve("0.5", "0", "1", "-0.5")) == [
        "the emotion curve is flat: from -0.5 to 1"
    ]
    assert messages("flat-emotion-curve", curve("1", "1", "1", "1")) == [
        "the emotion curve is flat: always 1"
    ]


def test_each_persona_has_a_curve_of_their_own_where_they_differ() -> None:
    both = "{score: 2, for: [sara]}, {score: 0, for: [bo]}"
    text = curve(both, "0", "0", "1", more=TWO.replace("[{", "\n  - {").replace("}, Bo]", "}\n  - Bo"))
    assert lines("flat-emotion-curve", text) == [6]
    assert messages("flat-emotion-curve", text) == ['the emotion curve of "Bo" is flat: from 0 to 1']


def test_several_personas_who_feel_the_same_have_one_curve() -> None:
    assert messages("flat-emotion-curve", curve("0", "0", "0", "1", more=TWO)) == [
        "the emotion curve is flat: from 0 to 1"
    ]


def test_a_persona_with_too_few_points_is_left_out() -> None:
    text = curve("{score: 1, for: [bo]}", "{score: 1, for: [sara]}", "-1", "1", "1", more=TWO)
    assert lines("flat-emotion-curve", text) == []
    few = curve("{score: 1, for: [bo]}", "{score: 1, for: [bo]}", "1", "1", more=TWO)
    assert messages("flat-emotion-curve", few) == ['the emotion curve of "Bo" is flat: always 1']


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        pytest.param(curve("0", "1", "2", "2"), [2], id="nothing below zero"),
        pytest.param(curve("0", "-0.5", "2", "2"), [], id="one that is"),
        pytest.param(curve("0", "1", "2"), [], id="three places cannot tell"),
        pytest.param(curve("0", "1", "2", "Sur"), [], id="a word is no score"),
        pytest.param(curve("0, 1", "1", "2"), [], id="two scores at one place are one"),
        pytest.param(curve("2, -1", "1", "2", "1"), [], id="one below zero that the mean hides"),
        pytest.param(
            curve("{score: -1, for: [bo]}", "1", "2", "1", more=TWO), [], id="one persona's is enough"
        ),
        pytest.param(curve("0", "1", "2", "2", more="state: future\n"), [], id="a wish may be happy"),
        pytest.param(curve("0", "1", "2", "2", more="state: current\n"), [2], id="today may not"),
        pytest.param(
            curve("0", "1", "2", "2").replace("name: Køb,", "name: Køb, emotions: [-1],"),
            [],
            id="the phase's own",
        ),
    ],
)
def test_a_journey_without_anything_bad_is_an_ideal(text: str, reported: list[int]) -> None:
    assert lines("all-positive-journey", text) == reported


def test_from_how_many_places_on_is_a_setting() -> None:
    assert lines("all-positive-journey", curve("0", "1"), Limits(curve_points=2)) == [2]


@pytest.mark.parametrize(
    ("phase", "reported"),
    [
        ("emotions: [1]", [3]),
        ("emotions: [0]", [3]),
        ("emotions: [{score: -1, evidence: [s]}]", [3]),
        ("emotions: [{score: -1, feeling: Sur}]", []),
        ("emotions: [{score: -1, quote: Nå}]", []),
        ("emotions: [Sur]", []),
        ("emotions: [{for: [bo]}]", []),
        ("emotions: [-1], pains: [Kø]", []),
        ("emotions: [1], gains: [Ingen kø]", []),
        ("emotions: [1], needs: [Ro]", [3]),
        ("emotions: [-1], touchpoints: [{name: t, pains: [Kø]}]", [3]),
        ("pains: [Kø], touchpoints: [{name: t, emotions: [-1]}]", [3]),
    ],
)
def test_a_number_needs_a_word(phase: str, reported: list[int]) -> None:
    more = "evidence: [{id: s, title: S}]\npersona: Bo\n"
    assert lines("emotion-without-words", whole_map(f"[{{name: Køb, {phase}}}]", more)) == reported


def felt(score: str, feeling: str, language: str = "da") -> str:
    """Give a map in which this is felt, on line 3."""
    return whole_map(
        f'[{{name: Køb, emotions: [{{score: {score}, feeling: "{feeling}"}}]}}]', f"language: {language}\n"
    )


@pytest.mark.parametrize(
    ("score", "feeling", "language"),
    [
        ("1", "Frustreret", "da"),
        ("0.5", "irriterede over ventetiden", "da"),
        ("2", "KED AF DET", "da"),
        ("1", "Helt i  tvivl", "da"),
        ("-1", "Glad", "da-DK"),
        ("-0.5", "I gode hænder", "da"),
        ("-2", "Tryg ved valget", "DA"),
        ("1.5", "Annoyed", "en"),
        ("1", "Let down by the shop", "en-GB"),
        ("-1", "Happy", "en"),
        ("-1", "Safe at last", "en"),
    ],
)
def test_a_word_that_goes_the_other_way_is_reported(score: str, feeling: str, language: str) -> None:
    assert lines("emotion-label-conflict", felt(score, feeling, language)) == [3]


@pytest.mark.parametrize(
    ("score", "feeling", "language"),
    [
        *(("1", feeling, "da") for feeling in ("Glad", "Spændt", "Nervøs", "Utålmodig efter at prøve den")),
        *(
            ("1", feeling, "da")
            for feeling in ("Ikke længere bange", "Mindre bekymret", "Uden at være bange")
        ),
        *(("1", feeling, "da") for feeling in ("Glad, men i tvivl", "Tryg efter at have været usikker")),
        *(("1", feeling, "da") for feeling in ("Surret ind i tæpper", "Overrasket", "Rørt", "Sikker")),
        *(("-1", feeling, "da") for feeling in ("Ikke glad", "Utilfreds", "Utryg", "Lettet over at slippe")),
        *(("-1", feeling, "da") for feeling in ("Gladere før", "»Glad«", "Træt", "Mistillid")),
        *(("0", feeling, "da") for feeling in ("Irriteret", "Glad")),
        ("-1", "Irriteret", "da"),
        *(
            ("1", feeling, "en")
            for feeling in ("Not angry", "Isn't worried", "Isn’t worried any more", "Less anxious", "Torn")
        ),
        *(("1", feeling, "en") for feeling in ("Overwhelmed by kindness", "Happy, though sad to leave")),
        *(("-1", feeling, "en") for feeling in ("Unhappy", "Relieved to be out", "Hardly pleased")),
        ("1", "Frustreret", "en"),
        ("1", "Annoyed", "da"),
        ("1", "Frustriert", "de"),
        ("-1", "Happy", "x-ours"),
    ],
)
def test_a_word_that_may_go_either_way_is_left_alone(score: str, feeling: str, language: str) -> None:
    assert lines("emotion-label-conflict", felt(score, feeling, language)) == []


def test_feelings_are_looked_at_in_no_language_that_is_not_said() -> None:
    assert (
        lines("emotion-label-conflict", whole_map("[{name: K, emotions: [{score: 1, feeling: Sur}]}]")) == []
    )


def test_feelings_can_be_added_and_count_in_every_language() -> None:
    words = Wordings(bad_feelings=["nedtrykt", "grantig*"], good_feelings=["hyggelig"])
    for score, feeling in (("1", "Nedtrykt"), ("1", "Grantigt"), ("-1", "Hyggelig")):
        (found,) = diagnostics("emotion-label-conflict", felt(score, feeling, "nb"), words=words)
        assert found.message == f'the feeling "{feeling}" does not go with a score of {score}'


def two(first: str, second: str, phase: str = "", more: str = "") -> str:
    """Give a phase with two touchpoints, the second on line 7."""
    return whole_map(
        f"\n  - name: Køb{phase}\n    touchpoints:\n      - {{name: A, {first}}}\n"
        f"      - {{name: B, {second}}}\n".replace("    touchpoints:\n", "    touchpoints:\n"),
        more,
    )


UP, DOWN = "emotions: [1.5]", "emotions: [-1.5]"


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        pytest.param(two(UP, DOWN), [7], id="down by three"),
        pytest.param(two(DOWN, UP), [7], id="up by three"),
        pytest.param(two("emotions: [1]", DOWN), [], id="down by less"),
        pytest.param(two(UP, DOWN + ", pains: [x]"), [], id="a pain there"),
        pytest.param(two(UP + ", gains: [x]", DOWN), [], id="a gain before"),
        pytest.param(two(UP, DOWN, "\n    pains: [x]"), [], id="a pain of the phase"),
        pytest.param(two(UP, DOWN + ", evidence: [s]"), [], id="a touchpoint with evidence"),
        pytest.param(two(UP + ", evidence: [s]", DOWN), [7], id="evidence for what was before"),
        pytest.param(two(UP, "emotions: [{score: -1.5, evidence: [s]}]"), [], id="a feeling with evidence"),
        pytest.param(
            two(UP, "emotions: [{score: -1.5, evidence: [s]}, -1.5]"),
            [],
            id="one of two feelings with evidence",
        ),
        pytest.param(curve("0", "1", "-2"), [3], id="a small step before it"),
        pytest.param(two(UP, DOWN + ", needs: [x]"), [7], id="a need is no reason"),
        pytest.param(
            whole_map("[{name: A, emotions: [2]}, {name: B, touchpoints: [t]}, {name: C, emotions: [-2]}]"),
            [],
            id="a gap lies between",
        ),
        pytest.param(
            whole_map("\n  - {name: A, emotions: [2]}\n  - {name: B, emotions: [-2]}\n"), [5], id="phases"
        ),
    ],
)
def test_a_leap_has_a_reason(text: str, reported: list[int]) -> None:
    assert lines("emotion-jump-unexplained", text + "evidence: [{id: s, title: S}]\n") == reported


def test_how_far_is_a_leap_is_a_setting() -> None:
    assert lines("emotion-jump-unexplained", two(UP, "emotions: [0]"), Limits(emotion_jump=1.5)) == [7]
    assert lines("emotion-jump-unexplained", two(UP, DOWN), Limits(emotion_jump=3.5)) == []
    assert lines("emotion-jump-unexplained", two(UP, "emotions: [Sur]"), Limits(emotion_jump=0.5)) == []


def test_a_leap_says_where_from_and_whose() -> None:
    both = "emotions: [{score: 2, for: [sara]}, {score: 1, for: [bo]}]"
    text = two(both, "emotions: [-1.5]", more=TWO)
    (found,) = diagnostics("emotion-jump-unexplained", text)
    assert found.message == 'the feeling of "Sara" leaps by -3.5 at "B" and nothing says why'
    assert [(each.place.line, each.message) for each in found.related] == [(6, "2 here")]


def test_a_leap_of_several_personas_is_told_once() -> None:
    both = "emotions: [{score: 2, for: [sara]}, {score: 1.5, for: [bo]}]"
    assert lines("emotion-jump-unexplained", two(both, DOWN, more=TWO)) == [7]


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        pytest.param(two("emotions: [1]", "emotions: [-0.5]"), [7], id="below zero"),
        pytest.param(two("emotions: [-1]", "emotions: [0]"), [], id="zero is not weak"),
        pytest.param(two("emotions: [-1]", "owner: x"), [6], id="the last that is known"),
        pytest.param(two("emotions: [-1]", "emotions: [Sur]"), [6], id="a word is no score"),
        pytest.param(
            whole_map("[{name: A, emotions: [-1]}, {name: B, touchpoints: [t]}]"),
            [],
            id="nobody knows how it ends",
        ),
        pytest.param(two(UP, DOWN + ", opportunities: [x]"), [], id="somebody is at it"),
        pytest.param(two(UP, DOWN, "\n    opportunities: [x]"), [], id="at the phase"),
        pytest.param(two(UP + ", opportunities: [x]", DOWN), [7], id="but not elsewhere"),
        pytest.param(
            two("emotions: [1]", "emotions: [{score: -1, for: [bo]}, {score: 2, for: [sara]}]", more=TWO),
            [7],
            id="one of two",
        ),
    ],
)
def test_an_ending_is_not_left_weak(text: str, reported: list[int]) -> None:
    assert lines("weak-ending", text) == reported


def test_whose_ending_is_weak_is_told() -> None:
    text = two("emotions: [1]", "emotions: [{score: -1, for: [bo]}, {score: -0.5, for: [sara]}]", more=TWO)
    assert messages("weak-ending", text) == [
        'the journey of "Bo" ends on -1 at "B"',
        'the journey of "Sara" ends on -0.5 at "B"',
    ]


def decisive(count: int, of: int, more: str = "") -> str:
    """Give so many touchpoints, some of which are moments of truth."""
    listed = ", ".join(
        f"{{name: t{at}, moment_of_truth: {'true' if at < count else 'false'}}}" for at in range(of)
    )
    return whole_map(f"[{{name: Køb, touchpoints: [{listed}{more}]}}]")


@pytest.mark.parametrize(
    ("count", "of", "reported"),
    [(0, 0, []), (0, 1, [2]), (1, 1, []), (3, 3, []), (4, 15, [2]), (4, 19, [2]), (4, 20, []), (5, 24, [2])],
)
def test_some_touchpoints_decide_and_not_many(count: int, of: int, reported: list[int]) -> None:
    assert lines("moment-of-truth-count", decisive(count, of)) == reported


def test_retired_touchpoints_decide_nothing_any_more() -> None:
    gone = ", {name: old, moment_of_truth: true, status: retired}"
    assert messages("moment-of-truth-count", decisive(0, 1, gone)) == ["no touchpoint is a moment of truth"]
    assert lines("moment-of-truth-count", decisive(3, 4, gone)) == []


def test_too_many_that_decide_are_listed() -> None:
    (found,) = diagnostics("moment-of-truth-count", decisive(4, 8))
    assert found.message == "4 of 8 touchpoints are moments of truth, more than 3"
    assert [related.message for related in found.related] == ["one of them"] * 4
    assert found.help == "keep the mark for those that decide whatever else is done well"


def test_how_many_may_decide_is_a_setting() -> None:
    assert lines("moment-of-truth-count", decisive(2, 9), Limits(moments_of_truth_at_most=1)) == [2]
    assert lines("moment-of-truth-count", decisive(4, 8), Limits(moments_of_truth_share=0.5)) == []
