"""The workbook, read back with openpyxl: the grid, the tables, and text that stays text."""

import io
import sys
import zipfile
from datetime import datetime
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from openpyxl import Workbook, load_workbook
from openpyxl.utils import range_boundaries

from cjm.model import Journey
from cjm.render.error import RenderError
from cjm.render.xlsx import render_xlsx
from cjm.render.xlsx.book import fitting
from cjm.view import Board, board
from cjm.view.entries import entries
from tests.often import often
from tests.render.drawn_graph import HOSTILE
from tests.render.html_page import EXAMPLES, example
from tests.render.svg_maps import full_board, hard_boards
from tests.render.test_csv import FORMULAS
from tests.strategies import journeys
from tests.view.arranged import arranged

PHASES: list[dict[str, Any]] = [
    {
        "name": "Opdagelse",
        "kind": "awareness",
        "duration": "En uge",
        "summary": "Behovet opstår",
        "goals": ["Ro", {"text": "Luft", "assumption": True, "tags": ["hud"]}],
        "funnel": {"entered": 200, "continued": 50, "period": "Q3", "evidence": ["e1"]},
        "touchpoints": [
            {
                "name": "Annonce",
                "channel": "ads",
                "emotions": [1],
                "actions": ["Klikker"],
                "evidence": ["e1"],
            },
            {
                "name": "Butikken",
                "moment_of_truth": True,
                "url": "https://x.example/",
                "assumption": True,
                "emotions": [{"score": -1.5, "feeling": "Træt", "quote": "Øv"}],
                "metrics": [{"name": "Klik", "value": 2.5, "unit": "%", "target": 3, "period": "Q3"}],
            },
        ],
    },
    {"name": "Brug", "kind": "other", "emotions": [2], "funnel": {"entered": 50}},
]
AROUND: dict[str, Any] = {
    "title": "Line finder en creme",
    "state": "current",
    "reviewed": "2026-10-12",
    "summary": "Line **leder**.\n\nHun finder.",
    "tags": ["hud", "web"],
    "personas": [
        {"name": "Line", "quote": "Nå", "goals": ["Ro"], "age": 34, "primary": True, "sources": ["e1"]},
        {"name": "Jens", "role": "Far"},
    ],
    "evidence": [{"id": "e1", "title": "Tal", "kind": "analytics", "source": "https://x.example/tal"}],
    "flow": [
        {"from": "brug", "to": "opdagelse", "kind": "back", "reason": "Fortryder", "share": 0.12},
        {"from": "brug", "kind": "exit"},
    ],
    "opportunities": [{"text": "Skriv", "value": 4, "effort": 2, "due": "2026-12-01", "assumption": True}],
    "what_if": [{"if": "Regn", "then": "Sol", "phase": "brug"}],
    "alternatives": [{"name": "Apoteket", "url": "https://a.example"}],
}  # fmt: skip


def opened(drawn: Board) -> Workbook:
    return load_workbook(io.BytesIO(render_xlsx(drawn)))


def grid(drawn: Board) -> list[list[Any]]:
    return [list(row) for row in opened(drawn).worksheets[0].iter_rows(values_only=True)]


def table(drawn: Board, name: str) -> list[dict[str, Any]]:
    sheet = opened(drawn)[name]
    heads, *rows = sheet.iter_rows(values_only=True)
    return [
        {head: value for head, value in zip(heads, row, strict=True) if value is not None} for row in rows
    ]


FULL = arranged(*PHASES, **AROUND)


