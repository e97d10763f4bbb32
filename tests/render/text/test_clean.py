import pytest

from cjm.render.text import clean


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  to\tlinjer\r\n i  alt ", "to linjer i alt"),
        ("a\u2028b\u2029c\x85d\x0be\x0cf", "a b c d e f"),
        ("12\u00a0400\u202fkr", "12\u00a0400\u202fkr"),
        ("nul\x00 esc\x1b[31m del\x7f", "nul\ufffd esc\ufffd[31m del\ufffd"),
        ("\ud800\ufffe\uffff\ufdd0", "\ufffd\ufffd\ufffd\ufffd"),
        ("pris\u202e001\u202c\u2066\u2069", "pris\ufffd001\ufffd\ufffd\ufffd"),
        ("\u200eleft and right marks\u200f", "\u200eleft and right marks\u200f"),
        ("æøå 👩‍👩‍👧 ❤️", "æøå 👩‍👩‍👧 ❤️"),
    ],
)
def test_white_space_becomes_a_space_and_what_must_not_stand_is_replaced(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned
