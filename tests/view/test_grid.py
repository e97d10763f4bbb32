"""Phases and touchpoints as columns, lanes as rows."""

from typing import Any

import pytest

from cjm.view import Board, Cell, Item, TouchpointHead
from tests.view.arranged import arranged


def head(point: Any, **keys: Any) -> TouchpointHead:
    (column,) = arranged({"name": "Køb", "touchpoints": [point]}, **keys).columns
    assert column.touchpoint
    return column.touchpoint


def cells(board: Board, lane: str) -> tuple[Cell, ...]:
    return next(row.cells for row in board.lanes if row.key == lane)


def said(items: tuple[Item, ...]) -> list[str]:
    return [item.text for item in items]


THREE = ({"name": "A", "touchpoints": ["a", "b"]}, "B", {"name": "C", "touchpoints": ["c"]})


def test_touchpoints_are_columns_and_a_phase_without_any_has_one_of_its_own() -> None:
    board = arranged(*THREE)
    assert [(one.index, one.phase, one.touchpoint and one.touchpoint.name) for one in board.columns] == [
        (0, 0, "a"),
        (1, 0, "b"),
        (2, 1, None),
        (3, 2, "c"),
    ]
    assert [(one.number, one.first, one.span) for one in board.phases] == [
        (1, 0, 2),
        (2, 2, 1),
        (3, 3, 1),
    ]


def test_a_phase_head_tells_what_the_phase_says() -> None:
    phase = {
        "name": "Køb",
        "kind": "purchase",
        "summary": "Hurtigt",
        "duration": "10 minutter",
        "owner": "Salg",
    }
    (one,) = arranged(phase).phases
    assert (one.id, one.name, one.kind, one.summary) == ("køb", "Køb", "Køb", "Hurtigt")
    assert (one.duration, one.owner, one.funnel) == ("10 minutter", "Salg", None)


@pytest.mark.parametrize(
    ("channel", "keys", "told"),
    [
        ("store", {}, ("Butik", "store", "physical", "fysisk")),
        ("store", {"medium": "hybrid"}, ("Butik", "store", "hybrid", "hybridt")),
        ("TikTok", {}, ("TikTok", None, None, None)),
        ("TikTok", {"medium": "digital"}, ("TikTok", None, "digital", "digitalt")),
        ("pop-op", {}, ("Pop op-butik", "store", "physical", "fysisk")),
    ],
)
def test_a_channel_gives_name_icon_and_medium(channel: str, keys: Any, told: tuple[str | None, ...]) -> None:
    own = [{"id": "pop-op", "name": "Pop op-butik", "icon": "store"}]
    one = head({"name": "Besøg", "channel": channel, **keys}, channels=own)
    assert (one.channel, one.icon, one.medium, one.medium_word) == told


def test_a_channel_has_its_english_name_in_other_languages() -> None:
    assert head({"name": "Besuch", "channel": "store"}, language="de").channel == "Shop"


def test_a_touchpoint_tells_device_owner_importance_and_for_whom() -> None:
    point = {
        "name": "Kurv",
        "device": "Telefon",
        "owner": "Salg",
        "owned": False,
        "importance": {"customer": 5, "business": 2},
        "for": ["sara"],
    }
    assert head(point, persona="Sara").notes == (
        "Telefon",
        "Salg",
        "ikke vores",
        "Vigtighed for kunden: 5/5",
        "Vigtighed for virksomheden: 2/5",
        "kun Sara",
    )
    assert head({"name": "Kurv", "owned": True, "importance": {}}).notes == ()


@pytest.mark.parametrize(
    ("status", "word"), [("current", None), ("proposed", "foreslået"), ("retired", "nedlagt")]
)
def test_only_a_touchpoint_that_is_not_there_today_tells_its_status(status: str, word: str | None) -> None:
    one = head({"name": "Kurv", "status": status})
    assert (one.status, one.status_word) == (status, word)


