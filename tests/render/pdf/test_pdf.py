"""The PDF: tagged and titled, its fonts inside, everything said in it, the same bytes each time."""

import hashlib
import re
import sys
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject, StreamObject

from cjm.render.error import RenderError
from cjm.render.known import known
from cjm.render.pdf import render_pdf
from cjm.render.pdf.data import data
from cjm.render.pdf.render import fewest_sheets, set_whole
from cjm.render.pdf.sheet import sheets
from cjm.render.picture import Picture, picture_of
from cjm.render.theme import Theme
from cjm.view import Board, in_words
from cjm.view import board as view
from tests.render.html_page import example
from tests.render.photos import spoilt
from tests.render.svg_maps import TEXTS, full_board
from tests.view.arranged import arranged
from tests.view.test_compare import compared

KOEB = {
    "name": "Køb",
    "duration": "10 minutter",
    "goals": ["Få cremen hjem"],
    "touchpoints": [
        {
            "name": "Kurv",
            "channel": "webshop",
            "moment_of_truth": True,
            "emotions": [{"score": -2, "quote": "Dyrt"}],
        },
        {"name": "Kasse", "emotions": [1], "url": "https://eksempel.dk"},
    ],
}


def heard(board: Board) -> tuple[bytes, list[str]]:
    told: list[str] = []
    return render_pdf(board, told.append), told


def read(board: Board) -> PdfReader:
    return PdfReader(BytesIO(heard(board)[0]))


