"""A way through the map other than straight on."""

from __future__ import annotations

from dataclasses import dataclass

from cjm.view.mark import Mark


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
