"""Maps in Danish, German, Arabic and Japanese, as people there would write them, on every kind of screen."""

from pathlib import Path

import pytest

from cjm.model import Journey
from cjm.render.html import render_html
from cjm.view import board
from tests.render.html_page import Page, example
from tests.render.test_html_in_browser import assert_lies_well, layout
from tests.tools.pages import inaccessible, invalid_html, nonconforming

HERE = Path(__file__).parent
LANGUAGES = {"da": "ltr", "de": "ltr", "ar": "rtl", "ja": "ltr"}
WIDTHS = [1440, 768, 390, 360, 320]


def journey(language: str) -> Journey:
    return example(HERE / f"{language}.cjm.yaml")


def drawn(language: str, folder: Path) -> Path:
    path = folder / f"{language}.html"
    path.write_text(render_html(board(journey(language), language)), encoding="utf-8")
    return path


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_says_its_language_and_which_way_it_reads(language: str, tmp_path: Path) -> None:
    root = Page(drawn(language, tmp_path).read_text("utf-8")).one("html").attributes
    assert (root["lang"], root["dir"]) == (language, LANGUAGES[language])


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_leaves_its_box_or_lies_over_another(
    language: str, tmp_path: Path, node: str, chromium: str
) -> None:
    for measured in layout(drawn(language, tmp_path), node, chromium, WIDTHS):
        assert_lies_well(measured)
        assert measured["texts"] > 100
        assert measured["textsOverlap"] == []
        assert measured["textsOutside"] == []


@pytest.mark.slow
def test_the_layout_of_japanese_is_measured_with_a_font_that_has_its_letters(
    tmp_path: Path, node: str, chromium: str, japanese_font: list[str]
) -> None:
    for measured in layout(drawn("ja", tmp_path), node, chromium, [1440, 320]):
        # The title and the names of touchpoints have no letter of another script; a quotation has marks.
        assert set(measured["fonts"]["h1"]) <= set(japanese_font)
        assert set(measured["fonts"][".tp h4"]) <= set(japanese_font)
        assert set(measured["fonts"][".say .w"]) & set(japanese_font)


@pytest.mark.slow
def test_the_pages_are_valid_and_accessible(tmp_path: Path, node: str, chromium: str, java: str) -> None:
    pages = [drawn(language, tmp_path) for language in LANGUAGES]
    assert invalid_html(node, pages) == []
    assert nonconforming(java, pages) == []
    assert inaccessible(node, chromium, pages) == []


@pytest.mark.slow
def test_texts_over_each_other_and_outside_would_be_found(tmp_path: Path, node: str, chromium: str) -> None:
    path = drawn("da", tmp_path)
    html = path.read_text("utf-8").replace("script-src", "style-src 'unsafe-inline'; x-src", 1)
    spoilt = "<style>.ch{margin-top:-1.2em}.tp h4{white-space:nowrap;width:1em}</style></head>"
    path.write_text(html.replace("Content-Security-Policy", "X").replace("</head>", spoilt), encoding="utf-8")
    (measured,) = layout(path, node, chromium, [1440])
    assert measured["textsOverlap"]
    assert measured["textsOutside"]
