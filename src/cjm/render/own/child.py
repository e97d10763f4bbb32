"""The process in which a template is filled: it bounds itself, fills, and answers in lines of JSON.

What stands on its standard output is for the parent alone: a name to include, each answered by a line on
standard input, and in the end what was written, or what was wrong.
"""

from __future__ import annotations

import json
import pickle
import signal
import threading
import traceback
from _thread import interrupt_main
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO, NoReturn

from cjm.render.error import RenderError
from cjm.render.own.fill import TooLongError, fill
from cjm.render.own.order import Bounds, Order


def serve(asked: IO[bytes], answered: IO[bytes]) -> None:
    """Carry out the order that is asked, and answer."""
    order: Order = pickle.loads(asked.read(int(asked.readline())))  # noqa: S301 - our own parent wrote it
    bound_memory(order.bounds)
    answer: dict[str, str | None]
    try:
        answer = {"written": _filled(order, asked, answered)}
    except RenderError as error:
        answer = {"error": error.message, "help": error.help}
    except Exception:
        answer = {"bug": traceback.format_exc()}
    _say(answered, answer)


def bound_memory(bounds: Bounds) -> None:
    """Bound this process in memory, and in time should the parent be gone; where the system can do that."""
    try:
        import resource
    except ImportError:
        return
    seconds = int(bounds.seconds) + 5
    for kind, most in ((resource.RLIMIT_AS, bounds.memory), (resource.RLIMIT_CPU, seconds)):
        with suppress(OSError, ValueError):
            resource.setrlimit(kind, (most, resource.getrlimit(kind)[1]))


def _filled(order: Order, asked: IO[bytes], answered: IO[bytes]) -> str:
    def included(name: str) -> str | None:
        _say(answered, {"include": name})
        text: str | None = json.loads(asked.readline())
        return text

    return fill(order, included, _stopped_after(order.bounds.seconds))


@contextmanager
def _stopped_after(seconds: float) -> Iterator[None]:
    """Stop what runs inside after some seconds, in the midst of it, by TooLongError."""
    before = signal.signal(signal.SIGINT, _stop)
    late = threading.Timer(seconds, interrupt_main)
    late.start()
    try:
        yield
    finally:
        late.cancel()
        signal.signal(signal.SIGINT, before)


def _stop(*_: object) -> NoReturn:
    raise TooLongError


def _say(answered: IO[bytes], message: dict[str, str | None]) -> None:
    answered.write(json.dumps(message).encode() + b"\n")
    answered.flush()
