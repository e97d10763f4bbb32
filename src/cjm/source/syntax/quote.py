"""Advice that shows the line as it should be written."""

from cjm.source.span import Span
from cjm.source.syntax.line import Line

_LONGEST = 100


def quoted(text: str) -> str:
    """The text in quotes: double ones, unless single ones spare it escapes."""
    if ('"' in text or "\\" in text) and "'" not in text:
        return f"'{text}'"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def quote_it(line: Line, span: Span) -> str:
    """The line with one stretch of it in quotes; without the line when that is long."""
    return shown("quote it", with_change(line, span, quoted(line.part(span))), "put the text in quotes")


def with_change(line: Line, span: Span, new: str) -> str:
    """The line, without indentation, with one stretch of it replaced."""
    base = line.span.start
    return (line.text[: span.start - base] + new + line.text[span.end - base :]).strip()


def shown(lead: str, line: str, otherwise: str) -> str:
    """A piece of advice that ends with the corrected line, if that is short enough to be read."""
    return f"{lead}: {line}" if len(line) <= _LONGEST else otherwise


def brief(text: str, longest: int = 40) -> str:
    """The text for a message: cut when long."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
