"""Brackets whose end stands behind a hash sign, and so in a comment."""

import re

from cjm.source.file import SourceFile
from cjm.source.span import Span
from cjm.source.syntax.diagnosis import Diagnosis, syntax_error
from cjm.source.syntax.line import QUOTED, line_at
from cjm.source.syntax.quote import brief, quote_it
from cjm.source.syntax.values import item_at

_QUOTED_OR_COMMENT = re.compile(rf"(?<=[\[{{,:\s])(?:{QUOTED.pattern})|(?<=[ \t])(#\S.*)")


def hidden_end(source: SourceFile, begun: int, closer: str) -> Diagnosis | None:
    """The mistake, if a comment without a space on the bracket's line holds what should close it."""
    line = line_at(source, begun)
    at = begun - line.span.start
    found = (match for match in _QUOTED_OR_COMMENT.finditer(line.text, at) if match[1])
    comment = next(found, None)
    if comment is None or closer not in comment[1]:
        return None
    opener = line.text[at]
    whole = Span(line.value.start, line.span.start + len(line.text.rstrip()))
    item = item_at(line, whole, line.span.start + comment.start())
    message = f'"{opener}" is opened here and never closed: "{brief(comment[1].rstrip())}" is a comment'
    problem = syntax_error(message, Span(begun, begun + 1), quote_it(line, item))
    return Diagnosis(problem, Span(begun, whole.end))
