"""Waiting until something changes that a run of the linter rests on."""

from __future__ import annotations

import os
import time
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from cjm.diagnostic import CjmError
from cjm.ops.find import STDIN, find
from cjm.ops.lint.asked import Asked
from cjm.ops.lint.chain import SETTINGS
from cjm.ops.lint.search import SUFFIXES
from cjm.ops.matching import LISTING, listing

PAUSE = 0.5
"""Seconds from one look to the next."""

_SETTLED = 0.1
_SHARE = 10
"""One part in so many of the time at most goes into looking, however many files there are."""

Seen = dict[str, object]
"""The state of each file: its time, size and identity, or None where there is none."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Looks at the times of files again and again.

    To be told of changes by the system takes a library with a part for each system, and changes on network
    drives go unnoticed. To look at some hundred files twice a second costs nothing one would feel.
    """

    asked: Asked

    def __post_init__(self) -> None:
        if STDIN in self.asked.paths:
            raise CjmError("standard input cannot be watched", "name a file or a folder")

    def look(self, rests_on: Collection[str] = ()) -> Seen:
        """Give the state of every file a call means, of the settings, and of what a run rested on."""
        found = [file.path for file in find(self.asked.paths, SUFFIXES)]
        known = {*found, *rests_on}
        return {path: _state(path) for path in {*known, *_settings_of(known)}}

    def wait(self, before: Seen, rests_on: Collection[str]) -> None:
        """Come back once anything is another than it was `before` the last run, and stays as it then is."""
        # What that run was the first to open has no state from before it.
        before = {**self.look(rests_on), **before}
        while (now := self._look_again(rests_on, PAUSE)) == before:
            pass
        while (settled := self._look_again(rests_on, _SETTLED)) != now:
            now = settled

    def _look_again(self, rests_on: Collection[str], pause: float) -> Seen:
        time.sleep(pause)
        begun = time.monotonic()
        seen = self.look(rests_on)
        time.sleep(max(0.0, (time.monotonic() - begun) * _SHARE - pause))
        return seen


def _settings_of(paths: Collection[str]) -> Iterator[str]:
    """Give the places on the way up from each file where settings may stand, or may come to stand."""
    seen: set[str] = set()
    for path in paths:
        folder = os.path.dirname(os.path.abspath(path))  # noqa: PTH100, PTH120
        while folder not in seen:
            seen.add(folder)
            yield from (f"{folder}/{name}" for name in SETTINGS)
            folder = os.path.dirname(folder)  # noqa: PTH120


def _state(path: str) -> object:
    if path.startswith(LISTING):
        return listing(path.removeprefix(LISTING))
    try:
        looked = os.stat(path)  # noqa: PTH116 - of a path that may be any text
    except OSError:
        return None
    return looked.st_mtime_ns, looked.st_size, looked.st_ino
