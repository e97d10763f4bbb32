"""What a map page owes its reader, measured in a real browser: the grid, the curve, the ways, the paper."""

import json
import subprocess
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageFilter
from pypdf import PdfReader

from cjm.render.html import render_html
from cjm.render.picture import Picture
from cjm.view import Board, board
from tests.conftest import ROOT
from tests.render.html_page import EXAMPLES, example
from tests.tools import find
from tests.view.arranged import arranged

pytestmark = pytest.mark.slow

A3, A4 = (1191, 842), (842, 595)
"""In points, rounded."""


class Browser:
    """Chromium, looking at boards."""

    def __init__(self, node: str, chromium: str, folder: Path) -> None:
        self.node, self.chromium, self.folder = node, chromium, folder

    def see(self, drawn: Board, pictures: dict[str, Picture] | None = None, **wish: Any) -> dict[str, Any]:
        """Open a board as a page; `wish` is what look.mjs takes."""
        path = self.folder / "page.html"
        path.write_text(render_html(drawn, pictures or {}), encoding="utf-8")
        command = [self.node, str(find.TOOLS / "look.mjs"), self.chromium, str(path), json.dumps(wish)]
        answer = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        assert answer.stdout, answer.stderr
        seen: dict[str, Any] = json.loads(answer.stdout)
        return seen

    def sheets(self, drawn: Board, **wish: Any) -> PdfReader:
        """Print a board."""
        target = self.folder / "sheets.pdf"
        self.see(drawn, sheets=str(target), **wish)
        return PdfReader(BytesIO(target.read_bytes()))


@pytest.fixture
def browser(node: str, chromium: str, tmp_path: Path) -> Browser:
    return Browser(node, chromium, tmp_path)


def drawn(name: str) -> Board:
    return board(example(ROOT / "examples" / f"{name}.cjm.yaml"), name)


def map_of(phases: int, touchpoints: int = 3, **keys: Any) -> Board:
    """Give a map of so many phases, with the words and numbers that maps have."""

    def touchpoint(phase: int, place: int) -> dict[str, Any]:
        return {
            "name": f"Kundeanmeldelser {phase}.{place}",
            "channel": "webshop",
            "emotions": [{"score": (phase + place) % 5 - 2, "feeling": "Bekymret"}],
            "actions": ["Læser, hvad andre kunder skriver om varen"],
            "pains": [{"text": "Fragten vises først til sidst", "severity": 3}],
            "backstage": ["Kundeservice svarer"],
        }

    steps = [
        {
            "id": f"f{number}",
            "name": f"Overvejelse {number}",
            "goals": ["Være sikker på købet"],
            "questions": ["Hvad koster fragten?"],
            "funnel": {"entered": 1000 - 50 * number, "continued": 950 - 50 * number},
            "touchpoints": [touchpoint(number, place) for place in range(touchpoints)],
        }
        for number in range(phases)
    ]
    return arranged(phases=steps, **keys)


@pytest.mark.parametrize("touchpoints", [2, 4])
def test_five_phases_fit_1440_pixels_without_sideways_scroll(browser: Browser, touchpoints: int) -> None:
    seen = browser.see(map_of(5, touchpoints))
    assert seen["gridWidth"] <= seen["gridRoom"]
    assert seen["pageWidth"] <= 1440


@pytest.mark.parametrize("language", ["da", "ar"])
@pytest.mark.parametrize("phases", [5, 8, 12])
def test_phase_heads_and_lane_titles_stay_in_view_at_the_far_end(
    browser: Browser, phases: int, language: str
) -> None:
    seen = browser.see(map_of(phases, language=language))
    assert seen["pageWidth"] <= 1440
    assert seen["scrolled"] == {"sideways": phases > 5, "head": True, "titles": [True, True]}


@pytest.mark.parametrize("phases", [5, 8, 12])
def test_a_phone_stacks_the_phases_and_cuts_nothing(browser: Browser, phases: int) -> None:
    seen = browser.see(map_of(phases), width=390, height=844)
    assert seen["pageWidth"] == 390
    assert seen["gridWidth"] <= seen["gridRoom"]


