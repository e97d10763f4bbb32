"""Signs that lack the space behind them, and dashes that are no dashes."""

import re

from cjm.source.indent import spaces
from cjm.source.span import Span
from cjm.source.syntax.diagnosis import Diagnosis, syntax_error
from cjm.source.syntax.line import Line
from cjm.source.syntax.quote import brief, shown, with_change

_NO_SPACE = re.compile(r"(\"[^\"]*\"|'[^']*'|[^\s:]+):(?=[^\s:/])")
_LONG_DASH = re.compile(r"[–—−]\s")


def glued_colon(line: Line) -> Diagnosis | None:
    """A key whose colon has no space behind it, if the line begins with one."""
    glued = _NO_SPACE.match(line.part(line.content))
    if glued is None:
        return None
    at = line.content.start + glued.end()
    advice = shown("write", with_change(line, Span(at, at), " "), "put a space after it")
    span = Span(at - 1, at)
    return Diagnosis(syntax_error("a space is missing after the colon", span, advice), line.content)


def missing_dash(line: Line, sibling: Line) -> Diagnosis:
    """A line beside the dash of the item above it: without a dash, or with one that is not read as such."""
    text = line.part(line.content)
    related = ((sibling.content, "the item above"),)
    if text.startswith("-"):
        message = f'a space is missing after the dash of "{brief(text)}"'
        fixed = "- " + text[1:]
    elif _LONG_DASH.match(text):
        message = f'"{text[0]}" is a long dash, which begins no item'
        fixed = "- " + text[1:].lstrip()
    elif line.key is not None and sibling.key is not None:
        return _beside_the_dash(line, line.key, sibling, sibling.key)
    else:
        message = f'"{brief(text)}" has no dash, but the item above it has one'
        fixed = "- " + text
    advice = shown("write", fixed, "begin it with a dash and a space")
    return Diagnosis(syntax_error(message, line.content, advice, related), line.content, is_harmless=True)


def _beside_the_dash(line: Line, key: Span, sibling: Line, first: Span) -> Diagnosis:
    above = sibling.part(first)
    message = f'the key "{brief(line.part(key))}" stands below the dash of its item, not below its keys'
    more = sibling.column - line.indent
    advice = f'indent it by {spaces(more)} more, to stand below "{brief(above)}"'
    related = ((first, "the first key of the item"),)
    return Diagnosis(syntax_error(message, key, advice, related), line.content)
