"""Pictures in templates of one's own: as addresses by path, in ours that are copied, and across the child."""

import pytest

from cjm.model import Journey
from cjm.render import Drawing, Form, OwnTemplate, render
from cjm.render.picture import Pictures
from cjm.resources import Kind, read_text
from tests.render.own.ordered import nothing
from tests.render.photos import painted

FACE, CART = painted(), painted("blue", kind="JPEG")
PICTURES: Pictures = {"line.png": FACE, "kurv.jpg": CART}


def filled(text: str, form: Form, pictures: Pictures = PICTURES) -> str:
    data = {
        "cjm": 1,
        "title": "En rejse",
        "persona": {"name": "Line", "image": "line.png"},
        "phases": [{"name": "Køb", "touchpoints": [{"name": "Kurv", "image": "kurv.jpg"}]}],
    }
    own = OwnTemplate(f"mine.{form}.j2", text, nothing)
    drawing = Drawing(own=own, pictures=pictures)
    return render(Journey.model_validate(data), "rejse", form, drawing).decode()


@pytest.mark.parametrize("form", [Form.HTML, Form.SVG, Form.MD])
def test_a_template_gets_the_address_of_each_picture_as_it_is(form: Form) -> None:
    text = "{% for persona in board.header.personas %}{{ pictures[persona.image] }}{% endfor %}"
    assert filled(text, form) == FACE.address


def test_one_can_ask_whether_there_is_one() -> None:
    text = "{% for name in ('line.png', 'x.png') %}{{ 'ja' if name in pictures else 'nej' }} {% endfor %}"
    assert filled(text, Form.MD) == "ja nej "
    assert filled(text, Form.MD, {}) == "nej nej "


@pytest.mark.parametrize(("form", "name"), [(Form.HTML, "html/map.html.j2"), (Form.SVG, "svg/map.svg.j2")])
def test_a_copy_of_ours_shows_them_as_ours_does(form: Form, name: str) -> None:
    drawn = filled(read_text(Kind.TEMPLATES, name), form)
    assert drawn.count(FACE.address) == 1
    assert drawn.count(CART.address) == 1
