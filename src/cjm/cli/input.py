"""What comes in: files that are named, standard input, lists written with commas."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from cjm.diagnostic import CjmError

STDIN = "-"

Forced = Annotated[
    bool,
    typer.Option("--force-exclude", help="Leave out what the settings exclude, even where it is named here."),
]


def given(paths: list[str] | None) -> bytes:
    """Read standard input if a path asks for it, one byte more than the largest file that is read."""
    if STDIN not in (paths or []):
        return b""
    from cjm.source import MAX_BYTES

    return sys.stdin.buffer.read(MAX_BYTES + 1)


def names(
    written: list[str] | None, what: str = "rules", help_: str = "name rules or groups: --select emotion,flow"
) -> tuple[str, ...]:
    """Take apart what may be said in several options, or in one with commas; `what` says what they name.

    Raises CjmError where an option is given and names nothing.
    """
    found = tuple(name.strip() for option in written or [] for name in option.split(","))
    if not all(found):
        raise CjmError(f"a list of {what} has an empty place in it", help_)
    return found
