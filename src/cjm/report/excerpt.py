"""A line of the file with marks under its places, as people see it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cjm.diagnostic import Place
from cjm.report.palette import Palette
from cjm.report.safe import shown, width

WIDEST = 100
"""A source line is cut to about this many characters around its place."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place to mark with a sign and a colour, and what stands behind it in a few words."""

    place: Place
    sign: str
    code: str
    said: str = ""


def excerpt(marks: Sequence[Mark], margin: int, palette: Palette) -> Iterator[str]:
    """Give the line that the marks are in, and below it a line for each mark."""
    place = marks[0].place
    before, marked, after = _around(place)
    bar = palette.paint("|", palette.faint)
    number = palette.paint(str(place.line).rjust(margin), palette.faint)
    yield f"{number} {bar} {before}{marked}{after}".rstrip()
    for mark in marks:
        before, marked, _ = _around(mark.place)
        signs = palette.paint(mark.sign * max(1, width(marked)), mark.code)
        said = f" {shown(mark.said)}" if mark.said else ""
        yield f"{' ' * margin} {bar} {' ' * width(before)}{signs}{said}"


def share_a_line(one: Place, other: Place) -> bool:
    """Say whether two places can be marked under one line; one that is cut shows only what is around it."""
    return one.line == other.line and one.text == other.text and width(shown(one.text)) <= WIDEST


def _around(place: Place) -> tuple[str, str, str]:
    """Cut the line into what stands before the place, in it and after it, safe to show and not too long."""
    line, start = place.text, place.column - 1 - place.cut
    end = place.end_column - 1 - place.cut if place.end_line == place.line else len(line.rstrip())
    before, marked, after = shown(line[:start]), shown(line[start:end]), shown(line[max(start, end) :])
    if width(before) + width(marked) + width(after) <= WIDEST:
        return before, marked, after
    if len(before) > WIDEST // 2:
        before = "…" + before[-WIDEST // 2 :]
    room = max(20, WIDEST - len(before))
    if len(marked) > room:
        return before, marked[: room - 1], "…"
    room -= len(marked)
    return before, marked, after if len(after) <= room else after[: max(0, room - 1)] + "…"
