"""From a board to a PDF file, set by typst."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from cjm.render.error import RenderError
from cjm.render.font import foreign
from cjm.render.pdf.data import data
from cjm.render.picture import NONE, Pictures
from cjm.render.theme import OURS, Theme
from cjm.resources import Kind, folder, read_text
from cjm.view import Board

_WITHOUT_GLYPH = re.compile(r'the text `"(.+?)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
_SHEET = re.compile(rb"/Type ?/Page\b")
_BOX = "\N{WHITE SQUARE}"
_MOST_SHOWN = 12

Typeset = Callable[[str, bool], bytes]
"""Sets the map that some JSON describes, with the fonts of the machine or without them."""


def render_pdf(
    board: Board, tell: Callable[[str], None], pictures: Pictures = NONE, theme: Theme = OURS
) -> bytes:
    """Give a board, with its pictures, as a PDF for reading and printing (PDF/UA-1).

    `tell` hears of letters that no font has, and of pictures that typst cannot read.
    In the letters of our own fonts the same board gives the same bytes; what they lack is taken from the
    fonts of the machine. Raises RenderError when typst is missing or fails.
    """
    typeset, failure = _engine()

    def made(shown: Pictures) -> bytes:
        told = json.dumps(data(board, shown, theme), ensure_ascii=False)
        return set_whole(told, typeset, failure, tell)

    try:
        return made(pictures)
    except RenderError:
        if not pictures:
            raise
        bare = made(NONE)
        tell("the pdf is without pictures: typst cannot read one of them, so it is damaged")
        return bare


def set_whole(told: str, typeset: Typeset, failure: type[Exception], tell: Callable[[str], None]) -> bytes:
    """Set a map, once more with boxes for letters that no font has; `failure` is what typesetting raises."""
    of_machine = bool(foreign(told))
    try:
        try:
            return typeset(told, of_machine)
        except failure as error:
            lacking = _lacking(str(getattr(error, "diagnostic", "")))
            if not lacking:
                raise
            tell(_lament(lacking))
            return typeset("".join(_BOX if letter in lacking else letter for letter in told), of_machine)
    except failure as error:
        raise RenderError(
            f"typst failed: {error}", "--to html gives a page that a browser can print"
        ) from error


def fewest_sheets(in_setting: Callable[[str], bytes]) -> bytes:
    """Give a map in the usual setting, and in the dense one where that saves a sheet."""
    usual = in_setting("")
    return usual if _sheets(usual) == 1 else min(usual, in_setting("dense"), key=_sheets)


def _sheets(content: bytes) -> int:
    return len(_SHEET.findall(content))


def _lacking(diagnostic: str) -> set[str]:
    """Give the letters that typst says it has no glyph for."""
    texts = (_ESCAPED.sub(_unescaped, text) for text in _WITHOUT_GLYPH.findall(diagnostic))
    return {letter for text in texts for letter in text if foreign(letter)}


def _unescaped(code: re.Match[str]) -> str:
    return chr(int(code[1], 16))


def _lament(letters: set[str]) -> str:
    shown = " ".join(sorted(letters)[:_MOST_SHOWN])
    more = f" and {len(letters) - _MOST_SHOWN} more" if len(letters) > _MOST_SHOWN else ""
    return f"no font on this machine has {shown}{more}; install one, such as Noto, and they are shown"


def _engine() -> tuple[Typeset, type[Exception]]:
    try:
        import typst
    except ImportError as error:
        raise RenderError(
            "a pdf cannot be made without typst",
            'install it with pip install "cjm-cli[pdf]"; --to html can be printed',
        ) from error

    def typeset(told: str, of_machine: bool) -> bytes:
        ours = folder(Kind.FONTS)
        fonts = typst.Fonts(of_machine, include_embedded_fonts=False, font_paths=[ours])
        template = read_text(Kind.TEMPLATES, "pdf/map.typ").encode()

        def in_setting(dense: str) -> bytes:
            inputs = {"map": told, "dense": dense}
            compiler = typst.Compiler(template, root=ours, font_paths=fonts, sys_inputs=inputs)
            made = compiler.compile(format="pdf", pdf_standards=["ua-1"], timestamp=0)
            return made if isinstance(made, bytes) else b"".join(made or [])

        return fewest_sheets(in_setting)

    return typeset, typst.TypstError
