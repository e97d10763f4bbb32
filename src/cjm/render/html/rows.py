"""The lanes as rows of boxes: which entry stands where, and what is a gap."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cjm.render.html.frame import number
from cjm.view import Board, Cell, Column, FunnelBar, Item, LaneRow, Mark, PhaseHead, TouchpointHead, Words

_BY_TOUCHPOINT = frozenset({"emotions", "frontstage", "backstage", "support"})
_COMPANY = frozenset(
    {"frontstage", "backstage", "support", "opportunities", "funnel", "metrics", "company_goals", "resources"}
)

_BASE, _TALLEST = 40, 38
_WHOLE = frozenset({"added", "removed"})


@dataclass(frozen=True, slots=True)
class Entry:
    """An item with the touchpoint it belongs to, if any."""

    item: Item
    spot: Spot | None
    change: str | None = None
    """What became of it, by itself or with the place it belongs to: `added`, `removed` or `changed`."""

    @property
    def classes(self) -> str:
        """Give what a style sheet must know of it."""
        low = self.spot is not None and self.spot.low
        marks = (("low", low), ("guess", self.item.assumption))
        return " ".join(name for name, holds in marks if holds)


@dataclass(frozen=True, slots=True)
class Spot:
    """A touchpoint by number and name; `low` marks the lowest point of the journey."""

    number: int
    name: str
    low: bool
    change: str | None = None


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
    """A phase's part of the funnel: those who go on, sloping from who came in, and above them who left.

    The areas are paths in a box of 100 by 40; `lost` says in words how many leave.
    """

    counts: FunnelBar
    on_area: str
    lost_area: str
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
    """A lane; `side` heads it where a new group of lanes begins, `line` is a blueprint's line above it.

    `name` is how the style sheet calls it, `key` is its id.
    """

    key: str
    name: str
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
        low_here = column.index in low
        found.append(Spot(count, head.name, low_here, _change(head.mark)) if head else None)
    return tuple(found)


def _change(mark: Mark | None) -> str | None:
    return mark.change if mark else None


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
            name=f"r{place}" + (" questions" if lane.key == "questions" else ""),
            title=lane.title,
            by_touchpoint=lane.key in _BY_TOUCHPOINT,
            boxes=tuple(_box(cell, lane, board, numbered) for cell in lane.cells),
            side=side,
            line=_line(lane, words),
            sight=lane.key == "backstage",
        )
        for place, (lane, side) in enumerate(zip(lanes, sides, strict=True), 1)
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
    whole = tuple(_entry(item, None, phase) for item in cell.whole)
    if lane.key == "funnel" and phase.funnel:
        return Box(phase, whole, (), _bar(phase.funnel, words))
    if lane.key not in _BY_TOUCHPOINT:
        below = zip(here, cell.each, strict=False)
        each = (_entry(item, spot, phase) for spot, items in below for item in items)
        return Box(phase, (*whole, *each), ())
    slots = (
        Slot(spot, tuple(replace(_entry(item, spot, phase), spot=None) for item in items))
        for spot, items in zip(here, cell.each, strict=False)
    )
    return Box(phase, whole, tuple(slots))


def _entry(item: Item, spot: Spot | None, phase: PhaseHead) -> Entry:
    """Give an entry with its own change, or else with that of its place if that is all new or gone."""
    of_place = (_change(phase.mark), spot.change if spot else None)
    whole = next((change for change in of_place if change in _WHOLE), None)
    return Entry(item, spot, _change(item.mark) or whole)


def _bar(counts: FunnelBar, words: Words) -> Bar:
    lost = words.left_of.format(share=counts.drop_off) if counts.drop_off else None
    entered = counts.entered_share or counts.continued_share
    came, stayed = _height(entered), _height(counts.continued_share if counts.continued else entered)
    return Bar(counts, f"M0 {came}L100 {stayed}V40H0z", f"M0 {came}H100V{stayed}z", lost)


def _height(share: float) -> str:
    return number(_BASE - share * _TALLEST)
