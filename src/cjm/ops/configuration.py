"""The settings that apply to a file: the nearest `cjm.toml` or `pyproject.toml` upwards from it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path

from cjm.diagnostic import BrokenFileError, Diagnostic, Severity
from cjm.ops.files import open_file
from cjm.ops.find import Found, find, no_map_in
from cjm.ops.rule import CHOICES, not_to_choose
from cjm.settings import RuleName, Settings, read_settings, rule_names

_PLACES = (("cjm.toml", ()), ("pyproject.toml", ("tool", "cjm")))


@dataclass(frozen=True, slots=True)
class Configuration:
    """Settings and where they stand; `file` is None for the defaults."""

    settings: Settings
    file: str | None = None


@dataclass(frozen=True, slots=True)
class Configurations:
    """The settings of many files; each folder is looked at once."""

    _known: dict[Path, Configuration] = field(default_factory=dict)

    def of(self, path: str) -> Configuration:
        """Give what applies to a file. Raises BrokenFileError when the nearest settings are broken."""
        return self._in(Path(path).absolute().parent)

    def find(self, paths: Iterable[str], suffixes: tuple[str, ...]) -> list[str]:
        """Give the files that a call means, but for those below a folder that the settings leave out.

        Raises CjmError when there are none, BrokenFileError when settings are broken.
        """
        found = [file.path for file in self.files(paths, suffixes)]
        if not found:
            raise no_map_in(paths)
        return found

    def files(self, paths: Iterable[str], suffixes: tuple[str, ...]) -> list[Found]:
        """Give the same with the way to each file from the folder that was searched, perhaps none."""
        return [file for file in find(paths, suffixes) if file.named or not self._leaves_out(file.path)]

    def _leaves_out(self, path: str) -> bool:
        """Say whether the settings leave a file out; their patterns begin where they stand."""
        configuration = self.of(path)
        if configuration.file is None:
            return False
        folder = Path(configuration.file).absolute().parent
        within = os.path.relpath(path, folder).replace(os.sep, "/")
        return any(fnmatch(within, pattern) for pattern in configuration.settings.exclude)

    def _in(self, folder: Path) -> Configuration:
        if folder not in self._known:
            here = _settings_in(folder)
            above = folder.parent
            if here is None:
                here = Configuration(Settings()) if above == folder else self._in(above)
            self._known[folder] = here
        return self._known[folder]


def _settings_in(folder: Path) -> Configuration | None:
    for name, table in _PLACES:
        file = folder / name
        if os.path.isfile(file) and (found := read_file(_shown(file), table)):  # noqa: PTH113 - as in files
            return found
    return None


def read_file(path: str, table: tuple[str, ...] = ()) -> Configuration | None:
    """Read one settings file; None when it has nothing to say to cjm.

    Raises BrokenFileError for whatever it says that it may not, rules that do not exist included.
    """
    source = open_file(path)
    if isinstance(source, Diagnostic):
        raise BrokenFileError((source,))
    settings = read_settings(source, table)
    if settings is None:
        return None
    if isinstance(settings, tuple):
        raise BrokenFileError(settings)
    unknown = [_unknown(path, name) for name in rule_names(source, table) if name.name not in CHOICES]
    if unknown:
        raise BrokenFileError(tuple(sorted(unknown, key=lambda diagnostic: diagnostic.order)))
    return Configuration(settings, path)


def _unknown(path: str, name: RuleName) -> Diagnostic:
    message, help_ = not_to_choose(name.name)
    return Diagnostic(path, "unknown-rule", Severity.ERROR, message, name.place, help_)


def _shown(file: Path) -> str:
    """Give the path as people know it: relative where it lies below the current folder."""
    here = Path.cwd()
    return str(file.relative_to(here)) if file.is_relative_to(here) else str(file)
