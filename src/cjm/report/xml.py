"""Text inside XML 1.0."""

from __future__ import annotations

import re
from typing import Final

from cjm.report.safe import shown

HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_NEVER = re.compile("[\ufffe\uffff]")


def xml_text(text: str) -> str:
    """Write text between tags, line for line; what XML may not hold is shown as an escape."""
    return "\n".join(_safe(line) for line in text.split("\n"))


def attributes(**values: str | int) -> str:
    """Write attributes, with a blank before each; line ends in them are shown as escapes."""
    return "".join(f' {name}="{_safe(str(value))}"' for name, value in values.items())


def _safe(text: str) -> str:
    return _NEVER.sub("\ufffd", shown(text)).translate(_ENTITIES)
