"""The entries as a flat table, and what they say as plain values."""

from typing import Any

import pytest

from cjm.view import Plain
from cjm.view.entries import entries
from tests.view.arranged import arranged

AROUND: dict[str, Any] = {
    "personas": [{"id": "sara", "name": "Sara", "primary": True}, {"id": "bo", "name": "Bo"}],
    "stakeholders": [{"id": "chef", "name": "Chefen"}],
}


def plain(lane: str, entry: Any) -> Plain:
    board = arranged({"name": "Køb", lane: entry, "touchpoints": ["Kurv"]}, **AROUND)
    (row,) = entries(board)
    return row.item.plain


def test_rows_follow_the_map_phase_by_phase_lane_by_lane() -> None:
    first = {
        "name": "Køb",
        "goals": ["Ro"],
        "actions": ["Leder"],
        "touchpoints": ["Annonce", {"name": "Kurv", "actions": ["Lægger i", "Tager ud"]}],
    }
    rows = list(entries(arranged(first, {"name": "Brug", "goals": ["Glæde"]})))
    assert [
        (row.phase.name, row.touchpoint and row.touchpoint.name, row.number, row.lane.key, row.item.text)
        for row in rows
    ] == [
        ("Køb", None, None, "goals", "Ro"),
        ("Køb", None, None, "actions", "Leder"),
        ("Køb", "Kurv", 2, "actions", "Lægger i"),
        ("Køb", "Kurv", 2, "actions", "Tager ud"),
        ("Brug", None, None, "goals", "Glæde"),
    ]


@pytest.mark.parametrize(
    ("lane", "entry", "said"),
    [
        ("goals", ["Ro"], Plain()),
        ("goals", [{"text": "Ro", "for": ["sara", "bo"], "by": "chef"}], Plain(("Sara", "Bo"), "Chefen")),
        ("questions", [{"text": "Hvor?", "answered_by": ["kurv"]}], Plain(answered_by=("Kurv",))),
        ("pains", [{"text": "Av", "severity": 4, "category": "price"}], Plain(severity=4, category="pris")),
        ("pains", ["Av"], Plain()),
        ("resources", [{"text": "Penge", "status": "need"}], Plain(status="mangler")),
        ("resources", ["Penge"], Plain()),
        ("emotions", [{"score": -1, "for": ["bo"]}], Plain(("Bo",))),
        ("opportunities", ["Bedre"], Plain()),
        (
            "opportunities",
            [
                {"text": "Bedre", "owner": "Kim", "status": "doing", "value": 5, "effort": 2,
                 "due": "2026-12-01"},
            ],
            Plain(status="i gang", owner="Kim", value=5, effort=2, due="2026-12-01"),
        ),
        (
            "metrics",
            [{"name": "Klik", "value": 2.5, "unit": "%", "target": 3, "period": "Q3"}],
            Plain(number=2.5, unit="%", target=3, period="Q3"),
        ),
        ("funnel", {"entered": 10, "period": 2026}, Plain(period="2026")),
    ],
)  # fmt: skip
def test_what_an_entry_says_is_there_as_values_too(lane: str, entry: Any, said: Plain) -> None:
    assert plain(lane, entry) == said
