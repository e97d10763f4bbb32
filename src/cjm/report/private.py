"""Covering up what must not be shown, such as somebody's phone number, in every line that is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from cjm.diagnostic import Diagnostic, Place

_COVER = "•"
_SIGN = re.compile(r"\w")


def covered(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Give the diagnostics with the letters and digits at private places covered, whoever shows the line."""
    found = list(diagnostics)
    private: dict[tuple[str, int], list[Place]] = {}
    for each in found:
        if each.private and each.place:
            private.setdefault((each.path, each.place.line), []).append(each.place)
    return [_covered(each, private) for each in found] if private else found


def _covered(diagnostic: Diagnostic, private: dict[tuple[str, int], list[Place]]) -> Diagnostic:
    def cover(place: Place, path: str) -> Place:
        text = place.text
        for hidden in private.get((path, place.line), ()):
            start = max(0, hidden.column - 1 - place.cut)
            end = hidden.end_column - 1 - place.cut if hidden.end_line == hidden.line else len(text)
            text = text[:start] + _SIGN.sub(_COVER, text[start : max(start, end)]) + text[max(start, end) :]
        return place if text == place.text else replace(place, text=text)

    return replace(
        diagnostic,
        place=diagnostic.place and cover(diagnostic.place, diagnostic.path),
        related=tuple(
            replace(each, place=cover(each.place, each.path or diagnostic.path))
            for each in diagnostic.related
        ),
    )
