"""From a board to a PNG file."""

from __future__ import annotations

from collections.abc import Callable
from html import unescape

from cjm.render.error import RenderError
from cjm.render.font import SANS, SERIF, font_files, foreign
from cjm.render.picture import NONE, Pictures
from cjm.render.png.missing import missing
from cjm.render.png.size import SHARP, fitting
from cjm.render.svg import SHIPPED, picture, render_svg
from cjm.render.theme import OURS, Theme
from cjm.view import Board


def render_png(
    board: Board,
    scale: float | None,
    tell: Callable[[str], None],
    theme: Theme = OURS,
    pictures: Pictures = NONE,
) -> bytes:
    """Give a board as a picture, `scale` pixels for each of the SVG's; `tell` hears what could not be drawn.

    Its pictures are in the SVG that is drawn, which names nothing that would have to be opened.

    In the letters of our own fonts the same board gives the same bytes; what they lack is taken from the
    fonts of the machine. Raises RenderError when resvg is missing or fails, or the picture is too large.
    """
    rasterize = _engine()
    drawn = picture(board, theme, pictures)
    size = fitting(drawn.width, drawn.height, scale)
    if scale is None and size < SHARP:
        tell(f"the png is drawn at scale {size:g}, the largest that a map of this size allows")
    svg = render_svg(board, SHIPPED, theme=theme, pictures=pictures)
    # What is said of pictures is for people who read the file; here nobody sees it.
    seen = render_svg(board, SHIPPED, theme=theme) if pictures else svg
    lacking = foreign(unescape(seen))
    if lacking:
        missing(lacking, lambda probe: rasterize(probe, 1.0, True), tell)
    return rasterize(svg, size, bool(lacking))


Rasterize = Callable[[str, float, bool], bytes]
"""Draws SVG at a scale, with the fonts of the machine or without them."""


def _engine() -> Rasterize:
    try:
        import resvg_py
    except ImportError as error:
        raise RenderError(
            "a png cannot be drawn without resvg",
            'install it with pip install "cjm-cli[png]"; --to svg needs nothing',
        ) from error

    def rasterize(svg: str, scale: float, of_machine: bool) -> bytes:
        try:
            return resvg_py.svg_to_bytes(
                svg_string=svg,
                zoom=scale,
                font_files=font_files(),
                skip_system_fonts=not of_machine,
                sans_serif_family=SANS,
                serif_family=SERIF,
            )
        except ValueError as error:
            raise RenderError(
                f"resvg failed: {error}", "--to svg gives the picture for another program to draw"
            ) from error

    return rasterize
