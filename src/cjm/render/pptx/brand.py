"""What a house puts on every slide: words in the corner, the logo in the foot, both in the layout."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from cjm.render.picture import Picture
from cjm.render.pptx.canvas import Room
from cjm.render.pptx.media import IMAGE, part_of
from cjm.render.pptx.paragraph import para
from cjm.render.pptx.style import BOTTOM, FOOT_BOLD, LEFT, RIGHT
from cjm.render.pptx.xml import Writer, decoration, emu, named, turned
from cjm.render.theme import Theme
from cjm.render.turn import STRAIGHT, Turn

_NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_CORNER, _LOGO = 900, 901
"""Numbers of shapes that no other shape of the layout has."""
_WIDE, _HIGH, _BESIDE = 150.0, 20.0, 64.0
"""The most room for a logo, and how much the number of the slide takes."""
_UNREAD = frozenset({"image/webp"})
"""What office programs do not show."""


def put_brand(layout: Any, engine: Any, theme: Theme) -> None:
    """Put the theme's words and logo on the layout, so that they are changed in one place."""
    tree = layout.element.cSld.spTree
    if theme.corner:
        tree.append(engine.parse_xml(_corner(theme.corner)))
    if theme.logo and theme.logo.kind not in _UNREAD:
        tree.append(engine.parse_xml(_logo(layout.part, theme.logo)))


def _corner(text: str) -> str:
    writer = Writer(None, turned=False, link=str)
    told = [replace(one, align="end") for one in para(text, FOOT_BOLD, after=0)]
    body = writer.body(told, ' lIns="0" tIns="0" rIns="0" bIns="0"')
    return (
        f'<p:sp {_NAMESPACES}><p:nvSpPr>{named(_CORNER, text, None)}<p:cNvSpPr txBox="1"/>'
        f'<p:nvPr userDrawn="1"/>'
        f"</p:nvSpPr><p:spPr>{_place(Room(LEFT, 2.0, RIGHT - LEFT, 11.0))}"
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
        f"<p:txBody>{body}</p:txBody></p:sp>"
    )


def _logo(part: Any, logo: Picture) -> str:
    stored, turn = logo.as_stored, logo.turn
    relation = part.relate_to(part_of(part.package, stored), IMAGE)
    across, down = logo.pixels or (1, 1)
    scale = min(_WIDE / across, _HIGH / down)
    room = Room(RIGHT - _BESIDE - across * scale, BOTTOM + 4, across * scale, down * scale)
    return (
        f"<p:pic {_NAMESPACES}><p:nvPicPr>{decoration(_LOGO, 'Logo')}<p:cNvPicPr/>"
        f'<p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="{relation}"/>'
        f"<a:stretch><a:fillRect/></a:stretch></p:blipFill>"
        f"<p:spPr>{_place(room.across() if turn.lies else room, turn)}"
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )


def _place(room: Room, turn: Turn = STRAIGHT) -> str:
    about = turned(turn.quarters, mirrored=turn.mirrored)
    size = f'<a:ext cx="{emu(room.width)}" cy="{emu(room.height)}"/>'
    return f'<a:xfrm{about}><a:off x="{emu(room.x)}" y="{emu(room.y)}"/>{size}</a:xfrm>'
