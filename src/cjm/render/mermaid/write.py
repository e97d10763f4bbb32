"""From a journey to the text of a diagram, with what it cannot carry at its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby

from cjm.model import Journey
from cjm.render.mermaid.escape import escape_mermaid, escape_person
from cjm.render.mermaid.lost import lost
from cjm.render.mermaid.task import Task, tasks
from cjm.view import Board

_MOST = 50_000
"""The characters of a diagram that Mermaid draws where nobody has set more, counted in UTF-16."""

_MIDDLE = 3
"""Mermaid's face that is neither glad nor sad; its scores are whole numbers from 1 to 5."""


def render_mermaid(journey: Journey, board: Board, tell: Callable[[str], None]) -> str:
    """Give a journey as a diagram: a section a phase, a task a touchpoint, the mean of its scores, rounded.

    The same journey gives the same text. `tell` hears where the rest is listed, and of a text longer than
    Mermaid takes by itself.
    """
    drawn = list(tasks(journey))
    missed = lost(board, drawn)
    if missed:
        tell("Mermaid shows names, scores and people alone; what its diagram leaves out is listed at its end")
    head = ["journey", f"    title {escape_mermaid(board.header.title)}"]
    text = "\n".join([*head, *_sections(board, drawn), *(f"%% {line}" for line in missed)]) + "\n"
    if (length := len(text.encode("utf-16-le")) // 2) > _MOST:
        limit = f"{_MOST:,} unless its maxTextSize says more"
        tell(f"the diagram has {length:,} characters; Mermaid draws {limit}")
    return text


def _sections(board: Board, drawn: list[Task]) -> Iterator[str]:
    before = ""
    for number, group in groupby(drawn, key=lambda task: task.section):
        name = escape_mermaid(board.phases[number].name)
        # Two sections of one name in a row are drawn as one; a blank at the end, which is kept, parts them.
        before = f"{name} " if name == before else name
        yield f"    section {before}"
        yield from (f"      {_line(task)}" for task in group)


def _line(task: Task) -> str:
    told = f"{escape_mermaid(task.name)}: {_face(task.score)}"
    return f"{told}: {', '.join(map(escape_person, task.people))}" if task.people else told


def _face(score: float | None) -> int:
    """Give a score of -2 to +2 as one of 1 to 5; a half goes away from the middle, as it does in words."""
    if score is None:
        return _MIDDLE
    size = int(abs(score) + 0.5)
    return _MIDDLE + (size if score > 0 else -size)
