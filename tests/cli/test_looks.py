"""Themes, views and comparisons, asked for on the command line or in the settings."""

import base64
import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import BROKEN, Cjm
from tests.ops.test_pictured import colour
from tests.ops.test_pictures import picture
from tests.render.html_page import Page

Write = Callable[[str, str | bytes], Path]

MAP = """\
cjm: 1
title: Line finder en creme
language: da
state: current
lanes: [goals, {id: klima, name: Klimaet}]
persona: Line
evidence: [{title: Samtaler, id: samtaler}]
phases:
  - name: Køb
    goals: [Få en creme]
    pains: [{text: Fragten vises sidst, evidence: [samtaler]}]
    lanes: {klima: [Æsken er for stor]}
    touchpoints: [{name: Kurv, emotions: [-1]}]
flow: [{from: køb, kind: exit, reason: For dyrt}]
"""
NEXT = """\
cjm: 1
title: Line finder den rigtige creme
language: da
state: future
based_on: shop.cjm.yaml
persona: Line
phases:
  - name: Køb
    goals: [Få en creme]
    touchpoints: [{name: Kurv, emotions: [1]}]
"""
ROWS = "rows are goals, actions, questions, motivations, expectations, needs, pains, gains, emotions, "
ROWS += "opportunities, company_goals, resources, metrics, funnel, frontstage, backstage, support, klima"
VIEWS = "there is executive, team, drift; a view of your own is a table [views.NAME] in the settings"


def titles(page: str) -> list[str]:
    """Give the titles of the lanes of a page."""
    heads = [one for one in Page(page).all("th") if one.attributes.get("scope") == "row"]
    return [head.words for head in heads if "axis" not in head.classes]


def test_a_theme_comes_from_the_settings_nearest_to_each_map(cjm: Cjm, write: Write) -> None:
    write("a/cjm.toml", '[theme]\nname = "clear"\ncorner = "Internt"\n')
    write("a/shop.cjm.yaml", MAP)
    write("b/shop.cjm.yaml", MAP)
    assert cjm("render", ".", "-o", "out").code == 0
    clear, paper = (Path(f"out/{name}/shop.html").read_text("utf-8") for name in "ab")
    assert "--line:#1e4fc2;" in clear
    assert Page(clear).one("p", "corner").words == "Internt"
    assert "--line:#1f4d5c;" in paper
    assert Page(paper).all("p", "corner") == []


