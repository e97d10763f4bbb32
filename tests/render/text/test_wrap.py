import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm.render.text import Face, Run, advance, wrap

PLAIN = Face("plain", 10, 14)
BOLD = Face("bold", 10, 14, bold=True)
COMPOUND = "speciallægepraksisplanlægningsstabiliseringsperiodekonsultation"


def lines(text: str, width: float) -> list[str]:
    return ["".join(run.text for run in line) for line in wrap([Run(text, PLAIN)], width)]


def test_words_go_on_a_line_as_long_as_they_fit() -> None:
    room = advance("Hun læser", 10) + 0.001
    assert lines("Hun læser videre", room) == ["Hun læser", "videre"]
    assert lines("Hun læser videre", room - 0.1) == ["Hun", "læser", "videre"]


def test_nothing_to_say_gives_no_line() -> None:
    assert lines(" \n ", 100) == []
    assert wrap([], 100) == []


def test_runs_are_parted_by_a_space_and_keep_their_face() -> None:
    (line,) = wrap([Run("Mål:", BOLD), Run("Ro på", PLAIN), Run("huden", PLAIN)], 500)
    assert [(run.text, run.face.name) for run in line] == [("Mål:", "bold"), (" Ro på huden", "plain")]


def test_a_long_word_is_broken_with_hyphens_where_a_syllable_may_begin() -> None:
    told = lines(COMPOUND, 90)
    assert len(told) > 3
    assert all(line.endswith("-") for line in told[:-1])
    assert "".join(line.removesuffix("-") for line in told) == COMPOUND
    assert all(line[0] not in "aeiouyæøå" for line in told)
    assert len(told[-1]) >= 3


@pytest.mark.parametrize("text", ["a" * 40, "bcdfghjk" * 5])
def test_a_word_without_syllables_is_broken_all_the_same(text: str) -> None:
    assert "".join(line.removesuffix("-") for line in lines(text, 60)) == text


def test_numbers_and_signs_are_broken_without_a_hyphen() -> None:
    assert lines("1" * 12, advance("1111", 10) + advance("-", 10)) == ["1111", "1111", "1111"]


def test_a_line_may_end_after_a_hyphen_or_a_stroke() -> None:
    assert lines("e-mail", 25) == ["e-m-", "ail"]  # one letter before a hyphen is too little
    assert lines("pop-up", 25) == ["pop-", "up"]
    assert lines("https://hedelyng.example/creme", advance("hedelyng.example/", 10)) == [
        "https://", "hedelyng.example/", "creme",
    ]  # fmt: skip


def test_east_asian_text_breaks_anywhere_but_before_a_full_stop_and_after_a_bracket() -> None:
    assert lines("送料が表示", advance("送料", 10)) == ["送料", "が表", "示"]
    assert lines("送料が。表", advance("送料が", 10)) == ["送料", "が。表"]
    assert lines("送料「表」", advance("送料「", 10)) == ["送料", "「表」"]
    assert lines("送料A表", advance("送料A", 10)) == ["送料A", "表"]
    assert lines("送料!表", advance("送料", 10)) == ["送", "料!", "表"]


def test_no_break_spaces_hold_together() -> None:
    assert lines("i alt 12\u00a0400\u00a0kr", advance("12 400 kr", 10)) == ["i alt", "12\u00a0400\u00a0kr"]


def test_a_letter_wider_than_the_line_stands_alone() -> None:
    assert lines("WW", 3) == ["W-", "W"]
    assert lines("👩‍👩‍👧‍👦👍🏽", 3) == ["👩‍👩‍👧‍👦", "👍🏽"]


def test_a_word_longer_than_any_line_takes_no_longer_than_its_length() -> None:
    assert "".join(line.removesuffix("-") for line in lines("ab" * 5000, 60)) == "ab" * 5000


@given(st.text(max_size=80), st.floats(30, 300))
def test_no_line_is_wider_than_asked_for_and_no_letter_is_lost(text: str, width: float) -> None:
    told = wrap([Run(text, PLAIN)], width)
    assert all(sum(run.width for run in line) <= width + 0.001 for line in told)
    bare = "".join(run.text for line in told for run in line)
    kept = "".join(
        letter for letter in text if not letter.isspace() and letter.isprintable() and letter != "-"
    )
    left = iter(bare)
    assert all(letter in left for letter in kept)
