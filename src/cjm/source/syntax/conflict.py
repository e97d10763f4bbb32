"""Merge conflicts that were left in the file."""

import re

from cjm.source.file import SourceFile
from cjm.source.problem import Problem
from cjm.source.span import Span
from cjm.source.syntax.diagnosis import syntax_error

_BEGINNING = re.compile(r"^<{7} [^\r\n]*", re.MULTILINE)
_END = re.compile(r"^>{7} ", re.MULTILINE)


def conflicts(source: SourceFile) -> list[Problem]:
    """One problem for every conflict, at the line where it begins."""
    if _END.search(source.text) is None:
        return []
    return [
        syntax_error(
            "a merge conflict is left in the file here",
            Span(match.start(), match.end()),
            'keep one side, and none of the lines that begin with "<<<<<<<", "=======" and ">>>>>>>"',
        )
        for match in _BEGINNING.finditer(source.text)
    ]
