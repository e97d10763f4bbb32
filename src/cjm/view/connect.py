"""From a journey to a graph."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from cjm.model import Flow, Journey, Path, Point, Target, places
from cjm.model.vocabulary import FlowKind, Medium, TouchpointStatus
from cjm.view.column import Column, PhaseHead, TouchpointHead
from cjm.view.context import Context
from cjm.view.graph import MAIN, Cluster, Edge, Exit, Graph, Node
from cjm.view.grid import columns, phase_heads
from cjm.view.items import for_whom


def graph(journey: Journey) -> Graph:
    """Arrange a journey as a graph."""
    context = Context.of(journey)
    clusters = _clusters(context)
    ways = [way for number, flow in enumerate(journey.flow) if (way := _way(number, flow, context))]
    return Graph(
        title=journey.title,
        subtitle=_subtitle(context),
        language=context.language,
        clusters=clusters,
        edges=(*_straight_on(clusters), *(way for way, _ in ways)),
        exits=tuple(out for _, out in ways if out),
        legend=tuple(_strokes([way for way, _ in ways], context)),
        marks=tuple(_marks([node for cluster in clusters for node in cluster.nodes], context)),
    )


def _subtitle(context: Context) -> str:
    journey, language = context.journey, context.language
    personas = ", ".join(persona.name for persona in journey.everyone if persona.name)
    state = language.term(journey.state) if journey.state else ""
    return " · ".join(filter(None, (language.term(journey.kind), personas, state)))


def _clusters(context: Context) -> tuple[Cluster, ...]:
    felt = {point.path: point for point in places(context.journey)}
    across = columns(context)
    return tuple(
        Cluster(
            key=_cluster_key(number),
            title=f"{head.number}. {head.name}",
            lines=_cluster_lines(head, felt["phases", number], context),
            nodes=tuple(_nodes([column for column in across if column.phase == number], felt, context)),
        )
        for number, head in enumerate(phase_heads(context))
    )


def _cluster_lines(head: PhaseHead, felt: Point, context: Context) -> tuple[str, ...]:
    drop = head.funnel.drop_off if head.funnel else None
    left = context.language.words.left_of.format(share=drop) if drop else None
    return tuple(filter(None, (head.duration, left, _score_text(felt, context))))


def _nodes(across: list[Column], felt: dict[Path, Point], context: Context) -> Iterator[Node]:
    for number, column in enumerate(across):
        key = f"t{column.index}"
        if column.touchpoint is None:
            yield Node(key, context.language.words.no_touchpoint, gap=True)
        else:
            point = felt["phases", column.phase, "touchpoints", number]
            yield _node(key, column.touchpoint, point, context)


def _node(key: str, touchpoint: TouchpointHead, felt: Point, context: Context) -> Node:
    channel = " · ".join(filter(None, (touchpoint.channel, touchpoint.medium_word)))
    return Node(
        key=key,
        name=touchpoint.name,
        lines=tuple(filter(None, (channel, touchpoint.status_word))),
        medium=touchpoint.medium,
        status=touchpoint.status,
        score=felt.score,
        score_text=_score_text(felt, context),
        moment_of_truth=touchpoint.moment_of_truth,
        assumption=touchpoint.assumption,
    )


def _score_text(felt: Point, context: Context) -> str | None:
    if felt.score is None:
        return None
    language = context.language
    told = f"{language.score(felt.score)} {language.level(felt.score)}"
    return f"{told} ({language.words.assumption})" if felt.assumed else told


def _marks(nodes: list[Node], context: Context) -> Iterator[tuple[str, str]]:
    words = context.language.words
    used = {node.medium for node in nodes}
    yield from ((medium.value, context.language.term(medium)) for medium in Medium if medium.value in used)
    if any(node.moment_of_truth for node in nodes):
        yield "moment-of-truth", words.moment_of_truth
    if any(node.assumption for node in nodes):
        yield "assumption", words.assumption
    statuses = {node.status for node in nodes}
    yield from (
        (status.value, context.language.term(status))
        for status in (TouchpointStatus.PROPOSED, TouchpointStatus.RETIRED)
        if status.value in statuses
    )
    if any(node.low for node in nodes):
        yield "low", words.valley


def _strokes(ways: list[Edge], context: Context) -> Iterator[tuple[str, str]]:
    used = {way.kind for way in ways}
    yield from ((kind.value, context.language.term(kind)) for kind in FlowKind if kind.value in used)
    if any(way.share for way in ways):
        yield "share", context.language.words.wide_line


def _straight_on(clusters: tuple[Cluster, ...]) -> Iterator[Edge]:
    """Give the way through each phase, and from each phase as a whole to the next."""
    for cluster in clusters:
        for one, other in pairwise(cluster.nodes):
            yield Edge(one.key, other.key, MAIN, (), None)
    for before, after in pairwise(clusters):
        start, end = before.nodes[0].key, after.nodes[0].key
        yield Edge(start, end, MAIN, (), None, tail=before.key, head=after.key)


def _way(number: int, flow: Flow, context: Context) -> tuple[Edge, Exit | None] | None:
    found = context.index.find(flow.from_, Target.PLACE)
    destination = context.index.find(flow.to, Target.DESTINATION) if flow.to else None
    if found is None or (flow.to and destination is None):
        return None
    start, end = found[0], destination[0] if destination else None
    if end is None or end not in context.columns:
        out = _exit(number, end, context)
        return _edge(flow, start, out.key, None, context), out
    way = _edge(flow, start, _node_key(end, context), end, context)
    return way, None


def _edge(flow: Flow, start: Path, end_key: str, end: Path | None, context: Context) -> Edge:
    return Edge(
        start=_node_key(start, context),
        end=end_key,
        kind=flow.kind.value,
        lines=tuple(filter(None, (flow.reason, *for_whom(flow.for_, context)))),
        share=flow.share,
        share_text=context.language.percent(flow.share) if flow.share is not None else None,
        tail=_cluster_left(start, end),
        head=_cluster_left(end, start) if end else None,
    )


def _exit(number: int, end: Path | None, context: Context) -> Exit:
    """Give the place a way out leads to; each has its own, so that none crosses the map to a common one."""
    alternatives = context.journey.alternatives
    name = alternatives[int(end[1])].name if end else context.language.term(FlowKind.EXIT)
    return Exit(f"out{number}", name)


def _node_key(path: Path, context: Context) -> str:
    """Give the node where a way meets a place: of a phase as a whole the last, so that ways run below."""
    first, span = context.columns[path]
    return f"t{first + span - 1}"


def _cluster_left(path: Path, other: Path | None) -> str | None:
    """Give the cluster of a phase as a whole, unless the way stays inside it."""
    inside = other is not None and other[:2] == path
    return _cluster_key(int(path[1])) if len(path) == 2 and not inside else None


def _cluster_key(number: int) -> str:
    return f"cluster_{number}"
