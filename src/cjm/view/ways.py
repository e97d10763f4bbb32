"""Ways other than straight on."""

from __future__ import annotations

from dataclasses import replace

from cjm.model import Flow, Path, Phase, Target, Touchpoint
from cjm.view.context import Context
from cjm.view.items import for_whom
from cjm.view.mark import unlike
from cjm.view.way import Way


def ways(context: Context) -> tuple[Way, ...]:
    """Give the ways whose beginning, and end if they name one, can be found."""
    found = (_marked(flow, ("flow", at), context) for at, flow in enumerate(context.journey.flow))
    return tuple(way for way in found if way)


def _marked(flow: Flow, path: Path, context: Context) -> Way | None:
    """Give a way with the mark of what became of it, where two maps are compared."""
    way, before = _way(flow, context), context.before(path)
    was = _way(before, context) if isinstance(before, Flow) else None
    if way is None:
        return None
    return replace(way, mark=context.mark(path, unlike(_said(was), _said(way)) if was else None))


def _said(way: Way) -> tuple[str | None, ...]:
    return (way.kind_word, way.start_name, way.end_name, way.reason, way.share_text, *way.notes)


def _way(flow: Flow, context: Context) -> Way | None:
    start = context.index.find(flow.from_, Target.PLACE)
    end = context.index.find(flow.to, Target.DESTINATION) if flow.to else None
    if start is None or (flow.to and end is None):
        return None
    language = context.language
    return Way(
        kind=flow.kind.value,
        kind_word=language.term(flow.kind),
        start=context.middle(start[0]),
        end=context.middle(end[0]) if end and _is_place(end) else None,
        start_name=context.name(flow.from_, Target.PLACE),
        end_name=context.name(flow.to, Target.DESTINATION) if flow.to else None,
        reason=flow.reason,
        share=flow.share,
        share_text=language.percent(flow.share) if flow.share is not None else None,
        notes=for_whom(flow.for_, context),
        personas=tuple(context.name(id_, Target.PERSONA) for id_ in flow.for_),
    )


def _is_place(found: tuple[Path, object]) -> bool:
    return isinstance(found[1], Phase | Touchpoint)
