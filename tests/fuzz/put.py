"""What is done to every input: read, linted, told of, mended, tidied and drawn; no crash, no long wait."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from types import FrameType

from cjm.diagnostic import Severity
from cjm.format import BrokenLawError, Law, tidied
from cjm.lint import lint
from cjm.model import Journey
from cjm.ops.fix.mend import mend
from cjm.reading import opened, read_map, read_persona
from cjm.render import Form, render
from cjm.report import OutputFormat, Result, write
from cjm.rules import ALL
from cjm.settings import Limits
from cjm.source import SourceFile, Tree
from tests.ops.fix.looking import look

PATIENCE = 1.0
"""Seconds of work for one input, with everything that is done to it but fixing."""

_PATIENCE_TO_MEND = 5.0
"""A text is read and linted again for every fix that has to be tried."""

_DAY = date(2026, 11, 22)
_PERSONA = b"name: Sara\nquote: Jeg vil ses\ngoals: [Finde noget]\n"
_DRAWN = (Form.HTML, Form.SVG, Form.MD, Form.DOT)


class TooSlowError(BaseException):
    """An input kept cjm busy for longer than anybody waits. No `except Exception` on the way may catch it."""


@dataclass(frozen=True, slots=True)
class Thoroughness:
    """How often what takes longer is done: every so many inputs."""

    tidied: int = 5
    persona: int = 10
    told: int = 20
    mended: int = 40
    drawn: int = 50


def put(content: bytes, number: int, how: Thoroughness) -> None:
    """Do to a map all that cjm does; raises whatever cjm raises, TooSlowError, and AssertionError."""
    with no_longer_than(PATIENCE):
        source = _looked_at(content, number, how)
    if source is not None and number % how.mended == 0:
        with no_longer_than(_PATIENCE_TO_MEND):
            _mend(source)


def _looked_at(content: bytes, number: int, how: Thoroughness) -> SourceFile | None:
    """Read, lint, tell of, tidy and draw a map; give its text where it has been understood."""
    if number % how.persona == 0:
        read_persona(opened("map.persona.yaml", content))
    document = read_map(opened("map.cjm.yaml", content), _companion)
    found = lint(document, ALL, Limits(), _DAY, known=ALL)
    errors = any(each.severity is Severity.ERROR for each in document.diagnostics)
    assert (document.journey is None) == errors, "a map is either read or has an error"
    if number % how.told == 0:
        for form in OutputFormat:
            write(Result(found, 1, ("map.cjm.yaml",)), form)
    if document.journey is None or document.source is None or document.tree is None:
        return None
    if number % how.tidied == 0:
        _tidy(document.source, document.tree)
    if number % how.drawn == 0:
        for drawn in _DRAWN:
            render(document.journey, "map", drawn)
    return document.source


def _tidy(source: SourceFile, tree: Tree) -> None:
    """Bring it into the tidy form; only an ignore comment may stand in the way."""
    try:
        tidied(source, tree, Journey)
    except BrokenLawError as error:
        if error.law is not Law.SILENCE:
            raise


def _mend(source: SourceFile) -> None:
    """Put every fix in; what comes of a map that stands alone is still a map."""
    mended = mend(source, look, unsafe=True)
    assert look(mended.source).understood == look(source).understood, "a map stays a map when it is mended"


def _companion(name: str) -> SourceFile | None:
    source = opened(name, _PERSONA)
    return source if name.endswith("sara.persona.yaml") and isinstance(source, SourceFile) else None


@contextmanager
def no_longer_than(seconds: float) -> Iterator[None]:
    """Raise TooSlowError where something works longer; only in the main thread, and not on Windows.

    What counts is the time this process had, since others may keep the machine busy.
    """

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TooSlowError(f"more than {seconds:g} s of work")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def timed(content: bytes, number: int, how: Thoroughness) -> float:
    """Put an input and give the seconds of work it took."""
    start = time.process_time()
    put(content, number, how)
    return time.process_time() - start
