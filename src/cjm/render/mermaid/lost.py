"""What a diagram of Mermaid cannot carry of a map, in the map's language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cjm.model.vocabulary import Lane
from cjm.render.mermaid.escape import escape_mermaid
from cjm.render.mermaid.task import Task
from cjm.view import Board


def lost(board: Board, drawn: list[Task]) -> list[str]:
    """Give a sentence for each kind of loss; none for a map that the diagram shows in full."""
    words = board.language.words
    unscored = [task.name for task in drawn if task.score is None]
    rounded = [task.name for task in drawn if task.score is not None and not task.score.is_integer()]
    told = (
        words.diagram_without_of.format(what=_listed(_parts(board))),
        words.diagram_unscored_of.format(places=_listed(unscored)),
        words.diagram_rounded_of.format(places=_listed(rounded)),
    )
    return [line for line in told if not line.endswith(" ")]


def _listed(names: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(map(escape_mermaid, names)))


def _parts(board: Board) -> Iterator[str]:
    """Name what is on the map and not in the diagram: lanes, and what stands around them."""
    words = board.language.words
    for row in board.lanes:
        if row.key not in (Lane.TOUCHPOINTS, Lane.EMOTIONS) and not all(cell.gap for cell in row.cells):
            yield row.title
    heads = [column.touchpoint for column in board.columns if column.touchpoint]
    around: tuple[tuple[str, object], ...] = (
        (words.medium, any(head.channel for head in heads)),
        (words.moment_of_truth, any(head.moment_of_truth for head in heads)),
        (words.curve, len(board.curves) > 1),
        (words.ways, board.ways),
        (words.opportunities, board.opportunities),
        (words.what_if, board.what_if),
        (words.alternatives, board.alternatives),
        (words.stakeholders, board.stakeholders),
        (words.evidence, board.evidence),
    )
    yield from (name for name, there in around if there)
