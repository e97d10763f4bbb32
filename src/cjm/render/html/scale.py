"""The scale of the emotion curve on the page: how high it is, and how high a score lies."""

HEIGHT_PX = 328
"""Room for four lines of words above very good and below very bad."""

NEUTRAL_Y = 156
_LEVEL_PX = 34


def height_of(score: float) -> float:
    """Give where a score lies, in pixels from the top."""
    return NEUTRAL_Y - score * _LEVEL_PX
