"""Text in Markdown: nothing in it begins a construct, and ordinary prose stays as it was written."""

from __future__ import annotations

import re

from cjm.render.text import clean

_JOINER = "\N{WORD JOINER}"

_ALWAYS = re.compile(r"[\\`*\[\]<|~$]")
_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_MENTION = re.compile(r"(?<![\w@])(@(?=\w)|#(?=\d))")
_CLOSING = re.compile(r"(?<!\S)(#*)#$")
_BLOCK = re.compile(r"[-+](?=\s|$)|[-=][-=\s]*$|#{1,6}(?=\s|$)|>")
_NUMBER = re.compile(r"\d{1,9}(?=[.)](\s|$))")
_UNSAFE_IN_ADDRESS = re.compile(r"[^\w!#$%&'*+,./:;=?@~-]+")


def escape_markdown(text: str) -> str:
    """Give a text so that Markdown shows it as it is, on one line, also where it begins a block."""
    escaped = escape_inline(text)
    if number := _NUMBER.match(escaped):
        return rf"{number[0]}\{escaped[number.end() :]}"
    return rf"\{escaped}" if _BLOCK.match(escaped) else escaped


def escape_inline(text: str) -> str:
    """Give a text so that CommonMark, GitHub's and GitLab's Markdown show it as it is, within a line.

    A word joiner, which nobody sees, keeps an `@name` from calling anybody and a `#1` from leading anywhere,
    since both are looked for after the Markdown has been read.
    """
    text = _ALWAYS.sub(r"\\\g<0>", clean(text).strip())
    text = _UNDERSCORE.sub(r"\_", text)
    text = _ENTITY.sub(r"\&", text)
    text = _MENTION.sub(rf"\1{_JOINER}", text)
    return _CLOSING.sub(r"\1\#", text)


def escape_address(href: str) -> str:
    """Give an address as the target of a link; what could end it is written as percent signs and numbers."""
    return _ENTITY.sub("&amp;", _UNSAFE_IN_ADDRESS.sub(_percent, clean(href)))


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())
