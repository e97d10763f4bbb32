"""The way to a place in a file, told by what stands there rather than by numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from cjm.model.index import default_id

if TYPE_CHECKING:
    from cjm.source import Path, Tree

_NAMING = ("id", "name", "title", "text", "if", "feeling", "by", "file")
"""What an item of a list is known by, the first that it has."""


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways to the places of one file; they outlive moved lines and reordered lists."""

    tree: Tree
    _known: dict[Path, list[str]] = field(default_factory=dict)

    def to(self, path: Path) -> tuple[str, ...]:
        """Name each step of a path: keys as they are, items of lists by id, name or text.

        Two items of one name are told apart by their order: the second is `name#2`. Steps that are not in
        the file are named as they stand in the path.
        """
        names: list[str] = []
        at: Any = self.tree.data
        for depth, step in enumerate(path):
            names.append(self._name(at, path[:depth], step))
            at = _below(at, step)
        return tuple(names)

    def at(self, offset: int) -> tuple[str, ...]:
        """Name the way to what stands at an offset of the text."""
        path = self.tree.path_at(offset)
        # What begins further on in the line belongs to what stands here.
        while path and self.tree.span_of(path, "key").start > offset:
            path = path[:-1]
        return self.to(path)

    def _name(self, parent: Any, path: Path, step: str | int) -> str:
        if not isinstance(parent, list) or not isinstance(step, int) or step >= len(parent):
            return str(step)
        if path not in self._known:
            self._known[path] = _told_apart([_known_by(item) for item in parent])
        return self._known[path][step]


def _below(parent: Any, step: str | int) -> Any:
    if isinstance(parent, dict):
        return parent.get(step)
    if isinstance(parent, list) and isinstance(step, int) and step < len(parent):
        return parent[step]
    return None


def _known_by(item: Any) -> str:
    if not isinstance(item, dict):
        return _plain(item)
    if "from" in item:
        return f"{_plain(item['from'])}>{_plain(item.get('to', ''))}"
    return next((_plain(item[key]) for key in _NAMING if key in item), "")


def _plain(value: Any) -> str:
    if isinstance(value, dict | list):
        return ""
    return (default_id(value) or value) if isinstance(value, str) else str(value)


def _told_apart(names: list[str]) -> list[str]:
    seen: Counter[str] = Counter()
    told = []
    for name in names:
        seen[name] += 1
        told.append(name if seen[name] == 1 else f"{name}#{seen[name]}")
    return told
