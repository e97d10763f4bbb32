"""Pictures on slides, read back with python-pptx: portraits on cards, touchpoints on slides of their own."""

import io
import zipfile
from typing import Any

import pytest
from pptx import Presentation

from cjm.render.picture import Picture, Pictures
from cjm.render.pptx import render_pptx
from cjm.view import Board
from tests.render.photos import painted
from tests.render.slides import EMU, boxes, slide_called, titles, words
from tests.view.arranged import arranged

TEXT = "Kunden leder længe efter den rigtige størrelse og opgiver til sidst at finde den. "


def opened(board: Board, pictures: Pictures) -> tuple[Any, list[str]]:
    told: list[str] = []
    content = render_pptx(board, pictures=pictures, tell=told.append)
    return Presentation(io.BytesIO(content)), told


def shop(count: int = 1, language: str = "da", **persona: Any) -> Board:
    points = [
        {"name": f"Sted {number}", "image": f"{number}.png", "alt": f"Hvad {number} viser"}
        for number in range(1, count + 1)
    ]
    person = {"name": "Line", "image": "line.png", "alt": "Line på sit badeværelse", **persona}
    return arranged({"name": "Køb", "touchpoints": points}, "Brug", persona=person, language=language)


def pictures_on(slide: Any) -> list[Any]:
    return [
        shape for shape in slide.shapes if shape.shape_type is not None and shape.shape_type.name == "PICTURE"
    ]


def told_of(shape: Any) -> str | None:
    told: str | None = shape._element.nvPicPr.cNvPr.get("descr")
    return told


def is_decoration(shape: Any) -> bool:
    return bool(shape._element.nvPicPr.cNvPr.xpath('.//*[local-name()="decorative"][@val="1"]'))


def shown_ratio(shape: Any) -> float:
    """Give the width to the height that the picture's own pixels get."""
    across, down = shape.image.size
    wide = shape.width / (across * (1 - shape.crop_left - shape.crop_right))
    high = shape.height / (down * (1 - shape.crop_top - shape.crop_bottom))
    return float(wide / high)


@pytest.mark.parametrize("size", [(600, 900), (900, 500), (4, 4), (50, 50)])
def test_a_portrait_is_round_on_its_card_cut_and_not_stretched(size: tuple[int, int]) -> None:
    deck, told = opened(shop(0), {"line.png": painted(size=size)})
    (face,) = pictures_on(deck.slides[0])
    assert told_of(face) == "Line på sit badeværelse"
    assert face.auto_shape_type.name == "OVAL"
    assert face.width == face.height
    assert shown_ratio(face) == pytest.approx(1, abs=0.01)
    assert told == []


@pytest.mark.parametrize("language", ["da", "ar"])
@pytest.mark.parametrize("persona", [{}, {"description": TEXT * 5, "goals": [TEXT] * 4}])
def test_a_portrait_lies_on_its_card_and_beside_its_text(language: str, persona: dict[str, Any]) -> None:
    deck, _ = opened(shop(0, language, **persona), {"line.png": painted()})
    (face,) = pictures_on(deck.slides[0])
    card = next(shape for shape in deck.slides[0].shapes if words(shape).startswith("Line"))
    assert card.left <= face.left
    assert card.top <= face.top
    assert face.left + face.width <= card.left + card.width
    assert face.top + face.height <= card.top + card.height
    text = (card.left + card.text_frame.margin_left, card.left + card.width - card.text_frame.margin_right)
    assert text[1] <= face.left if language == "ar" else face.left + face.width <= text[0]
    (box,) = [box for box in boxes(deck.slides[0]) if box.name == "Line"]
    assert box.needed <= box.height + 0.1


def test_a_card_that_goes_on_on_the_next_slide_has_its_portrait_once() -> None:
    deck, _ = opened(shop(0, description=TEXT * 90), {"line.png": painted()})
    cards = [shape for slide in deck.slides for shape in slide.shapes if shape.name == "Line"]
    assert len([shape for slide in deck.slides for shape in pictures_on(slide)]) == 1
    first, *rest = [shape.text_frame.margin_left for shape in cards if shape.has_text_frame]
    assert rest
    assert all(first == margin + (56 + 12) * EMU for margin in rest)


