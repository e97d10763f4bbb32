"""Photos that a camera wrote lying: upright in every format, as Pillow, or a browser, brings them upright."""

import base64
import io
import struct
import zipfile
from io import BytesIO
from itertools import product
from xml.etree import ElementTree as ET

import pytest
import resvg_py
from PIL import Image, ImageColor, ImageOps
from pptx import Presentation
from pypdf import PdfReader

from cjm.render.html import render_html
from cjm.render.pdf import render_pdf
from cjm.render.pdf.data import data
from cjm.render.picture import Picture
from cjm.render.png import render_png
from cjm.render.pptx import render_pptx
from cjm.render.svg import picture, render_svg
from cjm.render.svg.shape import Group, Photo, Shape
from cjm.render.theme import Theme
from cjm.render.turn import STRAIGHT, Turn, turn_of, without_note
from cjm.view import Board
from tests.render.photos import drawn
from tests.view.arranged import arranged

NOTES = range(1, 9)
COLOURS = ("red", "lime", "blue", "yellow")
SIZE = (96, 64)


def quarters() -> Image.Image:
    """Give a picture whose four quarters differ."""
    image = Image.new("RGB", SIZE)
    for colour, (x, y) in zip(COLOURS, product((0, SIZE[0] // 2), (0, SIZE[1] // 2)), strict=True):
        image.paste(colour, (x, y, x + SIZE[0] // 2, y + SIZE[1] // 2))
    return image


def photo(note: int) -> Picture:
    """Give a photo of a camera that has noted how it was held."""
    exif = Image.Exif()
    exif[0x010F] = "A camera"
    exif[0x0112] = note
    return drawn(quarters(), "JPEG", exif=exif, quality=95)


def seen_by_pillow(found: Picture) -> Image.Image:
    return ImageOps.exif_transpose(Image.open(BytesIO(found.content))).convert("RGB")


def in_quarters(image: Image.Image, box: tuple[float, float, float, float]) -> list[str]:
    """Give the nearest of the colours in the middle of each quarter of a box."""
    x, y, width, height = box
    places = product((0.25, 0.75), (0.25, 0.75))
    return [_nearest(image.getpixel((int(x + dx * width), int(y + dy * height)))) for dx, dy in places]


def _nearest(seen: object) -> str:
    assert isinstance(seen, tuple)
    return min(
        COLOURS, key=lambda name: sum(abs(a - b) for a, b in zip(seen, ImageColor.getrgb(name), strict=True))
    )


def wanted(found: Picture) -> list[str]:
    image = seen_by_pillow(found)
    return in_quarters(image, (0, 0, image.width, image.height))


def shop() -> Board:
    cart = {"name": "Kurv", "image": "kurv", "alt": "Kurven"}
    return arranged({"name": "Køb", "touchpoints": [cart]})


@pytest.mark.parametrize("note", NOTES)
def test_the_size_of_a_photo_is_that_of_what_one_sees(note: int) -> None:
    assert photo(note).pixels == seen_by_pillow(photo(note)).size


@pytest.mark.parametrize("note", NOTES)
def test_a_photo_as_stored_says_nothing_of_a_turn_and_is_else_the_same(note: int) -> None:
    found = photo(note)
    stored = found.as_stored
    assert stored.turn == STRAIGHT
    assert stored.pixels == SIZE
    assert Image.open(BytesIO(stored.content)).getexif()[0x010F] == "A camera"
    changed = [a for a, b in zip(found.content, stored.content, strict=True) if a != b]
    assert len(changed) == (0 if note == 1 else 1)


def test_a_page_has_the_photo_as_it_is_since_browsers_read_the_note() -> None:
    assert photo(6).address in render_html(shop(), {"kurv": photo(6)})


@pytest.mark.parametrize("note", NOTES)
def test_a_photo_stands_upright_in_a_png_and_so_in_its_svg(note: int) -> None:
    pictures = {"kurv": photo(note)}
    image = Image.open(BytesIO(render_png(shop(), 2, lambda _: None, pictures=pictures))).convert("RGB")
    (shot,) = _photos(picture(shop(), pictures=pictures).shapes)
    assert (shot.width, shot.height) == pytest.approx(seen_by_pillow(photo(note)).size)
    box = (2 * shot.x, 2 * shot.y, 2 * shot.width, 2 * shot.height)
    assert in_quarters(image, box) == wanted(photo(note))


def _photos(shapes: tuple[Shape, ...]) -> list[Photo]:
    below = [one for shape in shapes if isinstance(shape, Group) for one in _photos(shape.shapes)]
    return [shape for shape in shapes if isinstance(shape, Photo)] + below


def test_a_logo_stands_upright_in_the_svg() -> None:
    tree = ET.fromstring(render_svg(shop(), theme=Theme(logo=photo(6))))  # noqa: S314 - what we have drawn
    (image,) = tree.iter("{http://www.w3.org/2000/svg}image")
    kind, _, held = (image.get("href") or "").partition(";base64,")
    assert kind == "data:image/svg+xml"
    inside = ET.fromstring(base64.b64decode(held))  # noqa: S314 - what we have drawn
    # Browsers keep the ratio of a picture within a picture only if it has a box of its own.
    assert (inside.get("width"), inside.get("height"), inside.get("viewBox")) == ("64", "96", "0 0 64 96")

    box = [float(image.get(name) or "") for name in ("width", "height")]
    assert box[0] / box[1] == pytest.approx(64 / 96, abs=0.01)


@pytest.mark.parametrize("note", NOTES)
def test_typst_is_given_a_photo_upright(note: int) -> None:
    framed = data(shop(), {"kurv": photo(note)})["pictures"]["kurv"]
    image = Image.open(BytesIO(resvg_py.svg_to_bytes(svg_string=framed))).convert("RGB")
    assert in_quarters(image, (0, 0, image.width, image.height)) == wanted(photo(note))


def test_typst_takes_it() -> None:
    told: list[str] = []
    content = render_pdf(shop(), told.append, {"kurv": photo(6)})
    assert len(PdfReader(BytesIO(content)).pages[0].images) == 1
    assert told == []


@pytest.mark.parametrize("note", NOTES)
def test_a_photo_is_turned_and_mirrored_on_its_slide(note: int) -> None:
    content = render_pptx(shop(), pictures={"kurv": photo(note)})
    shots = [one for slide in Presentation(BytesIO(content)).slides for one in slide.shapes if _is_photo(one)]
    (shot,) = shots
    # What the file says, done by Pillow: mirror, then turn clockwise.
    image = Image.open(BytesIO(shot.image.blob))
    assert image.getexif().get(0x0112, 1) == 1
    frame = shot._element.spPr.xfrm
    shown = ImageOps.mirror(image) if frame.get("flipH") == "1" else image
    shown = shown.rotate(-shot.rotation, expand=True).convert("RGB")
    assert in_quarters(shown, (0, 0, shown.width, shown.height)) == wanted(photo(note))
    assert shot.width / shot.height == pytest.approx(SIZE[0] / SIZE[1], abs=0.01)


def _is_photo(shape: object) -> bool:
    return getattr(getattr(shape, "shape_type", None), "name", "") == "PICTURE"


def test_a_turned_portrait_is_cut_in_the_middle_and_stays_in_its_circle() -> None:
    board = arranged({"name": "Køb"}, persona={"name": "Line", "image": "line"})
    faces = []
    for note in (1, 6):
        deck = Presentation(BytesIO(render_pptx(board, pictures={"line": photo(note)})))
        (face,) = [one for one in deck.slides[0].shapes if _is_photo(one)]
        faces.append(face)
    straight, turned = faces
    assert (turned.left, turned.top, turned.width) == (straight.left, straight.top, straight.width)
    assert turned.crop_left == straight.crop_left == pytest.approx((1 - SIZE[1] / SIZE[0]) / 2, abs=0.001)
    assert turned.crop_top == 0


@pytest.mark.parametrize("note", [1, 6])
def test_a_logo_of_a_camera_is_in_the_foot_of_every_slide_upright(note: int) -> None:
    """Also one with a second picture behind the first, which the library for slides does not take."""
    held = photo(note)
    logo = Picture("image/jpeg", held.content + held.content)
    content = render_pptx(shop(), Theme(logo=logo))
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        assert parts.read("ppt/media/image1.jpg") == logo.as_stored.content
    layout = Presentation(BytesIO(content)).slide_layouts[0]
    (shape,) = [one for one in layout.shapes if _is_photo(one)]
    assert shape.rotation == {1: 0, 6: 90}[note]
    # Twenty points are the most it is high; what is turned is as wide as that before it is.
    assert {1: shape.height, 6: shape.width}[note] == 20 * 12_700


def exif(order: str, tag: int, kind: int, value: int) -> bytes:
    """Give a JPEG that ends behind what a camera has written."""
    mark = {"<": b"II*\0", ">": b"MM\0*"}[order]
    held = mark + struct.pack(f"{order}IHHHIHH", 8, 1, tag, kind, 1, value, 0)
    part = b"Exif\0\0" + held
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(part) + 2) + part + b"\xff\xd9\0\0"


@pytest.mark.parametrize("order", ["<", ">"])
def test_the_note_is_read_in_both_orders_of_bytes(order: str) -> None:
    assert turn_of(exif(order, 0x0112, 3, 6)) == Turn(1)
    assert without_note(exif(order, 0x0112, 3, 6)) == exif(order, 0x0112, 3, 1)


@pytest.mark.parametrize(
    "content",
    [
        exif("<", 0x0112, 3, 0),
        exif("<", 0x0112, 3, 9),
        exif("<", 0x0112, 4, 6),
        exif("<", 0x0100, 3, 6),
        exif("<", 0x0112, 3, 6)[:28],
        exif("<", 0x0112, 3, 6).replace(b"II*\0", b"XX*\0"),
        exif("<", 0x0112, 3, 6).replace(b"Exif\0\0", b"http:/"),
        b"\xff\xd8",
        b"",
    ],
)
def test_what_says_nothing_that_can_be_read_is_left_as_it_is(content: bytes) -> None:
    assert turn_of(content) == STRAIGHT
    assert without_note(content) == content


def test_a_photo_whose_size_nobody_knows_is_not_turned() -> None:
    found = Picture("image/jpeg", exif("<", 0x0112, 3, 6))
    assert found.turn == Turn(1)
    assert found.upright() == found.address


def test_only_jpegs_are_turned() -> None:
    exif_ = Image.Exif()
    exif_[0x0112] = 6
    found = drawn(quarters(), "PNG", exif=exif_)
    assert found.turn == STRAIGHT
    assert found.upright() == found.address
