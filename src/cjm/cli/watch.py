"""`cjm lint --watch`: lint again whenever a map, a persona or the settings change."""

from __future__ import annotations

import signal
import sys
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from cjm.cli.output import palette, put, put_reports, reported_too, tell_mistake
from cjm.diagnostic import CjmError

if TYPE_CHECKING:
    from collections.abc import Callable

    from cjm.ops.lint import Asked, Linted
    from cjm.ops.report import Destination
    from cjm.report import Result

Watching = Annotated[
    bool, typer.Option("--watch", help="Lint again whenever a file changes; Ctrl-C ends it.")
]

_CLEAR = "\x1b[2J\x1b[3J\x1b[H"


def keep_linting(
    asked: Asked, wanted: tuple[Destination, ...], told: Callable[[Linted], Result], *, day_is_given: bool
) -> None:
    """Lint, and again at every change, until Ctrl-C; that is how it ends, so nothing went wrong then."""
    from cjm.ops.watch import Watch

    watch = Watch(asked)
    rests_on: tuple[str, ...] = ()
    pressed: list[int] = []

    def press(number: int, frame: object) -> NoReturn:  # noqa: ARG001 - as a handler is called
        pressed.append(number)
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, press)
    try:
        # Libraries in C may swallow what is raised in the midst of them.
        while not pressed:
            seen = watch.look(rests_on)
            put(_heading())
            now = asked if day_is_given else replace(asked, today=datetime.now().date())
            rests_on = _once(now, wanted, told) or rests_on
            if not pressed:
                watch.wait(seen, rests_on)
    except KeyboardInterrupt:
        pass
    finally:
        signal.signal(signal.SIGINT, before)
    put("\n")


def _once(asked: Asked, wanted: tuple[Destination, ...], told: Callable[[Linted], Result]) -> tuple[str, ...]:
    """Lint and report; a mistake, as in settings that are being written, is told and ends nothing."""
    from cjm.ops.lint import lint_files

    try:
        with reported_too(wanted):
            linted = lint_files(asked)
        put_reports(told(linted), wanted)
    except CjmError as error:
        tell_mistake(error)
        return ()
    return linted.rests_on


def _heading() -> str:
    """Give an empty screen, or for a file a line between two runs; then the time."""
    colours = palette(sys.stdout)
    told = f"{datetime.now():%H:%M:%S}  watching; Ctrl-C ends it"
    return f"{_CLEAR if sys.stdout.isatty() else ''}{colours.paint(f'--- {told}', colours.faint)}\n"
