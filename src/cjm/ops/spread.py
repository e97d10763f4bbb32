"""Work on many files, spread over the machine's processors when that is quicker."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from typing import TypeVar

R = TypeVar("R")

_ENOUGH = 64 if sys.platform == "linux" else 512
"""So many files are worth more processes; those that are not simply forked have everything to import anew."""


def spread(work: Callable[[list[str]], R], paths: list[str], processors: int | None = None) -> Iterator[R]:
    """Give what `work` makes of the paths, share by share, in their order.

    Few paths are one share, worked on here. `processors` are those of the machine if left out.
    """
    several = processors or _processors()
    if several == 1 or len(paths) < _ENOUGH:
        yield work(paths)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    context = get_context("fork" if sys.platform == "linux" else None)
    with ProcessPoolExecutor(several, context, initializer=_leave_ctrl_c_to_the_first) as pool:
        yield from pool.map(work, _shares(paths, several))


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def _shares(paths: list[str], several: int) -> list[list[str]]:
    """Cut the paths into shares, a few for each processor, so that none waits long for another."""
    size = -(-len(paths) // (several * 4))
    return [paths[start : start + size] for start in range(0, len(paths), size)]


def _leave_ctrl_c_to_the_first() -> None:  # pragma: no cover - a test asks the other processes
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