def test_the_grid_has_phases_and_touchpoints_across_and_lanes_down() -> None:
    assert grid(FULL) == [
        ["Line finder en creme", None, None, None],
        ["Kunderejse · Tilstand: I dag · Gennemgået: 12. oktober 2026", None, None, None],
        ["Faser", "1. Opdagelse\nOpmærksomhed · En uge\nBehovet opstår", None, "2. Brug"],
        ["Kontaktpunkter", "1. Annonce", "2. Butikken", "Intet kontaktpunkt"],
        [None, "Annoncer · digitalt\n[1]", "◆ Sandhedens øjeblik\nantagelse\nhttps://x.example/", None],
        ["Følelseskurve", 1, -1.5, 2],
        ["+2 meget godt\n+1 godt\n0 neutralt\n−1 dårligt\n−2 meget dårligt", None, None, None],
        ["Mål", "• Ro\n• Luft (hud, antagelse)", None, "Intet noteret"],
        ["Handlinger", "Klikker", None, "Intet noteret"],
        ["Følelser", None, None, "meget godt (+2)"],
        [None, "godt (+1)", "Træt »Øv« (−1,5)", None],
        ["Frafald", "200 kom ind · 50 gik videre · 75\u00a0% falder fra · Q3 [1]", None, "50 kom ind"],
        ["Måltal", None, "Klik: 2,5\u00a0% (mål 3\u00a0%, Q3)", "Intet noteret"],
    ]


def test_phase_heads_span_their_columns_and_nothing_scrolls_away() -> None:
    sheet = opened(FULL).worksheets[0]
    assert "B3:C3" in {str(place) for place in sheet.merged_cells.ranges}
    assert sheet.freeze_panes == "B5"
    assert sheet.print_title_rows == "$3:$4"
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 8)
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (None, 0)
    assert sheet["B8"].alignment.wrap_text


def test_the_curve_is_a_chart_of_its_own_over_the_scores() -> None:
    sheet = opened(FULL).worksheets[0]
    (chart,) = sheet._charts
    (series,) = chart.series
    assert series.val.numRef.f == "Kort!$B$6:$D$6"
    assert series.cat.strRef.f == "Kort!$B$4:$D$4"
    assert (chart.y_axis.scaling.min, chart.y_axis.scaling.max) == (-2, 2)
    archive = zipfile.ZipFile(io.BytesIO(render_xlsx(FULL)))
    assert b'<c:autoTitleDeleted val="1"/>' in archive.read(
        "xl/charts/chart1.xml"
    )  # else it lies over the curve
    drawing = ET.fromstring(archive.read("xl/drawings/drawing1.xml"))  # noqa: S314 - what we have drawn ourselves
    (described,) = [one.get("descr") for one in drawing.iter() if one.get("descr")]
    assert described == "Følelseskurve: Annonce +1; Butikken −1,5; Brug +2"


def test_each_persona_has_a_row_of_numbers_and_a_series() -> None:
    felt = [{"score": 1, "for": ["line"]}, {"score": -1, "for": ["jens"]}]
    drawn = arranged({"name": "Køb", "emotions": felt}, {"name": "Brug"}, personas=["Line", "Jens"])
    assert [row[:3] for row in grid(drawn)[5:7]] == [
        ["Følelseskurve for Line", 1, None],
        ["Følelseskurve for Jens", -1, None],
    ]
    (chart,) = opened(drawn).worksheets[0]._charts
    assert len({one.marker.symbol for one in chart.series}) == len(chart.series) == 2


def test_a_map_without_scores_has_no_chart() -> None:
    sheet = opened(arranged("Køb")).worksheets[0]
    assert sheet._charts == []
    assert [row[0] for row in sheet.iter_rows(values_only=True)][2:] == ["Faser", "Kontaktpunkter", None]


def test_the_lines_of_a_blueprint_stand_between_its_lanes() -> None:
    point = {"name": "Kasse", "actions": ["Betaler"], "frontstage": ["Smiler"], "backstage": ["Pakker"]}
    titles = [row[0] for row in grid(arranged({"name": "Køb", "touchpoints": [point]}))]
    assert titles[5:] == [
        "Handlinger",
        "Interaktionslinje",
        "Synligt arbejde",
        "Synlighedslinje",
        "Usynligt arbejde",
    ]


