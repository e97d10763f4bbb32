"""Taking out a key or an item in brackets, with the comma that it no longer needs."""

from __future__ import annotations

import re

from cjm.diagnostic import Edit
from cjm.lint.mending.ground import Ground
from cjm.lint.mending.lines import whole_lines
from cjm.source import Path, Span

_UP_TO_COMMA = re.compile(r"(?:[ \t\r\n]++|#[^\r\n]*+)*+,")
_REST_OF_LINE = re.compile(r"[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|\Z)")
_BLANKS = re.compile(r"[ \t]*+")


def out_of_brackets(ground: Ground, path: Path) -> Edit | None:
    """Take out a key or an item that stands in brackets."""
    entry = ground.entry(path)
    margin = ground.margin(entry.start)
    behind = _comma(ground, entry) or entry.end
    if margin is not None and _ends_its_line(ground, entry, behind):
        return whole_lines(ground, ground.line(entry.start), ground.line(behind), len(margin) + 1)
    stretch = _stretch(ground, path, entry, behind)
    if ground.has_comment(stretch.start, stretch.end):
        return None
    return ground.edit(stretch.start, stretch.end)


def _comma(ground: Ground, entry: Span) -> int | None:
    """Give where the comma behind an entry ends, if one follows."""
    found = _UP_TO_COMMA.match(ground.source.text, entry.end)
    return found.end() if found else None


def _ends_its_line(ground: Ground, entry: Span, behind: int) -> bool:
    same_line = ground.line(entry.end) == ground.line(behind)
    return same_line and _REST_OF_LINE.match(ground.source.text, behind) is not None


def _stretch(ground: Ground, path: Path, entry: Span, behind: int) -> Span:
    """Give the part of the text that goes: the entry with the comma behind it, or before the last one."""
    before = ground.before(path)
    if before is not None and ground.after(path) is None:
        comma = ground.entry(before).end
        alone = ground.has_comment(comma, entry.start)
        return Span(entry.start, behind) if alone else Span(comma, entry.end)
    if _REST_OF_LINE.match(ground.source.text, behind):
        # A comment that follows may be about all that stands on the line.
        return Span(ground.blanks(entry.start), behind)
    gap = _BLANKS.match(ground.source.text, behind)
    return Span(entry.start, gap.end() if gap else behind)
