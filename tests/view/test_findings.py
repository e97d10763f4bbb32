"""Findings stand at the innermost part that a map draws, and are numbered from the worst."""

from typing import Any

import pytest

from cjm.diagnostic import Severity
from cjm.model import Path
from cjm.view import Board, Remark, with_findings
from tests.view.arranged import arranged

KEYS: dict[str, Any] = {
    "personas": [{"name": "Sara"}, {"name": "Jens"}],
    "phases": [
        "Før",
        {
            "name": "Køb",
            "goals": ["Få den", "Få den"],
            "lanes": {"klima": ["Papir"]},
            "funnel": {"entered": 2, "continued": 1},
            "touchpoints": [
                {"name": "Kurv", "pains": ["Dyrt"]},
                {"name": "Kasse", "pains": ["Kø", "Larm"]},
            ],
        },
    ],
    "lanes": [{"id": "klima", "name": "Klima"}],
    "flow": [{"from": "kurv", "kind": "exit"}],
}


def remark(path: Path, severity: Severity = Severity.WARNING, message: str = "m") -> Remark:
    return Remark(path, severity, "a-rule", message, "do it")


def marked(board: Board) -> dict[str, tuple[int, ...]]:
    """Give everything on a board that has numbers, by its text."""
    heads: list[Any] = [*board.header.personas, *board.phases]
    heads += [column.touchpoint for column in board.columns if column.touchpoint]
    cells = [cell for lane in board.lanes for cell in lane.cells]
    items = [item for cell in cells for items in (cell.whole, *cell.each) for item in items]
    found = {head.name: head.findings for head in heads} | {item.text: item.findings for item in items}
    return {name: numbers for name, numbers in found.items() if numbers}


@pytest.mark.parametrize(
    ("path", "name", "where"),
    [
        (("phases", 0), "Før", ("Før",)),
        (("phases", 1, "kind"), "Køb", ("Køb",)),
        (("phases", 1, "funnel", "entered"), "Køb", ("Køb",)),
        (("phases", 1, "goals"), "Køb", ("Køb",)),
        (("phases", 1, "lanes", "klima", 0, "text"), "Papir", ("Køb", "Klima", "Papir")),
        (("phases", 1, "touchpoints", 1, "url"), "Kasse", ("Køb", "Kasse")),
        (("phases", 1, "touchpoints", 0, "pains", 0), "Dyrt", ("Køb", "Kurv", "Problemer", "Dyrt")),
        (("phases", 1, "touchpoints", 1, "pains", 1, "for"), "Larm", ("Køb", "Kasse", "Problemer", "Larm")),
        (("personas", 1, "goals"), "Jens", ("Jens",)),
    ],
)
def test_a_finding_marks_what_it_is_about(path: Path, name: str, where: tuple[str, ...]) -> None:
    board = with_findings(arranged(**KEYS), [remark(path)])
    assert marked(board) == {name: (1,)}
    assert board.findings[0].where == where


@pytest.mark.parametrize("path", [(), ("owner",), ("flow", 0), ("phases", 7), ("evidence", 0, "date")])
def test_what_is_drawn_nowhere_is_about_the_whole_map(path: Path) -> None:
    board = with_findings(arranged(**KEYS), [remark(path)])
    assert (marked(board), board.findings[0].where) == ({}, ())


def test_of_two_equal_entries_only_the_one_it_is_about_is_marked() -> None:
    board = with_findings(arranged(**KEYS), [remark(("phases", 1, "goals", 1))])
    goals = next(lane for lane in board.lanes if lane.key == "goals")
    assert [item.findings for item in goals.cells[1].whole] == [(), (1,)]


def test_the_only_persona_is_marked_whichever_way_it_is_written() -> None:
    alone = with_findings(arranged(persona="Sara"), [remark(("persona", "name"))])
    assert marked(alone) == {"Sara": (1,)}


def test_the_worst_come_first_and_then_the_order_of_the_map() -> None:
    remarks = [
        remark(("phases", 1), Severity.INFO, "third"),
        remark(("phases", 1, "touchpoints", 0), Severity.WARNING, "second"),
        remark(("phases", 0), Severity.WARNING, "first"),
        remark((), Severity.ERROR, "worst"),
    ]
    findings = with_findings(arranged(**KEYS), remarks).findings
    assert [(one.number, one.message) for one in findings] == [
        (1, "worst"),
        (2, "first"),
        (3, "second"),
        (4, "third"),
    ]
    assert [(one.severity, one.word) for one in findings] == [
        ("error", "Fejl"),
        ("warning", "Advarsel"),
        ("warning", "Advarsel"),
        ("info", "Oplysning"),
    ]
    assert (findings[0].rule, findings[0].help) == ("a-rule", "do it")


def test_several_findings_stand_at_one_place() -> None:
    board = with_findings(arranged(**KEYS), [remark(("phases", 0)), remark(("phases", 0))])
    assert marked(board) == {"Før": (1, 2)}


def test_a_map_without_findings_stays_as_it_is() -> None:
    board = arranged(**KEYS)
    assert with_findings(board, []) is board