def test_a_lane_that_nobody_has_written_in_says_so() -> None:
    assert grid(arranged("Køb", "Brug", lanes=["goals"]))[-1] == ["Mål", "Intet noteret", "Intet noteret"]


def test_entries_are_a_table_to_filter() -> None:
    book = opened(FULL)
    (listed,) = book["Punkter"].tables.values()
    assert listed.name == "cjm_entries"
    assert listed.autoFilter is not None
    assert range_boundaries(listed.ref) == (1, 1, 20, 1 + len(list(entries(FULL))))
    assert table(FULL, "Punkter")[1] == {
        "Nr.": 1, "Fase": "Opdagelse", "Række": "Mål", "Tekst": "Luft", "Antagelse": "ja", "Emneord": "hud",
    }  # fmt: skip
    assert {"Kontaktpunkt": "Butikken", "Tekst": "Træt", "Score": -1.5, "Citat": "Øv"}.items() <= (
        table(FULL, "Punkter")[4].items()
    )


def test_what_else_a_map_holds_has_a_sheet_of_its_own_with_real_numbers() -> None:
    assert opened(FULL).sheetnames == [
        "Kort", "Punkter", "Muligheder", "Frafald", "Måltal", "Andre veje", "Hvad nu hvis …", "Alternativer",
        "Belæg", "Om kortet",
    ]  # fmt: skip
    assert table(FULL, "Frafald") == [
        {
            "Nr.": 1, "Fase": "Opdagelse", "Kom ind": 200, "Gik videre": 50, "Faldt fra": 150, "Andel": 0.75,
            "Periode": "Q3", "Belæg": "[1]",
        },
        {"Nr.": 2, "Fase": "Brug", "Kom ind": 50},
    ]  # fmt: skip
    assert table(FULL, "Måltal") == [
        {
            "Fase": "Opdagelse", "Kontaktpunkt": "Butikken", "Navn": "Klik: 2,5\u00a0%", "Værdi": 2.5,
            "Enhed": "%", "Måltal": 3, "Periode": "Q3",
        }
    ]  # fmt: skip
    assert table(FULL, "Muligheder") == [
        {"Nr.": 1, "Tekst": "Skriv", "Værdi": 4, "Indsats": 2, "Frist": "1. december 2026", "Antagelse": "ja"}
    ]
    assert table(FULL, "Andre veje")[0] == {
        "Art": "Går tilbage", "Fra": "Brug", "Til": "Opdagelse", "Årsag": "Fortryder", "Andel": 0.12,
    }  # fmt: skip
    assert table(FULL, "Hvad nu hvis …") == [{"Navn": "Regn", "Tekst": "Sol", "Bemærkninger": "Fase: Brug"}]
    assert table(FULL, "Alternativer") == [{"Navn": "Apoteket", "Adresse": "https://a.example"}]
    assert table(FULL, "Belæg")[0]["Kilde"] == "https://x.example/tal"
    told = [tuple(row.values()) for row in table(FULL, "Om kortet")]
    assert told[0] == ("Kunderejse", "Line finder en creme")
    assert told[1:3] == [("Line leder.",), ("Hun finder.",)]
    assert ("Persona", "Line (primær)") in told
    assert ("Belæg", "[1]") in told
    assert ("Far",) in told


def test_tables_without_rows_are_left_out() -> None:
    assert opened(arranged("Køb")).sheetnames == ["Kort", "Om kortet"]


@pytest.mark.parametrize("language", ["da", "en"])
def test_sheets_have_names_that_spreadsheets_take(language: str) -> None:
    names = opened(full_board("Kort tekst", language)).sheetnames
    assert len({name.lower() for name in names}) == len(names) == 12
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\'") for name in names)


def test_a_map_that_reads_from_right_to_left_has_sheets_that_do() -> None:
    assert opened(arranged("شراء", language="ar")).worksheets[0].sheet_view.rightToLeft
    assert not opened(arranged("Køb")).worksheets[0].sheet_view.rightToLeft


def cells(book: Workbook) -> list[Any]:
    return [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]


