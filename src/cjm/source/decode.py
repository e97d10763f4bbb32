"""Bytes to text: UTF-8 only, no binary files, no more than a map can need."""

import codecs
import re

from cjm.source.file import SourceFile
from cjm.source.problem import Problem, ProblemName
from cjm.source.signature import kind_of
from cjm.source.span import Span

MAX_BYTES = 5 * 1024 * 1024
"""The largest file that is read; a map of 50,000 lines is about half of it."""

_WIDE_BOMS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_NEVER_IN_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_LETTERS = re.compile(r"[^\W\d_]+")
_SAVE = "save the file as UTF-8"


def decode(path: str, raw: bytes) -> SourceFile | Problem:
    """The text of a file, or why it has none. Control characters in a text are for `parse` to report."""
    return _too_large(raw) or _binary(raw) or _text(path, raw)


def legible(raw: bytes) -> str:
    """The text of bytes that are no UTF-8, as well as it can be told, to show what they are about."""
    wide = next((encoding for bom, encoding in _WIDE_BOMS if raw.startswith(bom)), None)
    if wide is None and _is_wide(raw):
        wide = "utf-16-le" if raw[1] == 0 else "utf-16-be"
    return raw.removeprefix(codecs.BOM_UTF8).decode(wide or "utf-8", errors="replace")


def _too_large(raw: bytes) -> Problem | None:
    if len(raw) <= MAX_BYTES:
        return None
    message = f"the file is larger than the {MAX_BYTES // 1024 // 1024} MB that are read"
    return Problem(ProblemName.FILE_TOO_LARGE, message, help="split the journey into several maps")


def _binary(raw: bytes) -> Problem | None:
    kind = kind_of(raw)
    if kind is not None:
        return Problem(ProblemName.BINARY_FILE, "the file is not text", help=f"this is {kind}")
    for bom, encoding in _WIDE_BOMS:
        if raw.startswith(bom):
            return Problem(ProblemName.NOT_UTF_8, f"the file is {encoding}, not UTF-8", Span(0, 0), _SAVE)
    if b"\x00" in raw:
        return _with_null_bytes(raw)
    return Problem(ProblemName.BINARY_FILE, "the file is not text") if _is_mostly_control(raw) else None


def _is_mostly_control(raw: bytes) -> bool:
    head = raw[:4096]
    return len(_NEVER_IN_TEXT.findall(head)) * 10 > len(head)


def _is_wide(raw: bytes) -> bool:
    head = raw[:1024]
    return len(head) > 1 and max(head[1::2].count(0), head[::2].count(0)) > len(head) // 3


def _with_null_bytes(raw: bytes) -> Problem:
    if _is_wide(raw):
        return Problem(ProblemName.NOT_UTF_8, "the file is UTF-16, not UTF-8", Span(0, 0), _SAVE)
    return Problem(ProblemName.BINARY_FILE, "the file is not text: it holds null bytes")


def _text(path: str, raw: bytes) -> SourceFile | Problem:
    bom = raw.startswith(codecs.BOM_UTF8)
    body = raw[len(codecs.BOM_UTF8) :] if bom else raw
    try:
        return SourceFile(path, body.decode("utf-8"), bom)
    except UnicodeDecodeError as error:
        return _not_utf_8(body, error.start)


def _not_utf_8(body: bytes, bad: int) -> Problem:
    offset = len(body[:bad].decode("utf-8"))
    message = f"the file is not UTF-8: the byte 0x{body[bad]:02x} begins no letter in it"
    word = _word_in_windows_1252(body, bad)
    advice = f'{_SAVE} (it looks like Windows-1252: "{word}")' if word else _SAVE
    return Problem(ProblemName.NOT_UTF_8, message, Span(offset, offset + 1), advice)


def _word_in_windows_1252(body: bytes, bad: int) -> str | None:
    """The word around the bad byte as Windows would read it, when that looks like a word."""
    start = max(0, bad - 30)
    text = body[start : bad + 30].decode("cp1252", errors="replace")
    at = bad - start
    match = next((word for word in _LETTERS.finditer(text) if word.start() <= at < word.end()), None)
    return match[0] if match and len(match[0]) > 1 else None
