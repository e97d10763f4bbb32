"""A map's summary as Markdown again: what it may say with marks, and everything else as text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from markdown_it.token import Token
from markupsafe import Markup

from cjm.render.markdown.escape import escape_address, escape_inline, escape_markdown
from cjm.render.summary import SummaryReader
from cjm.render.text import clean

_TEXT = frozenset({"text", "text_special", "softbreak"})
_TICKS = re.compile("`+")


def safe_markdown(markdown: str) -> Markup:
    """Give Markdown that holds no HTML, no picture and no link that may not be followed."""
    text, items, in_list = "", list[str](), False
    for token in SummaryReader().parse(markdown):
        if token.type == "list_item_open":
            items.append(f"{token.info}{token.markup} ")
        elif token.type == "list_item_close":
            items.pop()
        elif token.type in {"bullet_list_close", "ordered_list_close"}:
            in_list = bool(items)
        elif token.type == "paragraph_open":
            text += ("\n" if token.hidden and in_list else "\n\n") if text else ""
        elif token.type == "inline":
            text += "".join(items)
            items = [" " * len(item) for item in items]
            text += _inline(token.children or [], "".join(items))
            in_list = bool(items)
    return Markup(text)  # noqa: S704 - made of escaped text and marks


def _inline(tokens: Sequence[Token], indent: str) -> str:
    told, begins, href = "", True, ""
    for kind, group in groupby(tokens, key=lambda token: "text" if token.type in _TEXT else token.type):
        for token in [_joined(list(group))] if kind == "text" else group:
            href = str(token.attrs.get("href", href))
            if token.type == "link_open" and told.endswith("!"):
                told = rf"{told[:-1]}\!"
            told += _told(token, href, indent, begins=begins)
            begins = token.type == "hardbreak"
    return told


def _joined(tokens: list[Token]) -> Token:
    """Give neighbours as one, so that no escape is lost between them."""
    content = "".join(" " if token.type == "softbreak" else token.content for token in tokens)
    return Token("text", "", 0, content=content)


def _told(token: Token, href: str, indent: str, *, begins: bool) -> str:
    match token.type:
        case "text":
            return _text(token.content, begins=begins)
        case "code_inline":
            return _code(clean(token.content))
        case "hardbreak":
            return f"\\\n{indent}"
        case "link_open":
            return "["
        case "link_close":
            return f"]({escape_address(href)})"
        case _:
            return token.markup


def _text(text: str, *, begins: bool) -> str:
    """Escape a text, and keep the spaces that part it from its neighbours."""
    said = escape_markdown(text) if begins else escape_inline(text)
    before = " " if text[:1].isspace() and not begins else ""
    return f"{before}{said}{' ' if said and text[-1:].isspace() else ''}"


def _code(text: str) -> str:
    ticks = "`" * (max(map(len, _TICKS.findall(text)), default=0) + 1)
    room = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{room}{text}{room}{ticks}" if text else " "
