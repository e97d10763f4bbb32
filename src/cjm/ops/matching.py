"""Files that a pattern means, and a digest of which they are."""

from __future__ import annotations

import os
from glob import glob

from cjm.ops.cache import of_bytes

LISTING = "?"
"""Begins what stands for the files of a pattern where a path is expected; no path of ours begins so."""


def matching(pattern: str) -> list[str]:
    """Give the files that a pattern means, in order: `*` is anything in a name, `**` any folders."""
    try:
        return [path for path in sorted(glob(pattern, recursive=True)) if os.path.isfile(path)]  # noqa: PTH113, PTH207
    except ValueError:  # no name of a file at all
        return []


def listing(pattern: str) -> str:
    """Give a text that changes when a pattern means other files."""
    return of_bytes("\0".join(matching(pattern)).encode(errors="surrogateescape"))
