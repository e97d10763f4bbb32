"""List items that a slip of indentation has made part of the text above: readable YAML, but never meant."""

import re

from cjm.source.indent import indent_by
from cjm.source.problem import Problem, ProblemName
from cjm.source.span import Span

_ITEM = re.compile(r"[\r\n]([ \t]*)(-(?:[ \t]+[^\r\n]*|[^\s-][^\r\n]*))")


def swallowed_item(text: str, start: int, end: int) -> Problem | None:
    """The first line of an unquoted text that begins with a dash, if there is one."""
    match = _ITEM.search(text, start, end)
    if match is None:
        return None
    span = Span(match.start(2), match.end(2))
    if not match[2][1:2].isspace():
        if text[start] != "-":
            return None
        span = Span(start, start + len(text[start:end].splitlines()[0]))
        message = "a space is missing after the dash of this item"
        advice = f"write: - {text[span.start + 1 : span.end]}"
        return Problem(ProblemName.SYNTAX_ERROR, message, span, advice)
    line_start = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    before = text[line_start:start]
    message = "this item is read as part of the text above it"
    advice = "put the text above into the list too, or quote it"
    if before.strip(" -") == "" and "-" in before:
        column = before.rindex("-")
        advice = f"{indent_by(column)}, like the item above"
    return Problem(
        ProblemName.SYNTAX_ERROR, message, span, advice, ((Span(start, start + 1), "the text above"),)
    )
