"""Markdown as plain paragraphs, for places that show nothing but text."""

from __future__ import annotations

import re

_HEADING = re.compile(r"^[ ]{0,3}#{1,6}[ ]+")
_BULLET = re.compile(r"^[ ]*[-*+][ ]+")
_LINK = re.compile(r"!?\[([^][]*)\]\(([^()\s]*)\)")
_EMPHASIS = re.compile(r"(\*\*|__|(?<!\w)_|\*|`)(?=\S)(.+?)(?<=\S)\1(?!\w)")


def paragraphs(markdown: str) -> list[str]:
    """Give the paragraphs, headings and points of a Markdown text, without their marks.

    A link keeps its address in round brackets.
    """
    told: list[str] = []
    fresh = True
    for line in markdown.splitlines():
        begins = bool(_HEADING.match(line) or _BULLET.match(line))
        text = _unmarked(line)
        if text and (fresh or begins):
            told.append(text)
        elif text:
            told[-1] += f" {text}"
        fresh = not text or bool(_HEADING.match(line))
    return told


def _unmarked(line: str) -> str:
    text = _BULLET.sub("• ", _HEADING.sub("", line))
    text = _LINK.sub(lambda found: f"{found[1]} ({found[2]})" if found[2] else found[1], text)
    return _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", text)).strip()
