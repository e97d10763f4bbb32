"""How much of the picture of the curve is drawn: from its highest words to its lowest."""

from __future__ import annotations

from math import ceil, floor

from cjm.render.html.label import Label, Number
from cjm.render.html.scale import height_of
from cjm.render.html.whose import Whose

_LETTERS_PX, _BELOW_PX = 17, 8
_BEST, _WORST = height_of(2) - 20, height_of(-2) + 18
"""Room for a marker on the outermost levels, whatever else is said there."""


def crop(labels: tuple[Label, ...], counted: tuple[Number, ...], named: tuple[Whose, ...]) -> tuple[int, int]:
    """Give where the picture begins and ends, in pixels from the top of its scale."""
    lines = [float(line.y) for label in labels for line in label.lines]
    texts = [*lines, *(float(one.y) for one in counted), *(float(one.y) for one in named)]
    top = min([_BEST, *(y - _LETTERS_PX for y in texts)])
    return floor(top), ceil(max([_WORST, *(y + _BELOW_PX for y in texts)]))
