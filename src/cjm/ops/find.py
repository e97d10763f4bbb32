"""Which files a call means: those it names, and those below the folders it names."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cjm.diagnostic import CjmError

MAP_SUFFIXES = (".cjm.yaml", ".cjm.yml")
PERSONA_SUFFIXES = (".persona.yaml", ".persona.yml")

STDIN = "-"
"""Stands for standard input where a path is expected."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file to look at, and the way to it from the folder that was searched: its name, when it was named."""

    path: str
    within: str
    named: bool = True


def is_persona(path: str) -> bool:
    """Say whether a path names a persona file rather than a map."""
    return path.endswith(PERSONA_SUFFIXES)


def no_map_in(paths: Iterable[str]) -> CjmError:
    """Give the error that says that there is nothing to work on."""
    left_out = "those that git ignores or the settings exclude are left out"
    told = f'maps end in .cjm.yaml, and {left_out}; "cjm new" makes one'
    return CjmError(f"there is no map in {', '.join(paths)}", told)


def find(paths: Iterable[str], suffixes: tuple[str, ...]) -> list[Found]:
    """Give the files to look at: those named, and those of these suffixes below a folder that is named.

    In a folder, what git ignores and hidden folders are left out. The order is that of the call, sorted
    by path within a folder; a file comes once however often it is named. A folder that may not be looked
    into is given as if it were a file, so that opening it says why. Raises CjmError for a path that is empty.
    """
    found: dict[str, Found] = {}
    for path in paths:
        if not path:
            raise CjmError("a path is empty", "name a file or a folder, or none at all for the current one")
        # os.path takes what cannot be looked at for no folder, where pathlib raises.
        below = _below(path, suffixes) if os.path.isdir(path) else [_named(path)]  # noqa: PTH112
        for file in below:
            found.setdefault(file.path if file.path == STDIN else os.path.abspath(file.path), file)  # noqa: PTH100
    return list(found.values())


def _named(path: str) -> Found:
    return Found(path, os.path.basename(path))  # noqa: PTH119 - of a path that may be any text


def _below(folder: str, suffixes: tuple[str, ...]) -> list[Found]:
    prefix = "" if folder in (".", "./") else folder.rstrip("/") + "/"
    listed = _by_git(folder)
    names, closed = _by_walking(folder) if listed is None else (listed, [])
    files = [name for name in names if name.endswith(suffixes) and _is_file(prefix + name)]
    return [Found(prefix + name, name, named=False) for name in sorted(files)] + [
        _named(name) for name in closed
    ]


def _is_file(path: str) -> bool:
    """Say whether a path is a file or leads to nothing, rather than a pipe, a device or a folder."""
    try:
        return stat.S_ISREG(os.stat(path).st_mode)  # noqa: PTH116 - tens of thousands of names
    except OSError:
        return os.path.islink(path)  # noqa: PTH114


def _by_git(folder: str) -> list[str] | None:
    """List what git tracks or would track, or None where git has no say."""
    import subprocess

    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, check=False)  # noqa: S603
    except OSError:
        return None
    if done.returncode != 0:
        return None
    files = []
    for name in filter(None, os.fsdecode(done.stdout).split("\0")):
        if name.endswith("/"):  # a repository inside this one
            files += [name + file for file in _by_git(f"{folder}/{name}") or []]
        else:
            files.append(name)
    return files


def _by_walking(folder: str) -> tuple[Iterator[str], list[str]]:
    """List all files, and the folders that may not be looked into."""
    closed: list[str] = []
    names: list[str] = []
    for at, folders, files in os.walk(folder, onerror=lambda error: closed.append(str(error.filename))):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        names += [os.path.relpath(f"{at}/{file}", folder).replace(os.sep, "/") for file in files]
    return iter(names), closed
