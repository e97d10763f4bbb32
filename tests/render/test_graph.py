"""The graph as a picture: laid out by either engine, described, harmless; and what is said when it fails."""

import sys
from xml.etree import ElementTree as ET

import pytest

from cjm.render.engine import Engine, installed_engine, lay_out
from cjm.render.error import RenderError
from cjm.render.graph import render_graph
from cjm.render.harmless import harmless_svg
from tests.render.drawn_graph import HOSTILE, SVG, Drawing, graph_of, large

PHASES = [
    {"name": "Opdagelse", "touchpoints": ["Annonce"]},
    {"name": "Køb", "touchpoints": ["Kurv", "Kassen"]},
]
FLOW = [
    {"from": "køb", "to": "annonce", "kind": "back", "reason": "Fortryder"},
    {"from": "kurv", "kind": "exit"},
]


@pytest.fixture(params=["dot", "pygraphviz"])
def engine(request: pytest.FixtureRequest) -> Engine:
    """Give each engine there is."""
    if request.param == "dot":
        return installed_engine(request.getfixturevalue("dot"))
    pytest.importorskip("pygraphviz")
    return installed_engine(None)


def test_every_phase_touchpoint_way_and_exit_is_drawn(engine: Engine) -> None:
    shown = Drawing.of(render_graph(graph_of(phases=PHASES, flow=FLOW), engine))
    assert shown.ids("cluster") == {"cluster_0", "cluster_1"}
    assert shown.ids("node") == {"t0", "t1", "t2", "out1"}
    assert shown.ids("edge") == {"way1", "way2", "way3", "way4"}
    assert shown.lines("way3") == ["Fortryder"]


def test_things_are_called_by_their_names_not_by_keys(engine: Engine) -> None:
    shown = Drawing.of(render_graph(graph_of(phases=PHASES, flow=FLOW), engine))
    called = {
        id_: shown.group(id_).findtext(f"{SVG}title") for id_ in ("t2", "cluster_1", "way3", "way4", "graph0")
    }
    assert called == {
        "t2": "Kassen",
        "cluster_1": "2. Køb",
        "way3": "2. Køb → Annonce",
        "way4": "Kurv → Falder fra",
        "graph0": None,
    }


def test_it_says_what_it_shows_to_those_who_do_not_see_it(engine: Engine) -> None:
    root = Drawing.of(render_graph(graph_of(phases=PHASES, persona="Sara"), engine)).root
    assert (root.get("role"), root.get("lang")) == ("img", "da")
    labels = [root.find(f"*[@id='{id_}']") for id_ in root.get("aria-labelledby", "").split()]
    assert [label.text for label in labels if label is not None] == [
        "En tur",
        "Kunderejse · Sara · 1. Opdagelse → 2. Køb",
    ]


def test_a_map_without_a_language_has_no_lang(engine: Engine) -> None:
    assert "lang" not in Drawing.of(render_graph(graph_of(language=""), engine)).root.attrib


def test_touchpoints_stand_from_top_to_bottom_and_phases_from_left_to_right(engine: Engine) -> None:
    shown = Drawing.of(render_graph(large(), engine))
    for phase in range(12):
        heights = [shown.place(f"t{phase * 5 + number}")[1] for number in range(5)]
        assert heights == sorted(heights)
    sides = [shown.place(f"t{phase * 5}")[0] for phase in range(12)]
    assert sides == sorted(sides)


def test_text_is_nothing_but_text(engine: Engine) -> None:
    graph = graph_of(phases=[{"name": text, "touchpoints": [text]} for text in HOSTILE], title="]]><script>")
    text = render_graph(graph, engine)
    shown = Drawing.of(text)
    assert [shown.lines(f"t{number}") for number in range(len(HOSTILE))] == [[text] for text in HOSTILE]
    assert [shown.group(f"t{number}").findtext(f"{SVG}title") for number in range(len(HOSTILE))] == [*HOSTILE]
    kinds = {element.tag.removeprefix(SVG) for element in shown.root.iter()}
    assert kinds <= {"svg", "title", "desc", "g", "polygon", "polyline", "path", "ellipse", "text"}
    assert "<!" not in text


def test_the_same_engine_gives_the_same_bytes(engine: Engine) -> None:
    assert render_graph(large(), engine) == render_graph(large(), engine)


def test_dot_comes_before_the_embedded_engine() -> None:
    assert installed_engine("/opt/graphviz/bin/dot").command == ("/opt/graphviz/bin/dot", "-Tsvg")


def test_without_an_engine_it_says_how_to_get_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pygraphviz", None)
    with pytest.raises(RenderError) as said:
        installed_engine(None)
    assert said.value.message == "a graph cannot be laid out without Graphviz"
    assert 'pip install "cjm-cli[graph]"' in (said.value.help or "")
    assert "install Graphviz" in (said.value.help or "")


def script(text: str) -> Engine:
    return Engine((sys.executable, "-c", text))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("import sys; sys.exit('line one\\nno memory')", "Graphviz failed: no memory"),
        ("raise SystemExit(3)", "Graphviz failed: exit status 3"),
        ("import os; os.kill(os.getpid(), 9)", "Graphviz crashed (signal 9)"),
    ],
)
def test_an_engine_that_fails_is_quoted(text: str, message: str) -> None:
    with pytest.raises(RenderError) as said:
        lay_out("digraph {}", script(text))
    assert said.value.message == message


