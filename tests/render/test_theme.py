"""Themes: their colours, fonts, logo and words in every format that can show them."""

import base64
import io
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from pptx import Presentation
from pypdf import PdfReader

from cjm.render.dot import render_dot
from cjm.render.html import render_html
from cjm.render.html.colours import corner_css, variables
from cjm.render.pdf import render_pdf
from cjm.render.picture import Picture
from cjm.render.pptx import render_pptx
from cjm.render.svg import render_svg
from cjm.render.theme import Theme
from cjm.render.xlsx import render_xlsx
from cjm.settings.palettes import CLEAR, PAPER, Palette
from tests.render.drawn_graph import graph_of
from tests.render.html_page import Page
from tests.render.themes import house, logo
from tests.view.arranged import arranged

MAP = arranged(
    {"name": "Køb", "touchpoints": [{"name": "Kurv", "emotions": [1], "pains": ["Fragten vises sidst"]}]}
)
CORNER = "Fortroligt & kun til os"
STYLE_SHEETS = ("page", "phone", "print", "tools", "findings", "compare")
COLOUR = re.compile(
    r"#[0-9a-fA-F]{3,8}\b(?![^{]*\{)|\b(?:rgb|hsl|oklch|color)\(|\b(?:white|black|red|grey|gray)\b"
)


def bright() -> Theme:
    """Give a theme whose paper is dark by day as well."""
    return Theme(Palette(PAPER.dark, PAPER.dark))


@pytest.mark.parametrize("name", STYLE_SHEETS)
def test_no_style_sheet_holds_a_colour(name: str, root: Path) -> None:
    rules = re.sub(
        r"/\*.*?\*/", "", (root / "templates/html" / f"{name}.css").read_text("utf-8"), flags=re.DOTALL
    )
    values = [value for value in re.findall(r":([^;{}]+)[;}]", rules) if COLOUR.search(value)]
    assert values == []


def test_a_page_gets_every_colour_of_both_schemes() -> None:
    style = Page(render_html(MAP, theme=house())).one("style").words
    by_day, rest = style.split("@media screen and (prefers-color-scheme:dark)", 1)
    assert "--line:#0038a8;" in by_day
    assert "--line:#9ab8ff;" in rest
    for name in PAPER.light:
        assert f"--{name}:" in by_day
        assert f"--{name}:" in rest


def test_paper_is_white_unless_the_text_could_not_be_read_on_it() -> None:
    assert "@media print{:root{--paper:#ffffff;--sheet:#ffffff;}}" in variables(house())
    assert "@media print" not in variables(bright())


def test_fonts_of_ones_own_come_before_ours() -> None:
    told = variables(house())
    assert '--sans:"Verdana\\20 Pro","Arial",var(--our-sans);--serif:"Georgia",var(--our-serif)' in told
    assert "--sans:var(--our-sans);--serif:var(--our-sans)" in variables(Theme(CLEAR, serifs=False))
    assert '--serif:"Inter",var(--our-sans)' in variables(Theme(CLEAR, serifs=False, text_fonts=("Inter",)))


def test_a_logo_and_a_corner_stand_in_the_head_of_a_page() -> None:
    page = Page(render_html(MAP, theme=house(logo=logo(), corner=CORNER)))
    image = page.one("img", "logo")
    assert image.attributes["src"] == f"data:image/png;base64,{base64.b64encode(logo().content).decode()}"
    assert image.attributes["alt"] == ""
    assert page.one("p", "corner").words == CORNER
    assert "img-src data:;" in page.html
    plain = Page(render_html(MAP, theme=house()))
    assert plain.all("img") == plain.all("p", "corner") == []
    assert "img-src" not in plain.html


@pytest.mark.parametrize(("direction", "place"), [("ltr", "@top-right"), ("rtl", "@top-left")])
def test_the_corner_is_repeated_on_later_sheets_as_text_alone(direction: str, place: str) -> None:
    told = corner_css(Theme(corner='"} body {color: red}'), direction)
    assert told.startswith(f'@page{{{place}{{content:"\\22 \\7d \\20 body')
    assert f"@page:first{{{place}{{content:none}}}}" in told
    assert corner_css(Theme(), direction) == ""