def test_the_pictures_of_touchpoints_stand_on_a_slide_whole_under_their_names() -> None:
    pictures = {"1.png": painted(size=(1200, 800)), "2.png": painted(size=(390, 844), kind="JPEG")}
    deck, _ = opened(shop(2), pictures)
    slide = slide_called(deck, "Billeder")
    shots = pictures_on(slide)
    assert [told_of(shape) for shape in shots] == ["Hvad 1 viser", "Hvad 2 viser"]
    assert [shape.image.content_type for shape in shots] == ["image/png", "image/jpeg"]
    for shape, number in zip(shots, (1, 2), strict=True):
        assert (shape.crop_left, shape.crop_top) == (0, 0)
        assert shown_ratio(shape) == pytest.approx(1, abs=0.001)
        caption = next(one for one in slide.shapes if words(one).startswith(f"{number} Sted {number}"))
        assert words(caption) == f"{number} Sted {number}\nKøb"
        assert caption.top + caption.height <= shape.top
        assert caption.left <= shape.left


@pytest.mark.parametrize("language", ["da", "ar"])
@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 8, 9, 17])
def test_pictures_are_shared_among_slides_and_none_lies_on_another(count: int, language: str) -> None:
    sizes = [(1200, 800), (390, 844), (4, 4), (3000, 20), (20, 3000)]
    pictures = {f"{n}.png": painted(size=sizes[n % 5]) for n in range(1, count + 1)}
    deck, _ = opened(shop(count, language), pictures)
    slides = [slide for slide in deck.slides if pictures_on(slide)]
    each = [len(pictures_on(slide)) for slide in slides]
    assert sum(each) == count
    assert len(slides) == -(-count // 8)
    assert max(each) - min(each) <= len(slides)
    for slide in slides:
        rooms = [
            (s.left, s.top, s.left + s.width, s.top + s.height) for s in slide.shapes if not s.is_placeholder
        ]
        assert all(a >= 0 and b >= 0 and c <= 960 * EMU and d <= 510 * EMU + EMU for a, b, c, d in rooms)
        meeting = [
            (one, other)
            for place, one in enumerate(rooms)
            for other in rooms[:place]
            if one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
        ]
        assert meeting == []


def test_a_small_picture_is_not_blown_up() -> None:
    deck, _ = opened(shop(1), {"1.png": painted(size=(40, 20))})
    (shape,) = pictures_on(slide_called(deck, "Billeder"))
    assert (shape.width / EMU, shape.height / EMU) == pytest.approx((60, 30))


def test_a_picture_of_which_nothing_is_told_is_decoration() -> None:
    board = arranged({"name": "Køb", "touchpoints": [{"name": "Kurv", "image": "1.png"}]})
    deck, _ = opened(board, {"1.png": painted()})
    (shape,) = pictures_on(slide_called(deck, "Billeder"))
    assert told_of(shape) is None
    assert is_decoration(shape)


def test_webp_is_left_out_and_told_of() -> None:
    deck, told = opened(shop(2), {"1.png": painted(kind="WEBP"), "2.png": painted(kind="GIF")})
    shots = [shape for slide in deck.slides for shape in pictures_on(slide)]
    assert [shape.image.content_type for shape in shots] == ["image/gif"]
    assert told == ['the picture "1.png" is left out of the slides: office programs do not show WebP']


def test_a_picture_without_a_size_is_no_matter() -> None:
    deck, told = opened(
        shop(1), {"1.png": Picture("image/png", b"\x89PNG"), "line.png": Picture("image/png", b"")}
    )
    assert "Billeder" not in titles(deck)
    assert pictures_on(deck.slides[0]) == []
    assert told == []


def test_a_map_without_pictures_has_no_slide_for_them() -> None:
    assert "Billeder" not in titles(opened(shop(2), {})[0])
    assert render_pptx(shop(2), pictures={}) == render_pptx(shop(2))


def test_a_picture_that_is_shown_twice_is_in_the_file_once_and_the_bytes_are_the_same() -> None:
    points = [{"name": name, "image": "a.png"} for name in ("Kurv", "Kasse")]
    board = arranged({"name": "Køb", "touchpoints": points}, persona={"name": "Line", "image": "a.png"})
    first, second = (render_pptx(board, pictures={"a.png": painted()}) for _ in range(2))
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as parts:
        media = [name for name in parts.namelist() if name.startswith("ppt/media/")]
        assert [parts.read(name) for name in media] == [painted().content]


def test_a_picture_that_the_library_does_not_know_by_its_bytes_is_put_in_all_the_same() -> None:
    """Cameras write JPEG with a second picture behind the first, which other programs call MPO."""
    held = painted(size=(60, 40), kind="JPEG")
    stereo = Picture("image/jpeg", held.content + held.content)
    with zipfile.ZipFile(io.BytesIO(render_pptx(shop(1), pictures={"1.png": stereo}))) as parts:
        assert parts.read("ppt/media/image1.jpg") == stereo.content
