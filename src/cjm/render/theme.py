"""A theme: the colours, fonts, logo and corner text that a map is drawn with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cjm.render.picture import Picture
from cjm.settings.contrast import LEAST, contrast
from cjm.settings.palettes import PAPER, Palette

WHITE = "#ffffff"
_TEXT = ("ink", "soft", "faint", "line", "act")


@dataclass(frozen=True, slots=True)
class Theme:
    """How maps look; `serifs` says whether titles have any where no fonts of one's own are named."""

    palette: Palette = PAPER
    serifs: bool = True
    text_fonts: tuple[str, ...] = ()
    title_fonts: tuple[str, ...] = ()
    logo: Picture | None = None
    corner: str | None = None

    @property
    def colours(self) -> Mapping[str, str]:
        """Give the colours for paper, and for whatever knows no dark."""
        return self.palette.light

    @property
    def for_white(self) -> bool:
        """Whether its text can be read on white: on a sheet of paper, in the cells of a spreadsheet."""
        return all(contrast(self.colours[name], WHITE) >= LEAST for name in _TEXT)

    @property
    def branded(self) -> bool:
        """Whether anything stands above the map: a logo, or the words in the corner."""
        return self.logo is not None or self.corner is not None


OURS = Theme()
"""As cjm draws by itself."""
