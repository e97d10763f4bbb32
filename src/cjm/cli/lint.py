"""`cjm lint`."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import typer

from cjm.cli.adoption import Adding, Allowed, Because, Everything, Known, Numbers, Quiet, Writing
from cjm.cli.cache import Forgetting, Keeping, cache_folder
from cjm.cli.choices import FailOn, Preset, Report
from cjm.cli.completion import rules_and_groups
from cjm.cli.input import Forced, given, names
from cjm.cli.mend import Diff, Fix, Unsafe
from cjm.cli.watch import Watching

Paths = Annotated[
    list[str] | None,
    typer.Argument(help="Files and folders; - for standard input. The current folder if left out."),
]
Asking = Annotated[
    Preset | None,
    typer.Option(metavar="PRESET", help="minimal, recommended (if not set) or strict: how much is asked."),
]
Only = Annotated[
    list[str] | None,
    typer.Option(metavar="NAMES", help="Only these rules and groups.", autocompletion=rules_and_groups),
]
Also = Annotated[
    list[str] | None,
    typer.Option(metavar="NAMES", help="These rules and groups too.", autocompletion=rules_and_groups),
]
Without = Annotated[
    list[str] | None,
    typer.Option(metavar="NAMES", help="Not these rules and groups.", autocompletion=rules_and_groups),
]
Bar = Annotated[
    FailOn | None,
    typer.Option(
        metavar="SEVERITY", help="error, warning (if not set), info or never: what makes the exit code 1."
    ),
]
Formats = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        metavar="FORMAT[:PATH]",
        help=f"{', '.join(Report)}: text if not set. Several, when all but one have a path.",
        autocompletion=lambda: list(Report),
    ),
]
Into = Annotated[
    str | None,
    typer.Option(metavar="PATH", help="Write the report there, whole; not to standard output."),
]
GivenAs = Annotated[
    str,
    typer.Option(metavar="PATH", help="What to call standard input; settings are looked up from there."),
]
Day = Annotated[
    datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="DAY", help="Take this for today.")
]


def command(
    paths: Paths = None,
    preset: Asking = None,
    select: Only = None,
    extend_select: Also = None,
    ignore: Without = None,
    fail_on: Bar = None,
    formats: Formats = None,
    output_file: Into = None,
    stdin_filename: GivenAs = "<stdin>",
    force_exclude: Forced = False,
    today: Day = None,
    cache_dir: Keeping = None,
    no_cache: Forgetting = False,
    fix: Fix = False,
    unsafe_fixes: Unsafe = False,
    diff: Diff = False,
    watch: Watching = False,
    statistics: Numbers = False,
    quiet: Quiet = False,
    baseline: Known = None,
    no_baseline: Everything = False,
    write_baseline: Writing = False,
    add_ignores: Adding = False,
    reason: Because = None,
    max_warnings: Allowed = None,
) -> None:
    """[bold]cjm lint maps/[/bold]   in CI: [bold]cjm lint --format github[/bold]

    Finds the gaps in maps: phases without touchpoints, low points nobody addresses, stale reviews.

    Exits with 0 when nothing is at or above the bar, 1 when something is, 2 when it could not be done.
    """
    from cjm.cli.linting import Asked, Doing, carry_out

    asked = Asked(
        paths=tuple(paths or ["."]),
        today=(today or datetime.now()).date(),
        preset=preset,
        select=names(select),
        extend_select=names(extend_select),
        ignore=names(ignore),
        fail_on=fail_on,
        given=given(paths),
        given_as=stdin_filename,
        cache=cache_folder(cache_dir, no_cache),
        baseline=baseline,
        everything=no_baseline,
        max_warnings=max_warnings,
        force_exclude=force_exclude,
    )
    do = (fix, unsafe_fixes, diff, watch, bool(today), statistics, quiet, write_baseline, add_ignores, reason)
    carry_out(Doing(*do), asked, formats or [Report.TEXT], output_file)
