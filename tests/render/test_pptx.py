"""Slides, read back with python-pptx: nothing lost, nothing cut, nothing over another."""

import io
import sys
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from cjm.model import Journey
from cjm.render.error import RenderError
from cjm.render.pptx import render_pptx
from cjm.render.pptx.section import sections
from cjm.render.text import clean
from cjm.settings.palettes import PAPER
from cjm.view import Board, board
from cjm.view.entries import entries
from tests.often import often
from tests.render.drawn_graph import HOSTILE
from tests.render.html_page import EXAMPLES, example
from tests.render.slides import (
    EMU,
    A,
    all_text,
    boxes,
    crowded_cells,
    every_shape,
    freeforms,
    marks,
    opened,
    slide_called,
    tables,
    titles,
    told,
    words,
)
from tests.render.svg_maps import full_board, hard_boards
from tests.strategies import journeys
from tests.view.arranged import arranged

HARD = hard_boards()
FELT = {
    "name": "Køb",
    "funnel": {"entered": 200, "continued": 50},
    "touchpoints": [
        {"name": "Annonce", "channel": "ads", "emotions": [2]},
        {
            "name": "Kurv",
            "moment_of_truth": True,
            "emotions": [{"score": -2, "feeling": "Snydt", "quote": "49?"}],
        },
        {"name": "Pakke", "medium": "physical", "url": "https://x.example/"},
    ],
}  # fmt: skip


def assert_tidy(drawn: Board) -> None:
    deck = opened(drawn)
    for slide in deck.slides:
        placed = boxes(slide)
        for one in placed:
            assert one.needed <= one.height + 0.1, (one, slide.shapes.title.text_frame.text)
            assert one.left >= -0.1, one
            assert one.top >= -0.1, one
            assert one.left + one.width <= 960.1, one
            assert one.top + one.height <= 540.1, one
        assert [(a, b) for n, a in enumerate(placed) for b in placed[:n] if a.meets(b)] == []
        assert [text for table in tables(slide) for text in crowded_cells(table)] == []
        ids = [one.shape_id for one in every_shape(slide.shapes)]
        assert len(set(ids)) == len(ids)
    named = titles(deck)
    assert all(named)
    assert len(set(named)) == len(named)
    written = all_text(deck)
    assert [text for text in said(drawn) if not is_told("".join(clean(text).split()), written)] == []


def is_told(text: str, written: str) -> bool:
    """Say whether a text stands there, in one piece or in two where a slide ends in the middle of it."""
    cuts = range(len(text)) if text not in written else ()
    return text in written or any(text[:cut] in written and text[cut:] in written for cut in cuts)


def said(drawn: Board) -> Iterator[str]:
    """Give the texts of a map, those that a slide may have to part left out where they are long."""
    for row in entries(drawn):
        yield from filter(None, (row.item.text, row.item.quote, *row.item.tags))
    for column in drawn.columns:
        if column.touchpoint:
            yield column.touchpoint.name
    header = drawn.header
    yield from (fact.text for fact in (*header.about, *header.facts))
    for card in header.personas:
        yield from filter(
            None, (card.name, card.role, card.description, card.quote, *card.goals, *card.needs)
        )
    yield from (one.text for one in drawn.opportunities)
    yield from filter(
        None, (text for way in drawn.ways for text in (way.start_name, way.end_name, way.reason))
    )
    for note in (*drawn.what_if, *drawn.alternatives, *drawn.stakeholders, *drawn.walkthroughs):
        yield from filter(None, (note.title.text, note.text))
    yield from filter(None, (text for one in drawn.evidence for text in (one.title, one.note)))
    yield from filter(None, (text for one in drawn.phases for text in (one.summary, one.duration, one.owner)))


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_are_whole_and_tidy(name: str, root: Path) -> None:
    drawn = board(example(root / "examples" / f"{name}.cjm.yaml"), name)
    assert_tidy(drawn)
    assert render_pptx(drawn) == render_pptx(drawn)


@pytest.mark.parametrize("name", HARD)
def test_hard_maps_are_whole_and_tidy(name: str) -> None:
    assert_tidy(HARD[name])


