"""What became of something on a map compared, as values for the template of the PDF."""

from __future__ import annotations

from typing import Any

from cjm.view import Mark, became


def change(mark: Mark | None) -> dict[str, Any]:
    """Give a mark in words, its kind, which tells the frame to draw, and whether the thing is gone."""
    return {
        "became": became(mark),
        "change": mark.change if mark else None,
        "gone": mark is not None and mark.gone,
    }
