"""Cases of the rule about questions and their marks."""

import pytest

from tests.rules.reported import diagnostics, lines, said

DANISH_ASKED = [
    *("Hvad koster fragten", "hvornår kommer den", "Hvilken størrelse passer mig.", "Hvordan bytter jeg"),
    *("Hvor er min pakke", "Kan jeg bytte den", "Er den på lager", "Skal man booke", "Har I åbent i dag"),
    *("Hvad hvis den ikke passer", "Hvor meget skal jeg bruge"),
]
ENGLISH_ASKED = [
    *("What does it cost", "How long does it take", "Is it safe", "Can I change my mind", "Do they answer"),
    *("What happens if I say no", "Which size fits", "Are there fees", "Have you got it in blue"),
]
DANISH_TOLD = [
    *("Bange for at den ikke passer", "Pris", "Levering og retur", "Kan ikke finde den", "Er i tvivl"),
    *("Har svært ved at vælge", "Hvordan man bytter", "Hvad det koster", "Vil ikke binde sig", "Hvidløg"),
    *(
        "Har det svært med størrelser",
        "Hvis den nu ikke passer",
        "Hvad koster det?",
        "Hvad nu? Og så",
        "Hvad",
    ),
]
ENGLISH_TOLD = [
    *("Afraid that it does not fit", "Price", "How to return it", "What size to choose", "What it costs"),
    *("Has the feeling of being watched", "Is afraid of fees", "When my leave ends", "How a refund works"),
]


@pytest.mark.parametrize(
    ("text", "language"), [*((t, "da") for t in DANISH_ASKED), *((t, "en") for t in ENGLISH_ASKED)]
)
def test_a_question_ends_in_its_mark(text: str, language: str) -> None:
    assert lines("question-without-mark", said(text, "questions", language)) == [3]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        *((t, "da") for t in DANISH_TOLD),
        *((t, "en") for t in ENGLISH_TOLD),
        ("Was kostet das", "de"),
        ("Hvad koster den", "nb"),
        ("What does it cost", "da"),
    ],
)
def test_a_worry_or_a_topic_needs_no_mark(text: str, language: str) -> None:
    assert lines("question-without-mark", said(text, "questions", language)) == []


def test_nothing_is_asked_in_other_lanes() -> None:
    assert lines("question-without-mark", said("Hvad koster den", "goals")) == []


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Is it in the box", "Is it in the box?"),
        ("Is it in the box.", "Is it in the box?"),
        ("Is it in the box . ", "Is it in the box?"),
        ("Does it cost 2.50.", "Does it cost 2.50?"),
    ],
)
def test_the_mark_takes_the_place_of_a_full_stop(text: str, mended: str) -> None:
    (found,) = diagnostics("question-without-mark", said(text, "questions", "en"))
    assert found.fix is not None
    assert [change.to for change in found.fix.changes] == [mended]
    assert found.fix.safe


@pytest.mark.parametrize(
    ("text", "mends"), [("How long does it take.", True), ("How long does it take. I need it Friday", False)]
)
def test_of_several_sentences_nobody_knows_which_one_asks(text: str, mends: bool) -> None:
    (found,) = diagnostics("question-without-mark", said(text, "questions", "en"))
    assert (found.fix is not None) == mends