@settings(max_examples=often(25))
@given(journeys())
def test_any_map_is_whole_and_tidy(data: dict[str, Any]) -> None:
    assert_tidy(board(Journey.model_validate(data), "kort"))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_stay_texts(text: str) -> None:
    assert_tidy(full_board(text, phases=1, touchpoints=2))


@pytest.mark.slow
def test_texts_longer_than_a_slide_go_on_on_the_next() -> None:
    long = "Kunden leder efter den rigtige størrelse og opgiver. " * 60
    word = "Å" * 1500
    drawn = arranged(
        {
            "name": long,
            "summary": long,
            "goals": [long, word],
            "touchpoints": [{"name": long, "actions": [long]}],
        },
        title=long,
        summary=long,
        lanes=[{"id": "goals", "name": long}, "actions"],
        personas=[{"name": "Line", "description": long}],
    )
    assert_tidy(drawn)
    assert any("fortsat" in cell for slide in opened(drawn).slides for cell in _first_column(slide))


def _first_column(slide: Any) -> list[str]:
    return [row.cells[0].text_frame.text for table in tables(slide) for row in table.rows]


def test_slides_come_in_the_order_one_tells_a_map() -> None:
    named = titles(opened(full_board("Kort tekst", phases=5)))
    assert named[:2] == ["Kort tekst", "Overblik"]
    told = " · ".join(named)
    first = ["Overblik", "Muligheder", "Faser 1–3: Kort tekst, Kort tekst, Kort tekst", "Andre veje"]
    then = ["Hvad nu hvis …", "Alternativer", "Interessenter", "I kundens fodspor", "Belæg"]
    places = [told.index(title) for title in [*first, *then]]
    assert places == sorted(places)


def test_each_marker_stands_over_the_middle_of_its_column() -> None:
    slide = slide_called(opened(arranged(FELT, "Brug")), "Overblik")
    markers = [
        shape for shape in every_shape(slide.shapes)
        if "Følelseskurve: " in shape.element.xpath(".//p:cNvPr")[0].get("descr", "")
    ]  # fmt: skip
    for shape, number in zip(markers, "12", strict=True):
        mark = marks(slide)[number]
        assert abs(shape.left + shape.width / 2 - mark.left - mark.width / 2) < EMU


def test_the_curve_is_one_group_that_says_what_it_shows() -> None:
    slide = slide_called(opened(arranged(FELT, "Brug")), "Overblik")
    (group,) = [shape for shape in slide.shapes if shape.element.tag.endswith("}grpSp")]
    assert group.element.nvGrpSpPr.cNvPr.get("descr") == (
        "Følelseskurve: Annonce +2; Kurv −2; Pakke det ved ingen endnu; Brug det ved ingen endnu"
    )
    (line,) = freeforms(slide)
    assert len(line.element.xpath(".//a:cubicBezTo")) == 1
    assert [words(shape) for shape in group.shapes if words(shape)] == ["?", "?"]


def test_shapes_without_words_are_described_or_decoration() -> None:
    for slide in opened(full_board("Kort tekst")).slides:
        for shape in every_shape(slide.shapes):
            about = shape.element.xpath(".//p:cNvPr")[0]
            decorative = about.xpath(".//*[local-name()='decorative']")
            assert shape.has_table or words(shape) or about.get("descr") or decorative


def test_highest_and_lowest_are_said_in_words_and_the_lowest_stands_out() -> None:
    slide = slide_called(opened(arranged(FELT)), "Overblik")
    assert {"Højdepunkt\nmeget godt", "Lavpunkt\nSnydt »49?«"} <= told(slide)
    assert marks(slide)["2"].line.color.theme_color.name == "ACCENT_2"
    assert "Her falder den største andel fra" not in " ".join(told(slide))


def test_media_differ_by_shape_and_are_named() -> None:
    points = [{"name": medium, "medium": medium} for medium in ("digital", "physical", "hybrid")]
    slide = slide_called(opened(arranged({"name": "Køb", "touchpoints": [*points, "Ukendt"]})), "Overblik")
    drawn = marks(slide).values()
    forms = [shape.element.xpath(".//a:prstGeom")[0].get("prst") for shape in drawn]
    assert forms == ["ellipse", "rect", "hexagon", "ellipse"]
    dashes = [shape.element.xpath(".//a:ln/a:prstDash")[0].get("val") for shape in drawn]
    assert dashes == ["solid", "solid", "solid", "sysDash"]
    assert {"digitalt", "fysisk", "hybridt"} <= told(slide)


