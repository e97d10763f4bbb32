"""Portraits and screenshots in the picture: where they stand, and what they say."""

import xml.etree.ElementTree as ET

import pytest

from cjm.render.picture import Picture, Pictures
from cjm.render.svg import picture, render_svg
from cjm.render.svg.shape import Group, Photo, Shape, Text
from cjm.view import Board
from tests.render.photos import painted
from tests.render.svg_picture import Extent, extent, overlapping
from tests.view.arranged import arranged

SVG = "{http://www.w3.org/2000/svg}"
FACE, CART = painted("red", (600, 900)), painted("blue", (1200, 800), "JPEG")


def shop(language: str = "da", **keys: object) -> Board:
    cart = {"name": "Kurv", "image": "kurv.jpg", **(keys or {"alt": "Kurven med én <krukke>"})}
    people = [
        {"name": "Line", "primary": True, "image": "line.png", "alt": "Line på sit badeværelse"},
        {"name": "Omar"},
    ]
    return arranged({"name": "Køb", "touchpoints": [cart, "Kasse"]}, personas=people, language=language)


def tree(drawn: Board, pictures: Pictures) -> ET.Element:
    return ET.fromstring(render_svg(drawn, pictures=pictures))  # noqa: S314 our own text


def photos(drawn: Board, pictures: Pictures, *inside: str) -> list[Photo]:
    """Give the photos in the boxes of these names."""
    boxes = [one for one in _groups(picture(drawn, pictures=pictures).shapes) if one.name in inside]
    return [one for box in boxes for one in box.shapes if isinstance(one, Photo)]


def _groups(shapes: tuple[Shape, ...]) -> list[Group]:
    found = [shape for shape in shapes if isinstance(shape, Group)]
    return [*found, *(below for one in found for below in _groups(one.shapes))]


def test_pictures_are_in_the_file_with_what_they_show() -> None:
    images = tree(shop(), {"line.png": FACE, "kurv.jpg": CART}).findall(f".//{SVG}image")
    assert [(one.get("href"), one.findtext(f"{SVG}title")) for one in images] == [
        (FACE.address, "Line på sit badeværelse"),
        (CART.address, "Kurven med én <krukke>"),
    ]


def test_a_picture_of_which_nothing_is_told_is_decoration() -> None:
    (image,) = tree(shop(channel="website"), {"kurv.jpg": CART}).findall(f".//{SVG}image")
    assert image.get("aria-hidden") == "true"
    assert list(image) == []


def test_without_its_file_a_map_is_drawn_as_if_it_named_none() -> None:
    plain = arranged(
        {"name": "Køb", "touchpoints": ["Kurv", "Kasse"]},
        personas=[{"name": "Line", "primary": True}, {"name": "Omar"}],
    )
    assert render_svg(shop()) == render_svg(plain) == render_svg(shop(), pictures={"other.png": FACE})


def test_a_portrait_stands_in_place_of_the_initial_cut_to_a_circle() -> None:
    seen = tree(shop(), {"line.png": FACE})
    clip, image = seen.find(f".//{SVG}clipPath"), seen.find(f".//{SVG}image")
    assert clip is not None
    assert image is not None
    assert image.get("clip-path") == f"url(#{clip.get('id')})"
    assert image.get("preserveAspectRatio") == "xMidYMid slice"
    x, y, width, height = (float(image.get(name) or "") for name in ("x", "y", "width", "height"))
    circle = clip[0]
    assert [float(circle.get(name) or "") for name in ("cx", "cy", "r")] == pytest.approx(
        [x + width / 2, y + height / 2, width / 2], abs=0.11
    )
    assert width == height
    initials = [one.text for one in seen.iter(f"{SVG}text") if one.get("class") == "initial"]
    assert initials == ["O"]


def test_portraits_leave_all_words_where_they_are() -> None:
    bare, shown = picture(shop()), picture(shop(), pictures={"line.png": FACE})
    assert (shown.width, shown.height) == (bare.width, bare.height)


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((1200, 800), (168, 112)),
        ((390, 844), (112 * 390 / 844, 112)),
        ((4, 4), (4, 4)),
        ((561, 30), (561, 30)),
        ((5610, 30), (561, 3)),
        ((9000, 2), (561, 1)),
    ],
)
def test_a_screenshot_is_whole_within_its_column_and_never_enlarged(
    size: tuple[int, int], expected: tuple[float, float]
) -> None:
    (shot,) = photos(shop(), {"kurv.jpg": painted(size=size)}, "touchpoint")
    box = next(one for one in _groups(picture(shop()).shapes) if one.name == "touchpoint")
    assert box.box.width == 561 + 2 * 7
    assert (shot.width, shot.height) == pytest.approx(expected)


def test_a_row_grows_with_its_pictures_and_all_below_moves() -> None:
    bare, shown = picture(shop()), picture(shop(), pictures={"kurv.jpg": painted(size=(100, 100))})
    (shot,) = photos(shop(), {"kurv.jpg": painted(size=(100, 100))}, "touchpoint")
    assert shown.height - bare.height == pytest.approx(shot.height + 7)


@pytest.mark.parametrize("language", ["da", "ar"])
def test_pictures_lie_in_the_box_of_what_they_show_below_its_words(language: str) -> None:
    drawn = shop(language)
    pictures = {"line.png": FACE, "kurv.jpg": CART}
    for box in _groups(picture(drawn, pictures=pictures).shapes):
        for one in (shape for shape in box.shapes if isinstance(shape, Photo)):
            place = Extent(one.x, one.y, one.x + one.width, one.y + one.height)
            assert extent(box).holds(place, 0, 0), box.name
            words = [
                Extent(text.x, text.y - 10, text.x + text.width, text.y)
                for text in box.shapes
                if isinstance(text, Text) and text.anchor == "start"
            ]
            assert overlapping([place, *words], 0.1, 0.1) == []


def test_a_language_that_reads_from_right_to_left_has_pictures_on_the_other_side() -> None:
    pictures = {"line.png": FACE, "kurv.jpg": painted(size=(30, 30))}
    sheet = picture(shop("ar"), pictures=pictures)
    left, right = (photos(shop(tag), pictures, "persona", "touchpoint") for tag in ("da", "ar"))
    assert [one.x for one in right] == pytest.approx([sheet.width - one.x - one.width for one in left])


def test_a_picture_whose_size_nobody_knows_is_left_out_below_a_touchpoint() -> None:
    assert photos(shop(), {"kurv.jpg": Picture("image/png", b"\x89PNG")}, "touchpoint") == []
