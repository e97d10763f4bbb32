"""The board: a journey arranged as a map, in finished words and numbers, for any format to draw.

Columns are touchpoints, grouped by phase; a phase without touchpoints has one column of its own.
Positions along the map are in columns: the middle of column 0 is 0.5.
"""

from __future__ import annotations

from dataclasses import dataclass

from cjm.view.appendix import Note, Opportunity, Source
from cjm.view.card import PersonaCard
from cjm.view.column import Column, PhaseHead
from cjm.view.curve import Curve, CurvePoint
from cjm.view.fact import Fact
from cjm.view.finding import Finding
from cjm.view.lane import LaneRow
from cjm.view.language import Language
from cjm.view.low import is_low
from cjm.view.mark import Compared, Mark
from cjm.view.way import Way


@dataclass(frozen=True, slots=True)
class Header:
    """Who and what: everything that stands above the map."""

    title: str
    kind: str
    state: str | None
    status: str | None
    summary: str | None
    owner: str | None
    reviewed: str | None
    reviewed_iso: str | None
    review_every: str | None
    personas: tuple[PersonaCard, ...]
    about: tuple[Fact, ...]
    """Purpose, audience, scenario, trigger, where it starts and ends."""
    facts: tuple[Fact, ...]
    """State, status, owner, review, market and so on, in few words each."""
    tags: tuple[str, ...]
    title_mark: Mark | None = None
    summary_mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Board:
    """A whole map, arranged."""

    id: str
    language: Language
    header: Header
    phases: tuple[PhaseHead, ...]
    columns: tuple[Column, ...]
    curves: tuple[Curve, ...]
    lanes: tuple[LaneRow, ...]
    ways: tuple[Way, ...]
    opportunities: tuple[Opportunity, ...]
    what_if: tuple[Note, ...]
    alternatives: tuple[Note, ...]
    stakeholders: tuple[Note, ...]
    walkthroughs: tuple[Note, ...]
    evidence: tuple[Source, ...]
    media: tuple[Fact, ...]
    """The media the map uses, for the legend: `digital` and its word."""
    findings: tuple[Finding, ...] = ()
    compared: Compared | None = None
    left_out: frozenset[str] = frozenset()
    """What a look leaves out around the grid, so that nobody says it is not there."""

    @property
    def low(self) -> CurvePoint | None:
        """The lowest point of all curves if it is a low point: the place that needs action most."""
        valleys = [point for curve in self.curves for point in curve.points if point.valley]
        lowest = min(valleys, key=lambda point: point.score or 0, default=None)
        return lowest if lowest and is_low(lowest.score) else None
