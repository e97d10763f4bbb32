"""What stands below the map: opportunities, evidence and notes."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.view.fact import Fact, Link
from cjm.view.mark import Mark


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
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A named remark with details: an alternative, a stakeholder, a what-if, a walkthrough."""

    title: Link
    facts: tuple[Fact, ...]
    text: str | None
    mark: Mark | None = None
