"""Lines and columns."""

from hypothesis import given
from hypothesis import strategies as st

from cjm.source import Position, SourceFile, Span

TEXTS = st.text(st.sampled_from("ab \r\n\x85\u2028\u2029😀"), max_size=40)


def test_columns_count_code_points_and_lines_end_at_three_kinds_of_line_end() -> None:
    source = SourceFile("a", "æ😀x\r\nb\rc\n\u2028d")
    assert source.position(2) == Position(1, 3)
    assert source.position(5) == Position(2, 1)
    assert source.position(7) == Position(3, 1)
    assert source.position(10) == Position(4, 2)
    assert source.line_count == 4


def test_a_line_comes_without_its_end() -> None:
    source = SourceFile("a", "ab\r\n\ncd")
    assert [source.line_text(line) for line in (1, 2, 3)] == ["ab", "", "cd"]
    assert source.line_span(3) == Span(5, 7)


def test_what_is_not_there_is_an_empty_line_at_the_end() -> None:
    source = SourceFile("a", "ab\n")
    assert source.line_text(0) == source.line_text(9) == ""
    assert source.line_span(9) == Span(3, 3)
    assert source.position(99) == Position(2, 1)
    assert source.position(-5) == Position(1, 1)


@given(TEXTS)
def test_the_line_table_agrees_with_a_plain_split(text: str) -> None:
    source = SourceFile("a", text)
    expected = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert [source.line_text(line) for line in range(1, source.line_count + 1)] == expected


@given(TEXTS, st.integers(0, 40))
def test_a_position_leads_back_to_its_offset(text: str, offset: int) -> None:
    source = SourceFile("a", text)
    position = source.position(offset)
    assert source.line_span(position.line).start + position.column - 1 == min(offset, len(text))
