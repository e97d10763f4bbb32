"""Another text in the place of one: what it looks like, and what reads back."""

import pytest

from cjm.lint import SetText
from tests.lint.mending.repairs import after, data, fix_of

HEAD = "cjm: 1\ntitle: Sara finder et outfit\n"
OWNER = ("owner",)


def written(owner: str, text: str) -> str | None:
    """Give what stands behind `owner:` when another text is set there."""
    mended = after(f"{HEAD}owner: {owner}\nphases: [Køb]\n", SetText(OWNER, text))
    if mended is None:
        return None
    assert mended.startswith(f"{HEAD}owner: ")
    assert mended.endswith("\nphases: [Køb]\n")
    told = data(mended)
    assert isinstance(told, dict)
    assert told["owner"] == text
    return mended[len(f"{HEAD}owner: ") : -len("\nphases: [Køb]\n")]


@pytest.mark.parametrize(
    ("owner", "text", "expected"),
    [
        pytest.param("FB", "Facebook", "Facebook", id="plain"),
        pytest.param("'FB'", "Facebook", "'Facebook'", id="single quotes stay"),
        pytest.param('"FB"', "Facebook", '"Facebook"', id="double quotes stay"),
        pytest.param("FB  # the blue one", "Facebook", "Facebook  # the blue one", id="a comment stays"),
        pytest.param("FB", "a: b", "'a: b'", id="what would be a key is quoted"),
        pytest.param("FB", "2026-03-01", "'2026-03-01'", id="what would be a day is quoted"),
        pytest.param("FB", "no", "'no'", id="what would be false is quoted"),
        pytest.param("FB", "12", "'12'", id="what would be a number is quoted"),
        pytest.param("FB", "Sara's", "Sara's", id="an apostrophe inside a plain text is fine"),
        pytest.param("FB", "'tis", '"\'tis"', id="one in front takes double quotes"),
        pytest.param("'FB'", "Sara's", "'Sara''s'", id="single quotes double an apostrophe"),
        pytest.param('"FB"', 'say "hi" \\', '"say \\"hi\\" \\\\"', id="double quotes escape"),
        pytest.param("FB", "a\nb", '"a\\nb"', id="a line end is escaped"),
        pytest.param("'FB'", "a\tb", '"a\\tb"', id="what is not seen is escaped"),
        pytest.param("FB", "\ufeffx", '"\\ufeffx"', id="any other is escaped by its number"),
    ],
)
def test_a_text_keeps_the_quotes_it_can_keep(owner: str, text: str, expected: str) -> None:
    assert written(owner, text) == expected


@pytest.mark.parametrize(
    ("owner", "old", "expected"),
    [
        pytest.param("Hvad koster\n  fragten", "Hvad koster fragten", "Hvad koster\n  fragten?", id="plain"),
        pytest.param(
            "Hvad koster\n  fragten.",
            "Hvad koster fragten.",
            "Hvad koster\n  fragten?",
            id="a full stop goes",
        ),
        pytest.param("'Hvad koster\n  det'", "Hvad koster det", "'Hvad koster\n  det?'", id="single quotes"),
        pytest.param(
            '"Hvad \\u0065r\n  det"', "Hvad er det", '"Hvad \\u0065r\n  det?"', id="escapes stay as they are"
        ),
    ],
)
def test_where_only_the_end_is_another_the_lines_stay(owner: str, old: str, expected: str) -> None:
    assert written(owner, f"{old.rstrip('.')}?") == expected


@pytest.mark.parametrize(
    "owner",
    [
        pytest.param("|\n  Hvad koster det", id="a block text"),
        pytest.param(">-\n  Hvad koster det", id="a folded text"),
        pytest.param("Hvad\n  koster det", id="several lines that would all be others"),
        pytest.param("!!str FB", id="a text with a tag"),
        pytest.param("&a FB", id="a text with an anchor"),
        pytest.param("Facebook", id="the text itself"),
    ],
)
def test_some_texts_are_left_alone(owner: str) -> None:
    assert written(owner, "Facebook") is None


def test_a_full_stop_that_is_written_as_an_escape_stays_and_so_does_the_text() -> None:
    assert written('"Hvad er\n  det\\x2e"', "Hvad er det?") is None


IN_BRACKETS = HEAD + "phases: [{name: Køb, questions: [Hvad koster det, Er den blå]}]\n"


def test_in_brackets_a_question_mark_needs_quotes() -> None:
    step = SetText(("phases", 0, "questions", 0, "text"), "Hvad koster det?")
    assert after(IN_BRACKETS, step) == IN_BRACKETS.replace("Hvad koster det", "'Hvad koster det?'")


def test_over_two_lines_in_brackets_it_cannot_have_them() -> None:
    text = IN_BRACKETS.replace("koster det", "koster\n  det")
    assert after(text, SetText(("phases", 0, "questions", 0, "text"), "Hvad koster det?")) is None


def test_what_aliases_share_is_left_alone() -> None:
    text = HEAD + "phases:\n  - &a\n    name: Køb\n    owner: Mia\n  - *a\n"
    assert after(text, SetText(("phases", 0, "owner"), "Ida")) is None
    assert after(text, SetText(("phases", 1, "owner"), "Ida")) is None


@pytest.mark.parametrize("path", [("purpose",), ("persona", "quote"), ("phases", 0, "goals")])
def test_what_is_not_in_the_file_is_left_alone(path: tuple[str | int, ...]) -> None:
    text = HEAD + "persona: {file: sara.persona.yaml}\nphases: [{name: Køb}]\n"
    assert after(text, SetText(path, "Facebook")) is None


def test_what_is_no_text_is_left_alone() -> None:
    assert after(HEAD + "phases: [Køb]\n", SetText(("phases",), "Facebook")) is None


def test_an_edit_knows_its_place_and_the_fix_what_it_changes() -> None:
    fix = fix_of(f"{HEAD}owner: FB\nphases: [Køb]\n", SetText(OWNER, "Facebook"))
    assert fix is not None
    assert (fix.message, fix.safe) == ("mend it", True)
    (edit,) = fix.edits
    place = edit.place
    assert (place.line, place.column, place.end_line, place.end_column) == (3, 8, 3, 10)
    (change,) = fix.changes
    assert (change.path, change.to, change.key) == (("owner",), "Facebook", None)
