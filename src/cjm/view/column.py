"""The columns of the map and their heads: phases, their funnel, touchpoints."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.view.fact import Link
from cjm.view.mark import Mark


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
