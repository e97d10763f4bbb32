"""DrawingML, written out: text, fills and lines of shapes. Lengths come in points."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from cjm.render.pptx.paragraph import Bit, Para
from cjm.render.pptx.style import SCHEME
from cjm.render.text import clean, is_right_to_left

_QUARTER = 90 * 60_000
"""Angles are in sixtieths of a thousandth of a degree."""
_GAP = "<a:r><a:rPr/><a:t> </a:t></a:r>"
"""The space after text that is struck through, which is not."""
_ALIGN = {("start", False): "l", ("start", True): "r", ("end", False): "r", ("end", True): "l"}


@dataclass(frozen=True, slots=True)
class Writer:
    """What text is written with: the language for the spelling checker, and what registers addresses."""

    language: str | None
    turned: bool
    link: Callable[[str], str]

    def body(self, paras: Iterable[Para], properties: str = "") -> str:
        """Write the inside of a text body; one without text has an empty paragraph of our smallest type.

        Of the size that programs give it else, it would make a row of a table higher than is reckoned with.
        """
        nothing = f'<a:p><a:endParaRPr{self._lang()} sz="800"/></a:p>'
        told = "".join(map(self._para, paras)) or nothing
        return f"<a:bodyPr{properties}><a:noAutofit/></a:bodyPr><a:lstStyle/>{told}"

    def field(self, kind: str, text: str) -> str:
        """Write a paragraph with a field that the program fills in."""
        place = "{7A1D8B3C-5E0F-4B1A-9C55-0A2F6D3E4B10}"
        return f'<a:p><a:fld id="{place}" type="{kind}"><a:rPr{self._lang()}/><a:t>{text}</a:t></a:fld></a:p>'

    def _para(self, one: Para) -> str:
        text = " ".join(clean(bit.text) for bit in one.bits)
        turned = is_right_to_left(text) or (self.turned and not any(map(str.isalpha, text)))
        align = _ALIGN.get((one.align, turned or self.turned), "ctr")
        spacing = (
            f'<a:lnSpc><a:spcPts val="{round(one.leading * 100)}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/>'
            f'</a:spcBef><a:spcAft><a:spcPts val="{round(one.after * 100)}"/></a:spcAft>'
        )
        runs = "".join(self._run(bit, last=number == len(one.bits)) for number, bit in enumerate(one.bits, 1))
        reads = ' rtl="1"' if turned else ""
        return f'<a:p><a:pPr algn="{align}"{reads}>{spacing}<a:buNone/></a:pPr>{runs}</a:p>'

    def _run(self, bit: Bit, *, last: bool) -> str:
        face, space = bit.face, "" if last or bit.struck else " "
        style = (' b="1"' if face.bold else ' b="0"') + (' i="1"' if face.italic else "")
        style += ' strike="sngStrike"' if bit.struck else ""
        link = f'<a:hlinkClick r:id="{self.link(bit.href)}"/>' if bit.href else ""
        return (
            f'<a:r><a:rPr{self._lang()} sz="{round(face.size * 100)}"{style} dirty="0">'
            f"{solid(face.colour)}{link}</a:rPr><a:t>{escape(clean(bit.text))}{space}</a:t></a:r>"
            f"{_GAP if bit.struck and not last else ''}"
        )

    def _lang(self) -> str:
        return f" lang={quoteattr(self.language)}" if self.language else ""


def turned(quarters: int, *, mirrored: bool) -> str:
    """Write that a shape is mirrored left for right, then turned clockwise."""
    rotation = f' rot="{quarters * _QUARTER}"' if quarters else ""
    return rotation + (' flipH="1"' if mirrored else "")


def emu(points: float) -> int:
    """Give a length in the unit of the file, 12,700 to a point."""
    return round(points * 12_700)


def solid(colour: str | None) -> str:
    """Write a fill of one colour, or none."""
    return f'<a:solidFill><a:schemeClr val="{SCHEME[colour]}"/></a:solidFill>' if colour else "<a:noFill/>"


def hatched() -> str:
    """Write the fill of what nobody has noted."""
    paper = '<a:bgClr><a:schemeClr val="bg1"/></a:bgClr>'
    return f'<a:pattFill prst="ltUpDiag"><a:fgClr><a:schemeClr val="accent5"/></a:fgClr>{paper}</a:pattFill>'


def stroke(colour: str | None, width: float = 1.0, dash: str = "solid", tag: str = "a:ln") -> str:
    """Write a line, or that there is none."""
    if colour is None:
        return f"<{tag}><a:noFill/></{tag}>"
    return f'<{tag} w="{emu(width)}">{solid(colour)}<a:prstDash val="{dash}"/></{tag}>'


def named(number: int, name: str, told: str | None) -> str:
    """Write what a shape is called and what it shows; one that shows nothing by itself is decoration."""
    name, number_text = quoteattr(clean(name)), f'id="{number}"'
    if told is not None:
        return f"<p:cNvPr {number_text} name={name} descr={quoteattr(clean(told))}/>"
    return f"<p:cNvPr {number_text} name={name}/>"


def decoration(number: int, name: str) -> str:
    """Write what a shape is called that a screen reader passes over."""
    return (
        f'<p:cNvPr id="{number}" name={quoteattr(clean(name))}><a:extLst>'
        '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative val="1" '
        'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"/></a:ext></a:extLst></p:cNvPr>'
    )
