import pytest

from cjm.render.text import is_right_to_left, isolated


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("Køb", False),
        ("العميل", True),
        ("(12) עברית", True),
        ("Køb العميل", False),
        ("12 %", False),
        ("", False),
    ],
)
def test_the_first_letter_with_a_direction_decides(text: str, turned: bool) -> None:
    assert is_right_to_left(text) is turned


def test_a_line_in_several_parts_is_isolated_as_one() -> None:
    assert isolated(["a", "b"]) == ["\u2067a", "b\u2069"]
    assert isolated(["a"]) == ["\u2067a\u2069"]
