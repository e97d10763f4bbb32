"""Named facts: those of a list that say something."""

from __future__ import annotations

from cjm.view.fact import Fact


def facts(*rows: tuple[str, str, str | None]) -> tuple[Fact, ...]:
    """Give a fact for each key, name and text, where there is a text."""
    return tuple(Fact(key, name, text) for key, name, text in rows if text)
