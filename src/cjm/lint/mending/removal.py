"""Taking out a key or an item, with the comments that belong to it, and with what would then be empty."""

from __future__ import annotations

import re

from cjm.diagnostic import Change
from cjm.lint.mending.brackets import out_of_brackets
from cjm.lint.mending.ground import Done, Ground
from cjm.lint.mending.lines import out_of_lines
from cjm.source import Path, Style

_ANCHOR = re.compile(r"(?:^|[\s\[{,:-])&[^\s,\[\]{}]")


def without(ground: Ground, path: Path) -> Done | None:
    """Take out what is at a path, or give None where it cannot go without anything else."""
    spot = ground.spot(path)
    while spot and ground.is_alone(spot):
        spot = spot[:-1]
    if not spot:
        return None
    entry = ground.entry(spot)
    if _ANCHOR.search(ground.source.text[entry.start : entry.end]):
        return None
    in_flow = ground.tree.style_of(spot[:-1]) is Style.FLOW
    edit = out_of_brackets(ground, spot) if in_flow else out_of_lines(ground, spot)
    return Done((edit,), Change(spot)) if edit else None
