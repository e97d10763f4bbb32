"""Where a finding about a part points: at the part's name."""

from __future__ import annotations

from cjm.model import Path
from cjm.source import Span, Tree

_NAMING_KEYS = ("name", "title", "text", "file")


def name_span(tree: Tree, path: Path) -> Span:
    """Point at the name of a part rather than at the whole of it, which may be many lines.

    What is not in the file, as it has a short form there or comes from another file, is the nearest
    part that is.
    """
    while not tree.has(path):
        path = path[:-1]
    for key in _NAMING_KEYS:
        if tree.has((*path, key)):
            return tree.span_of((*path, key))
    return tree.span_of(path)
