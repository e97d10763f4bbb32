"""Taking out whole lines: a key or an item that has them to itself."""

from __future__ import annotations

import re

from cjm.diagnostic import Edit
from cjm.lint.mending.ground import Ground
from cjm.source import Comment, Path, SourceFile, Span

_BEFORE = re.compile(r"(?P<margin> *)(?P<dashes>(?:- +)*)")
_SAID_TO_CJM = re.compile(r"#\s*cjm", re.IGNORECASE)


def out_of_lines(ground: Ground, path: Path) -> Edit | None:
    """Take out a key or an item that is not in brackets, with the comments below it that are further in."""
    entry = ground.entry(path)
    before = _BEFORE.fullmatch(ground.line_before(entry.start))
    if before is None:
        return None
    dashes = before["dashes"].count("-")
    if dashes == isinstance(path[-1], int):
        column = len(before["margin"]) + 1
        last = _last_comment(ground, ground.line(max(entry.start, entry.end - 1)), column)
        return whole_lines(ground, ground.line(entry.start), last, column)
    after = ground.after(path) if isinstance(path[-1], str) and dashes else None
    return _first_key(ground, path, after) if after else None


def whole_lines(ground: Ground, first: int, last: int, column: int) -> Edit | None:
    """Take out lines, with the comments right above that begin in the same column.

    None where a comment that would stay asks for silence about them.
    """
    comments = ground.own_lines
    while _column(ground, comments.get(first - 1)) == column:
        first -= 1
    if _is_spoken_for(ground, comments, first):
        return None
    if ground.is_blank(last + 1) and (first == 1 or ground.is_blank(first - 1)):
        last += 1
    stretch = lines_of(ground.source, first, last)
    return ground.edit(stretch.start, stretch.end)


def _last_comment(ground: Ground, line: int, column: int) -> int:
    """Give the line of the last comment below a line that is further in than a column, or else the line."""
    comments, last = ground.own_lines, line
    while ground.is_blank(line + 1) or _column(ground, comments.get(line + 1)) > column:
        line += 1
        last = line if line in comments else last
    return last


def lines_of(source: SourceFile, first: int, last: int) -> Span:
    """Give lines with their line end; at the end of a file without one, with that of the line above."""
    if last == source.line_count:
        return Span(source.line_span(first - 1).end, len(source.text))
    return Span(source.line_span(first).start, source.line_span(last + 1).start)


def _first_key(ground: Ground, path: Path, after: Path) -> Edit | None:
    """Take out the first key of an item, which shares its line with the dash: the next one moves up to it."""
    begin, end = ground.entry(path).start, ground.entry(after).start
    lines = range(ground.line(begin) + 1, ground.line(end))
    return None if any(line in ground.own_lines for line in lines) else ground.edit(begin, end)


def _column(ground: Ground, comment: Comment | None) -> int:
    return ground.source.position(comment.span.start).column if comment else 0


def _is_spoken_for(ground: Ground, comments: dict[int, Comment], first: int) -> bool:
    """Say whether a comment further up asks for silence here, and would go on to ask it for what follows."""
    line = first - 1
    while line in comments or ground.is_blank(line):
        if line in comments and _SAID_TO_CJM.search(comments[line].text):
            return True
        line -= 1
    return False
