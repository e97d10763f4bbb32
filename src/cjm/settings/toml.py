"""A TOML text as data, or what stands in the way of reading it."""

from __future__ import annotations

import re
from typing import Any

from cjm.diagnostic import Diagnostic, Place, Severity
from cjm.source import SourceFile, Span

_WHERE = re.compile(
    r"(?P<words>.*?) ?\(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)", re.DOTALL
)

_SENTENCES: tuple[tuple[str, str, str | None], ...] = (
    ("Cannot declare", "this table is given twice", "keep one of them"),
    ("Cannot overwrite a value", "this key is given twice", "keep one of them"),
    ("Duplicate inline table key", "a key is given twice in these braces", "keep one of them"),
    ("Cannot mutate", "this table was closed before", "write all its keys in one place"),
    ("Cannot redefine", "this table is given twice", "keep one of them"),
    ("Expected '=' after a key", 'a "=" is missing behind the key', "a setting is written as key = value"),
    ("Expected ']", "the bracket of this table is not closed", None),
    ("Expected newline", "something stands behind the end of the value", "one setting to a line"),
    ("Unclosed array", "a list is not closed", 'end it with "]"'),
    ("Unclosed inline table", "a brace is not closed", 'end it with "}"'),
    ("Unterminated string", "a text is not closed", "end it with the quotation mark it begins with"),
    ('Expected "', "a text is not closed", "end it with the quotation mark it begins with"),
    ("Illegal character", "a text may not go on over the end of its line, nor hold control characters", None),
    ("Invalid initial character", "a key begins with a sign it may not hold", "quote the key"),
    ("Invalid statement", "no setting can begin like this", "a setting is written as key = value"),
    ("Invalid value", "this is no value", 'text is written in quotation marks: "text"'),
    ("Invalid date", "there is no such day or time", None),
    ("Unescaped '\\'", "the backslash begins nothing here", "write it twice, or use single quotes"),
    ("Invalid hex", "the backslash begins nothing here", "write it twice, or use single quotes"),
    ("Escaped character", "the backslash begins nothing here", "write it twice, or use single quotes"),
)

_NOTICED_AFTER_LINE = ("Cannot declare", "Cannot overwrite", "Cannot mutate", "Cannot redefine")
_NOTICED_AFTER_BACKSLASH = ("Unescaped", "Invalid hex", "Escaped character")


def load(source: SourceFile) -> dict[str, Any] | Diagnostic:
    """Give what a TOML text holds, or the first thing that is wrong with it."""
    import tomllib

    try:
        return tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        return _syntax_error(source, str(error))
    except RecursionError:
        message = "lists stand inside lists, too deep to be read"
        return Diagnostic(source.path, "too-deep", Severity.ERROR, message)


def _syntax_error(source: SourceFile, words: str) -> Diagnostic:
    match = _WHERE.fullmatch(words)
    said = match["words"] if match else words
    message, advice = next(
        ((message, advice) for start, message, advice in _SENTENCES if said.startswith(start)),
        ("this cannot be read as TOML", None),
    )
    at = _blamed(source, said, _offset(source, match))
    line = source.line_span(source.position(at).line)
    place = Place.of(source, Span(at, max(at, min(at + 1, line.end))))
    return Diagnostic(source.path, "syntax-error", Severity.ERROR, message, place, advice)


def _offset(source: SourceFile, match: re.Match[str] | None) -> int:
    if match is None or match["line"] is None:
        return len(source.text)
    return source.line_span(int(match["line"])).start + int(match["column"]) - 1


def _blamed(source: SourceFile, words: str, at: int) -> int:
    """Go back to what is wrong from the place behind it, where the reader noticed."""
    if words.startswith(_NOTICED_AFTER_BACKSLASH):
        return source.text.rindex("\\", 0, at)
    if words.startswith(_NOTICED_AFTER_LINE):
        line = source.line_text(source.position(at).line)
        return source.line_span(source.position(at).line).start + len(line) - len(line.lstrip())
    return at
