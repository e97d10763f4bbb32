"""How large a page is: little for each entry, and never more than the entries account for."""

from time import process_time
from typing import Any

import pytest

from cjm.render.html import render_html
from cjm.view import Board
from tests.view.arranged import arranged

LANES = ("actions", "questions", "needs", "pains", "gains", "backstage")
ENTRIES = [
    "Klikker for at læse mere og se flere billeder",
    "Sammenligner prisen med to andre butikker",
    "Fragten vises først til sidst, og den er dyrere end ventet",
]


def map_of(phases: int, language: str = "da") -> Board:
    """Give a map with a hundred entries in each phase, at five touchpoints; most cite, rate or weigh."""
    steps = [
        {"name": f"Fase {number}", "touchpoints": [touchpoint(place) for place in range(5)]}
        for number in range(phases)
    ]
    evidence = [{"id": "skema", "title": "Spørgeskema", "sample": "86"}]
    return arranged(phases=steps, language=language, evidence=evidence)


def touchpoint(place: int) -> dict[str, Any]:
    lanes: dict[str, Any] = {
        lane: [{"text": text, "evidence": ["skema"]} for text in ENTRIES] for lane in LANES
    }
    felt = {"score": place % 5 - 2, "feeling": "Afventende", "evidence": ["skema"]}
    idea = {"text": "Vis fragten på produktsiden", "owner": "Webredaktøren", "value": 5, "effort": 2}
    return {
        "name": f"Kundeanmeldelser {place}",
        "channel": "webshop",
        "emotions": [felt],
        "opportunities": [idea],
        **lanes,
    }


def entries(drawn: Board) -> int:
    return sum(
        len(items) for lane in drawn.lanes for cell in lane.cells for items in (cell.whole, *cell.each)
    )


@pytest.mark.parametrize(("phases", "count", "most"), [(2, 200, 100_000), (20, 2000, 400_000)])
def test_a_page_stays_within_its_bounds(phases: int, count: int, most: int) -> None:
    drawn = map_of(phases)
    assert entries(drawn) == count
    assert len(render_html(drawn).encode()) <= most


def test_ten_times_the_entries_take_no_more_than_ten_times_the_bytes() -> None:
    few, many = len(render_html(map_of(10))), len(render_html(map_of(100)))
    assert many < 10 * few


@pytest.mark.slow
def test_ten_times_the_entries_take_little_more_than_ten_times_the_time() -> None:
    few, many = map_of(2), map_of(20)
    assert min(_seconds(many) for _ in range(2)) < 15 * min(_seconds(few) for _ in range(3))


def _seconds(drawn: Board) -> float:
    start = process_time()
    render_html(drawn)
    return process_time() - start
