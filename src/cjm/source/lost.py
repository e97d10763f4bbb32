"""Text that is lost to a comment: a hash sign behind unquoted text, meant as a part of it."""

import re
from collections.abc import Iterator

from cjm.source.comment import Comment, find_comments
from cjm.source.file import SourceFile
from cjm.source.limits import MAX_PROBLEMS
from cjm.source.mark import CHILDREN, END, START, STYLE, Mark
from cjm.source.problem import Problem, ProblemName
from cjm.source.scalar import resolve
from cjm.source.span import Span
from cjm.source.style import Style
from cjm.source.syntax.line import line_at
from cjm.source.syntax.quote import brief, quoted, shown, with_change

# A comment proper has a space after its hash sign, or is one of ours, or draws a line.
_GLUED = re.compile(r"#(?!cjm:)[^\s#=*-]")
_END_OF_ITEM = re.compile(r"[ \t]*[,\]}]")
_MAYBE = re.compile(r"[ \t]" + _GLUED.pattern)


def lost_texts(source: SourceFile, root: Mark, opaque: list[tuple[int, int]]) -> Iterator[Problem]:
    """A warning for every unquoted text that a comment without a space cuts short."""
    if _MAYBE.search(source.text) is None:
        return
    plain = dict(_plain_scalars(root))
    found = 0
    for comment in find_comments(source, opaque):
        if comment.own_line or not _GLUED.match(comment.text):
            continue
        begin = source.line_span(comment.line).start
        end = begin + len(source.text[begin : comment.span.start].rstrip(" \t"))
        start, in_brackets = plain.get(end, (end, False))
        if isinstance(resolve(source.text[start:end]), str):
            yield _lost(source, comment, start, in_brackets)
            found += 1
            if found == MAX_PROBLEMS:
                return


def _plain_scalars(mark: Mark, in_brackets: bool = False) -> Iterator[tuple[int, tuple[int, bool]]]:
    """Where each unquoted value ends; where it begins, and whether it stands in brackets."""
    if mark[STYLE] is Style.PLAIN:
        yield mark[END], (mark[START], in_brackets)
    elif mark[STYLE] is not Style.ALIAS and len(mark) > CHILDREN:
        below = mark[CHILDREN]
        for child in below if isinstance(below, list) else (pair[2] for pair in below.values()):
            yield from _plain_scalars(child, mark[STYLE] is Style.FLOW)


def _lost(source: SourceFile, comment: Comment, start: int, in_brackets: bool) -> Problem:
    line = line_at(source, comment.span.start)
    end = comment.span.end
    if in_brackets and (behind := _END_OF_ITEM.search(comment.text)):
        end = comment.span.start + behind.start()
    message = f'everything from "{brief(comment.text)}" on is a comment'
    advice = "put the whole text in quotes"
    if start >= line.span.start:
        fixed = with_change(line, Span(start, end), quoted(source.text[start:end]))
        advice = shown("quote it", fixed, advice)
    return Problem(ProblemName.LOST_TEXT, message, comment.span, advice)
