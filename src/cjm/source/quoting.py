"""A text as a scalar on one line: plain where every YAML tool reads the same text, else in quotes."""

from __future__ import annotations

import re

from cjm.source.scalar import is_ambiguous, resolve
from cjm.source.style import Style

# What YAML 1.1 takes for a number, a truth value, a merge key or a default value, beyond `is_ambiguous`.
_YAML_11 = re.compile(
    r"[-+]?0b[01_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?\.[0-9_]+|=|<<"
)
_DAY = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9].*)?")
_NEVER_PLAIN = re.compile(r"""[,\[\]{}#&*!|>'"%@`?:\s]|-(?:\s|$|--)|\.\.\.""")
_NOT_INSIDE = re.compile(r":(?:\s|$)|\s#|\s$")
_NOT_IN_FLOW = re.compile(r"[,\[\]{}?:]")
# Invisible, or the end of a line to some.
_ODD = re.compile("[\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def written(value: str, style: Style, *, in_flow: bool) -> str:
    """Write a text in a style where that reads back as the same text, else in quotes that do."""
    if style is Style.DOUBLE or _ODD.search(value):
        return escaped(value)
    if style is Style.PLAIN and is_plain(value, in_flow=in_flow) and not is_day(value):
        return value
    return _in_single_quotes(value) if style is Style.SINGLE else quoted(value)


def is_odd(value: str) -> bool:
    """Whether a text holds what is not seen, or what ends a line to some."""
    return _ODD.search(value) is not None


def is_day(value: str) -> bool:
    """Whether YAML 1.1 takes an unquoted text for a day or a time."""
    return _DAY.fullmatch(value) is not None


def is_plain(value: str, *, in_flow: bool) -> bool:
    """Whether a text that is not odd reads as itself without quotes, in brackets or not."""
    if not isinstance(resolve(value), str) or is_ambiguous(value) or _YAML_11.fullmatch(value):
        return False
    if _NEVER_PLAIN.match(value) or _NOT_INSIDE.search(value):
        return False
    return not (in_flow and _NOT_IN_FLOW.search(value))


def quoted(value: str) -> str:
    """Quote singly, where nothing has to be escaped; doubly for the sake of an apostrophe."""
    if "'" in value and '"' not in value and "\\" not in value:
        return f'"{value}"'
    return _in_single_quotes(value)


def escaped(value: str) -> str:
    """Quote doubly, with everything escaped that is not seen."""
    return '"' + "".join(_escape(letter) for letter in value) + '"'


def _in_single_quotes(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _escape(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    return f"\\u{ord(letter):04x}" if _ODD.match(letter) else letter
