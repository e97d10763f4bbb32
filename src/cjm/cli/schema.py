"""`cjm schema`."""

from __future__ import annotations

from typing import Annotated

import typer

from cjm.cli.choices import Schema


def command(
    of: Annotated[Schema, typer.Argument(help="Which one.")] = Schema.MAP,
) -> None:
    """[bold]cjm schema map > map.schema.json[/bold]

    Prints the JSON Schema of maps, persona files, settings or rules files, of reports, or of a map rendered
    to JSON (map-json), for editors and other tools.
    """
    from cjm.cli.output import put
    from cjm.ops.schema import schema

    put(schema(of.value))
