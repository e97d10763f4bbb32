"""Mistyped keys: taken for what they were meant to be, so that what is below them can be checked as well."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from cjm.model import Part, Path
from cjm.reading.keys import meant_by
from cjm.reading.parts import parts_on


@dataclass(frozen=True, slots=True)
class Typos:
    """The keys that were taken for others: by the path with the right key, the key as it is written."""

    written: dict[Path, str]

    def and_then(self, new: dict[Path, str]) -> Typos:
        """Give these together with those in `new`, which has the right key by the path with the wrong one."""
        return Typos({**self.written, **{(*path[:-1], key): str(path[-1]) for path, key in new.items()}})

    def path_in_file(self, path: Path) -> Path:
        """Give a path with the keys as they are written."""
        if not self.written:
            return path
        return tuple(self.written.get(path[: end + 1], step) for end, step in enumerate(path))

    def explain(self, path: Path) -> bool:
        """Say whether a path ends at a mistyped key, so that nothing more need be said of its value."""
        return path in self.written


def typos_in(errors: list[Any], data: Any, top: type[Part]) -> dict[Path, str]:
    """Give the right key for every unknown one that clearly stands for a key not yet there."""
    typos: dict[Path, str] = {}
    taken: set[Path] = set()
    for error in errors:
        path: Path = error["loc"]
        if error["type"] != "extra_forbidden":
            continue
        meant = meant_by(str(path[-1]), parts_on(path[:-1], top))
        if meant is None or not meant.is_certain:
            continue
        right = (*path[:-1], meant.key)
        if right not in taken and meant.key not in value_at(data, path[:-1]):
            taken.add(right)
            typos[path] = meant.key
    return typos


def value_at(data: Any, path: Path) -> Any:
    """Give what stands at a path that exists."""
    for step in path:
        data = data[step]
    return data


def mended(data: Any, typos: dict[Path, str]) -> Any:
    """Give a copy of the data with the right keys."""
    below: dict[Any, dict[Path, str]] = {}
    for path, key in typos.items():
        below.setdefault(path[0], {})[path[1:]] = key
    if isinstance(data, list):
        return [mended(item, below[at]) if at in below else item for at, item in enumerate(data)]
    return dict(_mended_pair(key, value, below.get(key, {})) for key, value in data.items())


def _mended_pair(key: Any, value: Any, typos: dict[Path, str]) -> tuple[Any, Any]:
    right = typos.get((), key)
    deeper = {path: name for path, name in typos.items() if path}
    return right, mended(value, deeper) if deeper else value
