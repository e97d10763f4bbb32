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
from cjm.ops.own import NONE, OwnRules, own_rules
from cjm.settings import RuleName, Settings, for_file, items_of, meant_for, read_settings, rule_names

_PLACES = (("cjm.toml", ()), ("pyproject.toml", ("tool", "cjm")))


@dataclass(frozen=True, slots=True)
class Configuration:
    """Settings and where they stand; `file` is None for the defaults.

    `tables` are those of its `per-file` tables, by their numbers from 0, that are laid over the others in
    `settings`, in this order. `own` are the rules of one's own that it names.
    """

    settings: Settings
    file: str | None = None
    tables: tuple[int, ...] = ()
    own: OwnRules = NONE

    def within(self, path: str) -> str:
        """Give the way to a file from the folder of the settings, with `/`."""
        folder = os.path.dirname(os.path.abspath(self.file or "cjm.toml"))  # noqa: PTH100, PTH120 - many files
        return os.path.relpath(path, folder).replace(os.sep, "/")

    def baseline_from(self, path: str) -> str | None:
        """Give the way from a file's folder to the baseline, beside the settings; None without settings."""
        if self.file is None:
            return None
        baseline = os.path.abspath(Path(self.file).parent / self.settings.baseline)  # noqa: PTH100 - no links
        return os.path.relpath(baseline, os.path.dirname(os.path.abspath(path)))  # noqa: PTH100, PTH120

    @property
    def names_baseline(self) -> bool:
        """Whether the settings name it, so that it has to be there."""
        return "baseline" in self.settings.model_fields_set


@dataclass(frozen=True, slots=True)
class Configurations:
    """The settings of many files; each folder is looked at once."""

    _known: dict[Path, Configuration] = field(default_factory=dict)
    _laid_over: dict[tuple[int, tuple[int, ...]], Configuration] = field(default_factory=dict)

    def of(self, path: str) -> Configuration:
        """Give what applies to a file: the nearest settings, with their `per-file` tables about it.

        Files to which the same applies are given the same object. Raises BrokenFileError when the nearest
        settings are broken.
        """
        common = self._in(Path(path).absolute().parent)
        if not common.settings.per_file:
            return common
        tables = meant_for(common.settings, common.within(path))
        key = (id(common), tables)
        if key not in self._laid_over:
            settings = for_file(common.settings, tables)
            self._laid_over[key] = Configuration(settings, common.file, tables, common.own)
        return self._laid_over[key]

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
        return [file for file in find(paths, suffixes) if file.named or not self.leaves_out(file.path)]

    def leaves_out(self, path: str) -> bool:
        """Say whether the settings leave a file out; their patterns begin where they stand."""
        configuration = self.of(path)
        if not configuration.settings.exclude:
            return False
        within = configuration.within(path)
        return any(fnmatch(within, pattern) for pattern in configuration.settings.exclude)

    def _in(self, folder: Path) -> Configuration:
        if folder not in self._known:
            here = _settings_in(folder)
            above = folder.parent
            if here is None:
                here = Configuration(Settings.model_construct()) if above == folder else self._in(above)
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
    own = own_rules(path, *(items_of(source, setting, table) for setting in ("rules", "plugins")))
    names = rule_names(source, table)
    if names and not own.is_broken:
        _refuse_unknown(path, names, own)
    return Configuration(settings, path, own=own)


def _refuse_unknown(path: str, names: Iterable[RuleName], own: OwnRules) -> None:
    """Raise BrokenFileError for the names that no rule has."""
    from cjm.ops.rule import choices

    known = choices(own.every)
    unknown = [_unknown(path, name, own) for name in names if name.name not in known]
    if unknown:
        raise BrokenFileError(tuple(sorted(unknown, key=lambda diagnostic: diagnostic.order)))


def _unknown(path: str, name: RuleName, own: OwnRules) -> Diagnostic:
    from cjm.ops.rule import not_to_choose

    message, help_ = not_to_choose(name.name, own.every)
    return Diagnostic(path, "unknown-rule", Severity.ERROR, message, name.place, help_)


def _shown(file: Path) -> str:
    """Give the path as people know it: relative where it lies below the current folder."""
    here = Path.cwd()
    return str(file.relative_to(here)) if file.is_relative_to(here) else str(file)
