"""Where findings are kept from one run to the next: as the call says, else with the other caches."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

Keeping = Annotated[
    str | None,
    typer.Option(
        "--cache-dir",
        metavar="PATH",
        envvar="CJM_CACHE_DIR",
        help="Keep there what was found, for the next run; if not set, with your other caches.",
    ),
]
Forgetting = Annotated[bool, typer.Option("--no-cache", help="Look at every file anew, and keep nothing.")]


def cache_folder(given: str | None, nothing: bool) -> str | None:
    """Give the folder to keep things in; None to keep nothing, or where there is no home to keep it in."""
    if nothing:
        return None
    return given or _own_folder()


def _own_folder() -> str | None:
    try:
        home = Path.home()
    except RuntimeError:
        return None
    return str(_caches(home) / "cjm")


def _caches(home: Path) -> Path:
    if sys.platform == "darwin":
        return home / "Library" / "Caches"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    named = os.environ.get("XDG_CACHE_HOME", "")
    # The specification wants a relative path passed over.
    return Path(named) if named.startswith("/") else home / ".cache"
