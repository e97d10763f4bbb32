"""Tabs in indentation, where YAML allows spaces only."""

import re
from itertools import islice

from cjm.source.file import SourceFile
from cjm.source.problem import Problem, ProblemName
from cjm.source.span import Span

_TABBED = re.compile(r"^( *(?:- +)*)(\t[ \t]*)(?=[^ \t\r\n#])", re.MULTILINE)
_BLOCK_HEADER = re.compile(r"^([ \t]*)[^\r\n]*?[:-][ \t]+[|>][-+0-9]*[ \t]*(?:#[^\r\n]*)?$", re.MULTILINE)
_MOST = 500
_MOST_LOOKED_AT = 2000


def tabs(source: SourceFile) -> list[Span]:
    """The indentation of every line that is indented with tabs, up to some hundreds."""
    spans: list[Span] = []
    for match in islice(_TABBED.finditer(source.text.replace("\r", "\n")), _MOST_LOOKED_AT):
        span = Span(match.start(2), match.end(2))
        if not (match[1] and _in_block_text(source, span.start, len(match[1]))):
            spans.append(span)
    return spans[:_MOST]


def tab_problem(span: Span) -> Problem:
    """What to say about one such line."""
    message = "this line is indented with a tab"
    return Problem(ProblemName.TAB_INDENTATION, message, span, "use spaces, two for each level")


def _in_block_text(source: SourceFile, offset: int, indent: int) -> bool:
    """Whether the nearest line above with fewer spaces before it opens a block text."""
    number = source.position(offset).line
    for above in range(number - 1, max(0, number - 200), -1):
        text = source.line_text(above)
        if text.strip() and len(text) - len(text.lstrip(" ")) < indent:
            return _BLOCK_HEADER.match(text) is not None
    return False
