"""Comments that ask the linter for silence: which entry each of them is on or above."""

from __future__ import annotations

import re

from cjm.source import Comment, Path, SourceFile, Tree

_IGNORE = re.compile(r"#\s*cjm:\s*ignore\b(?!-file)")


def is_ignore(comment: str) -> bool:
    """Say whether a comment asks for silence about an entry."""
    return _IGNORE.match(comment) is not None


def ignored(comment: Comment, source: SourceFile, tree: Tree) -> Path:
    """Give the outermost thing that begins on the comment's line, or below a comment of its own line.

    The empty path when there is none.
    """
    line = comment.line
    if comment.own_line:
        line += 1
        while line < source.line_count and source.line_text(line).lstrip()[:1] in ("", "#"):
            line += 1
    text = source.line_text(line)
    path = tree.path_at(source.line_span(line).start + len(text) - len(text.lstrip(" -")))
    while len(path) > 1 and source.position(tree.extent_of(path[:-1]).start).line == line:
        path = path[:-1]
    return path
