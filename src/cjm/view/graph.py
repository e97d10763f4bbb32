"""The graph: a journey as phases, places and ways, in finished words, for a graph engine to lay out."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.view.language import Language
from cjm.view.low import is_low

MAIN = "main"
"""The kind of the ways that `flow` does not name: straight on."""


@dataclass(frozen=True, slots=True)
class Node:
    """A touchpoint, or the gap in a phase without any; `key` is unique in the graph.

    `score` is -2 to +2 or None where nobody knows, `score_text` says it as a number and a word. `status` is
    `current`, `proposed`, `retired` or None.
    """

    key: str
    name: str
    lines: tuple[str, ...] = ()
    medium: str | None = None
    status: str | None = None
    score: float | None = None
    score_text: str | None = None
    moment_of_truth: bool = False
    assumption: bool = False
    gap: bool = False

    @property
    def low(self) -> bool:
        """Whether this is a low point."""
        return is_low(self.score)


@dataclass(frozen=True, slots=True)
class Cluster:
    """A phase with its nodes in the order the customer meets them."""

    key: str
    title: str
    lines: tuple[str, ...]
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Edge:
    """A way between two nodes, by their keys; `kind` is that of a flow, or `main` for the way straight on.

    `tail` and `head` name the clusters where a way leaves or reaches a phase as a whole.
    """

    start: str
    end: str
    kind: str
    lines: tuple[str, ...]
    share: float | None
    share_text: str | None = None
    tail: str | None = None
    head: str | None = None

    @property
    def main(self) -> bool:
        """Whether this is the way straight on."""
        return self.kind == MAIN


@dataclass(frozen=True, slots=True)
class Exit:
    """A place outside the journey: an alternative, or simply out."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Graph:
    """A whole journey as a graph.

    `legend` names the kinds of ways it has, `marks` the media and the marks its nodes have, in words.
    """

    title: str
    subtitle: str
    language: Language
    clusters: tuple[Cluster, ...]
    edges: tuple[Edge, ...]
    exits: tuple[Exit, ...]
    legend: tuple[tuple[str, str], ...]
    marks: tuple[tuple[str, str], ...]
