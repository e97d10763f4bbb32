"""Findings put where they belong: each to the innermost part that the map draws."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from cjm.model import Path
from cjm.view.board import Board
from cjm.view.column import Column
from cjm.view.finding import Finding, Remark
from cjm.view.item import Item
from cjm.view.lane import Cell, LaneRow

Places = dict[Path, tuple[str, ...]]
"""What a board draws: the names that lead to each part."""

Numbers = dict[Path, tuple[int, ...]]
"""The numbers of the findings at each part."""


def with_findings(board: Board, remarks: Iterable[Remark]) -> Board:
    """Give a board that shows these remarks, the worst first and then in the order of the map."""
    drawn = _places(board)
    placed = [(_nearest(remark.path, drawn), remark) for remark in remarks]
    order = {path: place for place, path in enumerate(drawn)}
    placed.sort(key=lambda one: (-one[1].severity, order[one[0]]))
    numbers: Numbers = {}
    for number, (path, _) in enumerate(placed, 1):
        numbers[path] = (*numbers.get(path, ()), number)
    findings = tuple(
        _finding(number, remark, drawn[path], board) for number, (path, remark) in enumerate(placed, 1)
    )
    return _marked(replace(board, findings=findings), numbers) if findings else board


def _finding(number: int, remark: Remark, where: tuple[str, ...], board: Board) -> Finding:
    controls = board.language.controls
    word = {"error": controls.error, "warning": controls.warning, "info": controls.info}
    severity = remark.severity.word
    return Finding(number, severity, word[severity], remark.rule, remark.message, remark.help, where)


def _nearest(path: Path, drawn: Places) -> Path:
    """Give the innermost part that is drawn and holds the path; the empty path always is one."""
    return next(path[:end] for end in range(len(path), -1, -1) if path[:end] in drawn)


def _places(board: Board) -> Places:
    found: Places = {(): ()}
    for card in board.header.personas:
        found[_of_persona(card.number, board)] = (card.name,)
    for phase in board.phases:
        found["phases", phase.number - 1] = (phase.name,)
        for path, column in _columns(phase.number - 1, board):
            found[path] = (phase.name, column.touchpoint.name if column.touchpoint else "")
        for lane in board.lanes:
            for path, item in _items(lane, lane.cells[phase.number - 1]):
                inner = found.get(path[:4]) or found[path[:2]]
                found[path] = (*inner, lane.title, item.text)
    return found


def _of_persona(number: int, board: Board) -> Path:
    return ("persona",) if len(board.header.personas) == 1 else ("personas", number - 1)


def _columns(number: int, board: Board) -> Iterator[tuple[Path, Column]]:
    phase = board.phases[number]
    for place, column in enumerate(board.columns[phase.first : phase.first + phase.span]):
        if column.touchpoint:
            yield ("phases", number, "touchpoints", place), column


def _items(lane: LaneRow, cell: Cell) -> Iterator[tuple[Path, Item]]:
    phase = ("phases", cell.phase)
    lane_of_phase = (*phase, "lanes", lane.key) if lane.own else (*phase, lane.key)
    for place, item in enumerate(cell.whole):
        yield (*lane_of_phase, place), item
    for column, items in enumerate(cell.each):
        for place, item in enumerate(items):
            yield (*phase, "touchpoints", column, lane.key, place), item


def _marked(board: Board, numbers: Numbers) -> Board:
    """Give every part of a board the numbers of its findings."""
    header, phases = board.header, board.phases
    cards = (
        replace(card, findings=numbers.get(_of_persona(card.number, board), ())) for card in header.personas
    )
    heads = (
        replace(phase, findings=numbers.get(("phases", number), ())) for number, phase in enumerate(phases)
    )
    return replace(
        board,
        header=replace(header, personas=tuple(cards)),
        phases=tuple(heads),
        columns=tuple(_marked_columns(board, numbers)),
        lanes=tuple(replace(lane, cells=tuple(_marked_cells(lane, numbers))) for lane in board.lanes),
    )


def _marked_columns(board: Board, numbers: Numbers) -> Iterator[Column]:
    at = {column.index: path for n in range(len(board.phases)) for path, column in _columns(n, board)}
    for column in board.columns:
        found = numbers.get(at.get(column.index, ("",)), ())
        head = column.touchpoint
        yield replace(column, touchpoint=replace(head, findings=found)) if head and found else column


def _marked_cells(lane: LaneRow, numbers: Numbers) -> Iterator[Cell]:
    for cell in lane.cells:
        items = iter(
            [
                replace(item, findings=numbers[path]) if path in numbers else item
                for path, item in _items(lane, cell)
            ]
        )
        whole = tuple(next(items) for _ in cell.whole)
        yield replace(cell, whole=whole, each=tuple(tuple(next(items) for _ in here) for here in cell.each))
