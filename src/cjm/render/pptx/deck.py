"""The presentation: slides with a title, a foot and notes, saved to the same bytes each time."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from cjm.render.office import office_engine, written_on
from cjm.render.picture import NONE, Picture, Pictures
from cjm.render.pptx.brand import put_brand
from cjm.render.pptx.canvas import Canvas
from cjm.render.pptx.media import IMAGE, part_of
from cjm.render.pptx.paragraph import Bit, Para, para, shortened
from cjm.render.pptx.style import FOOT, LEFT, RIGHT, TITLE
from cjm.render.pptx.template import emptied
from cjm.render.pptx.xml import Writer, emu
from cjm.render.text import Face, clean
from cjm.render.theme import OURS, Theme
from cjm.view import Board

_NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_LONGEST = 255
_FLUSH = ' lIns="0" tIns="0" rIns="0" bIns="0"'
TITLE_WIDTH = RIGHT - LEFT
COVER_TITLE = 26.0
"""Where the title of the cover begins."""


class Deck:
    """Slides of one map, in the order they are added."""

    def __init__(self, board: Board, theme: Theme = OURS, pictures: Pictures = NONE) -> None:
        self.board = board
        self.pictures = pictures
        self._engine = office_engine("pptx.oxml", "pptx", "html")
        self._presentation = office_engine("pptx", "pptx", "html").Presentation()
        self._layout = emptied(self._presentation, theme)
        put_brand(self._layout, self._engine, theme)
        self._foot_title = shortened(board.header.title, FOOT, 600, 1)
        self._titles: set[str] = set()
        self._media: dict[Picture, Any] = {}
        self._open: list[tuple[Any, Canvas]] = []

    def slide(self, title: str, face: Face = TITLE, notes: str = "") -> Canvas:
        """Begin a slide, and give what to draw on; a title that another slide has gets a number."""
        slide = self._presentation.slides.add_slide(self._layout)
        language = self.board.language
        turned = language.direction == "rtl"

        def link(href: str) -> str:
            relation: str = slide.part.relate_to(href, _HYPERLINK, is_external=True)
            return relation

        def embed(picture: Picture) -> str:
            relation: str = slide.part.relate_to(self._part(picture), IMAGE)
            return relation

        canvas = Canvas(Writer(language.regional, turned, link), embed)
        self._head(slide, self._unlike(title, face), face, canvas.writer)
        if notes:
            slide.notes_slide.notes_text_frame.text = "\n".join(map(clean, notes.split("\n")))
        self._open.append((slide, canvas))
        return canvas

    def save(self) -> bytes:
        """Give the file, its parts dated 1980 as its format begins."""
        for number, (slide, canvas) in enumerate(self._open, 1):
            self._put(slide, [*canvas.shapes, *self._foot(canvas.writer, number)])
        self._describe()
        saved, file = io.BytesIO(), io.BytesIO()
        self._presentation.save(saved)
        with zipfile.ZipFile(saved) as parts, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in parts.namelist():
                archive.writestr(zipfile.ZipInfo(name), parts.read(name), zipfile.ZIP_DEFLATED)
        return file.getvalue()

    def _part(self, picture: Picture) -> Any:
        """Give the part of the file that holds a picture, the same for all slides."""
        if picture not in self._media:
            self._media[picture] = part_of(self._presentation.part.package, picture)
        return self._media[picture]

    def _unlike(self, title: str, face: Face) -> str:
        told = shortened(title, face, TITLE_WIDTH - 48, 2)
        number, unlike = 1, told
        while unlike in self._titles:
            number += 1
            unlike = f"{told} ({number})"
        self._titles.add(unlike)
        return unlike

    def _head(self, slide: Any, title: str, face: Face, writer: Writer) -> None:
        if face is not TITLE:
            shape = slide.shapes.title
            shape.left, shape.top = emu(LEFT), emu(COVER_TITLE)
            shape.width, shape.height = emu(TITLE_WIDTH), emu(_lines(title, face) * face.leading)
        anchor = "b" if face is TITLE else "t"
        body = slide.shapes.title.element.txBody
        written = self._parse(
            "p:txBody", writer.body(para(title, face, after=0), f'{_FLUSH} anchor="{anchor}"')
        )
        body.getparent().replace(body, written)

    def _foot(self, writer: Writer, number: int) -> list[str]:
        """Write the foot: the map's title and the number of the slide, where the layout has them."""
        title = self._foot_title
        numbered = f"<a:bodyPr{_FLUSH}/><a:lstStyle/>{writer.field('slidenum', str(number))}"
        feet = (("ftr", 11, writer.body(para(title, FOOT, after=0), _FLUSH)), ("sldNum", 12, numbered))
        return [
            f'<p:sp><p:nvSpPr><p:cNvPr id="{place}" name="{kind}"/><p:cNvSpPr><a:spLocks noGrp="1"/>'
            f'</p:cNvSpPr><p:nvPr><p:ph type="{kind}" sz="quarter" idx="{place}"/></p:nvPr></p:nvSpPr>'
            f"<p:spPr/><p:txBody>{body}</p:txBody></p:sp>"
            for kind, place, body in feet
        ]

    def _put(self, slide: Any, shapes: list[str]) -> None:
        tree = slide.element.cSld.spTree
        for shape in self._parse("p:spTree", "".join(shapes)):
            tree.append(shape)

    def _parse(self, tag: str, inside: str) -> Any:
        return self._engine.parse_xml(f"<{tag} {_NAMESPACES}>{inside}</{tag}>")

    def _describe(self) -> None:
        header, day = self.board.header, written_on(self.board)
        told = self._presentation.core_properties
        told.title, told.author = clean(header.title)[:_LONGEST], clean(header.owner or "")[:_LONGEST]
        told.last_modified_by, told.comments = "", self.board.language.words.made_with
        told.language = self.board.language.regional or ""
        told.revision, told.created, told.modified = 1, day, day


def _lines(text: str, face: Face) -> int:
    return Para((Bit(text, face),)).lines(TITLE_WIDTH)
