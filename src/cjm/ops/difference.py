"""Two texts of one file as a unified diff."""

from __future__ import annotations

import difflib
import re

_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n|$)")


def difference(name: str, old: str, new: str) -> str:
    """Give the lines of a unified diff; nothing for equal texts."""
    before, after = _LINE.findall(old)[:-1], _LINE.findall(new)[:-1]
    lines = difflib.unified_diff(before, after, name, name)
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )
