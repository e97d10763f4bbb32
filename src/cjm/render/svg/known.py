"""The touchpoints below the map: what their columns have no room for."""

from __future__ import annotations

from functools import partial

from cjm.model.vocabulary import Lane
from cjm.render.known import Known, known
from cjm.render.svg.block import Block, placed, stacked
from cjm.render.svg.entry import badge
from cjm.render.svg.paragraph import paragraph, said
from cjm.render.svg.section import in_columns, section
from cjm.render.svg.style import NOTE, TEXT_BOLD
from cjm.render.text import Run
from cjm.view import Board, parted

_COLUMN, _NUMBER = 330.0, 28.0


def known_points(board: Board, width: float) -> Block:
    """Draw the list of the touchpoints of which there is more to say; nothing where there is none."""
    told = [partial(_point, one) for one in known(board)]
    return section(board.language.term(Lane.TOUCHPOINTS), in_columns(told, width, _COLUMN), width)


def _point(one: Known, width: float) -> Block:
    room, mark = width - _NUMBER, one.head.mark
    name = Run(parted(one.head.name, mark)[1], TEXT_BOLD)
    link = one.head.link.text if one.head.link else None
    text = stacked(
        [
            paragraph([name], room, struck=mark is not None and mark.gone),
            said(" · ".join(one.notes), NOTE, room),
            said(link, NOTE, room),
        ],
        1,
    )
    return placed([(0, badge(one.number, act=False)), (_NUMBER, text)]).boxed("known")
