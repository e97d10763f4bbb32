"""What may be said to `cjm lint` about maps that were there before it, and about how much is told."""

from __future__ import annotations

from typing import Annotated

import typer

_PANEL = "For maps that are there already"

Known = Annotated[
    str | None,
    typer.Option(
        metavar="PATH",
        rich_help_panel=_PANEL,
        help="The file with known findings; if not set, cjm-baseline.json beside the settings.",
    ),
]
Everything = Annotated[
    bool, typer.Option("--no-baseline", rich_help_panel=_PANEL, help="Show the known findings too.")
]
Writing = Annotated[
    bool,
    typer.Option(
        "--write-baseline",
        rich_help_panel=_PANEL,
        help="Write all that is found into the baseline, so that only new findings count.",
    ),
]
Adding = Annotated[
    bool,
    typer.Option(
        "--add-ignores",
        rich_help_panel=_PANEL,
        help="Write an ignore comment into the maps for all that is found.",
    ),
]
Because = Annotated[
    str | None,
    typer.Option("--reason", metavar="TEXT", rich_help_panel=_PANEL, help="The reason in these comments."),
]
Allowed = Annotated[
    int | None,
    typer.Option(
        "--max-warnings",
        metavar="N",
        min=0,
        rich_help_panel=_PANEL,
        help="Let so many warnings pass, whatever --fail-on says; one more makes the exit code 1.",
    ),
]
Numbers = Annotated[
    bool, typer.Option("--statistics", help="Count the findings of each rule instead, as text or json.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print findings and nothing else.")]
