"""Two journeys on one board: as-is beside to-be, or persona beside persona, on the same columns."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace

from cjm.diff import Change, Merged, folded, merge
from cjm.model import Journey, Path, curve
from cjm.view.arrange import arranged, board
from cjm.view.board import Board, Header
from cjm.view.both import head_of_both, is_marked
from cjm.view.context import Context
from cjm.view.curve import Curve, CurvePoint
from cjm.view.emotion import curve_of_one
from cjm.view.header import header
from cjm.view.language import Language
from cjm.view.look import EVERYTHING, Look, looked_at
from cjm.view.mark import Sides, comparing


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
    return replace(drawn, header=head, curves=tuple(_curves(merged, sides, drawn.language)), compared=told)


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
    return merged, Sides(merged.differences, *_called(old, new, merged, language), comparing(language))


def _old_head(old: Journey, language: Language) -> Header:
    """Give the head of the old map, told in the language of the new one."""
    return header(replace(Context.of(old), language=language))


def _called(old: Journey, new: Journey, merged: Merged, language: Language) -> tuple[str, str, bool]:
    """Give what to call each side, and whether one comes after the other.

    A persona who is called something else now is the same one, and so is one who is written otherwise.
    """
    if old.state and new.state and old.state is not new.state:
        return language.term(old.state), language.term(new.state), True
    one, other = (journey.primary.name if journey.primary else "" for journey in (old, new))
    known, now = merged.primaries
    if one and other and known != now and folded(one) != folded(other):
        return one, other, False
    words = comparing(language)
    return words.before, words.after, True


def _curves(merged: Merged, sides: Sides, language: Language) -> Iterator[Curve]:
    """Give a curve for each side, the new one first; it alone names its peak and its low.

    Of two personas each is that of one of them, whoever else the maps tell of.
    """
    both = (sides.new, 1, Change.REMOVED), (sides.old, 0, Change.ADDED)
    for number, (side, at, missing) in enumerate(both, 1):
        journey, persona = merged.sides[at], None if sides.in_time else merged.primaries[at]
        found = curve_of_one(Context.of(journey), persona)
        if found is None:
            continue
        absent = {path for path, difference in merged.differences.items() if difference.change is missing}
        points = tuple(_there(found, journey, absent))
        title = sides.words.curve_of.format(curve=language.words.curve, side=side)
        points = points if number == 1 else tuple(map(_unnamed, points))
        yield replace(found, persona=side, number=number, title=title, points=points)


def _there(drawn: Curve, journey: Journey, absent: Set[Path]) -> Iterator[CurvePoint]:
    """Give the points of a curve without those of places that its map lacks: nothing is felt there."""
    for point, place in zip(drawn.points, curve(journey), strict=True):
        if point.score is not None or place.path not in absent:
            yield point


def _unnamed(point: CurvePoint) -> CurvePoint:
    return replace(point, peak=False, valley=False)
