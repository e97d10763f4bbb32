"""The colours of every picture: paper and ink, and one that means "needs action"."""

from __future__ import annotations

from collections.abc import Mapping

COLOURS: Mapping[str, str] = {
    "paper": "#fcfbf8",
    "sheet": "#ffffff",
    "wash": "#f3f1eb",
    "ink": "#1b2226",
    "soft": "#48535a",
    "faint": "#5f6a71",
    "rule": "#dcd8cf",
    "hair": "#ebe8e1",
    "hatch": "#e4e0d6",
    "line": "#1f4d5c",
    "act": "#b5300e",
    "act-wash": "#fbe9e2",
}
"""By name; the page has the same, and others in the dark."""
