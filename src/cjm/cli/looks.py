"""The options of `cjm render` that say how maps look, and what of them is drawn."""

from __future__ import annotations

from typing import Annotated

import typer

from cjm.cli.choices import ThemeName

Themed = Annotated[
    ThemeName | None,
    typer.Option(metavar="NAME", help="Colours: paper or clear. Those of the settings if left out."),
]
Viewed = Annotated[
    str | None, typer.Option(metavar="NAME", help="For whom: executive, team, or a view of your settings.")
]
Rows = Annotated[
    list[str] | None,
    typer.Option(metavar="ID", help="A row to draw instead of the map's own choice; several, in order."),
]
Compared = Annotated[
    str | None,
    typer.Option(
        metavar="OTHER",
        help="Draw another map under this one, and mark what differs; based-on takes the one that the map"
        " says it is based on.",
    ),
]
A_ROW = "name rows: --lane pains,opportunities"