def test_each_persona_has_a_curve_of_their_own_dash_and_marker(browser: Browser) -> None:
    people = [{"id": letter, "name": f"Person {letter}", "primary": letter == "a"} for letter in "abc"]
    felt = [{"score": score, "for": [letter]} for letter, score in zip("abc", (2, 0, -2), strict=True)]
    phases = [
        {"name": "Køb", "touchpoints": [{"name": name, "emotions": felt} for name in ("Kurv", "Kasse")]}
    ]
    seen = browser.see(arranged(phases=phases, personas=people))
    # The line of a stroke without dashes is "none"; no two of the three are drawn alike.
    assert len(seen["curves"]) == len(set(seen["curves"])) == 3
    assert "none" in seen["curves"]
    assert sorted(seen["markers"]) == ["#m-1", "#m-1", "#m-2", "#m-2", "#m-3", "#m-3"]


def warmest(picture: Path, radius: int) -> tuple[int, int]:
    """Give the place that is reddest beside its lesser other colour, once all is blurred."""
    blurred = Image.open(picture).convert("RGB").filter(ImageFilter.GaussianBlur(radius))
    red, green, blue = blurred.split()
    warmth = ImageChops.subtract(red, ImageChops.darker(green, blue)).tobytes()
    place = warmth.index(max(warmth))
    return place % blurred.width, place // blurred.width


# Nothing is worse than neutral in the yoga studio: there is no such point.
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", sorted({*EXAMPLES} - {"yoga-studio"}))
def test_blurred_to_8_pixels_the_lowest_point_stands_out(
    browser: Browser, tmp_path: Path, name: str, scheme: str
) -> None:
    picture = tmp_path / "page.png"
    hot = browser.see(drawn(name), picture=str(picture), scheme=scheme)["hot"]
    x, y = warmest(picture, 8)
    assert hot["left"] <= x <= hot["right"]
    assert hot["top"] <= y <= hot["bottom"]


def full_flow(phases: int) -> list[dict[str, Any]]:
    """Give ways of every kind between the phases, several of them at the same place."""
    last = phases - 1
    return [
        {"from": "f1", "to": "f0", "kind": "back", "reason": "Ser priser hos andre", "share": 0.2},
        {"from": "f0", "to": "f2", "kind": "forward", "reason": "Linket går direkte til varen"},
        {
            "from": "f1",
            "kind": "exit",
            "reason": "Cremen er udsolgt, og ingen ved, hvornår den kommer",
            "share": 0.25,
        },
        {"from": "f1", "kind": "exit", "reason": "Udsætter købet, til huden driller igen", "share": 0.45},
        {"from": f"f{last}", "kind": "exit", "reason": "Løber tør og køber det nærmeste"},
        {"from": "f1", "to": "f2", "kind": "side", "reason": "Spørger om allergi og medicin", "share": 0.06},
        {
            "from": f"f{last}",
            "to": "f0",
            "kind": "influence",
            "reason": "Anmeldelser og gode råd når nye kunder",
        },
        {"from": f"f{last}", "to": "f2", "kind": "back", "reason": "Bestiller igen uden at lede først"},
    ]


@pytest.mark.parametrize("language", ["da", "ar"])
@pytest.mark.parametrize("phases", [4, 8])
def test_ways_of_every_kind_are_drawn_and_cross_no_text(browser: Browser, phases: int, language: str) -> None:
    seen = browser.see(map_of(phases, flow=full_flow(phases), language=language))
    assert seen["ways"] == 8
    # An exit is a line and its tip, any other way three lines and a tip.
    assert seen["strokes"] == 3 * 2 + 5 * 4
    assert seen["crossed"] == 0


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_ways_of_an_example_cross_no_text(browser: Browser, name: str) -> None:
    seen = browser.see(drawn(name))
    assert seen["ways"] > 0
    assert seen["crossed"] == 0


@pytest.mark.parametrize(
    ("language", "names"),
    [("da", ["Interaktionslinje", "Synlighedslinje"]), ("en", ["Line of interaction", "Line of visibility"])],
)
def test_a_blueprint_has_two_named_lines_across_the_whole_map(
    browser: Browser, language: str, names: list[str]
) -> None:
    step = {"name": "Skranke", "frontstage": ["Hilser"], "backstage": ["Slår op"], "support": ["System"]}
    visit = {"name": "Besøg", "touchpoints": [step]}
    seen = browser.see(arranged(phases=[visit, "Efter"], language=language))
    assert [line["text"] for line in seen["lines"]] == names
    assert [line["style"] for line in seen["lines"]] == ["dashed", "dotted"]
    assert all(line["share"] > 0.99 for line in seen["lines"])


