"""Filling a template: what it sees, and what is said when it does not work."""

import pytest

from cjm.render.error import RenderError
from cjm.render.own.fill import fill
from cjm.render.own.order import Bounds
from tests.render.own.ordered import nothing, order


@pytest.mark.parametrize(
    ("form", "written"),
    [
        ("html", "En &lt;tur&gt;"),
        ("svg", "En &lt;tur&gt;"),
        ("md", r"En \<tur>"),
        ("dot", "En &lt;tur&gt;"),
        ("graph", "En &lt;tur&gt;"),
    ],
)
def test_text_is_escaped_as_the_format_needs_it(form: str, written: str) -> None:
    assert fill(order("{{ board.header.title }}", form), nothing) == written


@pytest.mark.parametrize("form", ["dot", "graph"])
def test_a_graph_gets_the_places_of_everything(form: str) -> None:
    assert fill(order("{{ plan.frames | length }}{{ graph.exits | length }}", form), nothing) == "10"


def test_a_format_nobody_writes_templates_for_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(KeyError):
        fill(order("", "png"), nothing)


def test_what_it_includes_comes_from_the_caller_and_is_escaped_alike() -> None:
    included = {"del.j2": "<{{ board.header.title }}>"}
    assert fill(order("a{% include 'del.j2' %}"), included.get) == "a<En &lt;tur&gt;>"


def test_a_mistake_in_what_it_includes_is_told_there() -> None:
    with pytest.raises(RenderError, match=r"^templates/del\.j2:2: "):
        fill(order("{% include 'del.j2' %}"), {"del.j2": "\n{% for %}"}.get)


def test_what_is_wrong_is_said_without_the_insides_of_python() -> None:
    with pytest.raises(RenderError, match=r'^mine\.html\.j2:2: a Header has no "titel"$'):
        fill(order("\n{{ board.header.titel }}"), nothing)


def test_it_may_write_as_much_as_it_may_and_no_more() -> None:
    bounds = Bounds(letters=1000)
    assert len(fill(order("{{ 'x' * 1000 }}", bounds=bounds), nothing)) == 1000
    with pytest.raises(RenderError) as said:
        fill(order("{% for a in range(10) %}\n{{ 'x' * 101 }}{% endfor %}", bounds=bounds), nothing)
    assert said.value.message.startswith("mine.html.j2:")
    assert said.value.message.endswith("the template writes more than 1,000 letters")


def test_memory_that_is_not_there_is_told_with_the_line() -> None:
    with pytest.raises(RenderError) as said:
        fill(order("\n{{ 'x'.rjust(10 ** 15) }}"), nothing)
    assert said.value.message == "mine.html.j2:2: the template asks for more memory than it may have"
