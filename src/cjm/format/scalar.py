"""Single values and keys: plain where every YAML tool reads the same text, else in quotes."""

from __future__ import annotations

import re

from cjm.format.node import QUOTED_OR_PLAIN, Node
from cjm.source import Style
from cjm.source.scalar import is_ambiguous, resolve

# What YAML 1.1 takes for a number, a truth value, a merge key or a default value, beyond `is_ambiguous`.
_YAML_11 = re.compile(
    r"[-+]?0b[01_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?\.[0-9_]+|=|<<"
)
_DAY = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9].*)?")
_NEVER_PLAIN = re.compile(r"""[,\[\]{}#&*!|>'"%@`?:\s]|-(?:\s|$|--)|\.\.\.""")
_NOT_INSIDE = re.compile(r":(?:\s|$)|\s#|\s$")
_NOT_IN_FLOW = re.compile(r"[,\[\]{}?:]")
# Invisible, or the end of a line to some: shown as the author chose to.
_ODD = re.compile("[\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")
_OTHER_ESCAPE = re.compile(r"""\\[^"\\/]""")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def scalar_text(node: Node, *, in_flow: bool) -> str:
    """Write a scalar on one line, in brackets or not."""
    if node.style not in QUOTED_OR_PLAIN or not isinstance(node.value, str):
        return node.text
    if "!" in node.marks:
        return node.text if node.is_one_line else escaped(node.value)
    if not node.is_one_line:
        return _text(node.value, escaped(node.value), in_flow=in_flow)
    if node.style is Style.DOUBLE and _OTHER_ESCAPE.search(node.text.replace("\\\\", "")):
        return node.text
    return _text(node.value, node.text, in_flow=in_flow)


def key_text(written: str, key: str) -> str:
    """Write a key on one line."""
    one_line = "\n" not in written and "\r" not in written
    if written[:1] not in ("'", '"') and one_line:
        return written
    return _text(key, written if one_line else escaped(key), in_flow=True)


def _text(value: str, as_written: str, *, in_flow: bool) -> str:
    if _ODD.search(value) or _DAY.fullmatch(value):
        return as_written
    return value if _is_plain(value, in_flow) else _quoted(value)


def _is_plain(value: str, in_flow: bool) -> bool:
    if not isinstance(resolve(value), str) or is_ambiguous(value) or _YAML_11.fullmatch(value):
        return False
    if _NEVER_PLAIN.match(value) or _NOT_INSIDE.search(value):
        return False
    return not (in_flow and _NOT_IN_FLOW.search(value))


def _quoted(value: str) -> str:
    """Quote singly, where nothing has to be escaped; doubly for the sake of an apostrophe."""
    if "'" in value and '"' not in value and "\\" not in value:
        return f'"{value}"'
    return "'" + value.replace("'", "''") + "'"


def escaped(value: str) -> str:
    """Quote doubly, with everything escaped that is not seen."""
    return '"' + "".join(_escape(letter) for letter in value) + '"'


def _escape(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    return f"\\u{ord(letter):04x}" if _ODD.match(letter) else letter
