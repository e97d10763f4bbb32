"""A theme as variables of the style sheet, and its words on every sheet of paper."""

from __future__ import annotations

from collections.abc import Mapping

from cjm.render.html.wording import css_text
from cjm.render.theme import WHITE, Theme

_GROUNDS = ("paper", "sheet")


def variables(theme: Theme) -> str:
    """Give the rules that set every variable: by day, in the dark, and on paper, where the ground is white.

    Ink is not spared where the theme's text could not be read on white.
    """
    rules = [f":root{{{_colours(theme.palette.light)}{_fonts(theme)}}}"]
    # A logo is made for light paper, and dark letters would drown in the dark.
    plate = f".logo{{background:{theme.colours['paper']};padding:.4rem .6rem;border-radius:.3rem}}"
    dark = f":root{{{_colours(theme.palette.dark)}}}{plate if theme.logo else ''}"
    rules.append(f"@media screen and (prefers-color-scheme:dark){{{dark}}}")
    if theme.for_white:
        rules.append(f"@media print{{:root{{{_colours(dict.fromkeys(_GROUNDS, WHITE))}}}}}")
    return "\n".join(rules) + "\n"


def corner_css(theme: Theme, direction: str) -> str:
    """Give the rules that repeat the words of the corner on the sheets after the first."""
    if theme.corner is None:
        return ""
    place = "@top-left" if direction == "rtl" else "@top-right"
    style = f"content:{css_text(theme.corner)};font:650 7pt sans-serif;color:{theme.colours['soft']}"
    return f"@page{{{place}{{{style}}}}}\n@page:first{{{place}{{content:none}}}}\n"


def _colours(colours: Mapping[str, str]) -> str:
    return "".join(f"--{name}:{colour};" for name, colour in colours.items())


def _fonts(theme: Theme) -> str:
    titles = "our-serif" if theme.serifs else "our-sans"
    first = theme.title_fonts or (() if theme.serifs else theme.text_fonts)
    return f"--sans:{_stack(theme.text_fonts)}var(--our-sans);--serif:{_stack(first)}var(--{titles})"


def _stack(fonts: tuple[str, ...]) -> str:
    return "".join(f"{css_text(font)}," for font in fonts)
