"""What lays a graph out: Graphviz' `dot`, or the engine inside pygraphviz, in a process of its own."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from dataclasses import dataclass

from cjm.render.error import RenderError

PATIENCE = 60.0
"""Seconds after which a layout is given up."""

_EMBEDDED = """
import sys
from pygraphviz import AGraph
graph = AGraph(string=sys.stdin.buffer.read().decode())
sys.stdout.buffer.write(graph.draw(format="svg", prog="dot"))
"""
_SMALLER = "render it with --to dot and lay it out yourself, or draw fewer ways"


@dataclass(frozen=True, slots=True)
class Engine:
    """A command that reads DOT and writes SVG."""

    command: tuple[str, ...]


def installed_engine(dot: str | None) -> Engine:
    """Give Graphviz' own `dot` at that path, else the engine inside pygraphviz.

    Raises RenderError when there is neither.
    """
    if dot is not None:
        return Engine((dot, "-Tsvg"))
    if importlib.util.find_spec("pygraphviz") is not None:
        return Engine((sys.executable, "-P", "-c", _EMBEDDED))
    raise RenderError(
        "a graph cannot be laid out without Graphviz",
        'install Graphviz, or its engine alone with pip install "cjm-cli[graph]"; --to dot needs neither',
    )


def lay_out(dot: str, engine: Engine, patience: float = PATIENCE) -> str:
    """Give the SVG an engine makes of DOT.

    Raises RenderError when the engine cannot be started, fails, crashes or takes too long.
    """
    try:
        done = subprocess.run(  # noqa: S603 - a fixed command; the map reaches it on standard input alone
            engine.command, input=dot.encode(), capture_output=True, timeout=patience, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise RenderError(f"Graphviz was not done after {patience:g} seconds", _SMALLER) from error
    except OSError as error:
        raise RenderError(f'Graphviz cannot be started as "{engine.command[0]}": {error.strerror}') from error
    if done.returncode != 0:
        raise RenderError(f"Graphviz {_fate(done)}", _SMALLER)
    return done.stdout.decode(errors="replace")


def _fate(done: subprocess.CompletedProcess[bytes]) -> str:
    """Say how it ended: Graphviz' last words, or the signal that ended it."""
    if done.returncode < 0:
        return f"crashed (signal {-done.returncode})"
    said = done.stderr.decode(errors="replace").split("\n")
    last = next((line.strip() for line in reversed(said) if line.strip()), f"exit status {done.returncode}")
    return f"failed: {last}"
