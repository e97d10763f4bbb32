"""Having a template filled by a child process, which is ended when it does not answer in time."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO

from cjm.model import Journey
from cjm.render.error import RenderError
from cjm.render.own.fill import LOOK
from cjm.render.own.order import PLAINLY, Bounds, Included, Manner, Order, OwnTemplate

BOUNDS = Bounds()
"""What every template gets."""

_CHILD = "import sys; from cjm.render.own.child import serve; serve(sys.stdin.buffer, sys.stdout.buffer)"
_START = 5.0
"""Seconds a child may need to start and to stop by itself."""


def render_own(
    own: OwnTemplate,
    journey: Journey,
    name: str,
    form: str,
    bounds: Bounds = BOUNDS,
    *,
    manner: Manner = PLAINLY,
) -> str:
    """Give what a template writes about a journey.

    Raises RenderError when it does not work or runs into a bound, with the line where that is known.
    """
    order = pickle.dumps(Order(own.path, own.text, journey, name, form, bounds, manner))
    command = (sys.executable, "-P", "-c", _CHILD)
    over = threading.Event()
    answer: dict[str, str] | None = None
    with (
        suppress(BrokenPipeError),
        subprocess.Popen(  # noqa: S603 - a fixed command; the template reaches it on standard input alone
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as child,
        _ended(child, bounds.seconds + _START, over),
    ):
        answer = _answer(child, order, own.included)
    if answer is None:
        late = f"was not done after {bounds.seconds:g} seconds"
        fate = late if over.is_set() else "was ended before it was done"
        raise RenderError(f"{own.path}: the template {fate}", LOOK)
    return _written(answer)


@contextmanager
def _ended(child: subprocess.Popen[bytes], seconds: float, over: threading.Event) -> Iterator[None]:
    """See to it that a child has ended afterwards, and after some seconds at the latest: then it is over."""

    def end() -> None:
        over.set()
        child.kill()

    late = threading.Timer(seconds, end)
    late.start()
    try:
        yield
    finally:
        late.cancel()
        child.kill()


def _answer(child: subprocess.Popen[bytes], order: bytes, included: Included) -> dict[str, str] | None:
    """Give the child's last word, or None when it has ended without one."""
    asks, answers = _pipe(child.stdout), _pipe(child.stdin)
    _send(answers, b"%d\n%b" % (len(order), order))
    for line in asks:
        message: dict[str, str] = json.loads(line)
        if "include" not in message:
            return message
        _send(answers, json.dumps(included(message["include"])).encode() + b"\n")
    return None


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:  # pragma: no cover - both were asked for
        raise AssertionError
    return stream


def _send(answers: IO[bytes], text: bytes) -> None:
    answers.write(text)
    answers.flush()


def _written(answer: dict[str, str]) -> str:
    if "bug" in answer:
        raise RuntimeError(answer["bug"])
    if "error" in answer:
        raise RenderError(answer["error"], answer["help"])
    return answer["written"]
