"""The heads of two maps in every format: marks by word and by shape, and only what goes is struck through."""

import io
import re
from typing import Any

import pytest
from hypothesis import given, settings
from openpyxl import load_workbook
from pptx import Presentation
from pypdf import PdfReader

from cjm.model import Journey
from cjm.render import Drawing, Form, render
from cjm.render.pdf.data import data
from cjm.view import Look, compared_board, in_words, rows_known
from tests.diff.test_merge import read
from tests.render.html_page import Page
from tests.render.test_compared import letters
from tests.strategies import journeys
from tests.view.test_compared_head import TODAY, WISHED

# A phase and a touchpoint on each side that the other has not, and a persona whose name has changed.
OLD = (
    TODAY.replace("needs: [Vished]", "needs: [Vished]\n    description: Bor i byen\n    id: lise")
    + """
stakeholders: [{name: Chefen, concerns: [Vagtplanen]}]
what_if: [{if: Brevet kom før, then: Så sov hun}]
"""
).replace("phases:", "phases:\n  - {name: Rygtet, goals: [Høre nyt]}", 1)
OLD = OLD.replace("    touchpoints: [", "    touchpoints: [Opkald, ")
NEW = WISHED.replace("  - name: Lise\n", "  - name: Lise Holm\n    id: lise\n").replace(
    "flow:", "  - {name: Svaret, goals: [Få svar]}\nflow:"
)
NEW = NEW.replace("}]\n    opportunities:", "}, Appen]\n    opportunities:")
SAME = TODAY.replace("state: current", "state: future")

TOLD = (
    "± Ændret", "+ Nyt", "– Udgår", "I dag: Lise søger en plads", "I dag: Lise ringer rundt", "Første barn",
    "Barslen slutter", "I dag: 2. marts 2026", "I dag: Mor på barsel", "Slippe for at ringe rundt",
    "Vælge en plads tæt på", "Sygeplejerske", "Bor i byen", "Mormor", "Far", "I dag: grundlag: 412",
    "Samtaler med forældre", "Test af køen", "I dag: Kom ikke frem", "Vagtplanen", "Brevet kom før",
    "I dag: idé · Værdi: 4/5", "vuggestue",
)  # fmt: skip
"""What must stand in every format, by hand; whole sentences, as formats lay them out differently."""

WORDY = [Form.SVG, Form.MD, Form.PDF, Form.PPTX, Form.XLSX]


def drawn(form: Form, old: str = OLD, new: str = NEW) -> bytes:
    return render(read(new), "plads", form, Drawing(old=read(old)))


def text_of(form: Form, old: str = OLD, new: str = NEW) -> str:
    made = drawn(form, old, new)
    match form:
        case Form.PDF:
            return " ".join(each.extract_text() for each in PdfReader(io.BytesIO(made)).pages)
        case Form.PPTX:
            slides = Presentation(io.BytesIO(made)).slides
            return " ".join("".join(node.text or "" for node in one.element.iter("{*}t")) for one in slides)
        case Form.XLSX:
            sheets = load_workbook(io.BytesIO(made)).worksheets
            return " ".join(
                str(cell.value) for sheet in sheets for row in sheet for cell in row if cell.value
            )
        case Form.SVG | Form.HTML:
            return Page(made.decode()).one("svg" if form is Form.SVG else "body").words
        case _:
            return made.decode()


@pytest.mark.parametrize("form", WORDY)
def test_every_format_tells_what_became_of_the_head_the_people_and_the_evidence(form: Form) -> None:
    told = letters(text_of(form))
    assert [text for text in TOLD if letters(text) not in told] == []


def test_the_page_tells_it_too_with_shapes_for_its_signs() -> None:
    told = letters(text_of(Form.HTML))
    # The signs are drawn by the style sheet, and a date is followed by nothing that hides it.
    assert [text for text in TOLD if letters(text.lstrip("+–±")) not in told] == []


def test_the_head_of_the_page_strikes_what_is_gone_and_frames_who_is_new_or_gone() -> None:
    page = Page(drawn(Form.HTML).decode())
    gone = [one.words for one in page.all("del")]
    assert {"Første barn", "Slippe for at ringe rundt", "Bor i byen", "Mormor"} <= set(gone)
    assert {"Samtaler med forældre", "Chefen", "Vagtplanen", "Brevet kom før", "Så sov hun"} <= set(gone)
    assert {one.words for one in page.all("ins")} >= {
        "Barslen slutter",
        "Sygeplejerske",
        "Far",
        "Test af køen",
    }
    people = [set(one.classes) & {"added", "removed"} for one in page.all("div", "persona")]
    assert people == [set(), {"added"}, {"removed"}]
    (reviewed,) = [one.words for one in page.all("div") if one.words.startswith("Gennemgået")]
    assert reviewed == "GennemgåetÆndret 2. november 2026 I dag: 2. marts 2026"


