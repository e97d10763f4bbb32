"""Text that needs quotes: how it begins, what stands in it, what follows a closing quote."""

import re

from cjm.source.events import Failure
from cjm.source.file import SourceFile
from cjm.source.span import Span
from cjm.source.syntax.diagnosis import Diagnosis, syntax_error
from cjm.source.syntax.line import QUOTED, Line, line_at
from cjm.source.syntax.quote import brief, quote_it, shown, with_change

_OPENERS = "[{,"
_CLOSERS = "]},"
_FENCE = re.compile(r"[ \t]*`{3,}[\w.+-]*[ \t]*")
_INNER_KEY = re.compile(r"[\w.-]+[ \t]*:[ \t]+")


def stretch_at(source: SourceFile, offset: int) -> tuple[Line, Span]:
    """The line and the value, or the item of a list in brackets, that holds an offset."""
    line = line_at(source, offset)
    value = line.value
    if not value.start <= offset < value.end:
        return line, value if value.end > value.start else Span(offset, max(offset, line.content.end))
    if line.part(value)[:1] in ("[", "{"):
        return line, item_at(line, value, offset)
    return line, value


def item_at(line: Line, value: Span, offset: int) -> Span:
    """The item between commas and brackets around the offset, without its key."""
    text, base = line.part(value), value.start
    at = offset - base
    if not _is_open(text[:at]):
        return value
    start = max(text.rfind(mark, 0, at) for mark in _OPENERS) + 1
    ends = [end for end in (text.find(mark, at + 1) for mark in _CLOSERS) if end >= 0]
    end = min(ends, default=len(text))
    inner = _INNER_KEY.match(text, start + len(text[start:end]) - len(text[start:end].lstrip()))
    if inner and inner.end() <= at:
        start = inner.end()
    start += len(text[start:end]) - len(text[start:end].lstrip())
    return Span(base + start, base + max(start + 1, start + len(text[start:end].rstrip())))


def _is_open(text: str) -> bool:
    """Whether a bracket is still open at the end of the text."""
    bare = QUOTED.sub("", text)
    return sum(bare.count(sign) for sign in "[{") > sum(bare.count(sign) for sign in "]}")


def bad_beginning(source: SourceFile, failure: Failure) -> Diagnosis:
    """Text that begins with a sign that means something else."""
    at = failure.at if failure.begun is None else failure.begun
    line, span = stretch_at(source, at)
    if _FENCE.fullmatch(line.text):
        problem = syntax_error("this line belongs to Markdown, not to a map", line.content, "remove the line")
        return Diagnosis(problem, line.content, is_harmless=True)
    if line.key is not None and line.key.start <= at < line.key.end:
        return _begins_badly(line, line.key, stand_in="x" * (line.key.end - line.key.start))
    if span.start <= at < span.end and (line.key is not None or line.has_dash):
        return _begins_badly(line, span, is_text=True)
    return _begins_badly(line, Span(at, max(at + 1, line.content.end)))


def _begins_badly(line: Line, span: Span, is_text: bool = False, stand_in: str | None = None) -> Diagnosis:
    message = f'text cannot begin with "{line.part(span)[:1]}"'
    return Diagnosis(syntax_error(message, span, quote_it(line, span)), span, is_text, stand_in)


def colon_inside(source: SourceFile, failure: Failure) -> Diagnosis:
    """Text with a colon and a space in it, which reads as a key and a value."""
    line, span = stretch_at(source, failure.at)
    if line.has_dash and line.key is not None and " " in line.part(line.key):
        span = line.content
    message = f'"{brief(line.part(span))}" has ": " in it, which reads as a key and its value'
    related = ((Span(failure.at, failure.at + 1), "this colon"),)
    problem = syntax_error(message, span, quote_it(line, span), related)
    return Diagnosis(problem, span, is_text=True)


def text_after_quote(source: SourceFile, at: int) -> Diagnosis:
    """Something that follows a closing quote, a closing bracket or an alias in the same line."""
    line, span = stretch_at(source, at)
    text = line.part(span)
    sign, rest = text[:1], Span(at, max(at + 1, line.content.end))
    if sign in "\"'":
        message = f'"{brief(line.part(rest))}" stands after the closing quote'
    elif sign in "[{":
        message = f'"{brief(line.part(rest))}" stands after the closing bracket'
    else:
        message = f'text cannot begin with "{sign}"'
        return Diagnosis(syntax_error(message, span, quote_it(line, span)), span, is_text=True)
    return Diagnosis(syntax_error(message, rest, _advice(line, span)), span, is_text=True)


def _advice(line: Line, span: Span) -> str:
    text = line.part(span)
    inner = text[1:-1]
    if text[:1] == "'" == text[-1:] and len(text) > 2 and '"' not in inner and "\\" not in inner:
        return shown("use double quotes", with_change(line, span, f'"{inner}"'), "use double quotes")
    if text[:1] == '"' == text[-1:] and len(text) > 2 and "'" not in inner:
        return shown("use single quotes", with_change(line, span, f"'{inner}'"), "use single quotes")
    return quote_it(line, span)


def bad_escape(source: SourceFile, failure: Failure) -> Diagnosis:
    """A backslash in double quotes that begins no escape."""
    begun = failure.at if failure.begun is None else failure.begun
    slash = source.text.rfind("\\", begun, failure.at + 1)
    at = slash if slash >= 0 else failure.at
    line, span = stretch_at(source, begun)
    message = f'"{source.text[at : at + 2]}" means nothing inside double quotes'
    text = line.part(span)
    advice = 'write "\\\\" for a backslash'
    if text[:1] == '"' == text[-1:] and len(text) > 1 and "'" not in text:
        advice = shown("use single quotes", with_change(line, span, f"'{text[1:-1]}'"), advice)
    end = span if span.start <= at < span.end else None
    return Diagnosis(syntax_error(message, Span(at, at + 2), advice), end, is_text=False)