def test_a_theme_asked_for_keeps_the_brand_but_not_the_colours(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", '[theme]\ncorner = "Internt"\n[theme.light]\nline = "#0038a8"\n')
    write("shop.cjm.yaml", MAP)
    assert "#0038a8" in cjm("render", "shop.cjm.yaml", "-o", "-").out
    page = cjm("render", "shop.cjm.yaml", "--theme", "clear", "-o", "-").out
    assert "#0038a8" not in page
    assert "--line:#1e4fc2;" in page
    assert Page(page).one("p", "corner").words == "Internt"


def test_a_theme_that_does_not_exist_is_told(cjm: Cjm, write: Write) -> None:
    write("shop.cjm.yaml", MAP)
    run = cjm("render", "shop.cjm.yaml", "--theme", "brand")
    assert run.code == 2
    assert "paper" in run.err
    assert "clear" in run.err


def test_a_logo_stands_beside_the_settings(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", '[theme]\nlogo = "brand/logo.png"\n')
    write("brand/logo.png", picture("PNG"))
    write("maps/shop.cjm.yaml", MAP)
    page = Page(cjm("render", "maps/shop.cjm.yaml", "-o", "-").out)
    assert str(page.one("img", "logo").attributes["src"]).startswith("data:image/png;base64,")


@pytest.mark.parametrize(
    ("logo", "content", "why"),
    [
        ("logo.png", None, "there is no such file"),
        ("logo.png", b"<svg/>", "it is no PNG, JPEG, WebP or GIF, whatever its name says"),
        ("../logo.png", b"", "it lies outside the map's project"),
        ("https://firma.dk/logo.png", None, "nothing is fetched"),
        ("logo.png", b"\x89PNG\r\n\x1a\n" + bytes(500_000), "it has 500 KB, and 500 KB is the most"),
    ],
)
def test_a_logo_that_cannot_be_used_is_told(
    cjm: Cjm, write: Write, logo: str, content: bytes | None, why: str
) -> None:
    write("p/cjm.toml", f'[theme]\nlogo = "{logo}"\n')
    write("p/shop.cjm.yaml", MAP)
    if content is not None:
        write(f"p/{logo}", content)
    run = cjm("render", "p/shop.cjm.yaml")
    assert run.code == 2
    assert f'error: the logo "{logo}" of p/cjm.toml cannot be used: {why}' in run.err
    assert not Path("p/shop.html").exists()


@pytest.mark.parametrize(
    "name", ["shop.md", "shop.csv", "shop.json", "shop.dot", "shop.graph.svg", "shop.mmd", "shop.xlsx"]
)
def test_what_draws_no_logo_does_not_miss_it(cjm: Cjm, write: Write, name: str) -> None:
    write("shop.cjm.yaml", MAP)
    before = cjm("render", "shop.cjm.yaml", "-o", name)
    Path(name).unlink()
    write("cjm.toml", '[theme]\nlogo = "nowhere.png"\n')
    run = cjm("render", "shop.cjm.yaml", "-o", name)
    assert (before.code, run.code, run.err) == (0, 0, before.err)
    assert Path(name).exists()


@pytest.mark.parametrize("form", ["html", "svg", "png", "pdf", "pptx"])
def test_what_draws_a_logo_says_that_it_is_not_there(cjm: Cjm, write: Write, form: str) -> None:
    write("cjm.toml", '[theme]\nlogo = "nowhere.png"\n')
    write("shop.cjm.yaml", MAP)
    run = cjm("render", "shop.cjm.yaml", "--to", form, "--to", "csv", "-o", "out")
    assert run.code == 2
    assert 'the logo "nowhere.png" of cjm.toml cannot be used' in run.err


def test_rows_are_drawn_as_they_are_asked_for(cjm: Cjm, write: Write) -> None:
    write("shop.cjm.yaml", MAP)
    page = cjm("render", "shop.cjm.yaml", "--lane", "klima,needs", "--lane", "pains", "-o", "-").out
    assert titles(page) == ["Kontaktpunkter", "Andre veje", "Klimaet", "Uopfyldte behov", "Problemer"]


def test_a_view_of_ones_own_chooses_rows_and_leaves_out(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", '[views.drift]\nlanes = ["pains"]\nwithout = ["ways", "evidence"]\n')
    write("shop.cjm.yaml", MAP)
    page = cjm("render", "shop.cjm.yaml", "--view", "drift", "-o", "-").out
    assert titles(page) == ["Kontaktpunkter", "Problemer"]
    assert "Samtaler" not in page
    assert Page(page).all("h2")
    assert "Belæg" not in page
    # Rows that are said stand in the place of the view's.
    page = cjm("render", "shop.cjm.yaml", "--view", "drift", "--lane", "goals", "-o", "-").out
    assert titles(page) == ["Kontaktpunkter", "Mål"]


def test_a_view_without_rows_keeps_those_of_the_map(cjm: Cjm, write: Write) -> None:
    write("cjm.toml", '[views.kort]\nwithout = ["ways"]\n')
    write("shop.cjm.yaml", MAP)
    page = cjm("render", "shop.cjm.yaml", "--view", "kort", "-o", "-").out
    assert titles(page) == ["Kontaktpunkter", "Mål", "Klimaet"]


def test_the_executive_view_is_what_a_decision_rests_on(cjm: Cjm, write: Write) -> None:
    write("shop.cjm.yaml", MAP)
    page = cjm("render", "shop.cjm.yaml", "--view", "executive", "-o", "-").out
    assert titles(page) == ["Kontaktpunkter", "Problemer"]
    team = cjm("render", "shop.cjm.yaml", "--view", "team", "-o", "-").out
    assert titles(team) == ["Kontaktpunkter", "Følelser", "Andre veje", "Mål", "Problemer"]


@pytest.mark.parametrize("form", ["svg", "md", "csv"])
def test_a_view_counts_in_every_format_with_rows(cjm: Cjm, write: Write, form: str) -> None:
    write("shop.cjm.yaml", MAP)
    run = cjm("render", "shop.cjm.yaml", "--lane", "pains", "--to", form, "-o", "-")
    assert "Fragten" in run.out
    assert "Få en creme" not in run.out
    assert run.err == ""


def test_formats_without_rows_say_that_they_show_everything(cjm: Cjm, write: Write) -> None:
    write("shop.cjm.yaml", MAP)
    run = cjm("render", "shop.cjm.yaml", "--view", "executive", "--to", "json", "-o", "-")
    assert run.err == "note: json shows the journey as a whole, whatever the view\n"
    assert json.loads(run.out)["map"]["title"] == "Line finder en creme"


@pytest.mark.parametrize(
    ("arguments", "message", "help_"),
    [
        (("--view", "executiv"), 'there is no view "executiv"', f'did you mean "executive"? {VIEWS}'),
        (("--view", "qqqqq"), 'there is no view "qqqqq"', VIEWS),
        (("--lane", "pain"), '"pain" is no row of these maps', f'did you mean "pains" or "gains"? {ROWS}'),
        (("--lane", "qqqqq"), '"qqqqq" is no row of these maps', ROWS),
        (
            ("--view", "drift"),
            '"klimaa" of the view "drift" is no row of these maps',
            f'did you mean "klima"? {ROWS}',
        ),
        (
            ("--lane", "pains,,goals"),
            "a list of rows has an empty place in it",
            "name rows: --lane pains,opportunities",
        ),
    ],
)
def test_a_view_or_a_row_that_does_not_exist_is_told(
    cjm: Cjm, write: Write, arguments: tuple[str, ...], message: str, help_: str
) -> None:
    write("cjm.toml", '[views.drift]\nlanes = ["klimaa"]\n')
    write("shop.cjm.yaml", MAP)
    run = cjm("render", "shop.cjm.yaml", *arguments)
    assert (run.code, run.err) == (2, f"error: {message}\n  = help: {help_}\n")
    assert not Path("shop.html").exists()


@pytest.mark.parametrize("other", ["shop.cjm.yaml", "based-on"])
def test_a_map_is_compared_with_another_one_or_the_one_it_is_based_on(
    cjm: Cjm, write: Write, other: str
) -> None:
    write("shop.cjm.yaml", MAP)
    write("next.cjm.yaml", NEXT)
    page = Page(cjm("render", "next.cjm.yaml", "--compare", other, "-o", "-").out)
    assert page.one("p", "compared").words == "I dag og Ønsket på samme kort"
    assert page.one("h1").words == "Line finder den rigtige creme"
    assert [gone.words for gone in page.all("del")] == [
        "Falder fra",
        "For dyrt",
        "Fragten vises sidst",
        "Æsken er for stor",
        "Samtaler",
    ]


def test_based_on_counts_from_the_map_and_for_many_maps(cjm: Cjm, write: Write) -> None:
    write("maps/shop.cjm.yaml", MAP)
    for name in ("a", "b"):
        write(f"plans/{name}.cjm.yaml", NEXT.replace("shop.cjm.yaml", "../maps/shop.cjm.yaml"))
    assert cjm("render", "plans", "--compare", "based-on", "--to", "csv", "-o", "out").code == 0
    for name in ("a", "b"):
        rows = list(csv.DictReader(io.StringIO(Path(f"out/{name}.csv").read_text("utf-8-sig"))))
        assert {row["text"]: row["change"] for row in rows if row["change"]} == {
            "godt": "changed",
            "Fragten vises sidst": "removed",
            "Æsken er for stor": "removed",
        }


def test_a_comparison_without_a_difference_says_so(cjm: Cjm, write: Write) -> None:
    write("shop.cjm.yaml", MAP)
    write("next.cjm.yaml", MAP.replace("state: current", "state: future"))
    run = cjm("render", "next.cjm.yaml", "--compare", "shop.cjm.yaml", "-o", "next.html")
    assert (run.code, run.out) == (0, "wrote next.html\n")
    assert run.err == 'note: next.cjm.yaml: there is no difference to "shop.cjm.yaml" in what is compared\n'
    assert "Ingen forskelle i det, der sammenlignes" in Path("next.html").read_text("utf-8")


def test_pictures_of_both_maps_are_shown(cjm: Cjm, write: Write) -> None:
    write("gammel/shop.cjm.yaml", MAP.replace("{name: Kurv,", "{name: Kasse, image: kasse.png, alt: Kassen,"))
    write("gammel/kasse.png", picture("PNG"))
    write("next.cjm.yaml", NEXT)
    page = Page(cjm("render", "next.cjm.yaml", "--compare", "gammel/shop.cjm.yaml", "-o", "-").out)
    assert page.one("img").attributes["alt"] == "Kassen"


TWO_PICTURES = """\
cjm: 1
title: Line finder en creme
language: da
phases:
  - {name: Køb, touchpoints: [{name: %s, image: p.png, alt: %s}]}
"""


@pytest.mark.parametrize("form", ["html", "svg"])
def test_pictures_of_one_name_in_two_folders_are_each_shown_where_they_belong(
    cjm: Cjm, write: Write, form: str
) -> None:
    for folder, name, of in (("f1", "Kurv", "red"), ("f2", "Kasse", "blue")):
        write(f"{folder}/m.cjm.yaml", TWO_PICTURES % (name, name))
        write(f"{folder}/p.png", colour(of))
    run = cjm("render", "f2/m.cjm.yaml", "--compare", "f1/m.cjm.yaml", "--to", form, "-o", "-")
    assert run.err == ""
    red, blue = (base64.b64encode(colour(of)).decode() for of in ("red", "blue"))
    assert (run.out.count(red), run.out.count(blue)) == (1, 1)
    assert run.out.index(red) < run.out.index(blue)  # Kurv is gone, and stands before Kasse


@pytest.mark.parametrize("form", ["html", "csv"])
def test_another_picture_of_one_name_is_a_difference_in_every_format(
    cjm: Cjm, write: Write, form: str
) -> None:
    for folder in ("f1", "f2", "f3"):
        write(f"{folder}/m.cjm.yaml", TWO_PICTURES % ("Kurv", "Kurven"))
        write(f"{folder}/p.png", colour("blue" if folder == "f2" else "red"))
    same = cjm("render", "f3/m.cjm.yaml", "--compare", "f1/m.cjm.yaml", "--to", form, "-o", "-")
    assert same.err.startswith('note: f3/m.cjm.yaml: there is no difference to "f1/m.cjm.yaml"')
    other = cjm("render", "f2/m.cjm.yaml", "--compare", "f1/m.cjm.yaml", "--to", form, "-o", "-")
    assert other.err == ""


def test_what_is_wrong_with_the_other_map_is_told_like_anything_else(cjm: Cjm, write: Write) -> None:
    write("shop.cjm.yaml", MAP)
    write("broken.cjm.yaml", BROKEN)
    run = cjm("render", "shop.cjm.yaml", "--compare", "broken.cjm.yaml")
    assert run.code == 1
    assert " --> broken.cjm.yaml:4:1" in run.err
    assert not Path("shop.html").exists()
    run = cjm("render", "shop.cjm.yaml", "--compare", "nowhere.cjm.yaml")
    assert run.code == 2
    assert "there is no such file" in run.err


@pytest.mark.parametrize(
    ("arguments", "message", "help_"),
    [
        (
            ("next.cjm.yaml", "--compare", "shop.cjm.yaml", "--to", "json"),
            "a comparison cannot be drawn as json",
            "it can be drawn as html, svg, png, pdf, pptx, xlsx, csv, md",
        ),
        (
            ("next.cjm.yaml", "--compare", "shop.cjm.yaml", "--with-findings"),
            "findings are about one map, and cannot be shown on a comparison",
            "render the map by itself --with-findings",
        ),
        (
            (".", "--compare", "shop.cjm.yaml"),
            '2 maps cannot be compared with "shop.cjm.yaml" at once',
            "give one map; or --compare based-on, which takes what each map names in based_on",
        ),
        (
            ("shop.cjm.yaml", "--compare", "based-on"),
            '"shop.cjm.yaml" does not say what it is based on',
            "write based_on: with the path of the current map, or give --compare a map",
        ),
    ],
)
def test_a_comparison_that_cannot_be_drawn_is_told(
    cjm: Cjm, write: Write, arguments: tuple[str, ...], message: str, help_: str
) -> None:
    write("shop.cjm.yaml", MAP)
    write("next.cjm.yaml", NEXT)
    run = cjm("render", *arguments)
    assert (run.code, run.err) == (2, f"error: {message}\n  = help: {help_}\n")


def test_a_template_of_ones_own_gets_the_look_the_theme_and_the_comparison(cjm: Cjm, write: Write) -> None:
    write("shop.cjm.yaml", MAP)
    write("next.cjm.yaml", NEXT)
    write(
        "mine.svg.j2",
        "{{ board.compared.title }} {{ board.lanes|map(attribute='key')|join }} {{ colours.line }}",
    )
    arguments = ("--compare", "shop.cjm.yaml", "--lane", "pains", "--theme", "clear", "-o", "-")
    run = cjm("render", "next.cjm.yaml", "--template", "mine.svg.j2", *arguments)
    assert run.out == "I dag og Ønsket på samme kort pains #1e4fc2", run.err
