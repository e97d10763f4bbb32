"""Pictures on the page: portraits of personas, screenshots of touchpoints."""

import base64
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Cjm
from tests.ops.test_pictures import picture
from tests.render.html_page import Page

Write = Callable[[str, str | bytes], Path]

MAP = """\
cjm: 1
title: Line finder en creme
language: da
persona: {file: people/line.persona.yaml}
phases:
  - name: Køb
    touchpoints:
      - {name: Kurv, image: kurv.jpg, alt: Kurven med én krukke}
      - {name: Kasse, image: kasse.png, alt: Kassen}
"""
PERSONA = "cjm: 1\nname: Line\nimage: line.png\nalt: Line på sit badeværelse\n"


def test_pictures_are_embedded_with_their_words_and_what_is_missing_is_told(cjm: Cjm, write: Write) -> None:
    portrait, shot = picture("PNG"), picture("JPEG")
    write("shop.cjm.yaml", MAP)
    write("people/line.persona.yaml", PERSONA)
    write("people/line.png", portrait)
    write("kurv.jpg", shot)
    run = cjm("render", "shop.cjm.yaml", "-o", "-")
    assert run.code == 0
    assert run.err == 'note: shop.cjm.yaml: the picture "kasse.png" is left out: there is no such file\n'
    built = Page(run.out)
    assert [(image.attributes["src"], image.attributes["alt"]) for image in built.all("img")] == [
        (f"data:image/png;base64,{base64.b64encode(portrait).decode()}", "Line på sit badeværelse"),
        (f"data:image/jpeg;base64,{base64.b64encode(shot).decode()}", "Kurven med én krukke"),
    ]
    assert "img-src data:;" in run.out


def test_a_page_without_pictures_allows_none_and_shows_an_initial(cjm: Cjm, write: Write) -> None:
    write("shop.cjm.yaml", MAP)
    write("people/line.persona.yaml", PERSONA)
    built = Page(cjm("render", "shop.cjm.yaml", "-o", "-").out)
    assert built.all("img") == []
    assert built.one("svg", "face").words == "L"
    assert "img-src" not in built.html


def test_other_formats_do_not_look_for_pictures(cjm: Cjm, write: Write) -> None:
    write("shop.cjm.yaml", MAP)
    write("people/line.persona.yaml", PERSONA)
    assert cjm("render", "shop.cjm.yaml", "--to", "dot", "-o", "-").err == ""


def test_pictures_and_slides_carry_them_too(cjm: Cjm, write: Write, tmp_path: Path) -> None:
    write("shop.cjm.yaml", MAP)
    write("people/line.persona.yaml", PERSONA)
    write("people/line.png", picture("PNG"))
    write("kurv.jpg", picture("WEBP"))
    run = cjm("render", "shop.cjm.yaml", "--to", "svg", "--to", "png", "--to", "pptx", "-o", "out")
    assert run.code == 0
    lost = 'note: shop.cjm.yaml: the picture "{}" is left out{}\n'
    assert run.err == lost.format("kasse.png", ": there is no such file") + lost.format(
        "kurv.jpg", " of the slides: office programs do not show WebP"
    )
    drawn = (tmp_path / "out" / "shop.svg").read_text()
    assert drawn.count('href="data:image/png;base64,') == 1
    assert drawn.count('href="data:image/webp;base64,') == 1
    with zipfile.ZipFile(tmp_path / "out" / "shop.pptx") as slides:
        assert [one for one in slides.namelist() if "/media/" in one] == ["ppt/media/image1.png"]


def test_a_template_of_ones_own_gets_them_by_their_paths(cjm: Cjm, write: Write) -> None:
    write("shop.cjm.yaml", MAP)
    write("kurv.jpg", picture("JPEG"))
    write("people/line.persona.yaml", PERSONA)
    write("list.md.j2", "{% for path, address in pictures.items() %}{{ path }} {{ address }}{% endfor %}")
    run = cjm("render", "shop.cjm.yaml", "--template", "list.md.j2", "-o", "-")
    assert run.out == f"kurv.jpg data:image/jpeg;base64,{base64.b64encode(picture('JPEG')).decode()}"
    assert "line.png" in run.err
    assert "kasse.png" in run.err
