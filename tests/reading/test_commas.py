"""Numbers with a comma, as half of Europe writes them, and other ways of writing scores."""

import pytest

from cjm.reading import opened, read_map
from tests.broken.expectation import as_lines

TOP = "cjm: 1\ntitle: T\nphases:\n  - name: A\n"
SCALE = "a score goes from -2 (very bad) over 0 (neutral) to 2 (very good)"


def said(text: str) -> str:
    return as_lines(read_map(opened("map.cjm.yaml", (TOP + text).encode())).diagnostics)


@pytest.mark.parametrize(
    ("written", "column", "joined", "score"),
    [("[1,5]", 18, "1,5", "1.5"), ("[0,5]", 18, "0,5", "0.5"), ("[2, -1,5, 1]", 22, "-1,5", "-1.5")],
)
def test_a_score_cut_at_its_comma_is_put_together(written: str, column: int, joined: str, score: str) -> None:
    assert said(f"    emotions: {written}\n") == (
        f"5:{column} wrong-value: 5 is not on the scale from -2 to 2\n"
        f'  help: if "{joined}" is one score, write {score}\n'
    )


@pytest.mark.parametrize("written", ["[1, 5]", "[2,5]", "[1,1,5]"])
def test_scores_of_another_scale_are_not_put_together(written: str) -> None:
    assert "scores go from -2 to 2; a 5 on a scale from 1 to 5 is 2 here" in said(
        f"    emotions: {written}\n"
    )


def test_an_eight_has_the_article_of_its_vowel() -> None:
    assert "; an 8 on a scale from 0 to 10 is 1 here" in said("    emotions: [8]\n")
    assert "; a 10 on a scale from 0 to 10 is 2 here" in said("    emotions: [10]\n")


@pytest.mark.parametrize(
    ("written", "column", "text", "advice"),
    [
        ("1,5", 9, "1,5", "write 1.5"),
        ("'-1'", 9, "-1", "write -1"),
        ("−1", 9, "−1", "write -1"),
        ("½", 9, "½", "write 0.5"),
        ("–1½", 9, "–1½", "write -1.5"),
        ("'0'", 9, "0", "write 0"),
        ("'10'", 9, "10", SCALE),
        ("0,3", 9, "0,3", SCALE),
        ("{feeling: '1,5'}", 19, "1,5", "write score: 1.5"),
    ],
)
def test_a_feeling_that_is_only_a_number_is_a_score(
    written: str, column: int, text: str, advice: str
) -> None:
    assert said(f"    emotions:\n      - {written}\n") == (
        f'6:{column} wrong-value: "{text}" is text, not a score\n  help: {advice}\n'
    )


@pytest.mark.parametrize("written", ["1, 2 og så glad", "100 % glad", "½ glad", "Nr. 1", "10/10", "😀"])
def test_a_feeling_with_a_number_in_it_is_a_feeling(written: str) -> None:
    assert said(f"    emotions:\n      - {written}\n") == ""


def test_a_score_with_another_minus_sign_is_shown_with_the_right_one() -> None:
    assert said("    emotions:\n      - {score: −1}\n") == (
        '6:17 wrong-type: "score" is text, expected a number from -2 to 2\n  help: write it as score: -1\n'
    )


@pytest.mark.parametrize(
    ("written", "column", "key", "number", "advice"),
    [
        ("{entered: 1,200}", 25, "200", "1,200", "1200"),
        ("{entered: 12,5}", 26, "5", "12,5", "12.5"),
        ("{entered: 0,250}", 25, "250", "0,250", "0.250"),
    ],
)
def test_a_number_cut_at_its_comma_is_put_together(
    written: str, column: int, key: str, number: str, advice: str
) -> None:
    assert said(f"    funnel: {written}\n") == (
        f'5:{column} unknown-key: "{key}" is not a key of a funnel\n'
        f'  help: if "{number}" is a number, write {advice}\n'
    )


@pytest.mark.parametrize("written", ["{entered: 1, 200}", "{entered: 1,200: 3}", "{entered: 1,x}"])
def test_any_other_unknown_key_is_no_part_of_a_number(written: str) -> None:
    assert 'a key of your own begins with "x-"' in said(f"    funnel: {written}\n")
