"""A template in a process of its own: what comes back, whatever becomes of it."""

import sys
from time import monotonic

import pytest

from cjm.render.error import RenderError
from cjm.render.own import OwnTemplate, parent
from cjm.render.own.order import Bounds
from cjm.render.own.parent import render_own
from tests.render.own.ordered import ENDLESS, journey, nothing

MIB = 1 << 20


def written(text: str, bounds: Bounds | None = None, **included: str) -> str:
    own = OwnTemplate("mine.html.j2", text, lambda name: included.get(name.removesuffix(".j2")))
    return render_own(own, journey(), "tur", "html", bounds or Bounds())


def refused(text: str, bounds: Bounds | None = None) -> str:
    with pytest.raises(RenderError) as said:
        written(text, bounds)
    assert said.value.help
    return said.value.message


def test_it_gives_what_the_template_writes_with_what_it_includes() -> None:
    assert written("{{ board.header.title }} {% include 'a.j2' %}", a="æ\n🙂") == "En &lt;tur&gt; æ\n🙂"


def test_our_templates_are_there_to_include() -> None:
    assert written("{% extends 'html/map.html.j2' %}").lower().startswith("<!doctype html>")


def test_an_endless_loop_ends_and_its_line_is_told() -> None:
    began = monotonic()
    said = refused(ENDLESS, Bounds(seconds=0.5))
    assert said == "mine.html.j2:2: the template was not done after 0.5 seconds"
    assert monotonic() - began < 5


@pytest.mark.slow
def test_a_step_that_never_ends_is_ended_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parent, "_START", 2.0)
    said = refused("{{ 9 ** (9 ** 9) }}", Bounds(seconds=0.2))
    assert said == "mine.html.j2: the template was not done after 0.2 seconds"


def test_memory_is_bounded() -> None:
    pytest.importorskip("resource")
    if sys.platform == "darwin":
        pytest.skip("macOS does not bound it")
    said = refused("{{ 'x' * 900000000 }}", Bounds(memory=600 * MIB))
    assert said == "mine.html.j2:1: the template asks for more memory than it may have"


def test_a_text_that_grows_and_grows_is_bounded() -> None:
    text = "{% for a in range(99999) %}{{ 'x' * 9999 }}{% endfor %}"
    assert refused(text) == "mine.html.j2:1: the template writes more than 50,000,000 letters"


def test_a_process_that_is_gone_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parent, "_CHILD", "import sys; sys.stdin.close(); sys.stdout.close()")
    assert refused("{# " + "x" * 5 * MIB + " #}") == "mine.html.j2: the template was ended before it was done"


def test_a_mistake_of_ours_is_not_blamed_on_the_template() -> None:
    own = OwnTemplate("mine.png.j2", "", nothing)
    with pytest.raises(RuntimeError, match="KeyError: 'png'"):
        render_own(own, journey(), "tur", "png")
