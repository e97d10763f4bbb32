"""`--fix` and `--diff`: what is mended before the report, or would be."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from cjm.cli.output import palette, put, tell
from cjm.diagnostic import CjmError
from cjm.report import OutputFormat, Result, write

if TYPE_CHECKING:
    from cjm.ops.lint import Asked, Linted

_PANEL = "To have findings mended"

Fix = Annotated[
    bool,
    typer.Option(
        "--fix", rich_help_panel=_PANEL, help="Mend what can be mended safely, then report what is left."
    ),
]
Unsafe = Annotated[
    bool,
    typer.Option(
        "--unsafe-fixes",
        rich_help_panel=_PANEL,
        help="With --fix or --diff: also mend what may be meant otherwise.",
    ),
]
Diff = Annotated[
    bool,
    typer.Option(
        "--diff", rich_help_panel=_PANEL, help="Write nothing; show what --fix would change: 1 if anything."
    ),
]


def mended(asked: Asked, *, fix: bool, unsafe: bool, diff: bool) -> Linted:
    """Mend files, print what came in on standard input as it is now, and give what is left to report.

    For a diff, print what would change, and end there. Raises CjmError where nothing is to be done.
    """
    from cjm.ops.fix import fix_files

    if diff:
        _put_diff(asked, unsafe=unsafe)
    if not fix:
        message = '"--unsafe-fixes" says which fixes, and not what to do with them'
        raise CjmError(message, "add --fix to make them, or --diff to see them first")
    fixed = fix_files(asked, unsafe=unsafe)
    put(fixed.given)
    return fixed.linted


def _put_diff(asked: Asked, *, unsafe: bool) -> None:
    from cjm.ops.fix import propose_fixes

    proposed = propose_fixes(asked, unsafe=unsafe)
    put(proposed.diff)
    if proposed.unopened:
        result = Result(proposed.unopened, len(proposed.unopened), brief=True)
        tell(write(result, OutputFormat.TEXT, palette(sys.stderr)))
    tell(proposed.summary)
    raise typer.Exit(proposed.exit_code)