def test_a_summary_that_goes_is_struck_and_one_that_comes_is_not() -> None:
    bare = WISHED.replace("summary: Lise ser sin plads i køen.\n", "")
    gone = Page(drawn(Form.HTML, TODAY, bare).decode())
    assert "Lise ringer rundt." in [one.words for one in gone.all("del")]
    come = Page(drawn(Form.HTML, TODAY.replace("summary: Lise ringer rundt.\n", ""), WISHED).decode())
    assert come.one("div", "became").words == "Nyt"
    assert come.one("div", "lede").words == "Lise ser sin plads i køen."


def test_what_only_one_persona_has_is_framed_and_not_struck() -> None:
    old, new = (text.replace("state: ", "market: b2c # ") for text in (OLD, NEW))
    page = Page(drawn(Form.HTML, old, new.replace("id: lise", "id: ole")).decode())
    assert page.all("del") == page.all("ins") == []
    assert [one.classes for one in page.all("div", "persona")] == [
        ["persona", "added"],
        ["persona", "added"],
        ["persona", "removed"],
        ["persona", "removed"],
    ]
    svg = drawn(Form.SVG, old, new.replace("id: lise", "id: ole")).decode()
    assert struck_in_svg(svg) == []
    assert 'class="new-frame"' in svg


def struck_in_svg(svg: str) -> list[str]:
    """Give the lines of text that are struck through."""
    texts = re.findall(r'<text [^>]*class="[a-z-]+ gone">(.*?)</text>', svg)
    return [re.sub("<[^>]*>", "", text) for text in texts]


def test_a_picture_strikes_names_and_texts_and_none_of_the_words_about_them() -> None:
    struck = struck_in_svg(drawn(Form.SVG).decode())
    assert sorted(struck) == sorted([
        "Første barn", "Slippe for at ringe rundt", "Bor i byen", "Mormor", "Samtaler med forældre", "Chefen",
        "Vagtplanen", "Brevet kom før", "Så sov hun", "Rygtet", "Høre nyt", "Opkald",
    ])  # fmt: skip


def test_a_document_keeps_the_word_of_a_mark_apart_from_the_name_it_strikes() -> None:
    told = data(in_words(compared_board(read(OLD), read(NEW), "plads")))
    (sheet,) = told["sheets"]
    assert [(one["said"], one["name"], one["gone"]) for one in sheet["phases"]] == [
        ("– Udgår", "Rygtet", True),
        ("± Ændret", "Venten", False),
        ("+ Nyt", "Svaret", False),
    ]
    points = [point for point in sheet["points"] if point]
    assert [(one["said"], one["name"], one["gone"]) for one in points] == [
        ("– Udgår", "Opkald", True),
        ("± Ændret", "Brev", False),
        ("+ Nyt", "Appen", False),
    ]
    assert [(one["said"], one["name"], one["letter"]) for one in told["personas"]] == [
        ("", "Lise Holm", "L"),
        ("+ Nyt", "Far", "F"),
        ("– Udgår", "Mormor", "M"),
    ]


def runs(deck: Any, attribute: str) -> set[str]:
    """Give the texts on slides whose letters have an attribute."""
    found = (run for slide in deck.slides for run in slide.element.iter("{*}r"))
    return {run.findtext("{*}t") for run in found if run.find("{*}rPr").get(attribute)}


def test_slides_strike_what_goes_and_draw_lines_about_what_is_new_or_gone() -> None:
    deck = Presentation(io.BytesIO(drawn(Form.PPTX)))
    assert runs(deck, "strike") == {
        "Første barn", "– Slippe for at ringe rundt", "Bor i byen", "Mormor", "Samtaler med forældre",
        "Chefen", "Vagtplanen", "Brevet kom før", "Så sov hun", "Opkald", "Høre nyt",
    }  # fmt: skip
    last_first = [shape for slide in deck.slides for shape in slide.shapes][::-1]
    shapes = {shape.name: shape for shape in last_first}
    lines = {
        name: (shapes[name].line.width.pt, shapes[name].line.dash_style.name)
        for name in ("Lise Holm", "+ Nyt: Far", "– Udgår: Mormor", "– Udgår: Rygtet", "+ Nyt: Svaret")
    }
    assert lines == {
        "Lise Holm": (0.75, "SOLID"),
        "+ Nyt: Far": (2.0, "SOLID"),
        "– Udgår: Mormor": (1.5, "DASH"),
        "– Udgår: Rygtet": (1.5, "DASH"),
        "+ Nyt: Svaret": (2.0, "SOLID"),
    }
    frames = [shape for slide in deck.slides for shape in slide.shapes if shape.name == "frame"]
    assert [frame.line.dash_style.name for frame in frames] == ["DASH", "SOLID"]
    heads = [
        cell
        for slide in deck.slides
        for cell in slide.element.iter("{*}tc")
        if cell.find(".//{*}lnL") is not None
    ]
    assert ["".join(one.text or "" for one in cell.iter("{*}t")) for cell in heads] == [
        "1. – Udgår: Rygtet",
        "3. + Nyt: Svaret",
    ]


