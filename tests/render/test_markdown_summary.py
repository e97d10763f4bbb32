"""A summary in a Markdown page: what it may say with marks, and that nothing else comes through."""

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from cjm.render.html.prose import prose
from cjm.render.markdown.summary import safe_markdown


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("En **stor** _dag_ og `kode`", "En **stor** _dag_ og `kode`"),
        ("To\nlinjer\n\nog et afsnit", "To linjer\n\nog et afsnit"),
        ("Først\\\nså", "Først\\\nså"),
        ("Først\\\n1986\\) så", "Først\\\n1986\\) så"),
        ("- et\n- to\n  1. a\n  2. b\n\nEfter", "- et\n- to\n  1. a\n  2. b\n\nEfter"),
        ("* et\n\n  mere\n* to", "* et\n\n  mere\n\n* to"),
        ("Før\n- et\n1. to", "Før\n\n- et\n\n1. to"),
        ("- først\\\n  så", "- først\\\n  så"),
        ('[her](https://x.example/a_b "t")', "[her](https://x.example/a_b)"),
        ("``a`b`` og `` `c` ``", "``a`b`` og `` `c` ``"),
        ("# Hej\n> sagt", "\\# Hej > sagt"),
        ("", ""),
    ],
)
def test_marks_that_are_allowed_stay_and_others_become_text(written: str, shown: str) -> None:
    assert safe_markdown(written) == shown


UNSAFE = [
    "<script>alert(1)</script>",
    "a <b>b</b> <!-- c --> <img src=x onerror=alert(1)>",
    "<https://x.example/>",
    "![x](https://x.example/a.png)",
    "\\!\\[x](https://x.example/a.png)",
    "!&#91;x](https://x.example/a.png)",
    "\\![x](https://x.example/a.png)",
    "&#33;[x](https://x.example/a.png)",
    "**!**[x](https://x.example/a.png)",
    "[x](javascript:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](data:text/html,a)",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "\\<script>alert(1)</script>",
    "\\&lt;b>",
    "&amp;lt;b&amp;gt;",
    "`<script>` `` `<b>` ``",
    "a\n<div>\n\n- <div>\n- b",
    "| a |\n| - |\n| <b> |",
    "***a*b**_c_*d*",
    "[**x**](https://x.example/<b>)",
    "a\\\n<b>",
]


def flat(tokens: list[Token]) -> list[Token]:
    return [part for token in tokens for part in (token, *(token.children or []))]


@pytest.mark.parametrize("text", UNSAFE)
def test_no_tag_no_picture_and_no_unsafe_link_comes_out(text: str) -> None:
    read = flat(MarkdownIt("commonmark", {"html": True}).enable("table").parse(str(safe_markdown(text))))
    assert not [token for token in read if token.type.startswith(("html", "image", "table", "heading"))]
    hrefs = [str(token.attrs["href"]) for token in read if token.type == "link_open"]
    assert all(href.startswith("https://x.example/") for href in hrefs)


@pytest.mark.parametrize("text", UNSAFE)
def test_the_page_in_markdown_reads_as_the_page_in_html(text: str) -> None:
    again = MarkdownIt("commonmark", {"xhtmlOut": False}).render(str(safe_markdown(text)))
    assert again.split() == str(prose(text)).split()
