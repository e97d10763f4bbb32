"""A text where a list is expected, as a list of one: what stands in the file, with brackets around it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter, ValidationError

from cjm.reading.mend import value_at
from cjm.reading.wording import as_yaml
from cjm.source import Style

if TYPE_CHECKING:
    from cjm.source import Path, SourceFile, Tree

_QUOTED = (Style.SINGLE, Style.DOUBLE)
_ALONE = (Style.PLAIN, *_QUOTED)


def in_brackets(source: SourceFile, tree: Tree, path: Path, kind: Any) -> str | None:
    """Give a text or number as a list of one, or None where it cannot be written so on its line.

    It cannot either where it would be no such `kind` of list.
    """
    value, span = value_at(tree.data, path), tree.span_of(path)
    raw = source.text[span.start : span.end]
    if type(value) not in (str, int, float) or tree.style_of(path) not in _ALONE:
        return None
    if raw.startswith(("&", "!")) or len(raw.splitlines()) > 1 or not _fits([value], kind):
        return None
    is_bare_text = isinstance(value, str) and tree.style_of(path) not in _QUOTED
    return f"[{as_yaml(value) if is_bare_text else raw}]"


def _fits(value: list[Any], kind: Any) -> bool:
    try:
        _adapter(kind).validate_python(value)
    except ValidationError:
        return False
    return True


@lru_cache(64)
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def is_shared(source: SourceFile, tree: Tree, path: Path) -> bool:
    """Say whether the part that a key stands in is behind an alias or an anchor."""
    holders = [path[:depth] for depth in range(len(path))]
    if any(tree.style_of(holder) is Style.ALIAS for holder in holders):
        return True
    return any(source.text.startswith("&", tree.span_of(holder).start) for holder in holders)