def test_the_biggest_drop_is_said() -> None:
    first = {"name": "A", "funnel": {"entered": 10, "continued": 9}}
    second = {"name": "B", "funnel": {"entered": 9, "continued": 2}}
    slide = slide_called(opened(arranged(first, second, "C")), "Overblik")
    assert "9 → 2\n78\u00a0% falder fra\nHer falder den største andel fra" in told(slide)
    assert "10 → 9\n10\u00a0% falder fra" in told(slide)


def test_curves_of_several_personas_differ_and_are_named() -> None:
    felt = [{"score": 1, "for": ["line"]}, {"score": -1, "for": ["jens"]}]
    phases = [{"name": "Køb", "emotions": felt}, {"name": "Brug", "emotions": [2]}]
    slide = slide_called(opened(arranged(*phases, personas=["Line", "Jens"])), "Overblik")
    lines = freeforms(slide)
    assert len({shape.element.xpath(".//a:prstDash")[0].get("val") for shape in lines}) == len(lines) == 2
    assert {"Line", "Jens", "Højdepunkt: Line, Jens\nmeget godt"} <= told(slide)


def test_words_of_extremes_at_one_place_share_the_room_there_is() -> None:
    personas = [f"P{n}" for n in range(9)]
    felt = [{"score": 2, "feeling": f"F{n}", "for": [f"p{n}"]} for n in range(9)]
    drawn = arranged({"name": "Køb", "emotions": felt}, {"name": "Brug", "emotions": [-1]}, personas=personas)
    assert_tidy(drawn)
    said = [text for text in told(slide_called(opened(drawn), "Overblik")) if text.startswith("Højdepunkt")]
    assert len(said) == 2


def test_a_long_map_has_several_overviews_about_equally_full() -> None:
    many = [{"name": f"F{n}", "touchpoints": [f"T{n}{m}" for m in range(6)]} for n in range(9)]
    parts = sections(arranged(*many))
    assert [len(section.parts) for section in parts] == [5, 4]
    crowded = sections(arranged({"name": "F", "touchpoints": [f"T{n}" for n in range(50)]}))
    assert [section.parts[0].span for section in crowded] == [33, 17]
    assert titles(opened(arranged(*many)))[1:3] == ["Overblik", "Overblik (2)"]


def test_a_table_has_heads_on_each_slide_and_gaps_are_hatched() -> None:
    deck = opened(full_board("Kort tekst", phases=2))
    detailed = [slide for slide in deck.slides if slide.shapes.title.text_frame.text.startswith("Faser 1–2")]
    assert len(detailed) > 1
    for slide in detailed:
        (table,) = tables(slide)
        heads = [cell.text_frame.text for cell in table.rows[0].cells]
        assert heads == ["Faser", "1. Kort tekst", "2. Kort tekst"]
        assert (table.first_row, table.first_col) == (True, True)
    (table,) = tables(opened(arranged({"name": "A", "goals": ["Ro"]}, "B")).slides[2])
    (gap,) = [cell for row in table.rows for cell in row.cells if cell.text_frame.text == "Intet noteret"]
    assert gap._tc.xpath("./a:tcPr/a:pattFill")


def test_the_lines_of_a_blueprint_cross_the_table() -> None:
    point = {"name": "Kasse", "actions": ["Betaler"], "backstage": ["Pakker"]}
    deck = opened(arranged({"name": "Køb", "touchpoints": [point]}, "Brug"))
    cells = [
        cell for slide in deck.slides for table in tables(slide) for row in table.rows for cell in row.cells
    ]  # fmt: skip
    crossing = [cell.text_frame.text for cell in cells if cell.is_merge_origin]
    assert crossing == ["Interaktionslinje", "Synlighedslinje"]


