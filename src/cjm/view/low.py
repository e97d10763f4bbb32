"""What a low point is: the same in every picture, and where the linter begins to ask for something better."""

from __future__ import annotations

from cjm.model import LOW_POINT


def is_low(score: float | None) -> bool:
    """Say whether a score is a low point; where nobody knows there is none."""
    return score is not None and score <= LOW_POINT
