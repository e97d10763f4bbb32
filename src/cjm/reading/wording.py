"""Values as people read them: shortened, quoted, and called by what they are."""

from __future__ import annotations

import re

MOST = 40
"""The most letters of somebody's text that a sentence repeats."""

_SAFE = re.compile(r"[^\W\d_][\w ./()%+*=~?!&'–—’-]*")
_UNSEEN = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
_READ_OTHERWISE = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"}


def shortened(text: str, most: int = MOST) -> str:
    """Give a text on one line, cut off behind `most` letters."""
    line = _UNSEEN.sub(" ", text).strip()
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def quoted(text: str) -> str:
    """Give a text as a sentence names it."""
    return f'"{shortened(text)}"'


def as_yaml(text: str) -> str:
    """Give a text as it can stand in a flow list: bare where that is safe, else in double quotes."""
    if _SAFE.fullmatch(text) and not text.endswith(" ") and text.casefold() not in _READ_OTHERWISE:
        return text
    return as_quoted(text)


def as_quoted(text: str) -> str:
    """Give a text in double quotes, as YAML has it."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def kind_of(value: object, written: str) -> str:
    """Say what a value is, such as `text`, `a list` or `the number 2026`."""
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return f"the number {shortened(written)}"
        case str():
            return "text"
        case list():
            return "a list"
    return "a map of keys"


def subject(path: tuple[str | int, ...]) -> str:
    """Say what stands at a path, such as `"goals"`, `item 2 of "goals"` or `the file`."""
    if not path:
        return "the file"
    last = path[-1]
    if isinstance(last, str):
        return quoted(last)
    key = next((step for step in reversed(path) if isinstance(step, str)), None)
    return f"item {last + 1} of {quoted(key)}" if key else f"item {last + 1}"
