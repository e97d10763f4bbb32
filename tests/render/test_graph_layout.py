"""Graphs as they lie, with each engine: nothing over a text, ways out outside, widths by share."""

from collections.abc import Callable
from functools import cache
from itertools import combinations
from typing import Any

import pytest

from cjm.model import Journey
from cjm.reading import opened, read_map
from cjm.render.engine import Engine, installed_engine
from cjm.render.graph import render_graph
from cjm.view import Graph, graph
from tests.conftest import ROOT
from tests.render.crowded_map import crowded
from tests.render.laid_out import LaidOut, inside, overlap, runs_through

EXAMPLES = sorted(path.name.removesuffix(".cjm.yaml") for path in (ROOT / "examples").glob("*.cjm.yaml"))
LANGUAGES = ["da", "en", "ar", "ja"]


def drawn(name: str) -> Graph:
    """Give an example by its name, or the crowded map in a language."""
    if name in LANGUAGES:
        return graph(Journey.model_validate({"cjm": 1, **crowded(name)}))
    path = ROOT / "examples" / f"{name}.cjm.yaml"
    personas = ROOT / "examples"
    document = read_map(
        opened(path.name, path.read_bytes()), lambda other: opened(other, (personas / other).read_bytes())
    )
    assert document.journey
    return graph(document.journey)


@pytest.fixture(scope="module", params=["dot", "pygraphviz"])
def laid(request: pytest.FixtureRequest) -> Callable[[str], LaidOut]:
    """Give what draws a map with each engine there is, once."""
    if request.param == "pygraphviz":
        pytest.importorskip("pygraphviz")
    engine = installed_engine(request.getfixturevalue("dot") if request.param == "dot" else None)
    return cache(lambda name: LaidOut.of(render_graph(drawn(name), engine)))


every_map = pytest.mark.parametrize("name", [*EXAMPLES, *LANGUAGES])


@every_map
def test_no_way_runs_through_a_text(laid: Callable[[str], LaidOut], name: str) -> None:
    shown = laid(name)
    crossed = [
        (run.owner, text.owner, text.text)
        for run in shown.runs
        for text in shown.texts
        if runs_through(run, text.box)
    ]
    assert crossed == []


@every_map
def test_no_way_runs_through_a_touchpoint(laid: Callable[[str], LaidOut], name: str) -> None:
    shown = laid(name)
    cores = {key: box.grown(-3) for key, box in shown.nodes.items()}
    assert [
        (run.owner, key) for run in shown.runs for key, box in cores.items() if runs_through(run, box)
    ] == []


@every_map
def test_no_text_lies_over_another(laid: Callable[[str], LaidOut], name: str) -> None:
    texts = laid(name).texts
    assert [
        (one.text, other.text) for one, other in combinations(texts, 2) if overlap(one.box, other.box)
    ] == []


@every_map
def test_every_text_of_a_touchpoint_is_in_its_box_and_no_other_is_on_one(
    laid: Callable[[str], LaidOut], name: str
) -> None:
    shown = laid(name)
    assert [
        text
        for text in shown.texts
        if text.owner in shown.nodes and not inside(text.box, shown.nodes[text.owner])
    ] == []
    assert [
        (text, key)
        for text in shown.texts
        for key, box in shown.nodes.items()
        if text.owner != key and overlap(text.box, box)
    ] == []


@every_map
def test_labels_and_places_outside_are_outside_of_every_phase(
    laid: Callable[[str], LaidOut], name: str
) -> None:
    shown = laid(name)
    free = [text for text in shown.texts if text.owner.startswith(("out", "way"))]
    assert [text for text in free for box in shown.clusters.values() if overlap(text.box, box)] == []
    heads = [text for text in shown.texts if text.owner.startswith("cluster_")]
    assert [text for text in heads if not inside(text.box, shown.clusters[text.owner])] == []


@every_map
def test_ways_out_lead_to_the_lower_side_of_their_phase(laid: Callable[[str], LaidOut], name: str) -> None:
    shown, told = laid(name), drawn(name)
    phase_of = {node.key: cluster.key for cluster in told.clusters for node in cluster.nodes}
    for edge in told.edges:
        if edge.kind == "exit":
            frame = shown.clusters[phase_of[edge.start]]
            (first, *_) = [text.box for text in shown.texts if text.owner == edge.end]
            assert first.top > frame.bottom
            assert frame.left <= first.left < first.right <= frame.right


@every_map
def test_lines_are_as_wide_as_their_share_says(laid: Callable[[str], LaidOut], name: str) -> None:
    widths = {run.owner: run.width for run in laid(name).runs}
    ways = [
        (edge, widths[f"way{number}"]) for number, edge in enumerate(drawn(name).edges, 1) if not edge.main
    ]
    by_share = sorted((edge.share or 0, width) for edge, width in ways)
    assert [width for _, width in by_share] == sorted(width for _, width in by_share)
    shares = {share for share, _ in by_share}
    assert len({width for _, width in by_share}) == len(shares)


@every_map
def test_every_way_with_a_share_has_it_written(laid: Callable[[str], LaidOut], name: str) -> None:
    shown = laid(name)
    for number, edge in enumerate(drawn(name).edges, 1):
        if edge.share_text:
            said = [text.text for text in shown.texts if text.owner in (f"way{number}", edge.end)]
            assert edge.share_text in " ".join(said)


@every_map
def test_phases_begin_at_one_height_and_follow_each_other(laid: Callable[[str], LaidOut], name: str) -> None:
    shown, told = laid(name), drawn(name)
    boxes = [shown.clusters[cluster.key] for cluster in told.clusters]
    assert len({box.top for box in boxes}) == 1
    lefts = [box.left for box in boxes]
    assert lefts == sorted(lefts, reverse=told.language.direction == "rtl")


def test_both_engines_draw_the_same_lines(dot: str) -> None:
    pytest.importorskip("pygraphviz")
    runs: list[Any] = [LaidOut.of(render_graph(drawn("da"), engine)).runs for engine in _engines(dot)]
    for one, other in zip(*runs, strict=True):
        assert one.owner == other.owner
        ends = [*one.points[0], *one.points[-1]]
        assert ends == pytest.approx([*other.points[0], *other.points[-1]], abs=3)


def _engines(dot: str) -> tuple[Engine, Engine]:
    return installed_engine(dot), installed_engine(None)
