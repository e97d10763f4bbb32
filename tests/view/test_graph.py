"""A journey as a graph: phases, touchpoints, ways and exits in finished words."""

from typing import Any

import pytest

from cjm.model import Journey
from cjm.view import Edge, Exit, Graph, graph

PHASES: list[dict[str, Any]] = [
    {
        "name": "Opdagelse",
        "duration": "En uge",
        "funnel": {"entered": 200, "continued": 150},
        "touchpoints": [
            {"name": "Annonce", "channel": "ads", "emotions": [0, 1]},
            {"name": "Butikken", "channel": "store", "emotions": [{"score": -1.5, "assumption": True}]},
        ],
    },
    {
        "name": "Køb",
        "emotions": [{"score": -2, "feeling": "Snydt"}],
        "touchpoints": ["Kurv", "Kassen", "Kvittering"],
    },
    {"name": "Brug"},
]


def drawn(**more: Any) -> Graph:
    plain = {"cjm": 1, "title": "En tur", "language": "da", "persona": "Sara", "phases": PHASES}
    wanted = {key: value for key, value in {**plain, **more}.items() if value is not None}
    return graph(Journey.model_validate(wanted))


def ways(*flow: dict[str, Any], **more: Any) -> tuple[Edge, ...]:
    return tuple(edge for edge in drawn(flow=list(flow), **more).edges if not edge.main)


def test_it_is_headed_by_title_kind_personas_and_state() -> None:
    assert drawn(state="future").subtitle == "Kunderejse · Sara · Ønsket"
    assert drawn(persona=None, kind="buyer").subtitle == "Køberejse"
    assert drawn().title == "En tur"


def test_each_phase_is_a_cluster_with_its_touchpoints_in_order() -> None:
    clusters = drawn().clusters
    assert [cluster.title for cluster in clusters] == ["1. Opdagelse", "2. Køb", "3. Brug"]
    assert [node.name for node in clusters[0].nodes] == ["Annonce", "Butikken"]
    assert [node.name for node in clusters[1].nodes] == ["Kurv", "Kassen", "Kvittering"]


def test_a_cluster_says_how_long_how_many_leave_and_what_the_phase_feels_like() -> None:
    opdagelse, køb, brug = drawn().clusters
    assert opdagelse.lines == ("En uge", "25\u00a0% falder fra")
    assert køb.lines == ("−2 meget dårligt",)
    assert brug.lines == ()


def test_what_a_phase_feels_like_is_not_put_on_the_touchpoint_in_its_middle() -> None:
    assert [node.score for node in drawn().clusters[1].nodes] == [None, None, None]


def test_a_phase_without_touchpoints_shows_its_gap() -> None:
    (node,) = drawn().clusters[2].nodes
    assert node.gap
    assert node.name == "Intet kontaktpunkt"


def test_a_node_says_its_channel_medium_and_mean_score() -> None:
    annonce, butik = drawn().clusters[0].nodes
    assert annonce.lines == ("Annoncer · digitalt",)
    assert (annonce.medium, annonce.score, annonce.score_text) == ("digital", 0.5, "+0,5 godt")
    assert (butik.medium, butik.score_text) == ("physical", "−1,5 meget dårligt (antagelse)")


def test_a_score_of_minus_one_is_low_and_one_just_above_is_not() -> None:
    touchpoints = [{"name": "a", "emotions": [-1]}, {"name": "b", "emotions": [-0.5]}, {"name": "c"}]
    (cluster,) = drawn(phases=[{"name": "x", "touchpoints": touchpoints}]).clusters
    assert [node.low for node in cluster.nodes] == [True, False, False]


def test_a_node_carries_its_marks_and_status() -> None:
    touchpoint = {"name": "a", "moment_of_truth": True, "assumption": True, "status": "proposed"}
    shown = drawn(phases=[{"name": "x", "touchpoints": [touchpoint]}])
    (node,) = shown.clusters[0].nodes
    assert node.moment_of_truth
    assert node.assumption
    assert node.lines == ("foreslået",)
    assert node.status == "proposed"
    assert shown.marks == (
        ("moment-of-truth", "Sandhedens øjeblik"),
        ("assumption", "antagelse"),
        ("proposed", "foreslået"),
    )


def test_the_legend_tells_what_is_retired_from_what_is_proposed() -> None:
    touchpoints = [{"name": status, "status": status} for status in ("current", "retired", "proposed")]
    shown = drawn(phases=[{"name": "x", "touchpoints": touchpoints}])
    assert shown.marks == (("proposed", "foreslået"), ("retired", "nedlagt"))
    assert [node.lines for node in shown.clusters[0].nodes] == [(), ("nedlagt",), ("foreslået",)]


