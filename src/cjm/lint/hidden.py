"""Personal data that one finding points at, kept out of what the others say."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from cjm.diagnostic import Diagnostic, Place

_COVER = "•"
_SIGN = re.compile(r"\w")


def hidden(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Give the diagnostics; the text at a private place is covered where another one quotes it.

    A persona that is called by somebody's phone number would else be in every message about that persona.
    """
    said = list(found)
    texts = {_text(each.place) for each in said if each.private and each.place} - {""}
    if not texts:
        return said
    # The longest first: a text may be part of another.
    quoted = re.compile("|".join(re.escape(text) for text in sorted(texts, key=len, reverse=True)))
    return [each if each.private else _without(each, quoted) for each in said]


def _without(diagnostic: Diagnostic, quoted: re.Pattern[str]) -> Diagnostic:
    def cover(text: str) -> str:
        return quoted.sub(lambda match: _SIGN.sub(_COVER, match[0]), text)

    return replace(
        diagnostic,
        message=cover(diagnostic.message),
        help=diagnostic.help and cover(diagnostic.help),
        related=tuple(replace(each, message=cover(each.message)) for each in diagnostic.related),
    )


def _text(place: Place) -> str:
    """Give the text at a place, as messages quote it; nothing where it has several lines."""
    if place.end_line != place.line:
        return ""
    return place.text[place.column - 1 - place.cut : place.end_column - 1 - place.cut].strip("\"'")
