"""The ways of a graph by how they are led: out below a phase, beside it, or over the phases."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.render.plan.lettering import NOTHING, Text, text_of
from cjm.view import Edge, Graph

LABEL_ROOM = 124.0
"""The widest label of a way."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Where a way touches the journey: a touchpoint by its number in the phase, or a phase as a whole."""

    phase: int
    node: int | None


@dataclass(frozen=True, slots=True)
class Way:
    """A way other than straight on; `number` counts all ways, `end` is None outside the journey."""

    number: int
    edge: Edge
    start: Stop
    end: Stop | None
    label: Text

    @property
    def target(self) -> Stop:
        """Where it ends, for the purpose of leading it: an exit stays with its phase."""
        return self.end or self.start

    @property
    def span(self) -> int:
        """How many phases lie between its ends."""
        return abs(self.target.phase - self.start.phase)

    @property
    def rightward(self) -> bool:
        """Whether it leads to a later phase."""
        return self.target.phase > self.start.phase

    @property
    def out(self) -> bool:
        """Whether it leaves the journey."""
        return self.end is None

    @property
    def beside(self) -> bool:
        """Whether it stays beside one phase: within it, or from a touchpoint to one of the next phase."""
        onward = self.rightward and self.span == 1 and None not in (self.start.node, self.target.node)
        return not self.out and (self.span == 0 or onward)

    @property
    def over(self) -> bool:
        """Whether it is led over the phases."""
        return not self.out and not self.beside


def ways_of(graph: Graph) -> tuple[Way, ...]:
    """Give the ways that are not straight on, in the graph's order."""
    stops = {
        node.key: Stop(phase, number)
        for phase, cluster in enumerate(graph.clusters)
        for number, node in enumerate(cluster.nodes)
    }
    return tuple(
        Way(number, edge, *_ends(edge, stops), _label(edge))
        for number, edge in enumerate(graph.edges, 1)
        if not edge.main
    )


def _ends(edge: Edge, stops: dict[str, Stop]) -> tuple[Stop, Stop | None]:
    start, end = stops[edge.start], stops.get(edge.end)
    if edge.tail:
        start = Stop(start.phase, None)
    if end and edge.head:
        end = Stop(end.phase, None)
    return start, end


def _label(edge: Edge) -> Text:
    if edge.kind == "exit":
        return NOTHING
    reason = text_of("small", edge.lines, edge.kind, LABEL_ROOM)
    return reason + text_of("strong", filter(None, [edge.share_text]), edge.kind, LABEL_ROOM)