def test_the_legend_names_the_media_and_the_low_points_there_are() -> None:
    assert drawn().marks == (("digital", "digitalt"), ("physical", "fysisk"), ("low", "Lavpunkt"))


def test_the_main_way_leads_through_each_phase_and_from_phase_to_phase() -> None:
    main = [(edge.start, edge.end, edge.tail, edge.head) for edge in drawn().edges]
    assert main == [
        ("t0", "t1", None, None),
        ("t2", "t3", None, None),
        ("t3", "t4", None, None),
        ("t0", "t2", "cluster_0", "cluster_1"),
        ("t2", "t5", "cluster_1", "cluster_2"),
    ]
    assert all(edge.main for edge in drawn().edges)


def test_a_way_between_touchpoints_says_why_how_many_and_for_whom() -> None:
    flow = {
        "from": "kassen",
        "to": "annonce",
        "kind": "back",
        "reason": "Fortryder",
        "share": 0.12,
        "for": ["sara"],
    }
    assert ways(flow) == (Edge("t3", "t0", "back", ("Fortryder", "kun Sara"), 0.12, share_text="12\u00a0%"),)


def test_a_way_between_phases_meets_their_last_touchpoints_and_ends_at_the_clusters() -> None:
    (way,) = ways({"from": "køb", "to": "opdagelse", "kind": "influence"})
    assert (way.start, way.end, way.tail, way.head) == ("t4", "t1", "cluster_1", "cluster_0")
    assert way.lines == ()
    assert way.share_text is None


def test_a_way_inside_a_phase_does_not_end_at_its_cluster() -> None:
    outward, inward = ways(
        {"from": "køb", "to": "kurv", "kind": "back"}, {"from": "kurv", "to": "køb", "kind": "side"}
    )
    assert (outward.start, outward.end, outward.tail, outward.head) == ("t4", "t2", None, None)
    assert (inward.start, inward.end, inward.tail, inward.head) == ("t2", "t4", None, None)


def test_an_exit_has_a_place_of_its_own() -> None:
    shown = drawn(flow=[{"from": "køb", "kind": "exit"}, {"from": "kassen", "kind": "exit"}])
    assert shown.exits == (Exit("out0", "Falder fra"), Exit("out1", "Falder fra"))
    assert [(edge.start, edge.end, edge.tail) for edge in shown.edges if not edge.main] == [
        ("t4", "out0", "cluster_1"),
        ("t3", "out1", None),
    ]
    assert shown.legend == (("exit", "Falder fra"),)


def test_each_way_out_leads_to_a_place_of_its_own_by_the_name_of_the_alternative() -> None:
    shown = drawn(
        alternatives=[{"name": "Apoteket"}, {"id": "ven", "name": "En ven"}],
        flow=[{"from": place, "to": "ven", "kind": "exit"} for place in ("køb", "brug")],
    )
    assert shown.exits == (Exit("out0", "En ven"), Exit("out1", "En ven"))
    assert [edge.end for edge in shown.edges if not edge.main] == ["out0", "out1"]


def test_the_legend_names_each_kind_of_way_once_in_a_fixed_order() -> None:
    flow = [
        {"from": "køb", "kind": "exit"},
        {"from": "køb", "to": "opdagelse", "kind": "back"},
        {"from": "brug", "to": "køb", "kind": "back"},
    ]
    assert drawn(flow=flow).legend == (("back", "Går tilbage"), ("exit", "Falder fra"))


@pytest.mark.parametrize(
    ("language", "said"),
    [("da", "jo bredere streg, jo flere"), ("en", "the wider the line, the more people")],
)
def test_the_legend_says_what_the_width_of_a_line_means_if_one_has_a_share(language: str, said: str) -> None:
    exits = [{"from": "køb", "kind": "exit", "share": share} for share in (0, 0.3)]
    assert drawn(flow=exits, language=language).legend[1:] == (("share", said),)
    assert drawn(flow=exits[:1], language=language).legend[1:] == ()


def test_a_way_that_leads_from_or_to_nowhere_is_left_out() -> None:
    assert ways({"from": "intet", "kind": "exit"}, {"from": "køb", "to": "intet", "kind": "back"}) == ()


def test_a_single_phase_without_touchpoints_is_a_graph() -> None:
    shown = drawn(phases=[{"name": "Alt"}])
    assert [cluster.title for cluster in shown.clusters] == ["1. Alt"]
    assert shown.edges == ()
    assert shown.exits == ()
    assert shown.legend == ()
    assert shown.marks == ()


def test_it_speaks_english_unless_the_map_is_danish() -> None:
    shown = drawn(language="en", flow=[{"from": "køb", "kind": "exit"}])
    assert shown.exits == (Exit("out0", "Leaves"),)
    assert shown.clusters[0].lines == ("En uge", "25% leave")