def test_embedded_pictures_are_shown_and_fit(browser: Browser) -> None:
    held = BytesIO()
    Image.new("RGB", (900, 300), "teal").save(held, "PNG")
    step = {"name": "Kurv", "image": "kurv.png", "alt": "Kurven"}
    persona = {"name": "Line", "image": "line.png", "alt": "Line"}
    phases = [{"name": "Køb", "touchpoints": [step, "Kasse"]}, "B", "C", "D"]
    picture = Picture("image/png", held.getvalue())
    pictures = {"kurv.png": picture, "line.png": picture}
    for width in (1440, 390):
        seen = browser.see(arranged(phases=phases, persona=persona), pictures, width=width)
        assert [image["natural"] for image in seen["images"]] == [900, 900]
        assert all(0 < image["shown"] < 390 for image in seen["images"])
        assert seen["pageWidth"] == width


def test_reduced_motion_is_heeded_and_forced_colours_replace_every_other(browser: Browser) -> None:
    assert browser.see(map_of(3))["moves"] == "smooth"
    assert browser.see(map_of(3), still=True)["moves"] == "auto"
    forced = browser.see(drawn("citizen-service"), forced=True)["colours"]
    # Black, white, grey and the system's own; nothing of the page's paper, ink or accent.
    ours = {"rgb(252, 251, 248)", "rgb(27, 34, 38)", "rgb(181, 48, 14)", "rgb(251, 233, 226)"}
    assert not ours & set(forced)


def sizes(printed: PdfReader) -> set[float]:
    """Give the sizes of all letters, in points to a tenth."""
    found: set[float] = set()

    def visit(text: str, matrix: list[float], place: list[float], _: object, size: float) -> None:
        if text.strip():
            found.add(round(size * abs(matrix[3] or matrix[1]) * (abs(place[3]) or abs(place[1])), 2))

    for sheet in printed.pages:
        sheet.extract_text(visitor_text=visit)
    return found


def letters(text: str) -> str:
    return "".join(filter(str.isalpha, text))


def measures(printed: PdfReader) -> set[tuple[int, int]]:
    return {(round(sheet.mediabox.width), round(sheet.mediabox.height)) for sheet in printed.pages}


@pytest.mark.parametrize(
    ("name", "sheets"),
    [
        ("b2b-software", 1),
        ("citizen-service", 1),
        ("summer-party-outfit", 1),
        ("yoga-studio", 1),
        # The showcase has every lane there is: its map fills a sheet, what follows from it another.
        ("organic-skincare", 2),
    ],
)
def test_an_example_prints_on_a3_in_vectors_with_no_letter_under_7_points(
    browser: Browser, name: str, sheets: int
) -> None:
    printed = browser.sheets(drawn(name))
    assert len(printed.pages) == sheets
    assert measures(printed) == {A3}
    assert min(sizes(printed)) >= 7
    assert [image for sheet in printed.pages for image in sheet.images] == []
    # The whole grid is on the first sheet. What a reader of PDF makes of soft hyphens is left out.
    first = letters(printed.pages[0].extract_text())
    assert all(letters(lane.title) in first for lane in drawn(name).lanes)


def test_on_a4_a_map_takes_two_sheets_with_the_heads_of_the_phases_on_both(browser: Browser) -> None:
    printed = browser.sheets(drawn("b2b-software"), paper="a4")
    assert len(printed.pages) == 2
    assert measures(printed) == {A4}
    assert min(sizes(printed)) >= 7
    for sheet in printed.pages:
        words = " ".join(sheet.extract_text().split())
        # "Renew" stands elsewhere on the second sheet, too; a head has its number before it.
        assert all(head in words for head in ("3 Try out", "4 Agree", "7 Renew", "8 Speak for it"))


def test_printed_grey_the_lowest_point_still_differs_by_its_shape(browser: Browser, tmp_path: Path) -> None:
    picture = tmp_path / "page.png"
    hot = browser.see(drawn("citizen-service"), picture=str(picture))["hot"]
    grey = Image.open(picture).convert("L")
    middle = (round((hot["left"] + hot["right"]) / 2), round((hot["top"] + hot["bottom"]) / 2))
    # A filled disc where the other points are rings around paper.
    assert grey.crop((*middle, middle[0] + 1, middle[1] + 1)).tobytes()[0] < 110
