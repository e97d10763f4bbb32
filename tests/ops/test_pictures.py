"""Which pictures of a map are opened, and why the others are not."""

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from cjm.model import Journey
from cjm.ops.pictures import MOST_BYTES, MOST_BYTES_IN_ALL, pictures_of
from cjm.render.picture import Pictures


def picture(kind: str) -> bytes:
    """Give a small picture as a program for pictures writes it."""
    held = io.BytesIO()
    Image.new("RGB", (4, 4), "teal").save(held, kind)
    return held.getvalue()


def journey(*images: str, **keys: Any) -> Journey:
    touchpoints = [{"name": f"T{number}", "image": image} for number, image in enumerate(images)]
    return Journey.model_validate(
        {"cjm": 1, "title": "T", "phases": [{"name": "A", "touchpoints": touchpoints}], **keys}
    )


def opened(path: Path, *images: str, **keys: Any) -> tuple[Pictures, list[str]]:
    told: list[str] = []
    return pictures_of(journey(*images, **keys), str(path), told.append), told


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Give the path of a map in a folder of its own."""
    (tmp_path / "maps").mkdir()
    return tmp_path / "maps" / "shop.cjm.yaml"


@pytest.mark.parametrize(
    ("kind", "media"),
    [("PNG", "image/png"), ("JPEG", "image/jpeg"), ("GIF", "image/gif"), ("WEBP", "image/webp")],
)
def test_a_picture_is_known_by_its_bytes_whatever_its_name(shop: Path, kind: str, media: str) -> None:
    content = picture(kind)
    (shop.parent / "kurv.jpg").write_bytes(content)
    found, told = opened(shop, "kurv.jpg")
    assert told == []
    assert {name: (one.kind, one.content) for name, one in found.items()} == {"kurv.jpg": (media, content)}


def test_portraits_and_touchpoints_are_looked_for_each_picture_once(shop: Path) -> None:
    (shop.parent / "a.png").write_bytes(picture("PNG"))
    (shop.parent / "b.png").write_bytes(picture("PNG"))
    people = [{"name": "Line", "image": "a.png", "primary": True}, {"name": "Jens", "image": "c.png"}]
    found, told = opened(shop, "b.png", "a.png", "c.png", personas=people)
    assert list(found) == ["a.png", "b.png"]
    assert told == ['the picture "c.png" is left out: there is no such file']


def test_a_file_that_is_no_picture_is_never_embedded(shop: Path) -> None:
    (shop.parent / "passwords.png").write_text("root:x:0:0:root:/root:/bin/bash\n")
    found, told = opened(shop, "passwords.png")
    assert found == {}
    assert told == [
        'the picture "passwords.png" is left out: it is no PNG, JPEG, WebP or GIF, whatever its name says'
    ]


def test_an_svg_is_left_out_since_it_can_hold_scripts(shop: Path) -> None:
    (shop.parent / "a.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    )
    assert opened(shop, "a.svg")[0] == {}


@pytest.mark.parametrize("name", ["../secret.png", "../maps/../secret.png", "{}/secret.png", "link.png"])
def test_a_map_reaches_no_picture_outside_its_own_folder(shop: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.png").write_bytes(picture("PNG"))
    (shop.parent / "link.png").symlink_to(tmp_path / "secret.png")
    found, told = opened(shop, name.format(tmp_path))
    assert found == {}
    assert told[0].endswith(
        "left out: it lies outside the map's project, which is the folder of its cjm.toml, or else its own"
    )


def test_settings_above_the_map_widen_its_project_to_their_folder(shop: Path, tmp_path: Path) -> None:
    (tmp_path / "cjm.toml").write_text("")
    (tmp_path / "people").mkdir()
    (tmp_path / "people" / "line.png").write_bytes(picture("PNG"))
    assert list(opened(shop, "../people/line.png")[0]) == ["../people/line.png"]


@pytest.mark.parametrize(
    "name", ["https://example.org/a.png", "file:///etc/passwd", "data:image/png;base64,AAAA"]
)
def test_nothing_is_fetched(shop: Path, name: str) -> None:
    assert opened(shop, name) == (
        {},
        [f'the picture "{name}" is left out: nothing is fetched, so it must be a file beside the map'],
    )


def test_a_picture_may_have_half_a_megabyte(shop: Path) -> None:
    (shop.parent / "full.png").write_bytes(picture("PNG").ljust(MOST_BYTES, b"\0"))
    (shop.parent / "more.png").write_bytes(picture("PNG").ljust(MOST_BYTES + 1000, b"\0"))
    found, told = opened(shop, "full.png", "more.png")
    assert list(found) == ["full.png"]
    assert told == ['the picture "more.png" is left out: it has 501 KB, and 500 KB is the most']


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("folder", "there is no such file"),
        ("a\0b", "its name is no name of a file"),
        ("x" * 300, "file name too long"),
    ],
)
def test_what_is_no_file_is_told(shop: Path, name: str, why: str) -> None:
    (shop.parent / "folder").mkdir()
    assert opened(shop, name)[1] == [f'the picture "{name}" is left out: {why}']


def test_a_small_file_may_not_unfold_into_a_wall_of_pixels(shop: Path) -> None:
    for name, size in (("fits.png", (5000, 5000)), ("bomb.png", (5001, 5000))):
        Image.new("1", size).save(shop.parent / name)
    found, told = opened(shop, "fits.png", "bomb.png")
    assert list(found) == ["fits.png"]
    assert told == [
        'the picture "bomb.png" is left out: it has 5001 x 5000 pixels, and 25 million is the most'
    ]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP"])
def test_a_picture_that_is_cut_off_is_left_out(shop: Path, kind: str) -> None:
    content = picture(kind)
    (shop.parent / "a").write_bytes(content[:-8])
    (shop.parent / "b").write_bytes(content[:14])
    left_out = 'the picture "{}" is left out: it is damaged, or only a part of it is there'
    assert opened(shop, "a", "b") == ({}, [left_out.format("a"), left_out.format("b")])


def test_all_pictures_together_have_a_bound_each_counted_as_often_as_it_is_shown(shop: Path) -> None:
    (shop.parent / "full.png").write_bytes(picture("PNG").ljust(MOST_BYTES, b"\0"))
    (shop.parent / "small.png").write_bytes(picture("PNG"))
    most = MOST_BYTES_IN_ALL // MOST_BYTES
    assert list(opened(shop, *["full.png"] * most)[0]) == ["full.png"]
    found, told = opened(shop, "small.png", *["full.png"] * most)
    assert list(found) == ["small.png"]
    most_told = "with it the map's pictures would have more than 20 MB or 500 million pixels"
    assert told == [f'the picture "full.png" is left out: {most_told}, each counted where it is shown']


def test_a_picture_of_many_pixels_may_not_be_shown_all_over(shop: Path) -> None:
    Image.new("1", (5000, 5000)).save(shop.parent / "large.png")
    assert list(opened(shop, *["large.png"] * 20)[0]) == ["large.png"]
    assert list(opened(shop, *["large.png"] * 21)[0]) == []
