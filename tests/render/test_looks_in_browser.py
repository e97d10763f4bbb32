"""Themes and comparisons as a browser draws them, by day, in the dark and on paper."""

from pathlib import Path

import pytest

from cjm.render import Drawing, Form, render
from cjm.render.html import render_html
from cjm.render.theme import Theme
from cjm.settings.contrast import contrast
from cjm.settings.palettes import CLEAR
from cjm.view import board
from tests.diff.test_merge import read
from tests.render import test_compared_head
from tests.render.html_page import example
from tests.render.test_compared import TODAY, WISHED, drawn
from tests.render.test_html_in_browser import layout
from tests.render.themes import house, logo, rgb, styles
from tests.tools.pages import inaccessible, invalid_html

pytestmark = pytest.mark.slow


def hexed(colour: str) -> str:
    """Write a colour as settings do, of one as a browser tells it."""
    numbers = colour.removeprefix("rgb(").removesuffix(")").split(", ")
    return "#" + "".join(f"{int(number):02x}" for number in numbers)


def test_a_theme_changes_what_is_really_drawn(root: Path, tmp_path: Path, node: str, chromium: str) -> None:
    shown = board(example(root / "examples" / "organic-skincare.cjm.yaml"), "creme")
    theme = house(logo=logo(), corner="Fortroligt")
    found = styles(
        render_html(shown, theme=theme),
        tmp_path,
        node,
        chromium,
        "body",
        "h1",
        ".c1",
        ".logo",
        ".corner",
        ".head",
    )
    assert found["light"]["body"]["backgroundColor"] == rgb("#eef7ec")
    assert found["dark"]["body"]["backgroundColor"] == rgb(theme.palette.dark["paper"])
    assert found["paper"]["body"]["backgroundColor"] == rgb("#ffffff")
    assert found["light"][".c1"]["stroke"] == found["paper"][".c1"]["stroke"] == rgb("#0038a8")
    assert found["dark"][".c1"]["stroke"] == rgb("#9ab8ff")
    assert found["light"]["body"]["fontFamily"].startswith('"Verdana Pro", Arial, -apple-system')
    assert found["light"]["h1"]["fontFamily"].startswith("Georgia, ")
    for way in ("light", "dark", "paper"):
        image, corner, head = (found[way][one] for one in (".logo", ".corner", ".head"))
        assert image["loaded"] == 240
        assert image["box"]["height"] > 10
        assert corner["box"]["right"] <= head["box"]["right"] + 1
        assert corner["box"]["left"] > head["box"]["width"] / 2
    # The logo is made for light paper, and keeps it.
    assert found["dark"][".logo"]["backgroundColor"] == rgb("#eef7ec")


def test_every_theme_is_valid_and_accessible(root: Path, tmp_path: Path, node: str, chromium: str) -> None:
    shown = board(example(root / "examples" / "organic-skincare.cjm.yaml"), "creme")
    pages = []
    for number, theme in enumerate((Theme(CLEAR, serifs=False), house(logo=logo(), corner="Fortroligt"))):
        pages.append(tmp_path / f"{number}.html")
        pages[-1].write_text(render_html(shown, theme=theme), encoding="utf-8")
    assert invalid_html(node, pages) == []
    assert inaccessible(node, chromium, pages) == []


def test_marks_differ_by_sign_and_shape_and_can_be_read(tmp_path: Path, node: str, chromium: str) -> None:
    html = drawn(Form.HTML).decode()
    marks = ("b.mk.added", "b.mk.removed", "b.mk.changed")
    found = styles(html, tmp_path, node, chromium, *marks, "del", "ins", ".tps td:nth-child(3)")
    for way in ("light", "dark", "paper"):
        seen = found[way]
        assert [seen[mark]["sign"][:2] for mark in marks] == ['"+', '"–', '"±']
        assert [seen[mark]["borderTopStyle"] for mark in marks] == ["solid", "dashed", "solid"]
        # What is new is filled with the ink of the others.
        assert seen["b.mk.added"]["backgroundColor"] == seen["b.mk.changed"]["color"]
        for mark in marks:
            assert contrast(hexed(seen[mark]["color"]), hexed(seen[mark]["backgroundColor"])) >= 4.5
            assert seen[mark]["box"]["width"] > 20
        assert (seen["del"]["textDecorationLine"], seen["ins"]["textDecorationLine"]) == (
            "line-through",
            "none",
        )


def test_a_comparison_is_valid_and_accessible(root: Path, tmp_path: Path, node: str, chromium: str) -> None:
    creme, dress = (
        example(root / "examples" / f"{name}.cjm.yaml")
        for name in ("organic-skincare", "summer-party-outfit")
    )
    pages = [tmp_path / f"{name}.html" for name in ("hand", "people", "english", "heads", "same")]
    english = [text.replace("language: da", "language: en") for text in (TODAY, WISHED)]
    pages[0].write_bytes(drawn(Form.HTML))
    pages[1].write_bytes(render(creme, "x", Form.HTML, Drawing(old=dress, theme=house())))
    pages[2].write_bytes(render(read(english[1]), "x", Form.HTML, Drawing(old=read(english[0]))))
    pages[3].write_bytes(test_compared_head.drawn(Form.HTML))
    pages[4].write_bytes(render(dress, "x", Form.HTML, Drawing(old=dress)))
    assert invalid_html(node, pages) == []
    assert inaccessible(node, chromium, pages) == []


def test_marks_stay_in_narrow_columns(root: Path, tmp_path: Path, node: str, chromium: str) -> None:
    dress, yoga = (
        example(root / "examples" / f"{name}.cjm.yaml") for name in ("summer-party-outfit", "yoga-studio")
    )
    path = tmp_path / "page.html"
    path.write_bytes(render(dress, "x", Form.HTML, Drawing(old=yoga)))
    heads = tmp_path / "heads.html"
    heads.write_bytes(test_compared_head.drawn(Form.HTML))
    for measured in layout(heads, node, chromium, [1440, 390]):
        assert measured["textsOutside"] == measured["textsOverlap"] == []
    for measured in layout(path, node, chromium, [1440, 390]):
        assert measured["textsOutside"] == measured["textsOverlap"] == []