def test_an_engine_that_hangs_is_given_up() -> None:
    with pytest.raises(RenderError, match=r"^Graphviz was not done after 0\.2 seconds$"):
        lay_out("digraph {}", script("import time; time.sleep(30)"), patience=0.2)


def test_an_engine_that_is_not_there_is_named() -> None:
    with pytest.raises(RenderError) as said:
        lay_out("digraph {}", Engine(("/nowhere/dot",)))
    assert said.value.message.startswith('Graphviz cannot be started as "/nowhere/dot"')


def test_an_engine_reads_the_graph_and_answers_in_any_letters() -> None:
    echo = script("import sys; sys.stdout.buffer.write(sys.stdin.buffer.read())")
    assert lay_out('digraph { a [label="æ🙂"] }', echo) == 'digraph { a [label="æ🙂"] }'


@pytest.mark.parametrize("drawn", ["", "Segmentation fault", '<svg xmlns="http://www.w3.org/2000/svg">'])
def test_what_is_no_xml_is_refused(drawn: str) -> None:
    with pytest.raises(RenderError, match="not XML"):
        harmless_svg(drawn)


@pytest.mark.parametrize(
    "inside",
    [
        "<script>x</script>",
        "<style>x</style>",
        "<image/>",
        '<a href="javascript:x"/>',
        "<g><foreignObject/></g>",
        '<text xmlns="http://www.w3.org/1999/xhtml"/>',
        '<text xmlns=""/>',
    ],
)
def test_an_element_no_graph_needs_is_refused(inside: str) -> None:
    with pytest.raises(RenderError, match="no graph needs"):
        harmless_svg(f'<svg xmlns="http://www.w3.org/2000/svg">{inside}</svg>')


REFUSED = {
    "a script as a link": 'a [URL="javascript:alert(1)"]',
    "a link of the whole graph": 'graph [URL="https://x.example"] a',
    "a link of a way": 'a -> a [edgeURL="data:text/html,x"]',
    "a link in a label": 'a [label=<<TABLE HREF="javascript:x"><TR><TD>x</TD></TR></TABLE>>]',
    "a tooltip, which is a link that leads nowhere": 'a [tooltip="</title><script>alert(1)</script>"]',
    "a colour that loads": 'a [style=filled fillcolor="url(https://x.example)"]',
}
BREAKOUTS = {
    "a style sheet": 'graph [stylesheet="https://x.example/a.css"] a',
    "a font that ends its attribute": r'a [fontname="x\" onload=\"alert(1)"]',
    "a class that ends its attribute": r'a [class="x\" onclick=\"alert(1)"]',
    "a file of a shape": 'a [shapefile="/etc/passwd"]',
    "a comment": 'a [comment="--><script>alert(1)</script>"]',
}


@pytest.mark.parametrize("inside", REFUSED.values(), ids=REFUSED)
def test_what_acts_or_loads_in_a_graph_of_somebodys_own_is_refused(engine: Engine, inside: str) -> None:
    with pytest.raises(RenderError, match=r"^Graphviz drew a <(a|defs)>, which no graph needs$"):
        render_graph(graph_of(), engine, f"digraph {{ {inside} }}")


@pytest.mark.parametrize("inside", BREAKOUTS.values(), ids=BREAKOUTS)
def test_what_breaks_out_of_its_place_in_a_graph_does_nothing(engine: Engine, inside: str) -> None:
    text = render_graph(graph_of(), engine, f"digraph {{ {inside} }}")
    root = Drawing.of(text).root
    kinds = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert kinds <= {"svg", "title", "desc", "g", "polygon", "polyline", "path", "ellipse", "text"}
    given = [(name, value) for element in root.iter() for name, value in element.attrib.items()]
    assert not [name for name, _ in given if name.startswith("on") or name in ("style", "href")]
    assert not [value for _, value in given if "x.example" in value]
    assert "<?" not in text


def test_an_id_that_ends_its_element_is_no_graph_at_all_or_harmless(engine: Engine) -> None:
    dot = r'digraph { a [id="x\"><script>alert(1)</script>"] }'
    try:
        drawn = render_graph(graph_of(), engine, dot)
    except RenderError as refused:
        drawn = refused.message
    assert "<script>alert" not in drawn.replace("drew a <script>", "")


@pytest.mark.parametrize(
    "value", ["url(http://x.example/)", "URL (x)", r"u\72l(x)", "image-set('x')", "var(--x)", "\\75rl(x)"]
)
def test_a_value_that_calls_something_is_left_out(value: str) -> None:
    root = ET.Element("svg", xmlns="http://www.w3.org/2000/svg")
    ET.SubElement(root, "g", transform="scale(1 1)", fill=value)
    (group,) = harmless_svg(ET.tostring(root, encoding="unicode"))
    assert group.attrib == {"transform": "scale(1 1)"}


def test_attributes_no_graph_needs_are_left_out() -> None:
    inside = '<g id="a" onload="x" style="x" fill="url(http://x.example/)" stroke="#123456"/>'
    root = harmless_svg(f'<svg xmlns="http://www.w3.org/2000/svg" width="1pt"><!-- 2.43 -->{inside}</svg>')
    assert ET.tostring(root, encoding="unicode") == (
        '<svg width="1pt" xmlns="http://www.w3.org/2000/svg"><g id="a" stroke="#123456" /></svg>'
    )
