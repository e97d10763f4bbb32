"""Two maps drawn as one: every format says by sign, word and shape what became of each thing."""

import csv
import io
from typing import Any

import pytest
from hypothesis import given, settings
from openpyxl import load_workbook
from pptx import Presentation
from pypdf import PdfReader

from cjm.model import Channel, Journey, LaneChoice, parts
from cjm.render import Drawing, Form, render
from cjm.view import Look, board, in_words, rows_known
from tests.diff.test_merge import NEW, OLD, read
from tests.often import often
from tests.render.html_page import Page
from tests.strategies import journeys

TODAY = OLD.replace("title: Jeg", "language: da\nstate: current\ntitle: Jeg", 1)
WISHED = NEW.replace("title: Jeg", "language: da\nstate: future\ntitle: Jeg", 1)
WORDS = ("+ Nyt", "– Udgår", "± Ændret", "I dag: −2 Irriteret", "I dag og Ønsket på samme kort")
"""What the marks of these two maps say, by hand."""


def drawn(form: Form, old: str = TODAY, new: str = WISHED) -> bytes:
    return render(read(new), "kjole", form, Drawing(old=read(old)))


def page(old: str = TODAY, new: str = WISHED) -> Page:
    return Page(drawn(Form.HTML, old, new).decode())


def test_a_page_says_in_its_head_and_its_legend_that_it_holds_two_maps() -> None:
    built = page()
    assert built.one("p", "compared").words == "I dag og Ønsket på samme kort"
    legend = [one.words for one in built.all("li") if one.words in ("Nyt", "Udgår", "Ændret")]
    assert legend == ["Nyt", "Udgår", "Ændret"]


def test_what_is_gone_is_deleted_text_and_what_is_new_inserted_text() -> None:
    built = page()
    assert [gone.words for gone in built.all("del")] == [
        "Brug",  # the phase
        "Kurv",
        "−1 dårligt",
        "Går tilbage",
        "Fragt",
        "Plastpose",  # of the phase that is gone
        "Spørgeskema",
    ]
    assert [new.words for new in built.all("ins")] == [
        "Kvittering",
        "Undgå køen",
        "Gemmer den",
        "Vis fragten",
    ]


def test_what_has_changed_says_below_what_it_was() -> None:
    assert [was.words for was in page().all("small", "was")] == [
        "I dag: Køb",
        "I dag: Webshop",
        "I dag: −2 Irriteret",
        "I dag: alvor 2 af 5",
        "I dag: 100 kom ind · 50 gik videre · 50 % falder fra",
    ]


def test_heads_that_are_new_or_gone_differ_in_shape() -> None:
    built = page()
    assert [head.classes for head in built.all("th") if head.attributes.get("scope") == "col"][:2] == [
        ["changed"],
        ["removed"],
    ]
    heads = [set(one.classes) & {"added", "removed", "changed"} for one in built.all("li", "tp")]
    assert heads == [{"removed"}, {"changed"}, {"added"}, set()]
    # The cells of a phase that is gone are striped, and no others.
    assert "tbody>tr>td:nth-child(3):not([colspan]){background:repeating" in built.html


def test_a_page_that_compares_nothing_knows_nothing_of_marks() -> None:
    plain = Page(render(read(WISHED), "kjole", Form.HTML).decode())
    assert plain.all("del") == plain.all("ins") == plain.all("b", "mk") == plain.all("p", "compared") == []
    assert ".mk" not in plain.html


@pytest.mark.parametrize("language", ["da", "en"])
def test_marks_are_in_the_language_of_the_map(language: str) -> None:
    words = {"da": {"Nyt", "Udgår", "Ændret"}, "en": {"New", "Gone", "Changed"}}
    old, new = (text.replace("language: da", f"language: {language}") for text in (TODAY, WISHED))
    assert {mark.words for mark in page(old, new).all("b", "mk")} == words[language]


def test_two_personas_are_told_apart_by_their_names() -> None:
    other = WISHED.replace("state: future", "state: current").replace("persona: Sara", "persona: Jens")
    built = page(TODAY, other)
    assert built.one("p", "compared").words == "Sara og Jens på samme kort"
    assert {mark.words for mark in built.all("b", "mk")} == {"Kun Jens", "Kun Sara", "Forskelligt"}


def text_of(form: Form) -> str:
    made = drawn(form)
    match form:
        case Form.PDF:
            return " ".join(each.extract_text() for each in PdfReader(io.BytesIO(made)).pages)
        case Form.PPTX:
            slides = Presentation(io.BytesIO(made)).slides
            return " ".join(
                "".join(node.text or "" for node in slide.element.iter("{*}t", "{*}p")) for slide in slides
            )
        case Form.XLSX:
            sheets = load_workbook(io.BytesIO(made)).worksheets
            return " ".join(
                str(cell.value) for sheet in sheets for row in sheet for cell in row if cell.value
            )
        case _:
            return made.decode()


