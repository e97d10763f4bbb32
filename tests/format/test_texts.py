"""Texts in the tidy form: quotes, brackets, lines; worked out by hand."""

import pytest

from tests.format.tidying import tidy

TOP = "cjm: 1\ntitle: x\n"
MAP = f"{TOP}phases: [A]\n"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("'Finde et outfit'", "Finde et outfit"),
        ('"Så er det nu"', "Så er det nu"),
        ("Hvad koster det?", "Hvad koster det?"),
        ("'https://a.dk/b?c'", "https://a.dk/b?c"),
        ('"- et punkt"', "'- et punkt'"),
        ("'-2 grader'", "-2 grader"),
        ('"a: b"', "'a: b'"),
        ('"a:"', "'a:'"),
        ('"a #b"', "'a #b'"),
        ('"#a"', "'#a'"),
        ('" a"', "' a'"),
        ('"a "', "'a '"),
        ('""', "''"),
        ("'it''s: so'", '"it\'s: so"'),
        ("'''a'' \"b\": c'", "'''a'' \"b\": c'"),
        ("'''a'' \\ : c'", "'''a'' \\ : c'"),
        # Older tools read these as other than text.
        ("no", "'no'"),
        ("'yes'", "'yes'"),
        ("12:30", "'12:30'"),
        ("1_000.5", "'1_000.5'"),
        ("0b11", "'0b11'"),
        ("=", "'='"),
        # These are numbers, or would be.
        ("17", "17"),
        ("'17'", "'17'"),
        ("'null'", "'null'"),
        ("~", "~"),
        # A day is text here and a date there, as its author likes.
        ("2026-01-31", "2026-01-31"),
        ("'2026-01-31'", "'2026-01-31'"),
        # What is not seen stays as it is written.
        ('"\\u00e6"', '"\\u00e6"'),
        ('"a\\tb"', '"a\\tb"'),
        ("'a\tb'", "'a\tb'"),
        ('"\\"a\\" \\\\"', "'\"a\" \\'"),
        ("!!str 12", "!!str 12"),
        ("&a Køb", "&a Køb"),
        ("!!null", "!!null"),
        ("", ""),
    ],
)
def test_a_text_has_quotes_only_where_it_needs_them(written: str, kept: str) -> None:
    assert tidy(f"{MAP}x-a: {written}\n") == f"{MAP}x-a: {kept}\n".replace(": \n", ":\n")


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("[Hvad?,a:b, 'c, d', \"e\"]", "['Hvad?', 'a:b', 'c, d', e]"),
        ("[ a , [b], {c: d, 'e' : f} ]", "[a, [b], {c: d, e: f}]"),
        ("[one\n  two, 'three\n\n  four', !!str five\n  six]", '[one two, "three\\nfour", !!str "five six"]'),
        ('["a\n  \\tb"]', '["a \\tb"]'),
        ("[a: 1, &b c: 2]", "[{a: 1}, {&b c: 2}]"),
        ("{a, b: , ? c : d}", "{a: , b: , c: d}"),
        ("[]", "[]"),
        ("&a []", "&a []"),
        ("[&a b, *a]", "[&a b, *a]"),
        ("!<tag:yaml.org,2002:seq> [a]", "!<tag:yaml.org,2002:seq> [a]"),
    ],
)
def test_brackets_stay_on_a_line_they_fit_on(written: str, kept: str) -> None:
    assert tidy(f"{MAP}x-a: {written}\n") == f"{MAP}x-a: {kept}\n"


def test_brackets_of_more_than_a_hundred_characters_are_written_out() -> None:
    fits = "a" * 92
    assert tidy(f"{MAP}x-a: [{fits}]  # b\n") == f"{MAP}x-a: [{fits}]  # b\n"
    assert tidy(f"{MAP}x-a: [{fits}, 'b?']\n") == f"{MAP}x-a:\n  - {fits}\n  - b?\n"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("|\n     a\n       b\n\n     c\n", "|\n  a\n    b\n\n  c\n"),
        (">-\n a\n b\n", ">-\n  a\n  b\n"),
        ("|2\n     a\n    b\n", "|2\n     a\n    b\n"),
        (">1-\n   a\n  b\n\n c\n", ">2-\n    a\n   b\n\n  c\n"),
        ("|+\n  a\n\n\n", "|+\n  a\n\n\n"),
        (">+\n  a\n\n", ">+\n  a\n\n"),
        ("|+\n  a\n", "|\n  a\n"),
        ("|\n  a", "|-\n  a\n"),
        (">\n  a", ">-\n  a\n"),
        ("|-\n", "|-\n"),
        ("|+\n\n", "|+\n\n"),
        ("|+\n\n\n", "|+\n\n\n"),
        ("|\n  a\n     \n", "|\n  a\n     \n"),
        ("|  # b\n  a # c\n", "|  # b\n  a # c\n"),
        ("&a |\n  a\n", "&a |\n  a\n"),
        ('"a \\\n     b\\ \n\n   c"\n', '"a \\\n  b\\ \n\n  c"\n'),
        ("a\n      b # c\n", "a\n  b  # c\n"),
        ("'a\n\n b'\n", "'a\n\n  b'\n"),
        ('! "a\n b"\n', '! "a\n  b"\n'),
    ],
)
def test_a_text_of_several_lines_keeps_its_lines(written: str, kept: str) -> None:
    assert tidy(f"{MAP}x-a: {written}") == f"{MAP}x-a: {kept}"


def test_a_text_that_keeps_the_empty_lines_below_it_takes_them_along_and_no_others() -> None:
    text = f"{MAP}x-a: |+\n  t\n\n\nx-b: |+\n  - a\n\n\n\n# c\nsummary: |+\n  y\n\nkind: buyer\n"
    assert tidy(text) == (
        "cjm: 1\ntitle: x\n\n# c\nsummary: |+\n  y\n\nkind: buyer\nphases: [A]\n"
        "x-a: |+\n  t\n\n\nx-b: |+\n  - a\n\n\n\n"
    )


def test_what_stands_below_such_a_text_comes_without_an_empty_line() -> None:
    text = f"{TOP}phases:\n- name: A\n  x-a: |+\n    b\n\n  # c\n\n- B\n"
    assert tidy(text) == f"{TOP}phases:\n  - name: A\n    x-a: |+\n      b\n\n    # c\n\n  - B\n"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (
            f"{TOP}phases: [A]\npurpose: Vi #elsker kunder\n",
            f"{TOP}purpose: Vi  #elsker kunder\nphases: [A]\n",
        ),
        (f"{MAP}x-a:\n  on: 1\n  07: 'b'\n", f"{MAP}x-a:\n  on: 1\n  07: b\n"),
    ],
)
def test_what_is_only_warned_of_when_read_is_tidied_all_the_same(written: str, kept: str) -> None:
    assert tidy(written) == kept
