"""The emotion curve over the columns of the map."""

from __future__ import annotations

from dataclasses import replace

from cjm.model import Emotion, Point, Touchpoint, curve, personas
from cjm.view.context import Context
from cjm.view.curve import Curve, CurvePoint


def curves(context: Context) -> tuple[Curve, ...]:
    """Give one curve for each persona when their feelings differ, else one for all; none without scores."""
    points = list(curve(context.journey))
    if not any(point.scored for point in points):
        return ()
    named = [persona for persona in context.journey.everyone if persona.name]
    if not any(emotion.for_ for point in points for _, emotion in point.emotions):
        return (_curve(named[0].name if len(named) == 1 else None, 1, points, context),)
    drawn = (
        _curve(persona.name, number, [point.felt_by(context.index.ids[path]) for point in points], context)
        for number, (path, persona) in enumerate(personas(context.journey), 1)
    )
    return tuple(one for one in drawn if any(point.score is not None for point in one.points))


def curve_of_one(context: Context, persona: str | None) -> Curve | None:
    """Give one curve for all, or for the persona of that id; None without scores."""
    points = list(curve(context.journey))
    drawn = _curve(None, 1, [point.felt_by(persona) for point in points] if persona else points, context)
    return drawn if any(point.score is not None for point in drawn.points) else None


def _curve(persona: str | None, number: int, points: list[Point], context: Context) -> Curve:
    words = context.language.words
    title = words.curve_of.format(persona=persona) if persona else words.curve
    return Curve(persona, number, title, _with_extremes([_point(point, context) for point in points]))


def _point(point: Point, context: Context) -> CurvePoint:
    language, score = context.language, point.score
    told = "; ".join(filter(None, (_told(emotion, context) for _, emotion in point.emotions)))
    first, span = context.columns[point.path]
    return CurvePoint(
        columns=range(first, first + span),
        x=context.middle(point.path),
        place=point.place.name,
        score=score,
        score_text=language.words.nobody_knows if score is None else language.score(score),
        words=told or ("" if score is None else language.level(score)),
        assumption=score is not None and (point.assumed or context.journey.assumption),
        moment_of_truth=isinstance(point.place, Touchpoint) and point.place.moment_of_truth,
        quote=next((emotion.quote for _, emotion in point.emotions if emotion.quote), None),
    )


def _told(emotion: Emotion, context: Context) -> str | None:
    quote = context.language.quoted(emotion.quote) if emotion.quote else None
    return emotion.feeling or quote


def _with_extremes(points: list[CurvePoint]) -> tuple[CurvePoint, ...]:
    scores = [point.score for point in points if point.score is not None]
    if not scores or min(scores) == max(scores):
        return tuple(points)
    at = [point.score for point in points]
    peak, valley = at.index(max(scores)), at.index(min(scores))
    return tuple(
        replace(point, peak=number == peak, valley=number == valley) for number, point in enumerate(points)
    )
