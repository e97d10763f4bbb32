"""Two journeys on one board: as-is beside to-be, or persona beside persona, on the same columns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from cjm.diff import Change, Merged, merge
from cjm.model import Journey, Path
from cjm.view.arrange import arranged, board
from cjm.view.board import Board, Header
from cjm.view.both import head_of_both, is_marked
from cjm.view.context import Context
from cjm.view.curve import Curve, CurvePoint
from cjm.view.emotion import curves
from cjm.view.header import header
from cjm.view.language import Language
from cjm.view.look import EVERYTHING, Look, looked_at
from cjm.view.mark import Comparing, Sides, comparing


def compared_board(old: Journey, new: Journey, name: str, look: Look = EVERYTHING) -> Board:
    """Arrange a new map with an old one laid under it: everything of both, each once, with marks.

    The head is that of the new map, and so is the place that needs action. There is a curve for each side.
    """
    merged, sides = _merged(old, new)
    context = Context.of(looked_at(merged.journey, look), sides)
    drawn = arranged(context, name, look)
    head = head_of_both(_old_head(old, drawn.language), drawn.header, sides)
    if "summary" in look.without:
        head = replace(head, summary=None, summary_mark=None)
    told = sides.told(differ=bool(merged.differences) or is_marked(head))
    return replace(drawn, header=head, curves=_curves(merged, sides, drawn.language), compared=told)


def differ(old: Journey, new: Journey) -> bool:
    """Say whether there is anything to mark where two maps are compared."""
    merged, sides = _merged(old, new)
    context = Context.of(merged.journey, sides)
    head = head_of_both(_old_head(old, context.language), header(context), sides)
    return bool(merged.differences) or is_marked(head)


def seen_board(journey: Journey, name: str, look: Look = EVERYTHING, old: Journey | None = None) -> Board:
    """Arrange a map as a look wants it, with an old one laid under it if there is one."""
    return compared_board(old, journey, name, look) if old else board(journey, name, look)


def _merged(old: Journey, new: Journey) -> tuple[Merged, Sides]:
    merged, language = merge(old, new), Language.of(new.language)
    words = comparing(language)
    return merged, Sides(merged.differences, *_called(old, new, language, words), words)


def _old_head(old: Journey, language: Language) -> Header:
    """Give the head of the old map, told in the language of the new one."""
    return header(replace(Context.of(old), language=language))


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
    both = (sides.new, merged.sides[1], Change.REMOVED), (sides.old, merged.sides[0], Change.ADDED)
    for number, (side, journey, missing) in enumerate(both, 1):
        context = Context.of(journey)
        absent = [path for path, difference in merged.differences.items() if difference.change is missing]
        for curve in curves(context):
            title = sides.words.curve_of.format(curve=language.words.curve, side=side)
            points = _there(curve, context, absent)
            points = points if number == 1 else tuple(map(_unnamed, points))
            drawn.append(replace(curve, persona=side, number=number, title=title, points=points))
    return tuple(drawn)


def _there(curve: Curve, context: Context, absent: Iterable[Path]) -> tuple[CurvePoint, ...]:
    """Give the points of a curve without those of phases that its map lacks: nothing is felt there."""
    columns = {context.columns[path] for path in absent if path in context.columns}
    return tuple(
        point
        for point in curve.points
        if point.score is not None or (point.columns.start, len(point.columns)) not in columns
    )


def _unnamed(point: CurvePoint) -> CurvePoint:
    return replace(point, peak=False, valley=False)
