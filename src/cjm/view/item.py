"""An entry of a lane, in finished words and as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field

from cjm.view.mark import Mark


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
