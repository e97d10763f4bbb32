"""The board: a journey arranged as a map, in finished words and numbers, for any format to draw.

Columns are touchpoints, grouped by phase; a phase without touchpoints has one column of its own.
Positions along the map are in columns: the middle of column 0 is 0.5.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from cjm.view.finding import Finding
from cjm.view.language import Language
from cjm.view.low import is_low
from cjm.view.mark import Compared, Mark


@dataclass(frozen=True, slots=True)
class Fact:
    """A named fact: `Owner`, `Mette`; `key` names it for a stylesheet."""

    key: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Text that may lead somewhere; `href` is None unless the address is one of a safe kind."""

    text: str
    href: str | None


@dataclass(frozen=True, slots=True)
class PersonaCard:
    """A persona; `facts` are age, occupation, share and the like, `number` counts from 1."""

    id: str
    number: int
    name: str
    role: str | None
    description: str | None
    quote: str | None
    primary: bool
    facts: tuple[Fact, ...]
    goals: tuple[str, ...]
    needs: tuple[str, ...]
    frustrations: tuple[str, ...]
    citations: tuple[int, ...]
    image: str | None = None
    """The path of a picture, as the map writes it; `alt` says what it shows."""
    alt: str | None = None
    findings: tuple[int, ...] = ()


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


@dataclass(frozen=True, slots=True)
class Plain:
    """What an item says as plain values, for tables and programs; `due` is an ISO date, `category` a word.

    `number`, `unit`, `target` and `period` are those of a metric.
    """

    personas: tuple[str, ...] = ()
    by: str | None = None
    answered_by: tuple[str, ...] = ()
    severity: int | None = None
    category: str | None = None
    status: str | None = None
    owner: str | None = None
    value: int | None = None
    effort: int | None = None
    due: str | None = None
    number: float | None = None
    unit: str | None = None
    target: float | None = None
    period: str | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a lane in finished words; `notes` are small remarks: a rating, for whom, answered or not.

    `due` is true when it asks for action: an unanswered question, a needed resource.
    """

    text: str
    id: str | None = None
    notes: tuple[str, ...] = ()
    citations: tuple[int, ...] = ()
    assumption: bool = False
    due: bool = False
    quote: str | None = None
    score: float | None = None
    score_text: str | None = None
    tags: tuple[str, ...] = ()
    plain: Plain = field(default=Plain(), compare=False, repr=False)
    """The notes again, as values."""
    mark: Mark | None = None
    findings: tuple[int, ...] = ()
    """The numbers of what the linter says of it."""


@dataclass(frozen=True, slots=True)
class FunnelBar:
    """People in a phase: finished numbers, and shares 0 to 1 of the most that came into any phase."""

    entered: str | None
    continued: str | None
    left: str | None
    drop_off: str | None
    entered_share: float
    continued_share: float
    biggest: bool
    notes: tuple[str, ...]
    citations: tuple[int, ...]
    entered_count: int | None = None
    continued_count: int | None = None


@dataclass(frozen=True, slots=True)
class PhaseHead:
    """A phase as the head of its columns, `first` to `first + span`; `number` counts from 1."""

    id: str
    number: int
    name: str
    kind: str | None
    summary: str | None
    duration: str | None
    owner: str | None
    first: int
    span: int
    funnel: FunnelBar | None
    mark: Mark | None = None
    findings: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TouchpointHead:
    """A touchpoint as the head of its column.

    `medium` is `digital`, `physical`, `hybrid` or None, `icon` the id of a built-in channel or None.
    """

    id: str
    name: str
    channel: str | None
    icon: str | None
    medium: str | None
    medium_word: str | None
    status: str | None
    status_word: str | None
    notes: tuple[str, ...]
    link: Link | None
    moment_of_truth: bool
    assumption: bool
    citations: tuple[int, ...]
    image: str | None = None
    """The path of a picture, as the map writes it; `alt` says what it shows."""
    alt: str | None = None
    mark: Mark | None = None
    owner: str | None = None
    personas: tuple[str, ...] = ()
    """The names of those who meet it; all do if there is none."""
    findings: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `touchpoint` is None in a phase without any. `phase` is the index of its phase."""

    index: int
    phase: int
    touchpoint: TouchpointHead | None


@dataclass(frozen=True, slots=True)
class Cell:
    """A lane in one phase: what holds for the whole phase, and, column by column, for each touchpoint.

    `each` is empty when no touchpoint of the phase has an entry in this lane. A cell where both are
    empty is a gap.
    """

    phase: int
    first: int
    span: int
    whole: tuple[Item, ...]
    each: tuple[tuple[Item, ...], ...]

    @property
    def gap(self) -> bool:
        """Whether nothing is noted here."""
        return not self.whole and not self.each


@dataclass(frozen=True, slots=True)
class LaneRow:
    """A row of the map: a built-in lane or one of the map's own; `key` is its id."""

    key: str
    title: str
    cells: tuple[Cell, ...]
    own: bool = False


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """What is felt at one place; `score` is -2 to +2 or None where nobody knows.

    `columns` are those of the place, one touchpoint or a whole phase, and `x` is the middle of them. `quote`
    is the first thing a customer is quoted with there.
    """

    columns: range
    x: float
    place: str
    score: float | None
    score_text: str
    words: str
    assumption: bool
    moment_of_truth: bool
    peak: bool = False
    valley: bool = False
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class Curve:
    """The feelings of one persona, or of all together when `persona` is None, left to right."""

    persona: str | None
    number: int
    title: str
    points: tuple[CurvePoint, ...]


@dataclass(frozen=True, slots=True)
class Way:
    """A way other than straight on; `end` is None for an exit."""

    kind: str
    kind_word: str
    start: float
    end: float | None
    start_name: str
    end_name: str | None
    reason: str | None
    share: float | None
    share_text: str | None
    notes: tuple[str, ...]
    mark: Mark | None = None
    personas: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Opportunity:
    """An opportunity, ranked by value less effort; `where` names its phase or touchpoint."""

    text: str
    id: str | None
    where: str | None
    owner: str | None
    status: str | None
    status_word: str | None
    value: int | None
    effort: int | None
    due: str | None
    addresses: tuple[str, ...]
    notes: tuple[str, ...]
    citations: tuple[int, ...]
    assumption: bool
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A piece of evidence; `number` is how the map cites it, from 1."""

    number: int
    id: str
    title: str
    kind: str | None
    source: Link | None
    date: str | None
    sample: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Note:
    """A named remark with details: an alternative, a stakeholder, a what-if, a walkthrough."""

    title: Link
    facts: tuple[Fact, ...]
    text: str | None


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
