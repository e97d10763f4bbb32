"""The picture of pixels: its size, its letters, the same bytes each time, what is told."""

import hashlib
import sys
from io import BytesIO

import pytest
from PIL import Image

from cjm.render.error import RenderError
from cjm.render.png import render_png
from cjm.render.png.missing import missing
from cjm.render.png.render import _engine
from cjm.render.png.size import fitting
from cjm.render.svg import picture
from cjm.view import Board
from tests.render.svg_maps import TEXTS, full_board
from tests.view.arranged import arranged


def heard(board: Board, scale: float | None = None) -> tuple[bytes, list[str]]:
    told: list[str] = []
    return render_png(board, scale, told.append), told


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content)).convert("RGB")


def test_a_map_is_drawn_at_twice_its_size() -> None:
    board = arranged({"name": "Køb", "touchpoints": ["Kurv"]})
    content, told = heard(board)
    assert content.startswith(b"\x89PNG\r\n")
    size = picture(board)
    width, height = opened(content).size
    assert abs(width - 2 * size.width) <= 1
    assert abs(height - 2 * size.height) <= 1
    assert told == []


def test_the_scale_is_as_asked_for() -> None:
    board = arranged("Køb")
    assert opened(heard(board, 1)[0]).width == pytest.approx(picture(board).width, abs=1)


def test_the_same_map_gives_the_same_bytes() -> None:
    first, second = (heard(arranged("Køb", "Brug"), 1)[0] for _ in range(2))
    assert hashlib.sha256(first).digest() == hashlib.sha256(second).digest()


def test_the_text_is_there() -> None:
    """Without a font, resvg leaves all text out and says nothing."""
    plain, titled = (
        opened(heard(arranged("Køb", title=title), 1)[0]) for title in (".", "Sara køber en kjole")
    )
    head = (40, 40, 700, 120)
    light = [sum(each.crop(head).convert("L").histogram()[100:]) for each in (plain, titled)]
    assert light[1] < light[0] - 500


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_hard_texts_are_drawn(text: str) -> None:
    assert opened(heard(full_board(text, phases=1, touchpoints=2), 0.25)[0]).width > 100


def test_hostile_texts_are_drawn_as_the_texts_they_are() -> None:
    hostile = "</text><image href='/etc/hostname'/>\x00\x1b\u202e &xxe; ]]> {{ 1 }}"
    assert opened(heard(arranged({"name": hostile, "goals": [hostile]}, title=hostile), 0.5)[0]).width > 100


def test_letters_that_no_font_has_are_told_script_by_script() -> None:
    told: list[str] = []
    missing(
        "好你ع", lambda probe: b"box" if "&#x378;" in probe or "&#x4f60;" in probe else b"drawn", told.append
    )
    assert told == ['no font on this machine has "你" (Cjk); install one, such as Noto, and they are drawn']


def test_letters_that_the_machine_has_are_no_news() -> None:
    told: list[str] = []
    missing("ع", lambda probe: probe.encode(), told.append)
    assert told == []


def test_a_letter_that_unicode_has_never_had_is_told() -> None:
    _, told = heard(arranged("\u0379"), 0.25)
    assert told == [
        'no font on this machine has "\u0379" (Unknown); install one, such as Noto, and they are drawn'
    ]


@pytest.mark.parametrize(
    ("width", "height", "wanted", "scale"),
    [
        (1000, 1000, None, 2.0),
        (1000, 1000, 8.0, 8.0),
        (12_000, 1000, None, 1.33),  # 16,000 pixels wide
        (10_000, 10_000, None, 1.0),  # 100 million pixels
        (16_000, 100, 1.0, 1.0),
    ],
)
def test_a_picture_is_as_sharp_as_there_is_room_for(
    width: float, height: float, wanted: float | None, scale: float
) -> None:
    assert fitting(width, height, wanted) == scale


def test_a_picture_drawn_smaller_than_usual_is_told() -> None:
    wide = [{"name": f"Fase {n}", "touchpoints": ["a"]} for n in range(60)]
    content, told = heard(arranged(*wide))
    assert opened(content).width <= 16_000
    assert [line.startswith("the png is drawn at scale 1.") for line in told] == [True]


@pytest.mark.parametrize("scale", [0, -1, 0.2, 8.1, float("nan"), float("inf")])
def test_a_scale_that_makes_no_sense_is_refused(scale: float) -> None:
    with pytest.raises(RenderError, match="cannot be drawn at the scale") as caught:
        fitting(100, 100, scale)
    assert caught.value.help == "it goes from 0.25 to 8"


def test_a_picture_too_large_is_refused_with_the_scale_that_fits() -> None:
    with pytest.raises(RenderError, match="would be too large for png: 18000 x 9000 pixels") as caught:
        fitting(6000, 3000, 3.0)
    # 16,000 / 6,000 would be 2.66 wide, but only 2.35 keeps it to 100 million pixels.
    assert caught.value.help == "the largest for this map is --scale 2.35; svg and pdf know no such limit"


def test_a_picture_too_large_at_any_scale_is_refused() -> None:
    with pytest.raises(RenderError) as caught:
        fitting(80_000, 100, None)
    assert caught.value.help == "svg and pdf know no such limit"


def test_without_resvg_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    with pytest.raises(RenderError, match="a png cannot be drawn without resvg") as caught:
        heard(arranged("Køb"))
    assert caught.value.help == 'install it with pip install "cjm-cli[png]"; --to svg needs nothing'


def test_when_resvg_fails_it_is_said_in_a_sentence() -> None:
    with pytest.raises(RenderError, match="resvg failed: "):
        _engine()("<svg", 1.0, False)
