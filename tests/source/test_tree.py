"""Places of keys and values, and what stands at a place."""

import pytest

from cjm.source import Path, SourceFile, Span, Style, Tree, parse

TEXT = """\
title: "Sara: en rejse"
persona: &p {name: Sara, age: 24}
phases:
  # den første
  - name: Opmærksomhed
    goals: [Finde 👗, 'Være klar']

    summary: |
      Hej
        # tekst

  - Overvejelse
other: *p
empty:
folded: >-
  a
  b
last: x
"""


def tree_of(text: str) -> Tree:
    tree = parse(SourceFile("map.cjm.yaml", text)).tree
    assert tree is not None
    return tree


TREE = tree_of(TEXT)


def written(span: Span) -> str:
    return TEXT[span.start : span.end]


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        (("title",), '"Sara: en rejse"', "title"),
        (("persona",), "&p {name: Sara, age: 24}", "persona"),
        (("persona", "age"), "24", "age"),
        (("phases", 0, "goals", 0), "Finde 👗", "Finde 👗"),
        (("phases", 0, "goals", 1), "'Være klar'", "'Være klar'"),
        (("phases", 0, "summary"), "|\n      Hej\n        # tekst\n", "summary"),
        (("phases", 1), "Overvejelse", "Overvejelse"),
        (("other",), "*p", "other"),
        (("other", "name"), "Sara", "name"),
        (("empty",), "", "empty"),
        (("folded",), ">-\n  a\n  b\n", "folded"),
    ],
)
def test_a_key_and_a_value_stand_where_they_are_written(path: Path, value: str, key: str) -> None:
    assert written(TREE.span_of(path)) == value
    assert written(TREE.span_of(path, "key")) == key
    assert TREE.has(path)


def test_a_missing_value_stands_just_after_its_colon() -> None:
    assert TREE.span_of(("empty",)).start == TEXT.index("empty:") + len("empty:")
    assert tree_of("- \n- a\n").span_of((0,)) == Span(1, 1)
    assert tree_of("{a, b: , c: 1}").span_of(("b",)) == Span(6, 6)
    assert tree_of("{a, b: , c: 1}").span_of(("a",)) == Span(2, 2)


@pytest.mark.parametrize(
    ("path", "nearest"),
    [
        (("phases", 0, "Phase", "name", "[key]"), ("phases", 0, "name")),
        (("phases", 0, "kind"), ("phases", 0)),
        (("phases", 7, "name"), ("phases",)),
        (("phases", -1), ("phases",)),
        (("phases", True), ("phases",)),
        (("title", 0), ("title",)),
        (("nothing",), ()),
    ],
)
def test_steps_that_do_not_exist_are_passed_over(path: Path, nearest: Path) -> None:
    assert TREE.span_of(path) == TREE.span_of(nearest)
    assert TREE.span_of(path, "key") == TREE.span_of(nearest, "key")
    assert not TREE.has(path)


@pytest.mark.parametrize(
    ("path", "style"),
    [
        (("title",), Style.DOUBLE),
        (("phases", 0, "goals", 1), Style.SINGLE),
        (("last",), Style.PLAIN),
        (("phases", 0, "summary"), Style.LITERAL),
        (("folded",), Style.FOLDED),
        (("persona",), Style.FLOW),
        (("phases",), Style.BLOCK),
        (("other",), Style.ALIAS),
    ],
)
def test_a_value_has_the_style_it_is_written_in(path: Path, style: Style) -> None:
    assert TREE.style_of(path) == style


def test_the_extent_of_a_node_is_all_its_lines() -> None:
    assert written(TREE.extent_of(("phases", 0))).splitlines() == TEXT.splitlines()[4:10]
    assert written(TREE.extent_of(("phases",))).splitlines() == TEXT.splitlines()[2:12]
    assert written(TREE.extent_of(("phases", 0, "goals", 1))) == "    goals: [Finde 👗, 'Være klar']"
    assert written(TREE.extent_of(("empty",))) == "empty:"


@pytest.mark.parametrize(
    ("before", "path"),
    [
        ("title", ("title",)),
        ("age", ("persona", "age")),
        ("# den første", ("phases",)),
        ("- name", ("phases", 0, "name")),
        ("'Være", ("phases", 0, "goals", 1)),
        ("    summary", ("phases", 0, "summary")),
        ("  # tekst", ("phases", 0, "summary")),
        ("- Overvejelse", ("phases", 1)),
        ("other", ("other",)),
        ("last", ("last",)),
    ],
)
def test_the_deepest_node_of_a_line_is_found(before: str, path: Path) -> None:
    assert TREE.path_at(TEXT.index(before)) == path


def test_a_line_of_no_node_belongs_to_what_is_around_it() -> None:
    empty_line = TEXT.index("\n\n    summary") + 1
    assert TREE.path_at(empty_line) == ("phases", 0)
    assert TREE.path_at(len(TEXT)) == ()


def test_the_whole_file_may_be_one_text() -> None:
    tree = tree_of("hej\n")
    assert tree.data == "hej"
    assert tree.span_of(("a", 0)) == Span(0, 3)
    assert tree.path_at(1) == ()


def test_places_are_right_with_windows_line_ends_and_letters_beyond_16_bits() -> None:
    tree = tree_of("a: 😀\r\nb: |\r\n  x\r\n\r\nc: d\r\n")
    assert tree.span_of(("b",)) == Span(9, 17)
    assert tree.span_of(("c",)) == Span(22, 23)
    assert tree.data == {"a": "😀", "b": "x\n", "c": "d"}


def test_a_block_text_may_end_in_spaces() -> None:
    assert tree_of("a: |\n  x  \n\nb: c\n").span_of(("a",)) == Span(3, 11)


def test_separators_of_older_yaml_are_text() -> None:
    tree = tree_of("a: x\u2028y\nb: \x85z\nc: 'p\u2029q'\n")
    assert tree.data == {"a": "x\u2028y", "b": "\x85z", "c": "p\u2029q"}
    assert tree.span_of(("b",)) == Span(10, 12)