@pytest.mark.parametrize(
    ("url", "href"),
    [
        ("https://a.example", "https://a.example"),
        ("HTTP://a.example", "HTTP://a.example"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("../kurv.html", None),
    ],
)
def test_only_a_safe_address_may_be_followed(url: str, href: str | None) -> None:
    link = head({"name": "Kurv", "url": url}).link
    assert link
    assert (link.text, link.href) == (url, href)


def test_a_touchpoint_carries_its_marks_and_citations() -> None:
    point = {"name": "Kurv", "moment_of_truth": True, "assumption": True, "evidence": ["b", "a", "b", "x"]}
    one = head(point, evidence=[{"id": "a", "title": "A"}, {"id": "b", "title": "B"}])
    assert (one.moment_of_truth, one.assumption, one.citations) == (True, True, (2, 1))
    assert head("Kurv").link is None


def test_the_media_of_the_map_are_told_once_each() -> None:
    points = [{"name": name, "channel": name} for name in ("store", "app", "webshop", "TikTok")]
    board = arranged({"name": "A", "touchpoints": points}, "B")
    assert [(one.key, one.text) for one in board.media] == [("digital", "digitalt"), ("physical", "fysisk")]


def test_rows_are_the_lanes_somebody_has_written_in_from_the_customer_to_the_company() -> None:
    phase = {
        "name": "A",
        "resources": ["R"],
        "pains": ["P"],
        "goals": ["M"],
        "touchpoints": [{"name": "a", "support": ["S"]}],
    }
    assert [(row.key, row.title, row.own) for row in arranged(phase).lanes] == [
        ("goals", "Mål", False),
        ("pains", "Problemer", False),
        ("support", "Støtteprocesser", False),
        ("resources", "Ressourcer", False),
    ]


def test_a_map_may_choose_and_name_its_rows_even_empty_ones() -> None:
    lanes = ["pains", {"id": "goals", "name": "Hun vil"}, "touchpoints", {"id": "øko", "name": "Økologi"}]
    board = arranged(
        {"name": "A", "goals": ["M"], "actions": ["H"], "lanes": {"øko": ["Mærket"]}}, lanes=lanes
    )
    assert [(row.key, row.title, row.own) for row in board.lanes] == [
        ("pains", "Problemer", False),
        ("goals", "Hun vil", False),
        ("øko", "Økologi", True),
    ]
    assert [cell.gap for cell in cells(board, "pains")] == [True]
    assert said(cells(board, "øko")[0].whole) == ["Mærket"]


def test_a_map_that_only_adds_rows_keeps_the_built_in_ones() -> None:
    board = arranged({"name": "A", "goals": ["M"], "lanes": {"øko": ["Mærket"]}}, lanes=["øko"])
    assert [(row.key, row.title) for row in board.lanes] == [("goals", "Mål"), ("øko", "øko")]


@pytest.mark.parametrize("lane", ["name", "url", "channel", "id"])
def test_a_row_of_ones_own_may_be_called_like_a_key_of_a_touchpoint(lane: str) -> None:
    phase = {
        "name": "A",
        "lanes": {lane: ["Noget"]},
        "touchpoints": [{"name": "a", "channel": "app", "url": "x"}],
    }
    (cell,) = cells(arranged(phase, lanes=[lane]), lane)
    assert (said(cell.whole), cell.each) == (["Noget"], ())


def test_a_cell_holds_what_is_said_of_the_phase_and_of_each_touchpoint() -> None:
    points = [{"name": "a", "actions": ["Ser", "Klikker"]}, "b"]
    board = arranged(
        {"name": "A", "actions": ["Leder"], "touchpoints": points}, {"name": "B", "touchpoints": ["c"]}
    )
    first, second = cells(board, "actions")
    assert (first.phase, first.first, first.span, said(first.whole)) == (0, 0, 2, ["Leder"])
    assert [said(items) for items in first.each] == [["Ser", "Klikker"], []]
    assert (second.phase, second.first, second.span, second.whole, second.each) == (1, 2, 1, (), ())
    assert [first.gap, second.gap] == [False, True]


def test_a_cell_with_touchpoint_entries_alone_is_no_gap() -> None:
    (cell,) = cells(arranged({"name": "A", "touchpoints": [{"name": "a", "gains": ["Glad"]}]}), "gains")
    assert (cell.gap, cell.whole) == (False, ())


def test_the_funnel_is_a_row_of_phases() -> None:
    board = arranged({"name": "A", "funnel": {"entered": 1200, "continued": 300, "period": "maj"}}, "B")
    first, second = cells(board, "funnel")
    assert said(first.whole) == ["1.200 kom ind · 300 gik videre · 75\u00a0% falder fra · maj"]
    assert second.gap
