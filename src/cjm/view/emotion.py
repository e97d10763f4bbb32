"""The emotion curve over the columns of the map."""

from __future__ import annotations

from dataclasses import replace

from cjm.model import Point, Touchpoint, curve
from cjm.view.board import Curve, CurvePoint
from cjm.view.context import Context
from cjm.view.items import level_word


def curves(context: Context) -> tuple[Curve, ...]:
    """Give one curve for each persona when their feelings differ, else one for all; none without scores."""
    points = list(curve(context.journey))
    if not any(point.scored for point in points):
        return ()
    named = [persona for persona in context.journey.everyone if persona.name]
    if not any(emotion.for_ for point in points for _, emotion in point.emotions):
        return (_curve(named[0].name if len(named) == 1 else None, 1, points, context),)
    ids = [context.index.ids[path] for path in _paths_of_personas(context)]
    drawn = (
        _curve(persona.name, number, [point.felt_by(id_) for point in points], context)
        for number, (id_, persona) in enumerate(zip(ids, context.journey.everyone, strict=True), 1)
    )
    return tuple(one for one in drawn if any(point.score is not None for point in one.points))


def _paths_of_personas(context: Context) -> list[tuple[str | int, ...]]:
    several: list[tuple[str | int, ...]] = [
        ("personas", number) for number in range(len(context.journey.personas))
    ]
    return [("persona",), *several] if context.journey.persona else several


def _curve(persona: str | None, number: int, points: list[Point], context: Context) -> Curve:
    words = context.language.words
    title = words.curve_of.format(persona=persona) if persona else words.curve
    return Curve(persona, number, title, _with_extremes([_point(point, context) for point in points]))


def _point(point: Point, context: Context) -> CurvePoint:
    words = "; ".join(filter(None, (emotion.feeling or emotion.quote for _, emotion in point.emotions)))
    score = point.score
    known = score is not None
    return CurvePoint(
        x=context.middle(point.path),
        place=point.place.name,
        score=score,
        score_text=context.language.score(score)
        if score is not None
        else context.language.words.nobody_knows,
        words=words or (level_word(score, context) if score is not None else ""),
        assumption=known and (point.assumed or context.journey.assumption),
        moment_of_truth=isinstance(point.place, Touchpoint) and point.place.moment_of_truth,
        quote=next((emotion.quote for _, emotion in point.emotions if emotion.quote), None),
    )


def _with_extremes(points: list[CurvePoint]) -> tuple[CurvePoint, ...]:
    scores = [point.score for point in points if point.score is not None]
    if not scores or min(scores) == max(scores):
        return tuple(points)
    at = [point.score for point in points]
    peak, valley = at.index(max(scores)), at.index(min(scores))
    return tuple(
        replace(point, peak=number == peak, valley=number == valley) for number, point in enumerate(points)
    )
