"""Single values and keys: plain where every YAML tool reads the same text, else in quotes."""

from __future__ import annotations

import re

from cjm.format.node import QUOTED_OR_PLAIN, Node
from cjm.source import Style
from cjm.source.quoting import escaped, is_day, is_odd, is_plain, quoted

_OTHER_ESCAPE = re.compile(r"""\\[^"\\/]""")


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
    # What is not seen, and what some take for a day, stays as the author chose to write it.
    if is_odd(value) or is_day(value):
        return as_written
    return value if is_plain(value, in_flow=in_flow) else quoted(value)
