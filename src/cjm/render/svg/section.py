"""Sections above and below the map: a heading over a rule, and what stands under it in columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cjm.render.svg.block import NOTHING, Block, column_width, placed, stacked
from cjm.render.svg.paragraph import said
from cjm.render.svg.shape import line
from cjm.render.svg.style import SECTION

BETWEEN, _GAP = 36.0, 14.0

Draw = Callable[[float], Block]
"""Something that can be drawn at any width."""


def section(title: str, content: Block, width: float) -> Block:
    """Put a heading over content; nothing where there is no content."""
    if not content.height:
        return NOTHING
    heading = said(title, SECTION, width).padded(0, 12, 0, 10).boxed("section")
    return stacked([heading.under(line((0, 0), (width, 0), "heavy")), content])


def columns_in(width: float, narrowest: float) -> int:
    """Count the columns that fit, at least one."""
    return max(1, int((width + BETWEEN) // (narrowest + BETWEEN)))


def in_columns(things: Sequence[Draw], width: float, narrowest: float, gap: float = _GAP) -> Block:
    """Draw things in rows, in as many columns as fit if none is narrower than asked for."""
    count = columns_in(width, narrowest)
    each = column_width(count, width, BETWEEN)
    drawn = [(index % count * (each + BETWEEN), draw(each)) for index, draw in enumerate(things)]
    return stacked((placed(drawn[first : first + count]) for first in range(0, len(drawn), count)), gap)
