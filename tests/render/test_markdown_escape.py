"""Text in Markdown stays text: shown by a real parser as it was written, whatever it holds."""

import shutil
import subprocess
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from cjm.render.markdown.escape import escape_address, escape_inline, escape_markdown
from cjm.render.text import clean

GFM = MarkdownIt("commonmark").enable(["table", "strikethrough"])
TABLE = ["table", "thead", "tr", "th", "th", "tbody", "tr", "td", "strong", "td"]
JOINER = "\N{WORD JOINER}"

SIGNS = "\\`*_{}[]()<>#+-.!|~$&;:@=/\"'^%0189ab æ\n\t\u00a0\u2028\r\x00"
WORDS = ["<b>", "&amp;", "&#106;", "](x)", "---", "```", "~~", "**", "***", "$$", "<!--", "[[_TOC_]]", "\\\\"]
CONSTRUCTS = [
    "javascript:x",
    "{{x}}",
    "[^1]",
    "![",
    "- [ ] ",
    "1. ",
    "[1]: /x",
    "    ",
    "| - |",
    "\n\n",
    "{% x %}",
]
PIECES = st.sampled_from([*SIGNS, *WORDS, *CONSTRUCTS]) | st.characters(codec="utf-8")


class Page(HTMLParser):
    """The tags and the text of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        self.tags.append(tag)

    def handle_comment(self, data: str) -> None:
        self.tags.append(f"<!--{data}-->")

    def handle_data(self, data: str) -> None:
        self.text += data


def shown(text: str) -> str:
    """Give what a reader sees of a text: white space folded, nothing that has no width."""
    return " ".join(clean(text).replace(JOINER, "").split())


TEXTS = st.lists(PIECES, max_size=12).map("".join).filter(shown)


def page(markdown: str) -> Page:
    return Page(GFM.render(markdown))


@pytest.mark.parametrize(
    ("around", "tags"),
    [
        ("{}\n", ["p"]),
        ("- {}\n", ["ul", "li"]),
        ("  - {}\n", ["ul", "li"]),
        ("> {}\n", ["blockquote", "p"]),
        ("before\n\n{}\n", ["p", "p"]),
    ],
)
@given(text=TEXTS)
def test_a_text_that_begins_a_block_is_shown_as_it_is(around: str, tags: list[str], text: str) -> None:
    seen = page(around.format(escape_markdown(text)))
    assert seen.tags == tags
    assert " ".join(seen.text.replace(JOINER, "").split()).removeprefix("before ") == shown(text).replace(
        JOINER, ""
    )


@pytest.mark.parametrize(
    ("around", "tags"),
    [
        ("# {}\n", ["h1"]),
        ("## 1. {}\n", ["h2"]),
        ("- **{}**: x\n", ["ul", "li", "strong"]),
        ("*{}*\n", ["p", "em"]),
        ("- [{}](https://x.example/)\n", ["ul", "li", "a"]),
        ("> “{}”\n", ["blockquote", "p"]),
        ("- x ({}) [1]\n", ["ul", "li"]),
        ("| a | b |\n| - | - |\n| **{}** | {} |\n", TABLE),
    ],
)
@given(text=TEXTS)
def test_a_text_within_a_line_is_shown_as_it_is(around: str, tags: list[str], text: str) -> None:
    seen = page(around.replace("{}", escape_inline(text)))
    assert seen.tags == tags
    assert " ".join(shown(text).replace(JOINER, "").split()) in " ".join(
        seen.text.replace(JOINER, "").split()
    )


@pytest.mark.parametrize(
    "prose",
    [
        "Mettes kæledyrs-shop: 10 % rabat, 24/7 – »nemt« (og hurtigt)!",
        "snake_case and file_name.py stay",
        "E-mail to info@shop.example; R&D, 3 > 2 and C++",
        "12. oktober 2026 er en dato",
        "-5 grader",
        "Version 2.0 = nu",
    ],
)
def test_ordinary_prose_is_not_touched_within_a_line(prose: str) -> None:
    assert escape_inline(prose) == prose


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("12. oktober", r"12\. oktober"),
        ("3) valg", r"3\) valg"),
        ("1986.5 er et tal", "1986.5 er et tal"),
        ("- ikke en liste", r"\- ikke en liste"),
        ("-5 grader", "-5 grader"),
        ("+ mere", r"\+ mere"),
        ("# overskrift", r"\# overskrift"),
        ("#kjole", "#kjole"),
        ("> citat", r"\> citat"),
        ("===", r"\==="),
        ("---", r"\---"),
        ("--- ---", r"\--- ---"),
        ("a\n\n- b", "a - b"),
    ],
)
def test_what_would_begin_a_block_is_escaped_there(text: str, escaped: str) -> None:
    assert escape_markdown(text) == escaped


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a|b", r"a\|b"),
        ("&copy; & co", r"\&copy; & co"),
        ("_skrå_ og a_b", r"\_skrå\_ og a_b"),
        ("C #", r"C \#"),
        ("C##", "C##"),
        ("##", r"#\#"),
        ("[x](javascript:alert(1))", r"\[x\](javascript:alert(1))"),
        ("<script>", r"\<script>"),
        ("$x$", r"\$x\$"),
        ("", ""),
    ],
)
def test_what_would_mean_something_in_a_line_is_escaped(text: str, escaped: str) -> None:
    assert escape_inline(text) == escaped


def test_nobody_is_called_and_nothing_is_linked_by_a_sign() -> None:
    assert escape_inline("Spørg @mette om #12") == f"Spørg @{JOINER}mette om #{JOINER}12"
    assert escape_inline("mette@shop.example") == "mette@shop.example"


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("https://x.example/a_b?c=1&d=2#e", "https://x.example/a_b?c=1&d=2#e"),
        ("https://x.example/størrelse", "https://x.example/størrelse"),
        ("https://x.example/a (b)", "https://x.example/a%20%28b%29"),
        ("https://x.example/?a&copy;", "https://x.example/?a&amp;copy;"),
        ('https://x.example/" onclick="x', "https://x.example/%22%20onclick=%22x"),
        ("https://x.example/|`<>\\[]", "https://x.example/%7C%60%3C%3E%5C%5B%5D"),
    ],
)
def test_an_address_cannot_end_its_link(href: str, target: str) -> None:
    assert escape_address(href) == target


@given(TEXTS)
def test_a_link_holds_any_address(rest: str) -> None:
    seen = page(f"| [x]({escape_address('https://x.example/' + rest)}) | y |\n| - | - |\n")
    assert seen.tags == ["table", "thead", "tr", "th", "a", "th"]
    assert seen.text.split() == ["x", "y"]


@pytest.mark.slow
def test_the_parser_of_github_sees_nothing_but_text_either() -> None:
    program = shutil.which("cmark-gfm")
    if program is None:
        pytest.skip("cmark-gfm is not installed")
    texts = [f"{first}{second} x{first}" for first in CONSTRUCTS + WORDS + [*SIGNS[:-1]] for second in WORDS]
    markdown = "".join(f"- {escape_markdown(text)}\n- **{escape_inline(text)}**: y\n" for text in texts)
    command = [program, "--unsafe", "-e", "footnotes", "-e", "table", "-e", "strikethrough", "-e", "tasklist"]
    seen = Page(subprocess.run(command, input=markdown, capture_output=True, text=True, check=True).stdout)
    assert seen.tags == ["ul", *["li", "li", "strong"] * len(texts)]
    assert shown(seen.text) == shown(" ".join(f"{text}\n{text.strip()}: y" for text in texts))
