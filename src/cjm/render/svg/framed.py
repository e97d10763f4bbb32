"""Frames about what is new or gone on a map compared: a whole line or a broken one."""

from __future__ import annotations

from cjm.render.svg.block import Block
from cjm.render.svg.shape import Rect
from cjm.view import Mark

_FRAMES = {"added": "new-frame", "removed": "tag"}


def framed(block: Block, mark: Mark | None, width: float) -> Block:
    """Give a block of a width in the frame of its mark; in none where it has no such mark."""
    frame = _FRAMES.get(mark.change) if mark else None
    return block.under(Rect(3, 3, width - 6, block.height - 6, frame)) if frame else block
