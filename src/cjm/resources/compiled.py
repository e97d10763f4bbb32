"""What has been compiled from shipped files, where Python itself would keep it: as for its own modules.

That is `__pycache__` beside the source, or below PYTHONPYCACHEPREFIX. Whoever can write there could as well
change the code of cjm; a cache folder of a project, which may come from anywhere, would be another matter.
"""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path

from cjm.resources.shipped import Kind, path_of


def read_compiled(kind: Kind, name: str) -> bytes | None:
    """Give what is kept for a shipped file, or None; a name not shipped raises `UnknownResourceError`."""
    try:
        return _place(kind, name).read_bytes()
    except OSError:
        return None


def write_compiled(kind: Kind, name: str, content: bytes) -> None:
    """Keep something for a shipped file, whole or not at all, unless Python is told to write no bytecode.

    Where nothing can be written nothing is kept, and nobody is told: it only spares time. A name not shipped
    raises `UnknownResourceError`.
    """
    place = _place(kind, name)
    if sys.dont_write_bytecode:
        return
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, beside_it = tempfile.mkstemp(dir=place.parent, prefix=".cjm-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            # Others who run this copy of cjm may read it, as they may its modules.
            Path(beside_it).chmod(0o644)
            Path(beside_it).replace(place)
        except BaseException:
            Path(beside_it).unlink(missing_ok=True)
            raise


def _place(kind: Kind, name: str) -> Path:
    return Path(cache_from_source(str(path_of(kind, name))))
