"""Text in a journey of Mermaid: what would end it, or be taken for markup, is written as an entity."""

from __future__ import annotations

import re

from cjm.render.text import clean

_SIGNS = re.compile("[#;:<>&%`\\\\\N{ZERO WIDTH NO-BREAK SPACE}\N{LATIN SMALL LIGATURE FL}\N{PILCROW SIGN}]")
"""The last two are those that Mermaid itself puts for entities, the one before is a blank to it."""
_KEYWORD = re.compile(r"(?:journey|title|section|acctitle|accdescr)", re.IGNORECASE)


def escape_mermaid(text: str) -> str:
    """Give a text as Mermaid shows it again; one that begins like a keyword begins with an entity.

    Where there is nothing to show it is three dots, since Mermaid wants a name.
    """
    escaped = _SIGNS.sub(_entity, clean(text).strip()) or "…"
    return f"#{ord(escaped[0])};{escaped[1:]}" if _KEYWORD.match(escaped) else escaped


def escape_person(text: str) -> str:
    """Give the name of one of several people, which commas part."""
    return escape_mermaid(text).replace(",", "#44;")


def _entity(sign: re.Match[str]) -> str:
    return f"#{ord(sign[0])};"
