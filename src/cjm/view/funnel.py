"""The funnel as bars: how many come into each phase, how many go on."""

from __future__ import annotations

from cjm.model import Funnel
from cjm.view.column import FunnelBar
from cjm.view.context import Context


def funnel_bars(context: Context) -> tuple[FunnelBar | None, ...]:
    """Give a bar for each phase, None where nobody has counted."""
    funnels = [phase.funnel for phase in context.journey.phases]
    most = max(
        (count for funnel in funnels if funnel for count in (funnel.entered or 0, funnel.continued or 0)),
        default=0,
    )
    drops = [funnel.drop_off for funnel in funnels if funnel and funnel.drop_off]
    biggest = max(drops, default=None) if len(drops) > 1 else None
    return tuple(_bar(funnel, most, biggest, context) if funnel else None for funnel in funnels)


def _bar(funnel: Funnel, most: int, biggest: float | None, context: Context) -> FunnelBar:
    entered, continued, language = funnel.entered, funnel.continued, context.language
    left = entered - continued if entered is not None and continued is not None else None
    return FunnelBar(
        entered=_number(entered, context),
        continued=_number(continued, context),
        left=_number(left, context),
        drop_off=language.percent(funnel.drop_off) if funnel.drop_off is not None else None,
        entered_share=(entered or 0) / most if most else 0,
        continued_share=(continued or 0) / most if most else 0,
        biggest=biggest is not None and funnel.drop_off == biggest,
        notes=(funnel.period,) if funnel.period else (),
        citations=context.cite(funnel.evidence),
        entered_count=entered,
        continued_count=continued,
    )


def _number(count: int | None, context: Context) -> str | None:
    return context.language.number(count) if count is not None else None
