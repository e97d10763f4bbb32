"""The two themes that come with cjm: what each colour is called, by day and in the dark."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a theme by name, `#rrggbb`; the same names by day and in the dark."""

    light: Mapping[str, str]
    dark: Mapping[str, str]


PAPER = Palette(
    light={
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
        "second": "#78828a",
        "act": "#b5300e",
        "act-wash": "#fbe9e2",
    },
    dark={
        "paper": "#14181a",
        "sheet": "#191e21",
        "wash": "#1f2528",
        "ink": "#eceae4",
        "soft": "#b9c0c3",
        "faint": "#a0a9ad",
        "rule": "#3a4347",
        "hair": "#2a3135",
        "hatch": "#2e363a",
        "line": "#8fc3d3",
        "second": "#88939a",
        "act": "#ff8f6b",
        "act-wash": "#33201a",
    },
)
"""Warm paper, dark ink, and rust for what needs action."""

CLEAR = Palette(
    light={
        "paper": "#ffffff",
        "sheet": "#ffffff",
        "wash": "#f1f5f9",
        "ink": "#0f172a",
        "soft": "#3b4a60",
        "faint": "#566479",
        "rule": "#cbd5e1",
        "hair": "#e2e8f0",
        "hatch": "#dbe2ec",
        "line": "#1e4fc2",
        "second": "#7688a2",
        "act": "#c01556",
        "act-wash": "#fdeaf1",
    },
    dark={
        "paper": "#0b1220",
        "sheet": "#111a2b",
        "wash": "#18233a",
        "ink": "#e8edf5",
        "soft": "#b6c2d4",
        "faint": "#9aa8bd",
        "rule": "#39465e",
        "hair": "#263249",
        "hatch": "#2b384f",
        "line": "#8ab4ff",
        "second": "#8492a8",
        "act": "#ff86ad",
        "act-wash": "#3a1a2a",
    },
)
"""White and blue, without serifs, and crimson for what needs action."""


def mixed(one: str, other: str, part: float) -> str:
    """Give a colour that is `part` of one, 0 to 1, and the rest of the other."""
    steps = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(mine * part + theirs * (1 - part)):02x}" for mine, theirs in steps)
