"""The commands, one after the other."""

from __future__ import annotations

from importlib import import_module
from typing import Annotated

import typer

from cjm import __version__

_COMMANDS = {
    "new": "Write a first map to fill in.",
    "lint": "Find the gaps in maps.",
    "fmt": "Bring maps into one tidy form.",
    "render": "Draw maps as pages, pictures, graphs and documents.",
    "rule": "List the rules, or explain one.",
    "config": "Say what applies to a file, and from where.",
    "schema": "Print a JSON Schema, for editors.",
    "template": "See what templates get, and copy ours.",
}
"""Each in the module of its name, as its `command`, or its `app` where it has commands of its own."""


def app_for(words: list[str]) -> typer.Typer:
    """Give the application for the words of a call.

    Where the first is a command it has no other, since taking in the options of all takes longer than many
    a call.
    """
    app = typer.Typer(
        no_args_is_help=True,
        rich_markup_mode="rich",
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_cjm)
    called = words[:1] if words and words[0] in _COMMANDS else _COMMANDS
    for name in called:
        module = import_module(f"cjm.cli.{name}")
        if hasattr(module, "app"):
            app.add_typer(module.app, name=name, short_help=_COMMANDS[name])
        else:
            app.command(name=name, short_help=_COMMANDS[name])(module.command)
    return app


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"cjm {__version__}")
        raise typer.Exit


def _cjm(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which cjm this is.")
    ] = False,
) -> None:
    """[bold]cjm new shop && cjm lint shop.cjm.yaml && cjm render shop.cjm.yaml[/bold]

    Customer journey maps as code: written in YAML, checked in CI, drawn for everyone.
    """
