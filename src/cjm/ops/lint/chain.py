"""The settings files that may apply to a folder, told by their bytes and not understood."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from cjm.ops.cache import of_bytes

SETTINGS = ("cjm.toml", "pyproject.toml")
"""What settings files are called; the first wins over the second."""

Chain = tuple[tuple[int, str, str], ...]
"""How many folders up each file is, its name, and the digest of what it says; the nearest comes first."""


@dataclass(frozen=True, slots=True)
class Chains:
    """The settings files of many folders; each folder is looked at once."""

    _known: dict[str, Chain] = field(default_factory=dict)

    def of(self, folder: str) -> Chain:
        """Give all files on the way up from a folder that may have a say, up to the first that has for sure.

        A `pyproject.toml` may say nothing to cjm, so that what is further up counts.
        """
        if folder not in self._known:
            here = tuple(
                (0, name, _state(f"{folder}/{name}")) for name in SETTINGS if _is_there(folder, name)
            )
            above = os.path.dirname(folder)  # noqa: PTH120
            if above == folder or (here and here[0][1] == SETTINGS[0]):
                self._known[folder] = here
            else:
                further = ((up + 1, name, state) for up, name, state in self.of(above))
                self._known[folder] = (*here, *further)
        return self._known[folder]


def _is_there(folder: str, name: str) -> bool:
    return os.path.isfile(f"{folder}/{name}")  # noqa: PTH113 - looked at for every folder, and the ones above


def _state(path: str) -> str:
    """Give the digest of a file, or why it cannot be read."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            return of_bytes(file.read())
    except OSError as error:
        return f"!{error.errno}"


def within(path: str, folders_up: int) -> str:
    """Give the way to a file from a folder so many above its own."""
    return "/".join(os.path.abspath(path).replace(os.sep, "/").split("/")[-folders_up - 1 :])  # noqa: PTH100
