"""The program itself: all commands, and what happens to errors on their way out."""

from __future__ import annotations

import gc
import os
import sys

from cjm import __version__


def main() -> None:
    """Run the command line and exit: 0 fine, 1 findings, 2 could not be done."""
    _open_what_is_closed()
    if sys.argv[1:] == ["--version"]:  # before anything is imported
        print(f"cjm {__version__}")  # noqa: T201 - the edge prints
        sys.exit(0)
    # A map is tens of thousands of small values and no cycles: searching for some takes most of the time.
    gc.set_threshold(200_000, 20, 100)
    # pydantic would look for plug-ins of its own in everything that is installed, which takes longer than
    # reading a map, and run what it finds.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from cjm.cli.app import app_for
    from cjm.cli.output import said_plainly

    with said_plainly():
        sys.exit(app_for(sys.argv[1:])(prog_name="cjm", standalone_mode=False))


def _open_what_is_closed() -> None:
    """Put nothing in the place of standard streams that the caller has closed."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - for all the run
