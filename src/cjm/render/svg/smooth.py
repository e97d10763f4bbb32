"""A smooth line through points that never goes beyond them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from cjm.render.svg.shape import Point


def smooth(points: Sequence[Point]) -> Iterator[tuple[Point, Point]]:
    """Give the two control points of the curve from each point to the next.

    Slopes are those of Fritsch and Butland: flat at every turn, else the harmonic mean of both sides,
    so that the line rises and falls only where the points do.
    """
    rises = [(right[1] - left[1]) / (right[0] - left[0]) for left, right in pairwise(points)]
    slopes = [rises[0], *(_between(before, after) for before, after in pairwise(rises)), rises[-1]]
    for number, (left, right) in enumerate(pairwise(points)):
        third = (right[0] - left[0]) / 3
        yield (
            (left[0] + third, left[1] + third * slopes[number]),
            (right[0] - third, right[1] - third * slopes[number + 1]),
        )


def _between(before: float, after: float) -> float:
    return 2 * before * after / (before + after) if before * after > 0 else 0.0
