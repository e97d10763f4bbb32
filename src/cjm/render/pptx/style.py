"""The look of the slides: their size, their faces, and the theme's colour for each of ours. In points."""

from __future__ import annotations

from collections.abc import Mapping

from cjm.render.text import Face

WIDTH, HEIGHT = 960.0, 540.0
LEFT, RIGHT = 36.0, 924.0
TOP, BOTTOM = 66.0, 510.0
"""Where the contents of a slide begin and end, below its title and above its foot."""

BIG_TITLE = Face("big-title", 28, 33, bold=True)
TITLE = Face("title", 20, 24, bold=True)
LEDE = Face("lede", 12, 16, "soft")
NAME = Face("name", 14, 17, bold=True)
QUOTE = Face("quote", 12, 15, "soft", italic=True)
BODY = Face("body", 10, 12.5)
BODY_SOFT = Face("body-soft", 10, 12.5, "soft")
BODY_BOLD = Face("body-b", 10, 12.5, bold=True)
LABEL = Face("label", 9, 11.5, "faint", bold=True)
CELL = Face("cell", 9, 11.5)
CELL_SOFT = Face("cell-soft", 9, 11.5, "soft")
CELL_BOLD = Face("cell-b", 9, 11.5, bold=True)
CELL_ACT = Face("cell-act", 9, 11.5, "act", bold=True)
CELL_QUOTE = Face("cell-quote", 9, 11.5, "soft", italic=True)
POINT = Face("point", 9, 11.5, "line", bold=True)
HEAD = Face("head", 11, 13.5, "sheet", bold=True)
NOTE = Face("note", 8, 10, "faint")
NOTE_ACT = Face("note-act", 8, 10, "act", bold=True)
FOOT = Face("foot", 8, 10, "faint")
FOOT_BOLD = Face("foot-b", 8, 10, "soft", bold=True)
GLYPH = Face("glyph", 8, 10, "line", bold=True)
GLYPH_ACT = Face("glyph-act", 8, 10, "act", bold=True)

SLOTS: Mapping[str, str] = {
    "dk1": "ink",
    "lt1": "sheet",
    "dk2": "soft",
    "lt2": "wash",
    "accent1": "line",
    "accent2": "act",
    "accent3": "faint",
    "accent4": "rule",
    "accent5": "hatch",
    "accent6": "act-wash",
    "hlink": "line",
    "folHlink": "soft",
}
"""The slots of a theme, and which colour of ours each holds."""

SCHEME: Mapping[str, str] = {
    "ink": "tx1",
    "sheet": "bg1",
    "soft": "tx2",
    "wash": "bg2",
    "line": "accent1",
    "act": "accent2",
    "faint": "accent3",
    "rule": "accent4",
    "hatch": "accent5",
    "act-wash": "accent6",
}
"""How a shape names each colour, so that another theme gives the slides other colours."""
