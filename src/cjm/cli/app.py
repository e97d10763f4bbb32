"""The commands, one after the other."""

from __future__ import annotations

from typing import Annotated

import typer

from cjm import __version__
from cjm.cli import config, fmt, lint, new, render, rule, schema, template

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for _name, _command, _summary in (
    ("new", new.command, "Write a first map to fill in."),
    ("lint", lint.command, "Find the gaps in maps."),
    ("fmt", fmt.command, "Bring maps into one tidy form."),
    ("render", render.command, "Draw maps as pages, pictures, graphs and documents."),
    ("rule", rule.command, "List the rules, or explain one."),
    ("config", config.command, "Say what applies to a file, and from where."),
    ("schema", schema.command, "Print a JSON Schema, for editors."),
):
    app.command(name=_name, short_help=_summary)(_command)
app.add_typer(template.app, name="template", short_help="See what templates get, and copy ours.")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"cjm {__version__}")
        raise typer.Exit


@app.callback()
def _cjm(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which cjm this is.")
    ] = False,
) -> None:
    """[bold]cjm new shop && cjm lint shop.cjm.yaml && cjm render shop.cjm.yaml[/bold]

    Customer journey maps as code: written in YAML, checked in CI, drawn for everyone.
    """
