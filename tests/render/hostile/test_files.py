"""Hostile maps as office files, PDF and pictures: the texts are there, and nothing runs or leads out."""

import io
import re
import zipfile
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
from openpyxl import load_workbook
from pptx import Presentation
from pypdf import PdfReader
from pypdf.errors import PdfReadError
from pypdf.generic import DictionaryObject, IndirectObject

from cjm.render import Drawing, Form, render
from tests.render.hostile.everywhere import everywhere
from tests.render.hostile.inputs import HOSTILE
from tests.render.hostile.reading import NAMES, letters, read

pytestmark = pytest.mark.slow

HERE = "\N{OBJECT REPLACEMENT CHARACTER}"
TEXTS = [HOSTILE[name] for name in NAMES if len(HOSTILE[name]) < 1000]
LONG = [HOSTILE[name] for name in NAMES if len(HOSTILE[name]) >= 1000]
STARTS = [0, 13, 27]
ACTIVE = {
    *("/JavaScript", "/JS", "/Launch", "/SubmitForm", "/ImportData", "/GoToR"),
    *("/EmbeddedFiles", "/AA", "/OpenAction", "/RichMedia", "/XFA"),
}


def made(form: Form, start: int) -> bytes:
    """Render a map whose fields say the texts in turn, from another one on; every field, for some start."""
    turn = (TEXTS[number % len(TEXTS)] for number in count(start))
    return render(read(_filled(everywhere(HERE), turn)), "hostile", form)


def _filled(value: Any, turn: Iterator[str]) -> Any:
    if isinstance(value, str):
        return re.sub(HERE, lambda _: next(turn), value)
    if isinstance(value, dict):
        return {key: _filled(below, turn) for key, below in value.items()}
    return [_filled(below, turn) for below in value] if isinstance(value, list) else value


def endless(form: Form) -> bytes:
    """Render a map whose names and entries are longer than anything."""
    step = {"name": LONG[0], "actions": LONG, "emotions": [-1]}
    return render(
        read(
            {
                "cjm": 1,
                "title": LONG[0],
                "personas": LONG,
                "phases": [{"name": LONG[1], "touchpoints": [step]}],
            }
        ),
        "hostile",
        form,
    )


def outward(package: bytes) -> list[str]:
    """Give the addresses outside a package that its parts lead to."""
    parts = zipfile.ZipFile(io.BytesIO(package))
    rels = "".join(parts.read(part).decode() for part in parts.namelist() if part.endswith(".rels"))
    found = [each for each in re.findall(r"<Relationship [^>]*>", rels) if 'TargetMode="External"' in each]
    return re.findall(r'Target="([^"]*)"', " ".join(found))


def assert_safe_workbook(package: bytes) -> str:
    book = load_workbook(io.BytesIO(package))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert "f" not in {cell.data_type for cell in cells}
    assert not [cell for cell in cells if cell.hyperlink]
    assert outward(package) == []
    return "".join(str(cell.value) for cell in cells if cell.value is not None)


def assert_safe_presentation(package: bytes) -> str:
    assert all(target.startswith("https://") for target in outward(package))
    parts = zipfile.ZipFile(io.BytesIO(package)).namelist()
    assert not [part for part in parts if re.search(r"vba|embed|activeX|ole", part, re.IGNORECASE)]
    slides = Presentation(io.BytesIO(package)).slides
    shapes = [shape for slide in slides for shape in slide.shapes]
    cells = [cell for shape in shapes if shape.has_table for row in shape.table.rows for cell in row.cells]
    return "".join(one.text_frame.text for one in (*shapes, *cells) if getattr(one, "text_frame", None))


def assert_safe_pdf(file: bytes) -> str:
    pdf = PdfReader(io.BytesIO(file))
    known = list(_dictionaries(pdf))
    assert len(known) > 20
    assert ACTIVE.isdisjoint(key for each in known for key in each)
    assert {str(each["/S"]) for each in known if each.get("/Type") == "/Action"} <= {"/URI", "/GoTo"}
    assert all(str(each["/URI"]).startswith("https://") for each in known if "/URI" in each)
    return "".join(page.extract_text() for page in pdf.pages)


def _dictionaries(pdf: PdfReader) -> Iterator[DictionaryObject]:
    for number in range(1, int(str(pdf.trailer["/Size"]))):
        try:
            found = IndirectObject(number, 0, pdf).get_object()
        except PdfReadError:
            continue
        if isinstance(found, DictionaryObject):
            yield found
            yield from (below for below in found.values() if isinstance(below, DictionaryObject))


def assert_told(shown: str, least: int) -> None:
    """Check that nearly all texts stand there as they are; a few may be shortened where there is no room."""
    seen = letters(shown)
    assert sum(letters(text)[:25] in seen for text in TEXTS) >= least


@pytest.mark.parametrize("start", STARTS)
def test_a_workbook_holds_texts_and_no_formula_or_link(start: int) -> None:
    assert_told(assert_safe_workbook(made(Form.XLSX, start)), len(TEXTS))


@pytest.mark.parametrize("start", STARTS)
def test_a_presentation_has_the_texts_and_leads_out_by_allowed_links_alone(start: int) -> None:
    assert_told(assert_safe_presentation(made(Form.PPTX, start)), len(TEXTS) - 2)


@pytest.mark.parametrize("start", STARTS)
def test_a_pdf_runs_nothing_and_leads_out_by_allowed_links_alone(start: int) -> None:
    # Reading a PDF back loses spaces and the order of marks, and long words are parted.
    assert_told(assert_safe_pdf(made(Form.PDF, start)), len(TEXTS) // 2)


@pytest.mark.parametrize(
    ("form", "check"),
    [
        (Form.XLSX, assert_safe_workbook),
        (Form.PPTX, assert_safe_presentation),
        (Form.PDF, assert_safe_pdf),
    ],
)
def test_texts_without_end_are_held_too(form: Form, check: Any) -> None:
    assert letters(LONG[1])[:20] in letters(check(endless(form)))


def test_a_picture_can_be_painted_of_them() -> None:
    journey = everywhere("Ord") | {"title": TEXTS[0]}
    journey["phases"] = [{"name": text, "goals": [text], "touchpoints": [text]} for text in TEXTS[::3]]
    assert render(read(journey), "hostile", Form.PNG, Drawing(scale=0.5)).startswith(b"\x89PNG")
