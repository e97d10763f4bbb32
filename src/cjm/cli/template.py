"""`cjm template`: show, copy."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, rich_markup_mode="rich")


@app.callback()
def _template() -> None:
    """[bold]cjm template copy md/map.md.j2 -o ours.md.j2[/bold]

    Says what templates get, and copies ours to change.
    """


@app.command(short_help="Say what a template gets, or print one of ours.")
def show(
    name: Annotated[
        str | None, typer.Argument(help="A template to print; without one, what every template gets.")
    ] = None,
) -> None:
    """[bold]cjm template show[/bold]   one of ours: [bold]cjm template show md/map.md.j2[/bold]

    Says what every template gets, or prints one of ours.
    """
    from cjm.cli.output import put
    from cjm.ops.template import template_guide, template_text

    put(template_text(name) if name else template_guide())


@app.command(short_help="Copy one of ours, to change it.")
def copy(
    name: Annotated[str, typer.Argument(help="The template, as cjm template show lists them.")],
    output: Annotated[
        str,
        typer.Option(
            "--output", "-o", metavar="PATH", help="A file or a folder; the current one if left out."
        ),
    ] = ".",
) -> None:
    """[bold]cjm template copy md/map.md.j2 -o ours.md.j2[/bold]

    Copies one of our templates, to change and use with [bold]cjm render --template ours.md.j2[/bold].
    """
    from cjm.cli.output import put
    from cjm.ops.template import copy_template

    put(f"wrote {copy_template(name, Path(output))}\n")
