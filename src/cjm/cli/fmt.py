"""`cjm fmt`."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from cjm.cli.input import Forced, given


def command(
    paths: Annotated[
        list[str] | None,
        typer.Argument(help="Files and folders; - for standard input. The current folder if left out."),
    ] = None,
    check: Annotated[
        bool,
        typer.Option("--check", help="Write nothing; list what is not tidy, and exit with 1 if anything."),
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Write nothing; show what would change.")] = False,
    stdin_filename: Annotated[
        str, typer.Option(metavar="PATH", help="What to call standard input.")
    ] = "<stdin>",
    force_exclude: Forced = False,
) -> None:
    """[bold]cjm fmt maps/[/bold]   in CI: [bold]cjm fmt --check[/bold]

    Brings maps and persona files into one tidy form: order of keys, indentation, quotes, empty lines.
    What they say stays as it is, and so does every comment.

    Exits with 0, with 1 when --check finds something to tidy, with 2 when a file could not be read.
    """
    from cjm.cli.output import palette, put, tell
    from cjm.ops.fmt import Untidy, format_files
    from cjm.report import OutputFormat, write

    untidy = Untidy(tuple(paths or ["."]), check, diff, given(paths), stdin_filename, force_exclude)
    done = format_files(untidy)
    put(done.text)
    tell("".join(done.refusals) + done.summary)
    if done.result.diagnostics:
        tell(write(done.result, OutputFormat.TEXT, palette(sys.stderr)))
    raise typer.Exit(done.exit_code)
