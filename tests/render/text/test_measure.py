"""Widths from the published metrics of Arial and Times New Roman, in thousandths of the size."""

import pytest

from cjm.render.text import advance

SLACK = 1.04


@pytest.mark.parametrize(
    ("text", "bold", "least"),
    [
        ("i", False, 278),
        ("a", False, 556),
        ("M", False, 889),  # the serif is the wider one
        ("W", True, 1000),
        ("æ", False, 889),
        ("é", False, 556),
        ("Å", False, 722),
        ("Ж", True, 923),
        ("12 %", False, 556 + 556 + 278 + 889),
        ("日本", False, 2000),
        ("👍", False, 1170),  # Noto Color Emoji
    ],
)
def test_a_text_takes_at_least_what_the_fonts_take_and_hardly_more(text: str, bold: bool, least: int) -> None:
    width = advance(text, 1000, bold=bold)
    assert least * SLACK <= width <= least * SLACK * 1.13


@pytest.mark.parametrize("text", ["", "\u0301", "\u200d", "\ufe0f", "\u00ad", "\U0001f3fd"])
def test_marks_and_joiners_take_no_room(text: str) -> None:
    assert advance(text, 10) == 0


def test_what_no_table_knows_is_measured_by_its_kind() -> None:
    assert advance("ب", 100) == pytest.approx(76 * SLACK)
    assert advance("ქ", 100) == pytest.approx(80 * SLACK)
    assert advance("ქ", 100, bold=True) == pytest.approx(88 * SLACK)
    assert advance("⌘", 100) == pytest.approx(105 * SLACK)
    assert advance("\u00a0", 100) == pytest.approx(advance(" ", 100))


def test_a_ligature_is_as_wide_as_its_letters() -> None:
    assert advance("ﬃ", 100) == pytest.approx(advance("ffi", 100))


def test_width_grows_with_size() -> None:
    assert advance("Kurv", 26) == pytest.approx(2 * advance("Kurv", 13))
