"""The line of an emotion curve: smooth, broken where nobody knows, and never beyond what is felt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from cjm.view import Curve, CurvePoint

Place = tuple[float, float]
Arc = tuple[Place, Place, Place, Place]
"""A cubic: start, two handles, end."""

_DASHES = 4


@dataclass(frozen=True, slots=True)
class Stretch:
    """Arcs that follow each other and are drawn alike; `guess` where one end of each is an assumption."""

    arcs: tuple[Arc, ...]
    guess: bool


def stretches(curve: Curve, place: Callable[[CurvePoint], Place]) -> Iterator[Stretch]:
    """Give what is drawn of a curve, left to right; `place` says where a point lies that has a score."""
    for known, points in groupby(curve.points, key=lambda point: point.score is not None):
        run = list(points)
        if known and len(run) > 1:
            guessed = (left.assumption or right.assumption for left, right in pairwise(run))
            drawn = zip(guessed, arcs([place(point) for point in run]), strict=True)
            for guess, alike in groupby(drawn, key=lambda pair: pair[0]):
                yield Stretch(tuple(arc for _, arc in alike), guess)


def arcs(places: list[Place]) -> list[Arc]:
    """Give an arc between each two neighbours of a line that goes to the right; two places at least.

    Slopes are the harmonic means of their neighbours', level at every turn (Fritsch and Butland, 1984), so
    that the line rises and falls only where the places do: a peak drawn is a peak felt.
    """
    slopes = [(y1 - y0) / (x1 - x0) for (x0, y0), (x1, y1) in pairwise(places)]
    at = [slopes[0], *(_between(left, right) for left, right in pairwise(slopes)), slopes[-1]]
    drawn = []
    for index, ((x0, y0), (x1, y1)) in enumerate(pairwise(places)):
        third = (x1 - x0) / 3
        first, second = (x0 + third, y0 + at[index] * third), (x1 - third, y1 - at[index + 1] * third)
        drawn.append(((x0, y0), first, second, (x1, y1)))
    return drawn


def dash_of(number: int) -> int:
    """Give which of the four dashes and markers the curve of that number has."""
    return (number - 1) % _DASHES + 1


def _between(left: float, right: float) -> float:
    return 2 * left * right / (left + right) if left * right > 0 else 0.0
