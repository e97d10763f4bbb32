"""`cjm rule`."""

from __future__ import annotations

import sys
from typing import Annotated

import typer


def command(
    name: Annotated[str | None, typer.Argument(help="A rule; all of them are listed without one.")] = None,
) -> None:
    """[bold]cjm rule phase-without-touchpoint[/bold]

    Lists the rules, or says what one of them finds and why it matters.
    """
    from cjm.cli.output import put
    from cjm.ops.rule import rule_list, rule_page

    text = rule_page(name) if name else rule_list()
    if sys.stdout.isatty():
        _show(text)
    else:
        put(text)


def _show(text: str) -> None:
    from rich.console import Console
    from rich.markdown import Markdown

    Console().print(Markdown(text, code_theme="ansi_dark"))