@pytest.mark.parametrize(("tag", "office"), [("da", "da-DK"), ("en", "en-GB"), ("ar", "ar-EG")])
def test_every_run_says_its_language(tag: str, office: str) -> None:
    deck = opened(full_board("Kort tekst", tag))
    runs = [run for slide in deck.slides for run in slide.element.iter(f"{A}rPr")]
    assert {run.get("lang") for run in runs} == {office}
    unknown = opened(board(Journey.model_validate({"cjm": 1, "title": "T", "phases": ["A"]}), "t"))
    assert {run.get("lang") for slide in unknown.slides for run in slide.element.iter(f"{A}rPr")} == {None}


def test_a_map_that_reads_from_right_to_left_is_mirrored() -> None:
    phases = [{"name": "شراء", "emotions": [1]}, {"name": "استعمال", "emotions": [-1]}]
    deck = opened(arranged(*phases, language="ar", title="رحلة"))
    slide = slide_called(deck, "Overview")
    named = [shape for shape in slide.shapes if shape.name in {"شراء", "استعمال"}]
    first, second = (shape for shape in named if shape.top < 80 * EMU)
    assert first.left > second.left
    (line,) = freeforms(slide)
    assert line.element.xpath(".//a:xfrm")[0].get("flipH") == "1"
    title = deck.slides[0].shapes.title.element.xpath(".//a:pPr")[0]
    assert (title.get("rtl"), title.get("algn")) == ("1", "r")
    (table,) = deck.slides[2].element.xpath(".//a:tblPr")
    assert table.get("rtl") == "1"


def test_only_safe_addresses_lead_anywhere() -> None:
    points = [{"name": "A", "url": "https://x.example/?a=1&b=2"}, {"name": "B", "url": "javascript:alert(1)"}]
    deck = opened(arranged({"name": "Køb", "touchpoints": points}))
    links = [rel.target_ref for slide in deck.slides for rel in slide.part.rels.values() if rel.is_external]
    assert links == ["https://x.example/?a=1&b=2"]
    assert "javascript:alert(1)" in all_text(deck)


def test_the_speaker_has_the_summary_and_the_extremes_at_hand() -> None:
    deck = opened(arranged(FELT, summary="Line **leder**.\n\nHun finder."))
    cover, overview, *others = deck.slides
    assert cover.notes_slide.notes_text_frame.text == "Line leder.\nHun finder."
    assert overview.notes_slide.notes_text_frame.text == (
        "Følelseskurve. Højdepunkt: Annonce, +2 (meget godt)\nFølelseskurve. Lavpunkt: Kurv, −2 (Snydt)"
    )
    assert not any(slide.has_notes_slide for slide in others)


def test_colours_are_those_of_a_theme_that_can_be_changed() -> None:
    data = render_pptx(arranged(FELT))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        theme = archive.read("ppt/theme/theme1.xml").decode()
        slides = "".join(archive.read(name).decode() for name in archive.namelist() if "slides/slide" in name)
    assert f'<a:accent2><a:srgbClr val="{PAPER.light["act"][1:].upper()}"/></a:accent2>' in theme
    assert "srgbClr" not in slides
    assert "accent2" in slides


def test_the_file_has_fixed_dates_and_says_what_it_is() -> None:
    data = render_pptx(arranged("Køb", reviewed="2026-10-12", owner="Mette"))
    core = opened(arranged("Køb", reviewed="2026-10-12", owner="Mette")).core_properties
    assert (core.title, core.author, core.created, core.modified) == (
        "En rejse", "Mette", datetime(2026, 10, 12), datetime(2026, 10, 12),
    )  # fmt: skip
    assert opened(arranged("Køb")).core_properties.created == datetime(2000, 1, 1)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [name for name in archive.namelist() if "thumbnail" in name or "printerSettings" in name]
        assert len([name for name in archive.namelist() if "slideLayouts/slideLayout" in name]) == 1


def test_without_its_engine_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pptx", None)
    monkeypatch.setitem(sys.modules, "pptx.oxml", None)
    with pytest.raises(RenderError, match="pptx file cannot be written") as raised:
        render_pptx(arranged("Køb"))
    assert "cjm-cli[office]" in (raised.value.help or "")
