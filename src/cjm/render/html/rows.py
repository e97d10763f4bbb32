"""The lanes as rows of boxes: which entry stands where, and what is a gap."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.render.html.frame import number
from cjm.view import Board, Cell, Column, FunnelBar, Item, LaneRow, PhaseHead, TouchpointHead, Words

_BY_TOUCHPOINT = frozenset({"emotions", "frontstage", "backstage", "support"})
_COMPANY = frozenset(
    {"frontstage", "backstage", "support", "opportunities", "funnel", "metrics", "company_goals", "resources"}
)


@dataclass(frozen=True, slots=True)
class Entry:
    """An item with the touchpoint it belongs to, if any."""

    item: Item
    spot: Spot | None


@dataclass(frozen=True, slots=True)
class Spot:
    """A touchpoint by number and name; `low` marks the lowest point of the journey."""

    number: int
    name: str
    low: bool


@dataclass(frozen=True, slots=True)
class Known:
    """A touchpoint and its number, for the list of what else is known of it."""

    head: TouchpointHead
    spot: Spot


@dataclass(frozen=True, slots=True)
class Slot:
    """A touchpoint's part of a box; empty entries are a gap."""

    spot: Spot | None
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A phase's funnel; `entered` and `continued` are percentages of the most that came into any phase."""

    counts: FunnelBar
    entered: str
    continued: str
    lost: str | None


@dataclass(frozen=True, slots=True)
class Box:
    """A lane in one phase. `slots` has one for each column when the lane is drawn by touchpoint."""

    phase: PhaseHead
    entries: tuple[Entry, ...]
    slots: tuple[Slot, ...]
    bar: Bar | None = None

    @property
    def gap(self) -> bool:
        """Whether nothing is noted here."""
        return not self.entries and not self.slots


@dataclass(frozen=True, slots=True)
class Row:
    """A lane; `side` heads it where a new group of lanes begins, `line` is a blueprint's line above it."""

    key: str
    title: str
    by_touchpoint: bool
    boxes: tuple[Box, ...]
    side: str | None
    line: str | None
    sight: bool


def spots(columns: tuple[Column, ...], low: range) -> tuple[Spot | None, ...]:
    """Number the touchpoints from 1, column by column."""
    found: list[Spot | None] = []
    count = 0
    for column in columns:
        count += column.touchpoint is not None
        head = column.touchpoint
        found.append(Spot(count, head.name, column.index in low) if head else None)
    return tuple(found)


def known(columns: tuple[Column, ...], numbered: tuple[Spot | None, ...]) -> tuple[Known, ...]:
    """Give the touchpoints of which more is known than their column says."""
    pairs = ((column.touchpoint, spot) for column, spot in zip(columns, numbered, strict=True))
    return tuple(
        Known(head, spot)
        for head, spot in pairs
        if head and spot and (head.notes or head.citations or head.link)
    )


def rows(board: Board, numbered: tuple[Spot | None, ...]) -> tuple[Row, ...]:
    """Give the rows of a board from top to bottom; the feelings come first, under their curve."""
    lanes = sorted(
        (lane for lane in board.lanes if lane.key != "touchpoints"), key=lambda lane: lane.key != "emotions"
    )
    words = board.language.words
    sides = _sides(lanes, words)
    return tuple(
        Row(
            key=lane.key,
            title=lane.title,
            by_touchpoint=lane.key in _BY_TOUCHPOINT,
            boxes=tuple(_box(cell, lane, board, numbered) for cell in lane.cells),
            side=side,
            line=_line(lane, words),
            sight=lane.key == "backstage",
        )
        for lane, side in zip(lanes, sides, strict=True)
    )


def _sides(lanes: list[LaneRow], words: Words) -> list[str | None]:
    """Head the customer's lanes and the company's, where each stand together."""
    company = [lane.key in _COMPANY for lane in lanes]
    turns = [place for place in range(1, len(lanes)) if company[place] != company[place - 1]]
    heads: list[str | None] = [None] * len(lanes)
    if len(turns) == 1 and company[-1]:
        heads[1 if lanes[0].key == "emotions" and turns[0] > 1 else 0] = words.customer_side
        heads[turns[0]] = words.company_side
    return heads


def _line(lane: LaneRow, words: Words) -> str | None:
    return {"frontstage": words.line_of_interaction, "backstage": words.line_of_visibility}.get(lane.key)


def _box(cell: Cell, lane: LaneRow, board: Board, numbered: tuple[Spot | None, ...]) -> Box:
    phase, words = board.phases[cell.phase], board.language.words
    here = numbered[cell.first : cell.first + cell.span]
    whole = tuple(Entry(item, None) for item in cell.whole)
    if lane.key == "funnel" and phase.funnel:
        return Box(phase, whole, (), _bar(phase.funnel, words))
    if lane.key not in _BY_TOUCHPOINT:
        below = zip(here, cell.each, strict=False)
        return Box(phase, (*whole, *(Entry(item, spot) for spot, items in below for item in items)), ())
    slots = (
        Slot(spot, tuple(Entry(item, None) for item in items))
        for spot, items in zip(here, cell.each, strict=False)
    )
    return Box(phase, whole, tuple(slots))


def _bar(counts: FunnelBar, words: Words) -> Bar:
    lost = words.left_of.format(share=counts.drop_off) if counts.drop_off else None
    return Bar(counts, number(counts.entered_share * 100), number(counts.continued_share * 100), lost)
