"""A slide to draw on: boxes of text, lines, curves, tables, each a native shape. All lengths are points."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from cjm.render.picture import Picture
from cjm.render.pptx.paragraph import Para
from cjm.render.pptx.style import WIDTH
from cjm.render.pptx.xml import Writer, decoration, emu, named, solid, stroke, turned
from cjm.render.stretch import Arc

PAD = 4.0
"""What a box keeps free at its sides; above and below it is half of it."""


@dataclass(frozen=True, slots=True)
class Room:
    """A rectangle on the slide, from its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """Give where it ends."""
        return self.y + self.height

    def across(self) -> Room:
        """Give the rectangle that fills this one when it is turned by a quarter."""
        x, y = self.x + (self.width - self.height) / 2, self.y + (self.height - self.width) / 2
        return Room(x, y, self.height, self.width)


@dataclass(frozen=True, slots=True)
class Look:
    """How a box looks: its form, its fill, its line; `lead` is more room where its text starts."""

    form: str = "rect"
    fill: str | None = None
    line: str | None = None
    width: float = 0.75
    dash: str = "solid"
    anchor: str = "t"
    pad: float = PAD
    lead: float = 0.0


PLAIN = Look()


class Canvas:
    """Collects the shapes of one slide, in reading order; `turned` mirrors it for right-to-left languages."""

    def __init__(
        self, writer: Writer, embed: Callable[[Picture], str], numbers: Iterator[int] | None = None
    ) -> None:
        """Begin; `embed` puts a picture into the file, and gives what the slide knows it by."""
        self.writer = writer
        self._embed = embed
        self.shapes: list[str] = []
        self._numbers = numbers or count(100)

    def text(self, room: Room, paras: Sequence[Para], name: str, look: Look = PLAIN) -> None:
        """Add a box of text."""
        half, turned = emu(look.pad / 2), self.writer.turned
        left, right = (emu(look.pad + (look.lead if side else 0)) for side in (not turned, turned))
        properties = (
            f' wrap="square" lIns="{left}" tIns="{half}" rIns="{right}" bIns="{half}" anchor="{look.anchor}"'
            f' rtlCol="{int(turned)}"'
        )
        body = self.writer.body(paras, properties)
        box = ' txBox="1"' if look == PLAIN else ""
        self._add(
            f"<p:nvSpPr>{named(self._next(), name, None)}<p:cNvSpPr{box}/><p:nvPr/></p:nvSpPr>"
            f"<p:spPr>{self._place(room)}{_preset(look.form)}{solid(look.fill)}"
            f"{stroke(look.line, look.width, look.dash)}</p:spPr><p:txBody>{body}</p:txBody>"
        )

    def figure(self, room: Room, name: str, look: Look, told: str | None = None) -> None:
        """Add a shape without text; what it shows is `told`, else it is decoration."""
        about = decoration(self._next(), name) if told is None else named(self._next(), name, told)
        self._add(
            f"<p:nvSpPr>{about}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{self._place(room)}"
            f"{_preset(look.form)}{solid(look.fill)}{stroke(look.line, look.width, look.dash)}</p:spPr>"
        )

    def photo(self, room: Room, picture: Picture, name: str, told: str | None, look: Look) -> None:
        """Add a picture that fills a room, cut at its edges; one of which nothing is told is decoration."""
        about = named(self._next(), name, told) if told else decoration(self._next(), name)
        turn, stored = picture.turn, picture.as_stored
        lying = room.across() if turn.lies else room
        place = self._place(lying, flip=turn.mirrored, quarters=turn.quarters)
        self.shapes.append(
            f'<p:pic><p:nvPicPr>{about}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/>'
            f'</p:nvPicPr><p:blipFill><a:blip r:embed="{self._embed(stored)}"/>{_cut(stored, lying)}'
            f"<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>{place}"
            f"{_preset(look.form)}{stroke(look.line, look.width, look.dash)}</p:spPr></p:pic>"
        )

    def line(self, start: tuple[float, float], end: tuple[float, float], look: Look) -> None:
        """Add a straight line, down or to the right."""
        room = Room(start[0], start[1], end[0] - start[0], end[1] - start[1])
        drawn = stroke(look.line, look.width, look.dash)
        self.shapes.append(
            f"<p:cxnSp><p:nvCxnSpPr>{decoration(self._next(), 'line')}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>"
            f"<p:spPr>{self._place(room)}{_preset('line')}{drawn}</p:spPr></p:cxnSp>"
        )

    def curve(self, room: Room, arcs: Sequence[Arc], name: str, look: Look) -> None:
        """Add a smooth line inside a room, whose points can be moved."""
        points = [_point(arcs[0][0], room)]
        bends = "".join(
            f"<a:cubicBezTo>{''.join(_point(one, room) for one in arc[1:])}</a:cubicBezTo>" for arc in arcs
        )
        path = f"<a:moveTo>{points[0]}</a:moveTo>{bends}"
        size = f'w="{emu(room.width)}" h="{emu(room.height)}"'
        drawn = stroke(look.line, look.width, look.dash)
        self._add(
            f"<p:nvSpPr>{decoration(self._next(), name)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
            f"<p:spPr>{self._place(room, flip=self.writer.turned)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/>"
            f'<a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path {size} fill="none">{path}'
            f"</a:path></a:pathLst></a:custGeom><a:noFill/>{drawn}</p:spPr>"
        )

    def group(self, room: Room, drawn: Canvas, name: str, told: str) -> None:
        """Add what was drawn on another canvas as one group, which says what it shows."""
        x, y, width, height = self._box(room)
        self.shapes.append(
            f"<p:grpSp><p:nvGrpSpPr>{named(self._next(), name, told)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
            f'<p:grpSpPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/>'
            f'<a:chOff x="{x}" y="{y}"/><a:chExt cx="{width}" cy="{height}"/></a:xfrm></p:grpSpPr>'
            f"{''.join(drawn.shapes)}</p:grpSp>"
        )

    def inside(self) -> Canvas:
        """Give a canvas for a group on this one."""
        return Canvas(self.writer, self._embed, self._numbers)

    def table(self, room: Room, grid: str, name: str) -> None:
        """Add a table."""
        x, y, width, height = self._box(room)
        uri = "http://schemas.openxmlformats.org/drawingml/2006/table"
        self.shapes.append(
            f"<p:graphicFrame><p:nvGraphicFramePr>{named(self._next(), name, None)}<p:cNvGraphicFramePr>"
            '<a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>'
            f'<p:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></p:xfrm>'
            f'<a:graphic><a:graphicData uri="{uri}">{grid}</a:graphicData></a:graphic></p:graphicFrame>'
        )

    def _add(self, inside: str) -> None:
        self.shapes.append(f"<p:sp>{inside}</p:sp>")

    def _next(self) -> int:
        return next(self._numbers)

    def _place(self, room: Room, *, flip: bool = False, quarters: int = 0) -> str:
        x, y, width, height = self._box(room)
        about = turned(quarters, mirrored=flip)
        return f'<a:xfrm{about}><a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'

    def _box(self, room: Room) -> tuple[int, int, int, int]:
        x = WIDTH - room.x - room.width if self.writer.turned else room.x
        return emu(x), emu(room.y), emu(room.width), emu(room.height)


def _cut(picture: Picture, room: Room) -> str:
    """Write how much is cut off at the sides or above and below, so that nothing is stretched."""
    across, down = picture.pixels or (1, 1)
    scale = max(room.width / across, room.height / down)
    side = round(50_000 * (1 - room.width / (across * scale)))
    ends = round(50_000 * (1 - room.height / (down * scale)))
    return f'<a:srcRect l="{side}" t="{ends}" r="{side}" b="{ends}"/>'


def _preset(form: str) -> str:
    return f'<a:prstGeom prst="{form}"><a:avLst/></a:prstGeom>'


def _point(point: tuple[float, float], room: Room) -> str:
    return f'<a:pt x="{emu(point[0] - room.x)}" y="{emu(point[1] - room.y)}"/>'
