"""The folder that keeps what earlier runs found: a small file for each thing kept."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MOST_ENTRIES = 50_000
MOST_BYTES = 64_000_000
_LARGEST = 50_000_000
"""So much an entry may hold once it is unpacked; one that holds more is not ours."""

_A_DAY = 86_400
_TAG = """\
Signature: 8a477f597d28d172789f06886806bc55
# cjm keeps here what it found in maps; it may be deleted at any time.
"""


@dataclass(frozen=True, slots=True)
class Store:
    """Keeps plain data by key, and gives it back as it was, or not at all.

    An entry is packed JSON that ends in a checksum, and says again which key it is for. It is written beside
    its place and moved there, so that runs at the same time never see half of one. Whatever goes wrong on the
    way is as if nothing had been kept: a cache must not stand in the way of anybody's work.
    """

    folder: str

    def get(self, key: str) -> Any:
        """Give what is kept by a key, or None."""
        try:
            with open(self._path(key), "rb") as file:  # noqa: PTH123 - this is what has to be quick
                packed = file.read()
                used = os.fstat(file.fileno()).st_mtime
            unpacking = zlib.decompressobj()
            kept_for, data = json.loads(unpacking.decompress(packed, _LARGEST))
        except (OSError, zlib.error, ValueError, TypeError, RecursionError):
            return None
        # Only at its end is the checksum looked at.
        if not unpacking.eof or kept_for != key:
            return None
        if time.time() - used > _A_DAY:
            self._mark_as_used(key)
        return data

    def put(self, key: str, data: Any) -> None:
        """Keep data by a key, if that can be done."""
        path = self._path(key)
        packed = zlib.compress(json.dumps([key, data], separators=(",", ":")).encode(), 1)
        with contextlib.suppress(OSError):
            self._prepare(os.path.dirname(path))  # noqa: PTH120
            handle, beside = tempfile.mkstemp(dir=os.path.dirname(path), prefix=".")  # noqa: PTH120
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(packed)
                Path(beside).replace(path)
            except OSError:
                Path(beside).unlink(missing_ok=True)

    def trim(self, entries: int = MOST_ENTRIES, size: int = MOST_BYTES) -> None:
        """Drop what has not been used for longest, until what is left is within the bounds."""
        found = sorted(self._entries(), reverse=True)
        left = size
        for number, (_, taken, path) in enumerate(found):
            left -= taken
            if number >= entries or left < 0:
                with contextlib.suppress(OSError):
                    os.unlink(path)  # noqa: PTH108 - tens of thousands of them

    def _path(self, key: str) -> str:
        return f"{self.folder}/{key[:2]}/{key[2:]}"

    def _prepare(self, folder: str) -> None:
        """Make the folder, for nobody but its owner, and tell git and backups to pass it over."""
        if os.path.isdir(folder):  # noqa: PTH112
            return
        os.makedirs(self.folder, mode=0o700, exist_ok=True)  # noqa: PTH103
        for name, content in ((".gitignore", "*\n"), ("CACHEDIR.TAG", _TAG)):
            if not Path(self.folder, name).exists():
                Path(self.folder, name).write_text(content, encoding="utf-8")
        os.makedirs(folder, mode=0o700, exist_ok=True)  # noqa: PTH103

    def _mark_as_used(self, key: str) -> None:
        with contextlib.suppress(OSError):
            os.utime(self._path(key))

    def _entries(self) -> Iterator[tuple[float, int, str]]:
        """Give when each entry was last used, its size and its path."""
        with contextlib.suppress(OSError):
            for shelf in os.scandir(self.folder):
                if shelf.is_dir():
                    for entry in os.scandir(shelf.path):
                        looked = entry.stat()
                        yield looked.st_mtime, looked.st_size, entry.path
