"""Text made harmless: nothing XML cannot hold, nothing that turns the reading order of what follows."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
    "|[\u202a-\u202e\u2066-\u2069]"  # embeddings, overrides and isolates reach past their own text
)
_SPACE = re.compile("[\t-\r\x1c-\x1f \x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def printable(text: str) -> str:
    """Give a text, white space and lines as they are, with every forbidden character replaced."""
    return _FORBIDDEN.sub(_REPLACEMENT, text)


def clean(text: str) -> str:
    """Give a text on one line: every run of white space one space, every forbidden character replaced.

    No-break spaces stay as they are.
    """
    return printable(_SPACE.sub(" ", text)).strip(" ")
