"""`cjm config`."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from cjm.cli.choices import Telling


def command(
    path: Annotated[str, typer.Argument(help="A map, a persona file or a folder; it need not exist.")] = ".",
    everything: Annotated[
        bool, typer.Option("--all", help="List limits and the like that are not set, too.")
    ] = False,
    rules: Annotated[bool, typer.Option("--rules", help="List every rule: on or off, and why.")] = False,
    form: Annotated[
        Telling, typer.Option("--format", metavar="FORMAT", help="text or json, which has it all.")
    ] = Telling.TEXT,
) -> None:
    """[bold]cjm config maps/shop.cjm.yaml[/bold]   [bold]cjm config --rules[/bold]

    Says what applies to a file, and from where: each setting with the line that sets it.
    """
    from cjm.cli.output import palette, put
    from cjm.ops.config import applying, as_json, as_text

    found = applying(path)
    if form is Telling.JSON:
        put(as_json(found))
    else:
        put(as_text(found, palette(sys.stdout), everything=everything, with_rules=rules))
