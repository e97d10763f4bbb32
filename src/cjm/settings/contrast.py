"""Whether the colours of a theme can be told apart: the contrast that WCAG 2.2 asks for text (1.4.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cjm.settings.appearance import Colours, Theme

LEAST = 4.5
"""The least contrast of text, by success criterion 1.4.3."""

_GROUNDS = ("paper", "sheet", "wash")
_READ = {
    **dict.fromkeys(("ink", "soft", "faint", "line", "act"), _GROUNDS),
    "act-wash": ("ink", "act"),
}
"""What is read, and upon what; `act-wash` is a ground itself."""


@dataclass(frozen=True, slots=True)
class TooFaint:
    """Two colours of a theme that are too much alike for text; `path` is that of the one that is set."""

    path: tuple[str, str, str]
    message: str
    help: str


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours `#rrggbb`, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def too_faint(theme: Theme) -> Iterator[TooFaint]:
    """Give every colour of one's own that text could not be read in, or upon, the worst pair of each."""
    palette = theme.palette
    for scheme, colours, own in (
        ("light", palette.light, theme.light),
        ("dark", palette.dark, theme.dark),
    ):
        yield from _in(scheme, colours, own)


def _in(scheme: str, colours: Mapping[str, str], own: Colours) -> Iterator[TooFaint]:
    for name in own.given:
        against = [other for one, others in _READ.items() for other in others if one == name]
        against += [one for one, others in _READ.items() if name in others]
        worst = min(against, key=lambda other: contrast(colours[name], colours[other]), default=None)
        ratio = contrast(colours[name], colours[worst]) if worst else LEAST
        if worst and ratio < LEAST:
            pair = f'"{name}" {colours[name]} and "{worst}" {colours[worst]}'
            yield TooFaint(
                ("theme", scheme, name),
                f"{pair} are too much alike: their contrast is {_floor(ratio)}, and text needs {LEAST}",
                f'choose a {_way(colours[name], colours[worst])} "{name}", or another "{worst}"',
            )


def _floor(ratio: float) -> str:
    return f"{int(ratio * 10) / 10:.1f}"


def _way(one: str, other: str) -> str:
    return "darker" if _luminance(one) <= _luminance(other) else "lighter"


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