@pytest.mark.parametrize("text", ["+1", "-1", "12", "1e5", "٣"])
def test_a_number_as_text_stays_text(text: str) -> None:
    found = cells(opened(arranged({"name": text, "goals": [text]}, title=text, tags=[text])))
    assert [cell.data_type for cell in found if cell.value == text] == ["s"] * 6


@pytest.mark.parametrize(
    "text",
    [
        *(one for one in FORMULAS if one not in {"+1", "-1"}),
        *HOSTILE,
        "https://x.example",
        "mailto:a@b.example",
        "TRUE",
    ],
)
def test_text_is_text_whatever_it_looks_like(text: str) -> None:
    book = opened(full_board(text, phases=1, touchpoints=2))
    found = cells(book)
    assert {cell.data_type for cell in found} <= {"s", "n"}
    assert not [cell.hyperlink for cell in found if cell.hyperlink]
    assert not [cell for cell in found if cell.value == "#VALUE!"]


@pytest.mark.parametrize("text", ["_x0041_", "_x000D_", "a\x01b\x0bc\ufffe", "\ud800", " rum "])
def test_what_a_file_cannot_hold_is_read_back_as_something_harmless(text: str) -> None:
    (entry,) = table(arranged({"name": "Køb", "goals": [text]}), "Punkter")
    assert entry["Tekst"] == fitting(text)


def test_a_cell_never_holds_more_than_a_spreadsheet_takes() -> None:
    assert fitting("a" * 32_767) == "a" * 32_767
    assert fitting("a" * 32_768) == "a" * 32_766 + "…"
    assert fitting("🙂" * 20_000) == "🙂" * 16_383 + "…"
    long = arranged({"name": "Køb", "goals": ["å" * 9000, "ø" * 9000, "æ" * 9000, "e" * 9000]})
    assert grid(long)[-1][1].endswith("…")
    assert [row["Tekst"][0] for row in table(long, "Punkter")] == ["å", "ø", "æ", "e"]


def test_a_number_that_a_spreadsheet_would_round_stays_text() -> None:
    (row,) = table(
        arranged({"name": "Køb", "metrics": [{"name": "Sidevisninger", "value": 1234567890123456}]}),
        "Måltal",
    )
    assert row["Værdi"] == "1234567890123456"


def test_the_file_says_what_it_is_and_when_the_map_was_looked_at() -> None:
    told = opened(FULL).properties
    assert (told.title, told.created) == ("Line finder en creme", datetime(2026, 10, 12))
    assert opened(arranged("Køb")).properties.created == datetime(2000, 1, 1)


@pytest.mark.parametrize("name", hard_boards())
def test_hard_maps_give_a_file_that_is_read_back(name: str) -> None:
    drawn = hard_boards()[name]
    book = opened(drawn)
    assert book.worksheets[0].max_column == 1 + len(drawn.columns)


@pytest.mark.parametrize("name", EXAMPLES)
def test_nothing_said_in_a_lane_is_lost(name: str, root: Any) -> None:
    drawn = board(example(root / "examples" / f"{name}.cjm.yaml"), name)
    told = "\n".join(str(cell.value) for cell in cells(opened(drawn)))
    assert [row.item.text for row in entries(drawn) if row.item.text not in told] == []
    assert render_xlsx(drawn) == render_xlsx(drawn)


@settings(max_examples=often(25))
@given(journeys())
def test_any_map_is_read_back(data: dict[str, Any]) -> None:
    drawn = board(Journey.model_validate(data), "kort")
    found = cells(opened(drawn))
    assert {cell.data_type for cell in found} <= {"s", "n"}
    told = {str(cell.value) for cell in found}
    assert {fitting(row.item.text) for row in entries(drawn)} - {""} <= told


def test_without_its_engine_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(RenderError, match="not installed") as raised:
        render_xlsx(arranged("Køb"))
    assert "cjm-cli[office]" in (raised.value.help or "")
