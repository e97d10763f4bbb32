"""Another text in the place of one: the same quotes, and the same lines where only the end is another."""

from __future__ import annotations

import re

from cjm.diagnostic import Change, Edit
from cjm.lint.mending.ground import Done, Ground
from cjm.source import Path, Style
from cjm.source.quoting import is_plain, written

_ON_ONE_LINE = (Style.PLAIN, Style.SINGLE, Style.DOUBLE)
# Ends of sentences, which mean the same in and out of every kind of quotes.
_MARKS = re.compile(r"[.?!…]*")


def with_text(ground: Ground, path: Path, text: str) -> Done | None:
    """Write a text at a path, or give None where it cannot take the place of what stands there."""
    spot = ground.spot(path)
    if spot is None:
        return None
    old, style = ground.value(spot), ground.tree.style_of(spot)
    if not isinstance(old, str) or old == text or style not in _ON_ONE_LINE:
        return None
    edit = _another_end(ground, spot, old, text) or _anew(ground, spot, text)
    return Done((edit,), Change(spot, text)) if edit else None


def _another_end(ground: Ground, spot: Path, old: str, text: str) -> Edit | None:
    """Change the end alone, so that a text over several lines keeps them, and escapes stay as they are."""
    style, span = ground.tree.style_of(spot), ground.tree.span_of(spot)
    shared = _shared(old, text)
    gone, come = old[shared:], text[shared:]
    if not _MARKS.fullmatch(gone + come):
        return None
    if style is Style.PLAIN and not is_plain(text, in_flow=ground.is_in_flow(spot)):
        return None
    end = span.end - (style is not Style.PLAIN)
    if not ground.source.text.endswith(gone, span.start, end):
        return None
    return ground.edit(end - len(gone), end, come)


def _shared(one: str, other: str) -> int:
    """Count the letters that two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _anew(ground: Ground, spot: Path, text: str) -> Edit | None:
    span = ground.tree.span_of(spot)
    raw = ground.source.text[span.start : span.end]
    if "\n" in raw or "\r" in raw or raw.startswith("!"):
        return None
    style = ground.tree.style_of(spot)
    return ground.edit(span.start, span.end, written(text, style, in_flow=ground.is_in_flow(spot)))
