"""The files that a call means, but for those that the settings leave out."""

from __future__ import annotations

from dataclasses import dataclass, field
from fnmatch import fnmatch
from typing import TYPE_CHECKING, Any

from cjm.ops.find import MAP_SUFFIXES, PERSONA_SUFFIXES, find, no_map_in
from cjm.ops.lint.chain import within

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cjm.ops.lint.memory import Memory

SUFFIXES = MAP_SUFFIXES + PERSONA_SUFFIXES


@dataclass(frozen=True, slots=True)
class Search:
    """Finds files; what settings leave out is recalled where these settings have been read before."""

    memory: Memory
    _left_out: dict[Any, tuple[int, list[str]]] = field(default_factory=dict)

    def files(self, paths: Iterable[str]) -> list[str]:
        """Give the files that a call means. Raises CjmError when there are none.

        Where the call says so, even those that it names are left out by the settings, perhaps all of them.
        """
        asked, found = self.memory.asked, self.below(paths)
        if not found and not (asked.force_exclude and find(paths, SUFFIXES)):
            raise no_map_in(paths)
        return [path for path in found if not (asked.force_exclude and self._leaves_out(asked.name(path)))]

    def below(self, paths: Iterable[str]) -> list[str]:
        """Give the same, which may be none. Raises BrokenFileError when settings are broken."""
        found = find(paths, SUFFIXES)
        return [file.path for file in found if file.named or not self._leaves_out(file.path)]

    def _leaves_out(self, path: str) -> bool:
        chain = self.memory.chain_of(path)
        if not chain:
            return False
        if chain not in self._left_out:
            self._left_out[chain] = self._recalled(path, chain)
        folders_up, patterns = self._left_out[chain]
        way = within(path, folders_up)
        return any(fnmatch(way, pattern) for pattern in patterns)

    def _recalled(self, path: str, chain: Any) -> tuple[int, list[str]]:
        """Give where the settings stand, in folders up from the file's, and their patterns."""
        store, key = self.memory.store, self.memory.key("exclude", chain)
        kept = store.get(key) if store else None
        if isinstance(kept, list) and len(kept) == 2 and type(kept[0]) is int and isinstance(kept[1], list):
            return kept[0], [str(pattern) for pattern in kept[1]]
        folders_up, patterns = _left_out(path)
        if store:
            store.put(key, [folders_up, patterns])
        return folders_up, patterns


def _left_out(path: str) -> tuple[int, list[str]]:
    """Read what the settings of a file leave out. Raises BrokenFileError for unusable settings."""
    from cjm.ops.configuration import Configurations

    configuration = Configurations().of(path)
    ups = configuration.within(path).count("/") if configuration.file else 0
    return ups, list(configuration.settings.exclude)
