"""Where each setting of a file comes from: lines of the settings file, or nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from cjm.settings.locate import Path, Spans, locate
from cjm.settings.toml import load

if TYPE_CHECKING:
    from cjm.ops.configuration import Configuration
    from cjm.source import SourceFile

ADDED = ("extend-select", "ignore")
"""Lists to which the tables of some files add."""


@dataclass(frozen=True, slots=True)
class Origins:
    """The places of settings in one file; `layers` are what is set for all, and then for some, by path."""

    source: SourceFile
    layers: tuple[tuple[Path, dict[str, Any]], ...] = ()
    places: dict[Path, Spans] = field(default_factory=dict)

    @classmethod
    def of(cls, configuration: Configuration, source: SourceFile) -> Origins:
        """Find what of a settings file is about the file that it was read for."""
        table: Path = ("tool", "cjm") if source.path.endswith("pyproject.toml") else ()
        data: Any = load(source)
        for key in table:
            data = data[key]
        some = ((*table, "per-file", number) for number in configuration.tables)
        layers = [(table, data), *((path, data["per-file"][path[-1]]) for path in some)]
        return cls(source, tuple(layers), locate(source.text))

    @property
    def tables(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Give the line and the patterns of each table that is about the file and some others."""
        yield from ((self.line(path), tuple(said["files"])) for path, said in self.layers[1:])

    def line(self, path: Path) -> int:
        """Give the line of something that is set."""
        spans = self.places[path]
        return self.source.position((spans.key or spans.value).start).line

    def lines(self, steps: tuple[str, ...], value: Any) -> list[int]:
        """Give the lines that a value comes from; none where it is the one if nothing is set."""
        if steps[0] in ADDED:
            return sorted({line for item in value for line in self.items(steps[0], item)})
        return [line for path, said in self.layers for line in self._set(steps, path, said)][-1:]

    def items(self, key: str, item: str) -> list[int]:
        """Give the line of the last list under a key that holds an item."""
        found = [
            self.line((*path, key, said[key].index(item)))
            for path, said in self.layers
            if item in said.get(key, ())
        ]
        return found[-1:]

    def _set(self, steps: tuple[str, ...], path: Path, said: dict[str, Any]) -> Iterator[int]:
        if _holds(said, steps):
            yield self.line((*path, *steps))
        elif steps == ("select",) and "preset" in said and path != self.layers[0][0]:
            # Another preset for some files begins anew.
            yield self.line((*path, "preset"))


def _holds(data: Any, steps: tuple[str, ...]) -> bool:
    for step in steps:
        if not isinstance(data, dict) or step not in data:
            return False
        data = data[step]
    return True
