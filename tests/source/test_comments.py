"""Comments, and hash signs that are none."""

from cjm.source import Comment, SourceFile, Span, parse

TEXT = """\
# cjm: ignore[a] fordi
title: "x # y" # cjm: ignore[b]\t
url: https://a.dk/#top#2
z: 'a
  # b'
text: |  # hoved
  # tekst
  mere

  # endnu
# efter
list: [a, #b
  c#d, "#e"] #f
"""


def comments(text: str) -> tuple[Comment, ...]:
    tree = parse(SourceFile("map.cjm.yaml", text)).tree
    assert tree is not None
    return tree.comments()


def test_comments_are_found_outside_every_text() -> None:
    found = [(comment.line, comment.text, comment.own_line) for comment in comments(TEXT)]
    assert found == [
        (1, "# cjm: ignore[a] fordi", True),
        (2, "# cjm: ignore[b]", False),
        (6, "# hoved", False),
        (11, "# efter", True),
        (12, "#b", False),
        (13, "#f", False),
    ]


def test_a_comment_stands_where_it_is_written() -> None:
    for comment in comments(TEXT):
        assert TEXT[comment.span.start : comment.span.end] == comment.text
    assert comments("a: 1 # æ😀\r\n")[0].span == Span(5, 9)


def test_a_file_without_comments_has_none() -> None:
    assert comments("a: b#c\n") == ()


def test_a_hash_sign_inside_a_quoted_key_is_text() -> None:
    assert [comment.text for comment in comments("'a # b': c # d\n")] == ["# d"]


def test_a_block_text_with_an_anchor_keeps_its_hash_signs() -> None:
    assert [comment.text for comment in comments("a: &x | # y\n  # z\n")] == ["# y"]