def words(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def language(reader: PdfReader) -> str:
    return str(reader.root_object["/Lang"])


def tags(reader: PdfReader) -> list[tuple[str, str | None]]:
    """Give the structure of a document in reading order: each tag, and its alternative text."""
    found: list[tuple[str, str | None]] = []

    def walk(node: Any) -> None:
        if isinstance(node, IndirectObject):
            node = node.get_object()
        if isinstance(node, list):
            for each in node:
                walk(each)
        elif isinstance(node, DictionaryObject):
            if "/S" in node:
                found.append((str(node["/S"]).removeprefix("/"), node.get("/Alt")))
            walk(node.get("/K", []))

    walk(reader.root_object["/StructTreeRoot"])
    return found


def test_it_says_what_it_is_and_in_which_language() -> None:
    reader = read(arranged(KOEB, title="Line finder en creme", summary="Hun leder længe."))
    assert language(reader) == "da"
    assert reader.metadata
    assert reader.metadata.title == "Line finder en creme"
    assert reader.metadata.subject == "Hun leder længe."
    assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"]  # type: ignore[index] # pypdf's type
    described = reader.root_object["/Metadata"].get_object()
    assert isinstance(described, StreamObject)
    assert b"<pdfuaid:part>1</pdfuaid:part>" in described.get_data()


@pytest.mark.parametrize(
    ("tag", "lang"),
    [("en", "en"), ("de-AT", "de-AT"), ("zh-Hant-TW", "zh-TW"), ("qq", "qq"), ("ukendt!", "en")],
)
def test_the_language_is_the_map_s(tag: str, lang: str) -> None:
    assert language(read(arranged("A", language=tag))) == lang


def test_it_is_tagged_with_headings_tables_and_a_curve_in_words() -> None:
    reader = read(arranged(KOEB, persona="Line", opportunities=["Vis fragt"], evidence=["Interviews"]))
    found = tags(reader)
    names = [name for name, _ in found]
    assert names.count("H1") == 1
    assert names.count("H2") >= 4
    assert names.count("Table") == 2
    assert {"THead", "TH", "TBody", "TD"} <= set(names)
    assert [alt for name, alt in found if name == "Figure" and alt] == [
        "Følelseskurve for Line: Kurv −2, »Dyrt«; Kasse +1, godt."
    ]


def test_every_font_is_inside() -> None:
    reader = read(arranged(KOEB))
    fonts = [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]  # type: ignore[index] # pypdf's type
    described = [font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object() for font in fonts]
    assert described
    assert all("/FontFile2" in each or "/FontFile3" in each for each in described)
    assert all("cjmS" in str(each["/FontName"]) for each in described)


def test_the_same_map_gives_the_same_bytes() -> None:
    first, second = (hashlib.sha256(heard(arranged(KOEB))[0]).hexdigest() for _ in range(2))
    assert first == second


def test_no_clock_is_in_it() -> None:
    reader = read(arranged(KOEB))
    assert reader.metadata
    assert reader.metadata.creation_date is None or reader.metadata.creation_date.year == 1970


def test_it_says_everything_that_the_map_says() -> None:
    said = words(read(full_board("Stikord")))
    for word in ("Stikord", "Følelseskurve", "Muligheder", "Belæg", "Sådan læses kortet", "Lavet med cjm"):
        assert word in said


def test_an_english_map_is_english() -> None:
    said = words(read(arranged(KOEB, language="en", opportunities=["Show it"])))
    assert "Touchpoints" in said
    assert "How to read the map" in said
    assert "Muligheder" not in said


def test_it_is_a3_lying_down() -> None:
    box = read(arranged(KOEB)).pages[0].mediabox
    # 420 by 297 millimetres, in points of 1/72 inch.
    assert (round(box.width), round(box.height)) == (1191, 842)


def test_a_language_that_reads_from_right_to_left_begins_on_the_right() -> None:
    reader = read(arranged({"name": "Start", "touchpoints": ["Først"]}, "Slut", language="ar"))
    places: dict[str, float] = {}

    def visit(text: str, matrix: list[float], *_: Any) -> None:
        if text.strip() in ("Start", "Slut"):
            places[text.strip()] = matrix[4]

    reader.pages[0].extract_text(visitor_text=visit)
    assert places["Start"] > places["Slut"]


@pytest.mark.parametrize(
    "text",
    [
        '#eval("1+1") #read("/etc/hostname") $x$ *b* _i_ @ref <label> = h',
        '#link("x")[y] \\u{41} // comment /* c */ `raw` --- ~ \' "',
        "{{ 1 }} <script>alert(1)</script> \x00\x1b\u202e",
    ],
)
def test_markup_of_typst_is_text(text: str) -> None:
    said = words(
        read(arranged({"name": text, "goals": [text], "touchpoints": [text]}, title=text, summary=text))
    )
    assert text.split()[1] in said


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_hard_texts_are_set(text: str) -> None:
    said = "".join(words(read(full_board(text, phases=1, touchpoints=2))).split()).replace("-", "")
    # Other letters are boxes where the machine has no font for them.
    assert [word for word in re.findall(r"[0-9A-Za-zÆØÅŒæøåœ]+", text) if word not in said] == []


def test_a_letter_that_no_font_has_is_told_and_shown_as_a_box() -> None:
    content, told = heard(arranged("a\u0378b\u0379"))
    assert told == [
        "no font on this machine has \u0378 \u0379; install one, such as Noto, and they are shown"
    ]
    assert "a□b□" in words(PdfReader(BytesIO(content)))


def test_many_such_letters_are_counted() -> None:
    # Linear A, which no machine has a font for unless somebody wants to read it.
    _, told = heard(arranged("".join(map(chr, range(0x10600, 0x10614)))))
    assert told[0].endswith(" and 8 more; install one, such as Noto, and they are shown")


def many(count: int, span: int = 3) -> Board:
    return arranged(*({"name": f"Fase {n}", "touchpoints": ["x"] * span} for n in range(count)))


@pytest.mark.parametrize(
    ("board", "groups"),
    [
        (many(5), [5]),
        (many(8), [4, 4]),  # 24 columns, of which 20 fit
        (many(20), [7, 6, 7]),
        (many(8, 1), [8]),  # a phase is as wide as 2.4 columns at least
        (many(2, 40), [1, 1]),
    ],
)
def test_phases_are_spread_over_as_few_sheets_as_can_be_read(board: Board, groups: list[int]) -> None:
    assert [len(sheet.phases) for sheet in sheets(board)] == groups


def test_no_phase_is_lost_between_sheets() -> None:
    found = sheets(many(17, 5))
    assert [phase.number for sheet in found for phase in sheet.phases] == list(range(1, 18))
    assert [column for sheet in found for column in sheet.columns] == list(range(17 * 5))


def test_a_place_is_a_part_of_the_width_of_its_sheet() -> None:
    first, second = sheets(many(8))
    assert (first.part(0), first.part(1.5), first.part(12)) == (0, 1.5 / 12, 1)
    assert second.part(12) == 0


def test_a_phase_too_wide_for_a3_gets_a_wider_sheet() -> None:
    assert float(read(many(1, 60)).pages[0].mediabox.width) > 2000


def test_curves_of_all_personas_are_drawn_and_only_what_lies_on_a_sheet() -> None:
    phases = [
        {"name": f"F{n}", "touchpoints": [{"name": "x", "emotions": [n % 3 - 1]}] * 3} for n in range(8)
    ]
    first, second = data(arranged(*phases))["sheets"]
    assert len(first["plot"]["marks"]) == len(second["plot"]["marks"]) == 12
    assert "F0" not in second["plot"]["told"]


def test_the_lines_of_a_service_blueprint_are_drawn_once_each() -> None:
    point = {"name": "x", **{lane: ["y"] for lane in ("frontstage", "backstage", "support")}}
    lanes = data(arranged({"name": "A", "touchpoints": [point]}))["sheets"][0]["lanes"]
    assert [lane["key"] for lane in lanes] == ["frontstage", "backstage", "support"]
    assert [lane["lines"] for lane in lanes] == [["Interaktionslinje"], ["Synlighedslinje"], []]


def painted(colour: str) -> Picture:
    drawn = BytesIO()
    Image.new("RGB", (40, 20), colour).save(drawn, "PNG")
    return Picture("image/png", drawn.getvalue())


def test_pictures_are_drawn_with_what_they_show() -> None:
    red, blue = painted("red"), painted("blue")
    sara = {"name": "Sara", "image": "sara.png", "alt": "Sara ved skærmen"}
    board = arranged({"name": "A", "touchpoints": [{"name": "x", "image": "x.png"}]}, persona=sara)
    reader = PdfReader(BytesIO(render_pdf(board, lambda _: None, {"sara.png": red, "x.png": blue})))
    assert [alt for name, alt in tags(reader) if name == "Figure"] == ["Sara ved skærmen"]
    assert len(reader.pages[0].images) == 2


def sizes(reader: PdfReader) -> set[float]:
    """Give the sizes of all letters, in points on paper."""
    found: set[float] = set()

    def visit(text: str, around: list[float], matrix: list[float], *rest: Any) -> None:
        if text.strip():
            found.add(round(rest[1] * abs(matrix[3] * around[3]), 2))

    for page in reader.pages:
        page.extract_text(visitor_text=visit)
    return found


@pytest.mark.parametrize(
    ("name", "sheets"),
    [
        ("b2b-software", 1),
        ("citizen-service", 1),
        ("organic-skincare", 2),
        ("summer-party-outfit", 1),
        ("yoga-studio", 1),
    ],
)
def test_an_example_takes_few_sheets_and_no_letter_is_under_7_points(
    name: str, sheets: int, root: Path
) -> None:
    reader = read(view(example(root / "examples" / f"{name}.cjm.yaml"), name))
    assert len(reader.pages) == sheets
    assert min(sizes(reader)) >= 7


def test_a_small_map_is_set_as_usual_and_not_small() -> None:
    reader = read(arranged(KOEB))
    assert len(reader.pages) == 1
    assert {8.5, 27} <= sizes(reader)


@pytest.mark.parametrize(
    ("usual", "dense", "chosen"), [(1, 1, ""), (2, 1, "dense"), (3, 2, "dense"), (2, 2, ""), (2, 3, "")]
)
def test_the_dense_setting_is_taken_only_where_it_saves_a_sheet(usual: int, dense: int, chosen: str) -> None:
    made = {"": b"<< /Type /Pages >>" + b"<< /Type/Page >>" * usual, "dense": b"<< /Type /Page >>" * dense}
    assert fewest_sheets(made.__getitem__) == made[chosen]


@pytest.mark.parametrize("entries", range(24, 144, 20))
@pytest.mark.parametrize("evidence", [0, 1, 90])
def test_no_sheet_holds_the_legend_alone(entries: int, evidence: int) -> None:
    goals = [f"Mål {n}" for n in range(entries)]
    sources = [f"Interview {n}" for n in range(evidence)]
    reader = read(arranged({"name": "A", "goals": goals}, evidence=sources))
    said = (" ".join(page.extract_text().split()) for page in reader.pages)
    (sheet,) = (words for words in said if "Sådan læses kortet" in words)
    assert "Mål" in sheet or "Interview" in sheet


def test_a_touchpoint_keeps_short_what_stands_in_its_column_and_the_list_below_says_the_rest() -> None:
    point = {
        "name": "Kurv", "channel": "webshop", "owner": "Marketing", "url": "https://eksempel.dk",
        "importance": {"customer": 2, "business": 4}, "assumption": True,
    }  # fmt: skip
    given = data(arranged({"name": "Køb", "touchpoints": [point, "Kasse"]}))
    kurv, kasse = given["sheets"][0]["points"]
    assert (list(kurv["notes"]), list(kasse["notes"])) == (["antagelse"], [])
    told = "Marketing · Vigtighed for kunden: 2/5 · Vigtighed for virksomheden: 4/5 · https://eksempel.dk"
    assert given["known"] == [{"number": "1", "name": "Kurv", "gone": False, "told": told}]


def test_what_a_touchpoint_was_stays_in_its_column() -> None:
    board = in_words(compared())
    assert data(board)["sheets"][0]["points"][1]["notes"] == ["I dag: Webshop"]
    assert [one.head.name for one in known(board)] == []


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n broken", b"\xff\xd8\xff", b"GIF89a"])
def test_a_picture_that_is_broken_does_no_harm(content: bytes) -> None:
    found = picture_of(content)
    assert found
    board = arranged("A", persona={"name": "Sara", "image": "sara.png"})
    assert render_pdf(board, lambda _: None, {"sara.png": found}).startswith(b"%PDF")


def test_a_picture_that_typst_refuses_costs_the_pictures_and_not_the_document() -> None:
    board = arranged("A", persona={"name": "Sara", "image": "sara.png"})
    told: list[str] = []
    content = render_pdf(board, told.append, {"sara.png": spoilt(), "x.png": painted("red")})
    assert len(PdfReader(BytesIO(content)).pages[0].images) == 0
    assert told == ["the pdf is without pictures: typst cannot read one of them, so it is damaged"]


def test_a_logo_that_typst_refuses_is_an_error_since_no_map_names_it() -> None:
    with pytest.raises(RenderError, match="typst failed: "):
        render_pdf(arranged("A"), lambda _: None, theme=Theme(logo=spoilt()))


def test_without_typst_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(RenderError, match="a pdf cannot be made without typst") as caught:
        heard(arranged("A"))
    assert caught.value.help == 'install it with pip install "cjm-cli[pdf]"; --to html can be printed'


def test_when_typst_fails_it_is_said_in_a_sentence() -> None:
    def fail(told: str, of_machine: bool) -> bytes:
        raise ValueError(f"no page for {told} {of_machine}")

    with pytest.raises(RenderError, match=r"typst failed: no page for \{\} False") as caught:
        set_whole("{}", fail, ValueError, lambda _: None)
    assert caught.value.help == "--to html gives a page that a browser can print"
