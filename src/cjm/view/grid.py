"""The grid: phases and touchpoints as columns, lanes as rows."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from cjm.model import LaneChoice, Path, Phase, Target, Touchpoint, known_channel, phases, touchpoints
from cjm.model.vocabulary import Lane, TouchpointStatus
from cjm.view.column import Column, FunnelBar, PhaseHead, TouchpointHead
from cjm.view.context import Context, safe_address
from cjm.view.fact import Link
from cjm.view.funnel import funnel_bars
from cjm.view.items import Noted, for_whom, items
from cjm.view.lane import Cell, LaneRow
from cjm.view.mark import unlike

ROWS = (
    Lane.GOALS,
    Lane.ACTIONS,
    Lane.QUESTIONS,
    Lane.MOTIVATIONS,
    Lane.EXPECTATIONS,
    Lane.EMOTIONS,
    Lane.NEEDS,
    Lane.PAINS,
    Lane.GAINS,
    Lane.FRONTSTAGE,
    Lane.BACKSTAGE,
    Lane.SUPPORT,
    Lane.OPPORTUNITIES,
    Lane.FUNNEL,
    Lane.METRICS,
    Lane.COMPANY_GOALS,
    Lane.RESOURCES,
)
"""The rows of a map that does not choose its own, from top to bottom."""


def phase_heads(context: Context) -> tuple[PhaseHead, ...]:
    """Arrange the heads of the phases."""
    bars = funnel_bars(context)
    return tuple(
        _marked_phase(path, phase, bar, context)
        for bar, (path, phase) in zip(bars, phases(context.journey), strict=True)
    )


def _marked_phase(path: Path, phase: Phase, bar: FunnelBar | None, context: Context) -> PhaseHead:
    """Give the head of a phase with what it was, if it has changed; what stands in rows has marks there."""
    head, before = _phase_head(path, phase, bar, context), context.before(path)
    was = _phase_head(path, before, bar, context) if isinstance(before, Phase) else None
    return replace(head, mark=context.mark(path, unlike(_of_phase(was), _of_phase(head)) if was else None))


def _of_phase(head: PhaseHead) -> tuple[str | None, ...]:
    return (head.name, head.kind, head.duration, head.owner, head.summary)


def _phase_head(path: Path, phase: Phase, bar: FunnelBar | None, context: Context) -> PhaseHead:
    return PhaseHead(
        id=context.index.ids[path],
        number=int(path[1]) + 1,
        name=phase.name,
        kind=context.language.term(phase.kind) if phase.kind else None,
        summary=phase.summary,
        duration=phase.duration,
        owner=phase.owner,
        first=context.columns[path][0],
        span=context.columns[path][1],
        funnel=bar,
    )


def columns(context: Context) -> tuple[Column, ...]:
    """Arrange the columns, left to right."""
    return tuple(_columns(context))


def _columns(context: Context) -> Iterator[Column]:
    for number, (path, phase) in enumerate(phases(context.journey)):
        if not phase.touchpoints:
            yield Column(context.columns[path][0], number, None)
        for below, touchpoint in touchpoints(path, phase):
            yield Column(context.columns[below][0], number, _marked_touchpoint(below, touchpoint, context))


def _marked_touchpoint(path: Path, touchpoint: Touchpoint, context: Context) -> TouchpointHead:
    """Give the head of a touchpoint with what it was, if it has changed."""
    head, before = _touchpoint_head(path, touchpoint, context), context.before(path)
    was = _touchpoint_head(path, before, context) if isinstance(before, Touchpoint) else None
    told = unlike(_of_touchpoint(was, context), _of_touchpoint(head, context)) if was else None
    return replace(head, mark=context.mark(path, told))


def _of_touchpoint(head: TouchpointHead, context: Context) -> tuple[str | None, ...]:
    words, link = context.language.words, head.link
    return (
        head.name, head.channel, head.medium_word, head.status_word, *head.notes, link.text if link else None,
        words.moment_of_truth if head.moment_of_truth else None,
        words.assumption if head.assumption else None, head.alt,
    )  # fmt: skip


def _touchpoint_head(path: Path, touchpoint: Touchpoint, context: Context) -> TouchpointHead:
    language = context.language
    channel = known_channel(touchpoint.channel, context.journey.channels) if touchpoint.channel else None
    medium = touchpoint.medium or (channel.medium if channel else None)
    status = touchpoint.status
    told = status if status is not TouchpointStatus.CURRENT else None
    return TouchpointHead(
        id=context.index.ids[path],
        name=touchpoint.name,
        channel=channel.name(language.words.language) if channel else None,
        icon=channel.icon if channel else None,
        medium=medium.value if medium else None,
        medium_word=language.term(medium) if medium else None,
        status=status.value if status else None,
        status_word=language.term(told) if told else None,
        notes=_touchpoint_notes(touchpoint, context),
        link=Link(touchpoint.url, safe_address(touchpoint.url)) if touchpoint.url else None,
        moment_of_truth=touchpoint.moment_of_truth,
        assumption=touchpoint.assumption,
        citations=context.cite(touchpoint.evidence),
        image=touchpoint.image,
        alt=touchpoint.alt,
        owner=touchpoint.owner,
        personas=tuple(context.name(id_, Target.PERSONA) for id_ in touchpoint.for_),
    )


def _touchpoint_notes(touchpoint: Touchpoint, context: Context) -> tuple[str, ...]:
    words = context.language.words
    notes = [note for note in (touchpoint.device, touchpoint.owner) if note]
    if touchpoint.owned is False:
        notes.append(words.not_ours)
    if touchpoint.importance and touchpoint.importance.customer:
        notes.append(f"{words.importance} {words.to_customer}: {touchpoint.importance.customer}/5")
    if touchpoint.importance and touchpoint.importance.business:
        notes.append(f"{words.importance} {words.to_business}: {touchpoint.importance.business}/5")
    return (*notes, *for_whom(touchpoint.for_, context))


def lanes(context: Context, asked: Collection[str] | None = None) -> tuple[LaneRow, ...]:
    """Arrange the rows: those `asked` for, else the map's choice, else every lane somebody has written in.

    The touchpoints are the heads of the columns, wherever the map lists them.
    """
    chosen = context.journey.lanes
    own = [lane for lane in chosen if lane.id not in (*ROWS, Lane.TOUCHPOINTS)]
    if asked is not None or len(own) < len(chosen):
        return tuple(_row(lane, context) for lane in chosen if lane.id != Lane.TOUCHPOINTS)
    built_in = (_row(LaneChoice(id=lane.value), context) for lane in ROWS)
    return (*(row for row in built_in if is_used(row)), *(_row(lane, context) for lane in own))


def is_used(row: LaneRow) -> bool:
    """Say whether anything is noted in a row."""
    return any(not cell.gap for cell in row.cells)


def _row(choice: LaneChoice, context: Context) -> LaneRow:
    built_in = next((lane for lane in ROWS if lane == choice.id), None)
    title = choice.name or (context.language.term(built_in) if built_in else choice.id)
    cells = tuple(
        _cell(choice.id, number, phase, context) for number, phase in enumerate(context.journey.phases)
    )
    return LaneRow(choice.id, title, cells, own=built_in is None)


def _cell(lane: str, number: int, phase: Phase, context: Context) -> Cell:
    path: Path = ("phases", number)
    first, span = context.columns[path]
    each = tuple(
        items(_noted(touchpoint, lane), context, (*below, lane))
        for below, touchpoint in touchpoints(path, phase)
    )
    whole = items(_noted(phase, lane), context, (*path, lane) if lane in ROWS else (*path, "lanes", lane))
    return Cell(number, first, span, whole, each if any(each) else ())


def _noted(place: Phase | Touchpoint, lane: str) -> Sequence[Noted]:
    if isinstance(place, Phase) and lane == Lane.FUNNEL:
        return [place.funnel] if place.funnel else []
    if lane not in ROWS:
        return place.lanes.get(lane, []) if isinstance(place, Phase) else []
    noted: Sequence[Noted] = getattr(place, lane, [])
    return noted
