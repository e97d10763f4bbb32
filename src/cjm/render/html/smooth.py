"""A smooth line through points that never swings beyond them: a peak drawn is a peak felt."""

from __future__ import annotations

from itertools import pairwise

Place = tuple[float, float]


def arcs(places: list[Place]) -> list[tuple[Place, Place, Place, Place]]:
    """Give a cubic arc (start, two handles, end) between each two neighbours; two places at least.

    Slopes are the harmonic means of their neighbours', level at every turn (Fritsch and Butland, 1984).
    """
    slopes = [(y1 - y0) / (x1 - x0) for (x0, y0), (x1, y1) in pairwise(places)]
    at = [slopes[0], *(_between(left, right) for left, right in pairwise(slopes)), slopes[-1]]
    drawn = []
    for index, ((x0, y0), (x1, y1)) in enumerate(pairwise(places)):
        third = (x1 - x0) / 3
        first, second = (x0 + third, y0 + at[index] * third), (x1 - third, y1 - at[index + 1] * third)
        drawn.append(((x0, y0), first, second, (x1, y1)))
    return drawn


def _between(left: float, right: float) -> float:
    return 2 * left * right / (left + right) if left * right > 0 else 0.0