def test_slides_of_one_map_have_no_frames_and_strike_nothing() -> None:
    deck = Presentation(io.BytesIO(render(read(NEW), "plads", Form.PPTX)))
    assert runs(deck, "strike") == set()
    assert not any(shape.name == "frame" for slide in deck.slides for shape in slide.shapes)


def test_a_workbook_frames_heads_and_strikes_texts_that_go() -> None:
    book = load_workbook(io.BytesIO(drawn(Form.XLSX)))
    cells = {cell.value: cell for sheet in book for row in sheet for cell in row if cell.value}
    heads = {
        name: cells[name].border.left.style
        for name in ("2. – Udgår: Opkald", "3. ± Ændret: Brev", "4. + Nyt: Appen")
    }
    assert heads == {
        "2. – Udgår: Opkald": "mediumDashed",
        "3. ± Ændret: Brev": "thin",
        "4. + Nyt: Appen": "medium",
    }
    struck = {value for value, cell in cells.items() if cell.font.strike}
    assert struck == {
        "Første barn", "Slippe for at ringe rundt", "Bor i byen", "Mormor", "Samtaler med forældre", "Chefen",
        "Brevet kom før", "Høre nyt",
    }  # fmt: skip
    about = {row[1].value: [cell.value for cell in row[2:]] for row in book["Om kortet"].iter_rows()}
    assert about["Tekst"] == ["Ændring", "Før"]
    assert about["Lise får en plads"] == ["± Ændret", "I dag: Lise søger en plads"]
    assert about["Mor på vej i arbejde"] == ["± Ændret", "I dag: Mor på barsel"]
    assert about["Lise Holm (primær)"] == ["± Ændret", "I dag: Lise"]
    assert about["Far"] == ["+ Nyt", None]
    assert about["Vished"] == [None, None]
    evidence = {row[1].value: [row[-2].value, row[-1].value] for row in book["Belæg"].iter_rows()}
    assert evidence["Ventelisten"] == ["± Ændret", "I dag: grundlag: 412"]


def test_markdown_strikes_texts_and_puts_the_rest_in_brackets() -> None:
    page = drawn(Form.MD).decode()
    assert "## Lise Holm (primær) (± Ændret · I dag: Lise)\n" in page
    assert "\nMor på vej i arbejde (± Ændret · I dag: Mor på barsel)\n" in page
    assert "\n~~Bor i byen~~ (– Udgår)\n" in page
    assert "- **Scenarie**: ~~Første barn~~ (– Udgår)\n" in page
    assert "; ~~Slippe for at ringe rundt~~ (– Udgår); Vælge en plads tæt på (+ Nyt)\n" in page
    assert ". ~~Samtaler med forældre~~ (– Udgår)" in page


@pytest.mark.parametrize("form", [Form.HTML, *WORDY])
def test_two_maps_that_say_the_same_say_so_and_bear_no_marks(form: Form) -> None:
    told = letters(text_of(form, TODAY, SAME))
    assert letters("Ingen forskelle i det, der sammenlignes") in told
    assert [word for word in ("± Ændret", "+ Nyt", "– Udgår", "Udgår") if letters(word) in told] == []


@pytest.mark.parametrize("form", [Form.HTML, Form.CSV, *WORDY])
def test_the_same_two_maps_give_the_same_bytes(form: Form) -> None:
    assert drawn(form) == drawn(form)


@settings(deadline=None, max_examples=40)
@given(journeys())
def test_no_map_bears_a_mark_beside_itself(said: dict[str, Any]) -> None:
    journey = Journey.model_validate(said) if isinstance(said, dict) else said
    drawing = Drawing(old=journey, look=Look(lanes=rows_known(journey)))
    page = Page(render(journey, "x", Form.HTML, drawing).decode())
    assert page.all("b", "mk") == page.all("del") == page.all("ins") == page.all("small", "was") == []
    assert page.one("p", "compared").words.endswith(("det, der sammenlignes", "what is compared"))