def letters(text: str) -> str:
    """Give the letters and figures of a text alone, however it is laid out and escaped."""
    return "".join(letter for letter in text.casefold() if letter.isalnum() or letter in "+–±")


@pytest.mark.parametrize("form", [Form.SVG, Form.MD, Form.PDF, Form.PPTX, Form.XLSX])
def test_every_format_says_the_marks_with_their_signs(form: Form) -> None:
    tags_out = text_of(form) if form is not Form.SVG else "".join(Page(text_of(form)).one("svg").text)
    told = letters(tags_out)
    assert [word for word in WORDS if letters(word) not in told] == []


def test_text_that_is_gone_is_struck_through_in_pictures_and_documents() -> None:
    gone = TODAY.replace("goals: [Få", "goals: [Komme hjem, Få")
    svg = drawn(Form.SVG, gone).decode()
    # A line through each: the goal, the touchpoint, its feeling, the phase, its entry, and the evidence.
    assert svg.count(' gone"') == 6
    assert "~~Komme hjem~~" in drawn(Form.MD, gone).decode()
    assert ' gone"' not in drawn(Form.SVG, WISHED, WISHED).decode()


def test_a_new_head_has_a_whole_frame_and_one_that_is_gone_a_broken_one() -> None:
    svg = drawn(Form.SVG).decode()
    assert svg.count('class="new-frame"') == 1
    assert svg.count('class="tag"') == 2


def test_a_table_says_in_columns_what_became_of_each_entry() -> None:
    rows = list(csv.DictReader(io.StringIO(drawn(Form.CSV).decode("utf-8-sig"))))
    funnel = "100 kom ind · {} gik videre · {}\N{NO-BREAK SPACE}% falder fra"
    assert [(row["text"], row["change"], row["before"]) for row in rows if row["change"]] == [
        ("Undgå køen", "added", ""),
        ("Gemmer den", "added", ""),
        ("dårligt", "removed", ""),
        ("Lettet", "changed", "I dag: −2 Irriteret"),
        ("Fragten vises for sent", "changed", "I dag: alvor 2 af 5"),
        (funnel.format(80, 20), "changed", f"I dag: {funnel.format(50, 50)}"),
        ("Plastpose", "removed", ""),
    ]
    sheet = load_workbook(io.BytesIO(drawn(Form.XLSX)))["Punkter"]
    told = {row[6].value: (row[-2].value, row[-1].value) for row in sheet.iter_rows()}
    assert told["Tekst"] == ("Ændring", "Før")
    assert told["Undgå køen"] == ("+ Nyt", None)
    assert told["Lettet"] == ("± Ændret", "I dag: −2 Irriteret")


def test_a_board_that_compares_nothing_stays_as_it_is() -> None:
    plain = board(read(WISHED), "kjole")
    assert in_words(plain) is plain


SHOWN = (
    "title", "purpose", "scenario", "trigger", "owner", "starts", "ends", "name", "text", "role",
    "description", "goals", "needs", "frustrations", "source", "note", "influence", "concerns",
    "condition", "consequence",
)  # fmt: skip
"""Fields that a map shows as they are written."""


def texts(journey: Journey) -> set[str]:
    """Give the texts of a map that stand on its page as they are; channels and rows are only shown in use."""
    found: set[str] = set()
    for part in (part for _, part in parts(journey) if not isinstance(part, Channel | LaneChoice)):
        for value in (getattr(part, field, None) for field in SHOWN):
            each = value if isinstance(value, list) else [value]
            found |= {text for text in each if isinstance(text, str)}
    return {letters(text) for text in found}


@settings(max_examples=often(60))
@given(one=journeys(), other=journeys())
def test_every_text_of_both_maps_is_on_the_page_and_in_the_document(
    one: dict[str, Any], other: dict[str, Any]
) -> None:
    old, new = (Journey.model_validate(each) if isinstance(each, dict) else each for each in (one, other))
    rows = tuple(dict.fromkeys((*rows_known(new), *rows_known(old))))
    drawing = Drawing(old=old, look=Look(lanes=rows))
    shown = letters(Page(render(new, "x", Form.HTML, drawing).decode()).one("body").words)
    document = letters(render(new, "x", Form.MD, drawing).decode())
    assert {text for text in texts(old) | texts(new) if text not in shown} == set()
    assert {text for text in texts(old) | texts(new) if text not in document} == set()
