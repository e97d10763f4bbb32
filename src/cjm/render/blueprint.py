"""The two lines of a service blueprint: which lane each stands above."""

from __future__ import annotations

from collections.abc import Iterator

from cjm.model.vocabulary import Lane
from cjm.view import Board, LaneRow

_OUTSIDE = (Lane.FRONTSTAGE,)
_INSIDE = (Lane.BACKSTAGE, Lane.SUPPORT)


def with_lines(board: Board) -> Iterator[tuple[tuple[str, ...], LaneRow]]:
    """Give each lane with the names of the lines right above it, each line once."""
    words = board.language.words
    left = {words.line_of_interaction: (*_OUTSIDE, *_INSIDE), words.line_of_visibility: _INSIDE}
    for lane in board.lanes:
        above = tuple(line for line, below in left.items() if lane.key in below)
        left = {line: below for line, below in left.items() if line not in above}
        yield above, lane
