"""The fonts that come with cjm: which letters they have, and that lines measured without them fit in them."""

import struct

import pytest

from cjm.render.font import SANS, SERIF, font_files, foreign, letters_of
from cjm.render.text import advance
from cjm.resources import Kind, read_bytes
from tests.render.font_file import FontFile

FILES = ["sans-regular", "sans-semibold", "serif-regular", "serif-semibold", "serif-italic"]
TEXTS = {
    "da": "Størrelsesguiden får æren, når kjolen sidder, som den skal – «Nu tør jeg godt købe den»",
    "de": "Die Größenberatung überzeugt: „Endlich weiß ich, dass es paßt“, sagt sie nach 14 Tagen",
    "en": "Customers fill the basket, meet the price of delivery (49 kr.) and leave without buying anything",
    "pl": "Źle dobrany rozmiar, żółta sukienka, późna odpowiedź: klientka rezygnuje ze zwrotu w sklepie",
    "el": "Η πελάτισσα διαβάζει τις κριτικές και διστάζει να αγοράσει το φόρεμα",
}


def font(name: str) -> FontFile:
    return FontFile(read_bytes(Kind.FONTS, f"cjm-{name}.ttf"))


@pytest.mark.parametrize("name", FILES)
def test_each_font_has_the_name_that_pictures_ask_for(name: str) -> None:
    assert font(name).family == (SANS if "sans" in name else SERIF)


def test_every_font_is_handed_to_the_engines() -> None:
    assert sorted(path.rpartition("/")[2] for path in font_files()) == sorted(
        f"cjm-{name}.ttf" for name in FILES
    )


@pytest.mark.parametrize("name", FILES)
def test_a_font_has_the_letters_of_europe_and_the_signs_that_cjm_draws(name: str) -> None:
    text = "abcæøåÆØÅäöüßéèñçłżąő αβγδΩ абвгдежзийё 0123456789 «»“”„‘’–—…·•×−→←↑↓ €£½%§"
    assert set(map(ord, text)) <= set(letters_of(read_bytes(Kind.FONTS, f"cjm-{name}.ttf")))


def test_a_letter_that_no_font_has_is_not_among_them() -> None:
    found = set(letters_of(read_bytes(Kind.FONTS, "cjm-sans-regular.ttf")))
    assert not found & {ord("你"), ord("ع"), 0xFFFF}


def test_letters_of_other_scripts_are_foreign() -> None:
    assert foreign("Sara: 你好 😀 שלום") == set("你好😀שלום")


def test_what_nobody_sees_is_not_foreign() -> None:
    assert foreign("a\u200d\u200b\u2028\ufe0f\u00a0\t\n") == set()


def test_a_letter_in_two_parts_counts_as_the_one_it_is() -> None:
    assert foreign("a\u030a") == set()


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("name", FILES)
def test_a_line_is_no_wider_than_it_is_measured(name: str, text: str) -> None:
    assert font(name).width(text, 13) <= advance(text, 13, bold="semibold" in name)


def test_a_font_without_the_table_we_read_has_no_letters() -> None:
    cmap = struct.pack(">HHHHI", 0, 1, 3, 10, 12) + struct.pack(">H", 12)
    head = struct.pack(">IHHHH", 0x00010000, 1, 0, 0, 0) + struct.pack(">4sIII", b"cmap", 0, 28, len(cmap))
    assert list(letters_of(head + cmap)) == []
