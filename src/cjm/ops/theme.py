"""The theme of a map: what its settings say of looks, with the logo that they name."""

from __future__ import annotations

from cjm.diagnostic import CjmError
from cjm.ops.configuration import Configuration
from cjm.ops.pictures import picture_in
from cjm.render.picture import Picture
from cjm.render.theme import Theme
from cjm.settings import Colours, ThemeName
from cjm.settings import Theme as Said


def theme_of(configuration: Configuration, name: str | None = None, *, with_logo: bool = True) -> Theme:
    """Give the theme for a map; with a `name` its colours are those of that theme alone.

    Only what is drawn `with_logo` needs the logo's file. Raises CjmError when the logo cannot be used.
    """
    said = configuration.settings.theme
    if name:
        said = said.model_copy(update={"name": ThemeName(name), "light": Colours(), "dark": Colours()})
    return Theme(
        palette=said.palette,
        serifs=said.name is ThemeName.PAPER,
        text_fonts=tuple(said.text_fonts),
        title_fonts=tuple(said.title_fonts),
        logo=_logo(said, configuration.file) if with_logo else None,
        corner=said.corner or None,
    )


def _logo(said: Said, file: str | None) -> Picture | None:
    if said.logo is None:
        return None
    found = picture_in(said.logo, str(file))
    if isinstance(found, str):
        raise CjmError(
            f'the logo "{said.logo}" of {file} cannot be used: {found}',
            "name a picture below the folder of the settings, or take the line out",
        )
    return found
