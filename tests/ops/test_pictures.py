"""Which pictures of a map are opened, and why the others are not."""

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from cjm.model import Journey
from cjm.ops.pictures import MOST_BYTES, pictures_of
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
