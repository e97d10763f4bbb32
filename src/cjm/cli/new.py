"""`cjm new`."""

from __future__ import annotations

from shlex import quote
from typing import Annotated

import typer

from cjm.cli.choices import Starter, Tongue


def command(
    path: Annotated[str, typer.Argument(help="Where the map goes; .cjm.yaml is added if it is not there.")],
    template: Annotated[Starter, typer.Option(help="What it begins with.")] = Starter.BLANK,
    language: Annotated[Tongue, typer.Option(help="Danish or English.")] = Tongue.ENGLISH,
) -> None:
    """[bold]cjm new shop --template webshop --language da[/bold]

    Writes a first map to fill in, with comments that say how.
    """
    from cjm.cli.output import put
    from cjm.ops.new import new_map
    from cjm.report.safe import shown

    written = new_map(path, template.value, language.value)
    said = quote(f"./{written}" if str(written).startswith("-") else str(written))
    put(f"wrote {shown(str(written))}\nfill it in, then:  cjm lint {said}  and  cjm render {said}\n")
