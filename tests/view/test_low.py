"""What counts as a low point, on the map and in the graph alike."""

import pytest

from cjm.model import Journey
from cjm.view import board, graph
from cjm.view.low import is_low


@pytest.mark.parametrize(
    ("score", "low"), [(-2, True), (-1, True), (-0.5, False), (0, False), (2, False), (None, False)]
)
def test_a_score_of_minus_one_or_less_is_low(score: float | None, low: bool) -> None:
    assert is_low(score) is low


@pytest.mark.parametrize(("score", "marked"), [(-0.5, []), (-1, ["Kassen"]), (-2, ["Kassen"])])
def test_the_map_and_the_graph_mark_the_same_place(score: float, marked: list[str]) -> None:
    touchpoints = [{"name": "Kurv", "emotions": [1]}, {"name": "Kassen", "emotions": [score]}]
    phases = [{"name": "Køb", "touchpoints": touchpoints}]
    journey = Journey.model_validate({"cjm": 1, "title": "En tur", "phases": phases})
    low = board(journey, "tur").low
    nodes = [node.name for cluster in graph(journey).clusters for node in cluster.nodes if node.low]
    assert nodes == ([low.place] if low else []) == marked
