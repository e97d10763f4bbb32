"""The frame of the grid: how wide each column is, and where a place along the map lies."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from cjm.view import Board

_LANE_TITLE = 1.6
_NARROWEST_PHASE = 1.75
_UNIT_PX, _LEAST_UNIT_PX = 68, 50
_FEW_PHASES, _FEW_PX = 5, 1350
"""So few phases are shown side by side in a window of 1440 pixels, if their touchpoints can still be read."""

_SCROLLER = ".map{overflow:auto;max-height:100vh;margin:0 var(--gut);padding:0;--stick:0px}"
_GUTTERS, _WIDEST_GUTTERS_PX, _SCROLLBAR_PX = 0.048, 80, 17
"""What the page leaves free beside the grid: a part of the window, as in its style sheet, up to a most."""


def number(value: float) -> str:
    """Write a number for markup: three decimals at most, no trailing zeros."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


@dataclass(frozen=True, slots=True)
class Frame:
    """The columns of a map in units: those of one phase are equally wide, a touchpoint takes at least one.

    A phase takes more than one unit, so that its lanes can be read. `edges` says where each column begins
    and, at the end, where the last one stops.
    """

    edges: tuple[float, ...]
    phases: tuple[tuple[int, int], ...]
    mirrored: bool = False
    """Whether the first column stands on the right."""

    @classmethod
    def of(cls, board: Board) -> Frame:
        """Measure a board."""
        edges = [0.0]
        for phase in board.phases:
            width = max(_NARROWEST_PHASE, float(phase.span)) / phase.span
            for _ in range(phase.span):
                edges.append(edges[-1] + width)
        phases = tuple((phase.first, phase.span) for phase in board.phases)
        return cls(tuple(edges), phases, board.language.direction == "rtl")

    def percent(self, x: float) -> float:
        """Give a place, in columns, as a percentage of the width of all columns, from the left."""
        along = self._units(x) / self.edges[-1] * 100
        return 100 - along if self.mirrored else along

    def width(self, start: float, end: float) -> float:
        """Give how many units lie between two places, in columns."""
        return self._units(end) - self._units(start)

    def _units(self, x: float) -> float:
        column = min(int(x), len(self.edges) - 2)
        left, right = self.edges[column], self.edges[column + 1]
        return left + (x - column) * (right - left)

    def css(self) -> str:
        """Give the rules that only this map needs: widths of columns, and their order on a phone."""
        whole = self.edges[-1] + _LANE_TITLE
        rules = [f".w0{{width:{number(_LANE_TITLE / whole * 100)}%}}"]
        for place, (first, span) in enumerate(self.phases, 1):
            width = (self.edges[first + span] - self.edges[first]) / whole * 100
            rules.append(f".w{place}{{width:{number(width)}%}}")
        spans = sorted({span for _, span in self.phases})
        rules.extend(f".g{span}{{grid-template-columns:repeat({span},minmax(0,1fr))}}" for span in spans)
        halves = [number((right - left) / 2) for left, right in pairwise(self.edges)]
        units = " ".join(f"repeat(2,minmax(0,{half}fr))" for half in halves)
        if halves:
            rules.append(f".w{{grid-template-columns:{units}}}")
        rules.extend(_scrolling(self._narrowest(whole)))
        order = "".join(
            f"tr>:nth-child({place + 1}){{order:{place}}}" for place in range(1, len(self.phases) + 1)
        )
        rules.append(f"@media screen and (max-width:47.99rem){{{order}tr>td.curve,tr.ways>td{{order:0}}}}")
        return "\n".join(rules)

    def _narrowest(self, units: float) -> int:
        """Give how many pixels the grid needs to be read; it may be tighter if that saves scrolling."""
        usual, least = ceil(units * _UNIT_PX), ceil(units * _LEAST_UNIT_PX)
        return min(usual, max(_FEW_PX, least)) if len(self.phases) <= _FEW_PHASES else usual


def _scrolling(narrowest: int) -> tuple[str, str]:
    """Give the rules that keep a table readable: in a window too small for it, it scrolls by itself.

    It gets no higher than the window then, so that its heads and its scroll bar stay in view.
    """
    need = narrowest + _SCROLLBAR_PX
    window = ceil(min(need / (1 - _GUTTERS), need + _WIDEST_GUTTERS_PX))
    wide = "@media screen and (min-width:48rem)"
    return (
        f"{wide}{{table{{min-width:{narrowest}px}}}}",
        f"{wide} and (max-width:{window - 1}px){{{_SCROLLER}}}",
    )
