"""The empty presentation that slides are added to: our size, our theme, one layout."""

from __future__ import annotations

import re
from typing import Any

from cjm.render.pptx.style import BOTTOM, FOOT, HEIGHT, LEFT, RIGHT, SLOTS, TITLE, TOP, WIDTH
from cjm.render.pptx.xml import emu
from cjm.render.theme import OURS, Theme

_TITLE_ONLY = 5
FONT = "Arial"
"""As wide as what text is measured by, and on every machine with an office program."""
_PLACES = {
    "title": (LEFT, 10.0, RIGHT - LEFT, TOP - 16.0),
    "body": (LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP),
    "dt": (LEFT + 640, BOTTOM + 6, 120.0, 18.0),
    "ftr": (LEFT, BOTTOM + 6, 620.0, 18.0),
    "sldNum": (RIGHT - 60, BOTTOM + 6, 60.0, 18.0),
}
"""Where each placeholder lies."""


def emptied(presentation: Any, theme: Theme = OURS) -> Any:
    """Make the library's own presentation ours; give the one layout that is left in it."""
    layouts = list(presentation.slide_layouts)
    for layout in layouts:
        if layout is not layouts[_TITLE_ONLY]:
            presentation.slide_layouts.remove(layout)
    presentation.slide_width, presentation.slide_height = emu(WIDTH), emu(HEIGHT)
    presentation.element.sldSz.attrib.pop("type")
    for part, kind in ((presentation.part, "printerSettings"), (presentation.part.package, "thumbnail")):
        part.drop_rel(next(id_ for id_, rel in _relations(part) if rel.reltype.endswith(f"/{kind}")))
    _arrange(presentation.slide_master)
    _colour(presentation.slide_master.part, theme)
    return presentation.slide_layouts[0]


def _relations(part: Any) -> list[tuple[str, Any]]:
    return list(part._rels.items())  # noqa: SLF001 - a package shows its relations in no other way


def _arrange(master: Any) -> None:
    for shape in master.placeholders:
        kind = shape.element.ph.get("type")
        shape.left, shape.top, shape.width, shape.height = map(emu, _PLACES[kind])
        body = shape.text_frame
        body.margin_left = body.margin_right = body.margin_top = body.margin_bottom = 0
    for size in master.element.xpath("p:txStyles/p:titleStyle/a:lvl1pPr"):
        size.set("algn", "l")
        size.find("{*}defRPr").set("sz", str(int(TITLE.size * 100)))
        size.find("{*}defRPr").set("b", "1")
    for run in master.element.xpath(
        './/p:sp[.//p:ph[@type="ftr" or @type="sldNum" or @type="dt"]]//a:defRPr'
    ):
        run.set("sz", str(int(FOOT.size * 100)))


def _colour(master: Any, look: Theme) -> None:
    """Put our colours and our fonts into the theme, so that a change of theme changes them all."""
    theme = next(rel.target_part for _, rel in _relations(master) if rel.reltype.endswith("/theme"))
    text = theme.blob.decode()
    for slot, colour in SLOTS.items():
        value = f'<a:{slot}><a:srgbClr val="{look.colours[colour][1:].upper()}"/></a:{slot}>'
        text = re.sub(rf"<a:{slot}>.*?</a:{slot}>", value, text, flags=re.DOTALL)
    plain = next(iter(look.text_fonts), FONT)
    for place, font in (("major", next(iter(look.title_fonts), plain)), ("minor", plain)):
        text = re.sub(rf'(<a:{place}Font>\s*<a:latin typeface=)"Calibri"', rf'\g<1>"{font}"', text)
    theme.blob = text.replace('name="Office Theme"', 'name="cjm"').encode()
