"""`cjm render`."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from cjm.cli.choices import Form
from cjm.cli.input import given


def command(
    paths: Annotated[
        list[str], typer.Argument(metavar="MAP…", help="Maps and folders; - for standard input.")
    ],
    to: Annotated[
        list[Form] | None,
        typer.Option(
            metavar="FORMAT",
            help="html, svg, dot, graph or md; several times if you like. From -o if left out, else html.",
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output", "-o", metavar="PATH", help="A file, a folder, or - ; beside the map if left out."
        ),
    ] = None,
    template: Annotated[
        str | None, typer.Option(metavar="FILE", help="A Jinja template of your own; see cjm template.")
    ] = None,
    stdin_filename: Annotated[
        str, typer.Option(metavar="PATH", help="What to call standard input.")
    ] = "map.cjm.yaml",
) -> None:
    """[bold]cjm render shop.cjm.yaml -o shop.html[/bold]

    Many maps, two formats: [bold]cjm render maps/ --to svg --to md -o out/[/bold]

    Draws maps as pages (html), pictures (svg), graphs (dot, graph) and documents (md) to share.
    """
    from cjm.cli.output import palette, put, tell
    from cjm.ops.render import Wanted, render_maps
    from cjm.render import Form as FormToRender
    from cjm.report import OutputFormat, write
    from cjm.report.safe import shown

    forms = tuple(FormToRender(form) for form in to or [])
    wanted = Wanted(tuple(paths), forms, output, template, given(paths), stdin_filename)
    done = render_maps(wanted)
    put(done.output or "".join(f"wrote {shown(str(path))}\n" for path in done.written))
    if done.result.diagnostics:
        tell(write(done.result, OutputFormat.TEXT, palette(sys.stderr)))
    raise typer.Exit(done.exit_code)
