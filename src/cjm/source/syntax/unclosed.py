"""Quotes and brackets that are opened and never closed, told at the place where they open."""

import re

from cjm.source.events import Failure
from cjm.source.file import SourceFile
from cjm.source.span import Span
from cjm.source.syntax.diagnosis import Diagnosis, syntax_error
from cjm.source.syntax.hidden import hidden_end
from cjm.source.syntax.line import Line, line_at, read_line
from cjm.source.syntax.quote import shown, with_change
from cjm.source.syntax.values import colon_inside, stretch_at, text_after_quote

_CLOSE = {"[": "]", "{": "}"}
_KEY = re.compile(r"[\w.-]+:(?:\s|$)")
_LOOKS_LIKE_MAP = re.compile(r"[\r\n][ \t]*(?:- |[\w.-]+:(?:\s|$))")
# How far to look for a line that shows that a quote should have ended before it.
_LOOK = 2000
_FAR = 100_000
_MOST_LINES = 1_000


def unclosed_quote(source: SourceFile, opened: int) -> Diagnosis:
    """A quote that runs on over the lines below it."""
    line = line_at(source, opened)
    sign = source.text[opened]
    end = max(opened + 1, line.content.end)
    closed = with_change(line, Span(end, end), sign)
    advice = shown("close it", closed, f"put {sign} at the end of the text")
    problem = syntax_error(
        f"the quote {sign} is opened here and never closed", Span(opened, opened + 1), advice
    )
    return Diagnosis(problem, Span(opened, end))


def runs_over_keys(source: SourceFile, start: int, end: int) -> bool:
    """Whether a quoted text holds lines that look like keys or items of the map."""
    return _LOOKS_LIKE_MAP.search(source.text, start, min(end, start + _LOOK)) is not None


def bracket(source: SourceFile, failure: Failure) -> Diagnosis:
    """A list or a mapping in brackets that does not end, or misses a comma."""
    begun = failure.at if failure.begun is None else failure.begun
    if source.text[begun : begun + 1] not in _CLOSE:
        if source.text[failure.at : failure.at + 1] in tuple(",]}"):
            return stray(source, failure.at)
        begun = _opened_before(source.text, failure.at)
    line = line_at(source, begun)
    opener = source.text[begun : begun + 1]
    closer = _CLOSE.get(opener, "]")
    if failure.at < line.content.end:
        return _on_one_line(source, failure, closer)
    hidden = hidden_end(source, begun, closer)
    if hidden is not None:
        return hidden
    last = _last_inside(source, line, line_at(source, failure.at).number + (failure.at >= len(source.text)))
    end = last.content.end
    advice = shown("close it", with_change(last, Span(end, end), closer), f'put "{closer}" at its end')
    problem = syntax_error(f'"{opener}" is opened here and never closed', Span(begun, begun + 1), advice)
    return Diagnosis(problem, Span(begun, max(end, begun + 1)))


def _last_inside(source: SourceFile, opening: Line, number: int) -> Line:
    """The last line that says something before `number`, or before a line that must be one of the map."""
    last = opening
    for below in range(opening.number + 1, min(number, opening.number + _MOST_LINES)):
        line = read_line(source, below)
        if line.indent <= opening.indent and (line.has_dash or line.key is not None):
            break
        if not line.is_blank:
            last = line
    return last


def _on_one_line(source: SourceFile, failure: Failure, closer: str) -> Diagnosis:
    line, span = stretch_at(source, failure.at)
    found = source.text[failure.at]
    place = Span(failure.at, failure.at + 1)
    if found == ":":
        return colon_inside(source, failure)
    if found in "]}":
        opener = "[" if closer == "]" else "{"
        advice = shown("write", with_change(line, place, closer), f'write "{closer}"')
        return Diagnosis(
            syntax_error(f'"{found}" cannot close what "{opener}" opened', place, advice), line.value
        )
    before = Span(failure.at - (source.text[failure.at - 1] == " "), failure.at)
    advice = shown("put a comma before it", with_change(line, before, ", "), "put a comma before it")
    span = Span(failure.at, max(failure.at + 1, span.end))
    return Diagnosis(syntax_error("a comma is missing before this", span, advice), line.value)


def stray(source: SourceFile, at: int) -> Diagnosis:
    """A comma or a closing bracket at a place where nothing is open."""
    line = line_at(source, at)
    span = Span(at, at + 1)
    sign = source.text[at]
    rest = line.part(Span(at + 1, max(at + 1, line.content.end))).strip()
    if sign == "," and rest and not _KEY.match(rest) and line.part(line.value)[:1] in tuple("\"'"):
        return text_after_quote(source, at)
    advice = shown("remove it", with_change(line, span, ""), "remove it")
    if sign == "," and _KEY.match(rest):
        advice = shown("put what follows on a line of its own", rest, "put what follows on a line of its own")
    what = "separate" if sign == "," else "close"
    message = f'there is nothing here for "{sign}" to {what}'
    return Diagnosis(syntax_error(message, span, advice), line.value)


def _opened_before(text: str, at: int) -> int:
    """The nearest bracket that is still open at a place; the last one, if a comment hides its end."""
    closed = 0
    for offset in range(at - 1, max(-1, at - _FAR), -1):
        if text[offset] in "]}":
            closed += 1
        elif text[offset] in "[{":
            if not closed:
                return offset
            closed -= 1
    return max(0, text.rfind("[", 0, at), text.rfind("{", 0, at))
