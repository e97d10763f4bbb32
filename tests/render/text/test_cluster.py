import pytest

from cjm.render.text.cluster import clusters, first_letter

FAMILY, THUMB, DENMARK, HEART = "👩‍👩‍👧‍👦", "👍🏽", "🇩🇰", "❤️"
WALES = "🏴" + "".join(chr(0xE0000 + ord(letter)) for letter in "gbwls") + "\U000e007f"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("abc", ["a", "b", "c"]),
        ("e\u0301a", ["e\u0301", "a"]),
        (FAMILY + THUMB + HEART, [FAMILY, THUMB, HEART]),
        (DENMARK * 2, [DENMARK, DENMARK]),
        (WALES, [WALES]),
        ("कि", ["कि"]),
    ],
)
def test_what_a_reader_takes_for_one_letter_stays_together(text: str, parts: list[str]) -> None:
    assert list(clusters(text)) == parts


@pytest.mark.parametrize(("text", "letter"), [("Åse", "Å"), ("A\u030ase", "Å"), ("", ""), (FAMILY, "👩")])
def test_the_first_letter_is_one_character(text: str, letter: str) -> None:
    assert first_letter(text) == letter