def test_a_picture_has_the_colours_the_logo_and_the_corner() -> None:
    drawn = render_svg(MAP, theme=house(logo=logo(), corner=CORNER))
    assert "#0038a8" in drawn
    assert PAPER.light["line"] not in drawn
    assert 'preserveAspectRatio="xMinYMid meet" href="data:image/png;base64,' in drawn
    assert "Fortroligt &amp; kun til os" in drawn
    assert "<image" not in render_svg(MAP, theme=house())


def test_a_picture_that_reads_from_right_to_left_has_the_logo_on_the_right() -> None:
    mirrored = arranged("Køb", language="ar")
    assert "xMaxYMid meet" in render_svg(mirrored, theme=house(logo=logo()))


def test_the_clear_theme_has_titles_without_serifs() -> None:
    assert "Times" in render_svg(MAP)
    assert "Times" not in render_svg(MAP, theme=Theme(CLEAR, serifs=False))


def test_a_graph_has_the_colours_and_words_that_can_be_read() -> None:
    keys: dict[str, Any] = {
        "phases": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
        "flow": [{"from": "b", "to": "a", "kind": "back", "reason": "Igen"}],
    }
    told = render_dot(graph_of(**keys), house())
    assert 'bgcolor="#eef7ec"' in told
    assert PAPER.light["paper"] not in told
    # The brown of a way back is readable on light paper alone.
    assert 'COLOR="#85581a"' in told
    assert 'COLOR="#85581a"' not in render_dot(graph_of(**keys), bright())


def test_a_document_has_the_logo_and_the_corner_on_each_page() -> None:
    phases = [{"name": f"F{n}", "touchpoints": [f"K{n}-{m}" for m in range(4)]} for n in range(12)]
    found = render_pdf(arranged(*phases), lambda _: None, theme=house(logo=logo(), corner=CORNER))
    reader = PdfReader(io.BytesIO(found))
    assert len(reader.pages) > 1
    assert all(CORNER in page.extract_text() for page in reader.pages)
    assert all(page.images for page in reader.pages)


def test_slides_have_the_theme_s_colours_and_fonts_and_its_brand_in_the_layout() -> None:
    data = render_pptx(MAP, house(logo=logo(), corner=CORNER))
    parts = zipfile.ZipFile(io.BytesIO(data))
    theme = parts.read("ppt/theme/theme1.xml").decode()
    assert '<a:accent1><a:srgbClr val="0038A8"/></a:accent1>' in theme
    assert re.search(r'<a:majorFont>\s*<a:latin typeface="Georgia"/>', theme)
    assert re.search(r'<a:minorFont>\s*<a:latin typeface="Verdana Pro"/>', theme)
    layout: Any = Presentation(io.BytesIO(data)).slide_layouts[0]
    words = [shape.text_frame.text for shape in layout.shapes if shape.has_text_frame]
    assert CORNER in words
    (picture,) = (shape for shape in layout.shapes if shape.shape_type == 13)
    assert picture.image.blob == logo().content
    assert picture.width == pytest.approx(4 * picture.height, rel=0.01)


def test_slides_leave_out_a_logo_that_office_programs_do_not_show() -> None:
    webp = Picture("image/webp", b"RIFF\0\0\0\0WEBP")
    layout = Presentation(io.BytesIO(render_pptx(MAP, house(logo=webp)))).slide_layouts[0]
    assert [shape for shape in layout.shapes if shape.shape_type == 13] == []


def test_a_workbook_has_the_theme_s_colours_fonts_and_corner() -> None:
    book = load_workbook(io.BytesIO(render_xlsx(MAP, house(corner=CORNER))))
    sheet = book.worksheets[0]
    assert sheet["A1"].font.name == "Georgia"
    assert sheet["A3"].font.name == "Verdana Pro"
    assert sheet["A3"].fill.start_color.rgb == "FF0038A8"
    # A header writes "&" twice, since one begins a code.
    assert sheet.oddHeader.right.text == CORNER.replace("&", "&&")
    assert load_workbook(io.BytesIO(render_xlsx(MAP))).worksheets[0].oddHeader.right.text is None


def test_cells_have_a_ground_where_text_could_not_be_read_on_white() -> None:
    sheet = load_workbook(io.BytesIO(render_xlsx(MAP, bright()))).worksheets[0]
    assert sheet["A1"].fill.start_color.rgb == "FF191E21"
    assert load_workbook(io.BytesIO(render_xlsx(MAP))).worksheets[0]["A1"].fill.fill_type is None
