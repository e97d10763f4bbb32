"""What is known of a picture without unpacking it: its kind, its size, whether it is whole."""

import struct

import pytest
from PIL import Image

from cjm.render.picture import Picture, picture_of
from tests.render.photos import drawn, painted, spoilt

EXIF = b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0"
KINDS = {
    "png": painted(size=(517, 33)),
    "gif": painted(size=(517, 33), kind="GIF"),
    "jpeg": painted(size=(517, 33), kind="JPEG"),
    "progressive jpeg": painted(size=(517, 33), kind="JPEG", progressive=True),
    "jpeg of a camera": painted(size=(517, 33), kind="JPEG", exif=EXIF, comment=b"x" * 300),
    "webp": painted(size=(517, 33), kind="WEBP"),
    "webp without loss": painted(size=(517, 33), kind="WEBP", lossless=True),
    "webp with more to say": painted(size=(517, 33), kind="WEBP", exif=EXIF),
}


@pytest.mark.parametrize("name", KINDS)
def test_the_size_is_read_from_the_head(name: str) -> None:
    assert KINDS[name].pixels == (517, 33)
    assert KINDS[name].whole


@pytest.mark.parametrize("name", KINDS)
def test_a_picture_that_is_cut_off_is_not_whole(name: str) -> None:
    picture = KINDS[name]
    for length in (len(picture.content) - 8, len(picture.content) // 2, 20):
        assert not Picture(picture.kind, picture.content[:length]).whole


@pytest.mark.parametrize("name", KINDS)
def test_of_a_stump_nobody_can_tell_the_size(name: str) -> None:
    picture = KINDS[name]
    assert [Picture(picture.kind, picture.content[:length]).pixels for length in range(4, 10)] == [None] * 6


@pytest.mark.parametrize("name", KINDS)
def test_what_follows_the_end_does_no_harm(name: str) -> None:
    picture = KINDS[name]
    assert Picture(picture.kind, picture.content + b"\0\0\n").whole


def test_a_png_that_was_changed_on_its_way_is_not_whole() -> None:
    content = bytearray(painted(size=(300, 200)).content)
    content[60] ^= 1
    assert not Picture("image/png", bytes(content)).whole


def test_a_picture_without_any_pixel_has_no_size() -> None:
    content = painted().content
    none = content[:16] + struct.pack(">II", 0, 20) + content[24:]
    assert Picture("image/png", none).pixels is None


@pytest.mark.parametrize(
    "content",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\x0dJUNK" + bytes(20),
        b"RIFF\x40\0\0\0WEBPJUNK" + bytes(60),
        b"\xff\xd8\xff\xe0\0\x04\0\0\0\0\0",
        b"\xff\xd8\xff\xff\xff\xe0\0\x04\0\0\0\0\0",
        b"\xff\xd8\xff\xd0\xff\x01\0",
    ],
)
def test_a_head_that_makes_no_sense_gives_no_size(content: bytes) -> None:
    found = picture_of(content)
    assert found
    assert found.pixels is None


def test_a_jpeg_may_fill_up_before_a_mark() -> None:
    content = painted(size=(9, 7), kind="JPEG").content
    assert Picture("image/jpeg", content[:2] + b"\xff\xff" + content[2:]).pixels == (9, 7)


def test_the_heads_of_all_modes_are_read() -> None:
    modes = ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")
    assert {drawn(Image.new(mode, (9, 7))).pixels for mode in modes} == {(9, 7)}


def test_a_head_may_promise_what_is_not_there() -> None:
    assert spoilt().pixels == (40, 20)
    assert spoilt().whole
