"""Two journeys on one board: as-is beside to-be, or persona beside persona, on the same columns."""

from __future__ import annotations

from dataclasses import replace

from cjm.diff import Merged, merge
from cjm.model import Journey
from cjm.view.arrange import arranged, board
from cjm.view.board import Board, Curve, CurvePoint
from cjm.view.context import Context
from cjm.view.emotion import curves
from cjm.view.language import Language
from cjm.view.look import EVERYTHING, Look, looked_at
from cjm.view.mark import Comparing, Sides, comparing


def compared_board(old: Journey, new: Journey, name: str, look: Look = EVERYTHING) -> Board:
    """Arrange a new map with an old one laid under it: everything of both, each once, with marks.

    The head is that of the new map, and so is the place that needs action. There is a curve for each side.
    """
    merged, language = merge(old, new), Language.of(new.language)
    words = comparing(language)
    sides = Sides(merged.differences, *_called(old, new, language, words), words)
    context = Context.of(looked_at(merged.journey, look), sides)
    drawn = _curves(merged, sides, language)
    return replace(arranged(context, name, look), curves=drawn, compared=sides.told())


def seen_board(journey: Journey, name: str, look: Look = EVERYTHING, old: Journey | None = None) -> Board:
    """Arrange a map as a look wants it, with an old one laid under it if there is one."""
    return compared_board(old, journey, name, look) if old else board(journey, name, look)


def _called(old: Journey, new: Journey, language: Language, words: Comparing) -> tuple[str, str, bool]:
    """Give what to call each side, and whether one comes after the other."""
    if old.state and new.state and old.state is not new.state:
        return language.term(old.state), language.term(new.state), True
    one, other = (journey.primary.name if journey.primary else "" for journey in (old, new))
    if one and other and one != other:
        return one, other, False
    return words.before, words.after, True


def _curves(merged: Merged, sides: Sides, language: Language) -> tuple[Curve, ...]:
    """Give a curve for each side, the new one first; it alone names its peak and its low."""
    drawn = []
    for number, (side, journey) in enumerate(((sides.new, merged.sides[1]), (sides.old, merged.sides[0])), 1):
        for curve in curves(Context.of(journey)):
            title = sides.words.curve_of.format(curve=language.words.curve, side=side)
            points = curve.points if number == 1 else tuple(map(_unnamed, curve.points))
            drawn.append(replace(curve, persona=side, number=number, title=title, points=points))
    return tuple(drawn)


def _unnamed(point: CurvePoint) -> CurvePoint:
    return replace(point, peak=False, valley=False)
