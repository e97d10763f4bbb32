"""The journey as DOT: what stands in it, read by Graphviz itself, whatever a map's author has written."""

import json
import subprocess
from typing import Any

import pytest

from cjm.render.dot import escape_dot, render_dot
from cjm.render.engine import installed_engine, lay_out
from cjm.view import Graph
from tests.render.drawn_graph import HOSTILE, Drawing, graph_of, large

FLOW_PHASES = [
    {"name": "Opdagelse", "touchpoints": ["Annonce", "Butikken"]},
    {"name": "Køb", "touchpoints": ["Kurv", "Kassen"]},
]
KINDS = ("forward", "back", "side", "influence", "exit")


def ran(dot: str, *arguments: str, text: str) -> str:
    done = subprocess.run([dot, *arguments], input=text, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.returncode == 0
    return done.stdout


def read(dot: str, graph: Graph) -> dict[str, Any]:
    """Give the graph as Graphviz has understood it."""
    found: dict[str, Any] = json.loads(ran(dot, "-Tjson", text=render_dot(graph)))
    return found


def names(found: dict[str, Any]) -> list[str]:
    return [thing["name"] for thing in found["objects"]]


def edges(found: dict[str, Any]) -> list[dict[str, Any]]:
    """Give the ways with `from` and `to` by the names of the nodes; samples of the legend are none."""
    told = []
    for edge in found.get("edges", []):
        start, end = (found["objects"][edge[end]]["name"] for end in ("tail", "head"))
        told.append({**edge, "from": start, "to": end})
    return [edge for edge in told if not edge["from"].startswith("word")]


def drawing(graph: Graph, dot: str) -> Drawing:
    return Drawing.of(lay_out(render_dot(graph), installed_engine(dot)))


def test_phases_are_clusters_that_hold_their_touchpoints(dot: str) -> None:
    found = read(dot, graph_of(phases=FLOW_PHASES))
    clusters = [thing for thing in found["objects"] if thing["name"].startswith("cluster_")]
    held = [[found["objects"][number]["name"] for number in cluster["nodes"]] for cluster in clusters]
    assert held == [["t0", "t1"], ["t2", "t3"]]


def test_the_main_way_leads_down_each_phase_and_on_to_the_next(dot: str) -> None:
    told = [(edge["from"], edge["to"]) for edge in edges(read(dot, graph_of(phases=FLOW_PHASES)))]
    assert sorted(told) == [("t0", "t1"), ("t0", "t2"), ("t2", "t3")]


def test_a_way_of_a_whole_phase_is_named_after_its_last_touchpoint(dot: str) -> None:
    flow = [{"from": "køb", "to": "opdagelse", "kind": "back", "reason": "Fortryder"}]
    (way,) = [way for way in edges(read(dot, graph_of(phases=FLOW_PHASES, flow=flow))) if way["id"] == "way4"]
    assert (way["from"], way["to"]) == ("t3", "t1")


def test_an_exit_leads_out_of_every_cluster(dot: str) -> None:
    flow = [{"from": "kassen", "kind": "exit", "share": 0.25}]
    found = read(dot, graph_of(phases=FLOW_PHASES, flow=flow))
    out = found["objects"][names(found).index("out0")]
    assert all(out["_gvid"] not in thing["nodes"] for thing in found["objects"] if "nodes" in thing)
    assert [(edge["from"], edge["to"]) for edge in edges(found) if edge["to"] == "out0"] == [("t3", "out0")]


def test_each_kind_of_way_has_a_line_a_colour_and_a_head_of_its_own(dot: str) -> None:
    flow = [
        {"from": "kassen", "kind": kind, **({"to": "annonce"} if kind != "exit" else {})} for kind in KINDS
    ]
    drawn = edges(read(dot, graph_of(phases=FLOW_PHASES, flow=flow)))
    kinds = {edge["color"]: edge for edge in drawn}
    assert len(kinds) == len(KINDS) + 1
    lines = {(edge["style"], ":" in edge["color"], edge["penwidth"]) for edge in kinds.values()}
    assert len(lines) == len(kinds)
    ways = [edge for edge in kinds.values() if edge["id"] not in ("way1", "way2", "way3")]
    assert len({edge["arrowhead"] for edge in ways}) == len(ways)


def test_a_way_is_the_thicker_the_more_take_it(dot: str) -> None:
    flow = [{"from": "kassen", "kind": "exit", "share": share} for share in (0, 0.1, 0.5, 1)]
    found = edges(read(dot, graph_of(phases=FLOW_PHASES, flow=flow)))
    widths = [float(edge["penwidth"]) for edge in found if edge["to"].startswith("out")]
    assert widths == sorted(set(widths))
    assert widths[-1] < 5


def test_media_and_marks_are_told_by_shape_and_line_not_by_colour_alone(dot: str) -> None:
    touchpoints = [
        {"name": "a", "medium": "digital"},
        {"name": "b", "medium": "physical"},
        {"name": "c", "medium": "hybrid"},
        {"name": "d", "medium": "physical", "assumption": True},
        {"name": "e", "medium": "physical", "moment_of_truth": True},
        {"name": "f", "emotions": [-1]},
    ]
    found = read(dot, graph_of(phases=[{"name": "x", "touchpoints": touchpoints}, {"name": "tom"}]))
    things = {thing["name"]: thing for thing in found["objects"]}
    styles = [things[f"t{number}"]["style"] for number in range(7)]
    assert styles == [
        "rounded,filled",
        "filled",
        "diagonals,filled",
        "dashed,filled",
        "filled",
        "filled",
        "dashed",
    ]
    assert [things[f"t{number}"].get("peripheries") for number in range(7)] == [None] * 4 + ["2", None, None]
    assert things["t5"]["fillcolor"] != things["t1"]["fillcolor"]


def test_a_node_shows_name_channel_medium_and_score(dot: str) -> None:
    touchpoint = {"name": "Kassen", "channel": "payment", "status": "proposed", "emotions": [-2]}
    shown = drawing(graph_of(phases=[{"name": "Køb", "touchpoints": [touchpoint]}]), dot)
    assert shown.lines("t0") == ["Kassen", "Betaling · digitalt", "foreslået", "−2 meget dårligt"]
    assert shown.lines("cluster_0")[:1] == ["1. Køb"]


def test_a_way_shows_its_reason_in_short_lines_and_its_share(dot: str) -> None:
    reason = "Leder efter mere at købe for at spare fragten"
    flow = [{"from": "kassen", "to": "annonce", "kind": "back", "reason": reason, "share": 0.12}]
    lines = drawing(graph_of(phases=FLOW_PHASES, flow=flow), dot).lines("way4")
    assert lines[-1] == "12\u00a0%"
    assert " ".join(lines[:-1]) == reason
    assert all(len(line) <= 30 for line in lines)


def test_a_way_without_reason_or_share_has_no_label(dot: str) -> None:
    flow = [{"from": "kassen", "to": "annonce", "kind": "back"}]
    assert drawing(graph_of(phases=FLOW_PHASES, flow=flow), dot).lines("way4") == []


def test_it_is_headed_by_its_title_and_says_how_to_read_it(dot: str) -> None:
    flow = [{"from": "kassen", "kind": "exit"}]
    shown = drawing(graph_of(phases=FLOW_PHASES, flow=flow, persona="Sara"), dot)
    assert {"En tur", "Kunderejse · Sara", "Falder fra"} <= set(shown.lines("graph0"))


@pytest.mark.parametrize("medium", ["digital", "physical", "hybrid"])
def test_the_legend_is_drawn_without_complaint(dot: str, medium: str) -> None:
    touchpoint = {
        "name": "a",
        "medium": medium,
        "moment_of_truth": True,
        "assumption": True,
        "emotions": [-2],
    }
    flow = [{"from": "x", "kind": kind, **({"to": "a"} if kind != "exit" else {})} for kind in KINDS]
    graph = graph_of(phases=[{"name": "x", "touchpoints": [touchpoint]}], flow=flow)
    assert ran(dot, "-Tsvg", text=render_dot(graph))


def test_touchpoints_stand_from_top_to_bottom_and_phases_from_left_to_right(dot: str) -> None:
    shown = drawing(large(), dot)
    for phase in range(12):
        heights = [shown.place(f"t{phase * 5 + number}")[1] for number in range(5)]
        assert heights == sorted(heights)
    sides = [shown.place(f"t{phase * 5}")[0] for phase in range(12)]
    assert sides == sorted(sides)


def test_a_map_read_from_right_to_left_is_drawn_so(dot: str) -> None:
    shown = drawing(graph_of(language="ar", phases=FLOW_PHASES), dot)
    assert shown.place("t0")[0] > shown.place("t2")[0]


@pytest.mark.parametrize(
    "more",
    [
        {"phases": [{"name": "Alt"}]},
        {"phases": [{"name": ""}], "title": ""},
        {"phases": [{"name": "a", "touchpoints": ["", " ", "\t"]}]},
        {"phases": [{"name": "a", "touchpoints": ["b"]}], "flow": [{"from": "b", "to": "b", "kind": "back"}]},
        {"phases": FLOW_PHASES, "flow": [{"from": "køb", "to": "kurv", "kind": "back", "reason": " "}]},
        {
            "phases": FLOW_PHASES,
            "flow": [{"from": "butikken", "to": "annonce", "kind": "back", "reason": "x"}],
        },
    ],
)
def test_a_sparse_or_circular_map_is_drawn_without_complaint(dot: str, more: dict[str, Any]) -> None:
    assert ran(dot, "-Tsvg", text=render_dot(graph_of(**more)))


def test_text_is_nothing_but_text_wherever_it_stands(dot: str) -> None:
    phases = [
        {"name": text, "duration": text, "touchpoints": [{"name": text, "channel": text}]} for text in HOSTILE
    ]
    phases[0] |= {"id": "a"}
    flow = [{"from": "a", "kind": "exit", "reason": text} for text in HOSTILE]
    graph = graph_of(title=HOSTILE[0], phases=phases, flow=flow)
    shown = drawing(graph, dot)
    for number, text in enumerate(HOSTILE):
        assert shown.lines(f"t{number}") == [text, text]
        assert " ".join(shown.lines(f"cluster_{number}")) == f"{number + 1}. {text} {text}"
        assert " ".join(shown.lines(f"out{number}")) == f"Falder fra {text}"
    assert HOSTILE[0] in shown.lines("graph0")
    assert shown.ids("node") == {f"t{number}" for number in range(len(HOSTILE))} | {
        f"out{number}" for number in range(len(HOSTILE))
    }


def test_no_text_adds_an_attribute(dot: str) -> None:
    plain, hostile = (
        read(dot, graph_of(title=text, phases=[{"name": text, "touchpoints": [text]}]))
        for text in ("a", '"] fontname="x" URL="javascript:x')
    )
    assert plain.keys() == hostile.keys()
    assert [thing.keys() for thing in plain["objects"]] == [thing.keys() for thing in hostile["objects"]]


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        (r"a\Nb", r"a\\Nb"),
        ("a < b & c", "a &lt; b &amp; c"),
        ('sagde "ja"', "sagde &#34;ja&#34;"),
        ("to\nlinjer", "to linjer"),
        ("\x01", "\N{REPLACEMENT CHARACTER}"),
        ("", "&#160;"),
    ],
)
def test_text_is_escaped_for_both_kinds_of_label(dot: str, text: str, escaped: str) -> None:
    assert escape_dot(text) == escaped
    told = ran(dot, "-Tsvg", text=f'digraph {{ a [label="{escaped}" id=a] b [label=<{escaped}> id=b] }}')
    shown = Drawing.of(told)
    seen = text.replace("\n", " ").replace("\x01", "\N{REPLACEMENT CHARACTER}")
    assert shown.lines("a") == shown.lines("b") == [seen]


def test_graphviz_tidies_it_without_complaint(dot: str) -> None:
    assert ran(dot, "-Tcanon", text=render_dot(large())).startswith("digraph journey {")


def test_the_same_graph_gives_the_same_bytes() -> None:
    assert render_dot(large()) == render_dot(large())
