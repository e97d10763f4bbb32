"""Which cjm this is, with all it rests on: another one may find something else in the same file."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import cjm
from cjm.ops.cache.digest import digest, of_bytes


def edition(package: Path | None = None, search: Sequence[str] | None = None) -> str:
    """Give a digest of this cjm: its version, its own files, the Python and the distributions beside it."""
    files = _files_of(package or Path(cjm.__file__).parent)
    folders = sys.path if search is None else search
    installed = sorted(name for folder in folders for name in _installed(folder))
    return digest(cjm.__version__, sys.version, files, installed)


def _files_of(package: Path) -> object:
    """Tell the files of the package by the list that an installer leaves, or else by size and time.

    That list has the digest of each file, and is the same wherever the same wheel is installed. Without one
    somebody works on cjm, and a change they make alters the time.
    """
    record = next(package.parent.glob("cjm_cli-*.dist-info/RECORD"), None)
    if record is not None:
        return of_bytes(record.read_bytes())
    return sorted(_states(str(package)))


def _states(folder: str, below: str = "") -> Iterator[tuple[str, int, int]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.is_dir():
                looked = entry.stat()
                yield below + entry.name, looked.st_size, looked.st_mtime_ns
            elif entry.name != "__pycache__":
                yield from _states(entry.path, f"{below}{entry.name}/")


def _installed(folder: str) -> list[str]:
    """Give the distributions in a folder; their names hold their versions."""
    try:
        names = os.listdir(folder or ".")  # noqa: PTH208 - thousands of names
    except OSError:
        return []
    return [name for name in names if name.endswith((".dist-info", ".egg-info"))]
