"""What is done to every input: it is read, linted, told of, tidied and drawn; no crash, no long wait."""

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
from cjm.reading import opened, read_map, read_persona
from cjm.render import Form, render
from cjm.report import OutputFormat, Result, write
from cjm.rules import ALL
from cjm.settings import Limits
from cjm.source import SourceFile, Tree

PATIENCE = 1.0
"""Seconds for one input, with everything that is done to it."""

_DAY = date(2026, 11, 22)
_PERSONA = b"name: Sara\nquote: Jeg vil ses\ngoals: [Finde noget]\n"
_DRAWN = (Form.HTML, Form.SVG, Form.MD, Form.DOT)


class TooSlowError(Exception):
    """An input kept cjm busy for longer than anybody waits."""


@dataclass(frozen=True, slots=True)
class Thoroughness:
    """How often what takes longer is done: every so many inputs."""

    tidied: int = 5
    told: int = 20
    drawn: int = 50


def put(content: bytes, number: int, how: Thoroughness) -> None:
    """Do to a map all that cjm does; raises whatever cjm raises, TooSlowError, and AssertionError."""
    with no_longer_than(PATIENCE):
        read_persona(opened("map.persona.yaml", content))
        document = read_map(opened("map.cjm.yaml", content), _companion)
        found = lint(document, ALL, Limits(), _DAY, known=ALL)
        errors = any(each.severity is Severity.ERROR for each in document.diagnostics)
        assert (document.journey is None) == errors, "a map is either read or has an error"
        if number % how.told == 0:
            for form in OutputFormat:
                write(Result(found, 1, ("map.cjm.yaml",)), form)
        if document.journey is None or document.source is None or document.tree is None:
            return
        if number % how.tidied == 0:
            _tidy(document.source, document.tree)
        if number % how.drawn == 0:
            for drawn in _DRAWN:
                render(document.journey, "map", drawn)


def _tidy(source: SourceFile, tree: Tree) -> None:
    """Bring it into the tidy form; only an ignore comment may stand in the way."""
    try:
        tidied(source, tree, Journey)
    except BrokenLawError as error:
        if error.law is not Law.SILENCE:
            raise


def _companion(name: str) -> SourceFile | None:
    source = opened(name, _PERSONA)
    return source if name.endswith("sara.persona.yaml") and isinstance(source, SourceFile) else None


@contextmanager
def no_longer_than(seconds: float) -> Iterator[None]:
    """Raise TooSlowError where something takes longer; only in the main thread, and not on Windows."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TooSlowError(f"more than {seconds:g} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def timed(content: bytes, number: int, how: Thoroughness) -> float:
    """Put an input and give the seconds it took."""
    start = time.perf_counter()
    put(content, number, how)
    return time.perf_counter() - start
