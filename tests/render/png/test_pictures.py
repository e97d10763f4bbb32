"""Pictures of the map in the picture of pixels: drawn, cut to a circle, and nothing read from the disk."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from cjm.render.picture import Picture, Pictures
from cjm.render.png import render_png
from cjm.render.svg import SHIPPED, picture, render_svg
from cjm.render.svg.shape import Group, Photo, Shape
from cjm.view import Board
from tests.render.photos import halves, painted, spoilt
from tests.view.arranged import arranged


def shop(alt: str = "Line") -> Board:
    cart = {"name": "Kurv", "image": "kurv", "alt": alt}
    return arranged(
        {"name": "Køb", "touchpoints": [cart]}, persona={"name": "Line", "image": "line", "alt": alt}
    )


def heard(board: Board, pictures: Pictures) -> tuple[Image.Image, list[str]]:
    told: list[str] = []
    content = render_png(board, 2, told.append, pictures=pictures)
    return Image.open(BytesIO(content)).convert("RGB"), told


def places(board: Board, pictures: Pictures) -> list[Photo]:
    return list(_photos(picture(board, pictures=pictures).shapes))


def _photos(shapes: tuple[Shape, ...]) -> list[Photo]:
    below = [one for shape in shapes if isinstance(shape, Group) for one in _photos(shape.shapes)]
    return [shape for shape in shapes if isinstance(shape, Photo)] + below


def close(seen: object, wanted: tuple[int, int, int]) -> bool:
    assert isinstance(seen, tuple)
    return all(abs(one - other) < 12 for one, other in zip(seen, wanted, strict=True))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP"])
def test_every_kind_of_picture_is_drawn(kind: str) -> None:
    pictures = {"kurv": painted("red", (60, 40), kind)}
    drawn, told = heard(shop(), pictures)
    (shot,) = places(shop(), pictures)
    assert close(drawn.getpixel((round(2 * shot.middle[0]), round(2 * shot.middle[1]))), (255, 0, 0))
    assert told == []


def test_a_portrait_is_cut_to_a_circle_around_its_middle() -> None:
    pictures = {"line": halves("red", "blue", (900, 300))}
    drawn, _ = heard(shop(), pictures)
    (face,) = places(shop(), pictures)
    x, y = face.middle
    seen = [drawn.getpixel((round(2 * (x + dx)), round(2 * (y + dy)))) for dx, dy in ((-20, 0), (20, 0))]
    assert close(seen[0], (255, 0, 0))
    assert close(seen[1], (0, 0, 255))
    for corner in ((face.x, face.y), (face.x + face.width, face.y + face.height)):
        assert min(drawn.getpixel((round(2 * corner[0]), round(2 * corner[1])))) > 200  # type: ignore[arg-type]


def test_what_shines_through_shows_the_paper() -> None:
    held = BytesIO()
    Image.new("RGBA", (60, 40), (255, 0, 0, 0)).save(held, "PNG")
    pictures = {"kurv": Picture("image/png", held.getvalue())}
    drawn, _ = heard(shop(), pictures)
    (shot,) = places(shop(), pictures)
    middle = (round(2 * shot.middle[0]), round(2 * shot.middle[1]))
    assert drawn.getpixel(middle) == heard(shop(), {})[0].getpixel((5, 5))


def test_a_picture_that_cannot_be_unpacked_leaves_its_place_empty() -> None:
    pictures = {"kurv": spoilt(), "line": spoilt()}
    drawn, _ = heard(shop(), pictures)
    paper = heard(shop(), {})[0].getpixel((5, 5))
    shot, face = sorted(places(shop(), pictures), key=lambda one: one.width)
    assert drawn.getpixel((round(2 * shot.middle[0]), round(2 * shot.middle[1]))) == paper
    assert drawn.getpixel((round(2 * face.middle[0]), round(2 * face.middle[1]))) != paper


def test_the_same_map_gives_the_same_bytes() -> None:
    pictures = {"line": painted(), "kurv": painted("blue", kind="WEBP")}
    first, second = (render_png(shop(), 1, lambda _: None, pictures=pictures) for _ in range(2))
    assert first == second


def test_nothing_but_the_file_itself_is_named(tmp_path: Path) -> None:
    """What resvg is given holds every picture; a path of the map never becomes an address."""
    image = str(tmp_path / "secret.png")
    (tmp_path / "secret.png").write_bytes(painted("lime", (60, 40)).content)
    board = arranged({"name": "Køb", "touchpoints": [{"name": "Kurv", "image": image}]})
    svg = render_svg(board, SHIPPED, pictures={"line": painted()})
    assert [one for one in re.findall(r'href="([^"]*)"', svg) if not one.startswith(("#", "data:"))] == []
    colours = heard(board, {})[0].getcolors(1 << 24) or []
    assert (0, 255, 0) not in {colour for _, colour in colours}


def test_what_is_said_of_pictures_needs_no_font() -> None:
    assert heard(shop("\N{LINEAR B SYLLABLE B008 A}"), {"line": painted(), "kurv": painted()})[1] == []
