"""What `cjm lint` does, one thing after the other: mend or adopt, lint, report, exit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, NoReturn

import typer

from cjm.cli.input import STDIN
from cjm.cli.output import put_reports, reported_too, tell
from cjm.diagnostic import CjmError
from cjm.ops.lint import Asked, Linted, lint_files
from cjm.ops.report import destinations, refuse_statistics

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cjm.ops.report import Destination
    from cjm.report import Result

__all__ = ["Asked", "Doing", "carry_out"]


@dataclass(frozen=True, slots=True)
class Doing:
    """What is to be done beside linting, and how it is told."""

    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    watch: bool = False
    day_is_given: bool = False
    statistics: bool = False
    quiet: bool = False
    write_baseline: bool = False
    add_ignores: bool = False
    reason: str | None = None

    @property
    def mends(self) -> bool:
        """Whether anything is to be mended, or shown mended."""
        return self.fix or self.unsafe_fixes or self.diff


def carry_out(doing: Doing, asked: Asked, formats: Sequence[str], output_file: str | None) -> NoReturn:
    """Do it, report what is left, and exit with the code that follows.

    Raises CjmError where that cannot be done, or is asked for in a way that makes no sense.
    """
    wanted = destinations(formats, output_file)
    _refuse(doing, asked, wanted)
    if doing.watch:
        from cjm.cli.watch import keep_linting

        keep_linting(asked, wanted, partial(_told, doing), day_is_given=doing.day_is_given)
        raise typer.Exit
    aside = doing.fix and STDIN in asked.paths
    with reported_too(wanted, aside=aside):
        linted = _linted(doing, asked)
    put_reports(_told(doing, linted), wanted, aside=aside)
    raise typer.Exit(linted.exit_code)


def _linted(doing: Doing, asked: Asked) -> Linted:
    """Mend or adopt where that is asked for, and lint what is left."""
    if doing.mends:
        from cjm.cli.mend import mended

        return mended(asked, fix=doing.fix, unsafe=doing.unsafe_fixes, diff=doing.diff)
    said = _adopt(doing, asked)
    if not doing.quiet:
        tell(said)
    return lint_files(asked)


def _adopt(doing: Doing, asked: Asked) -> str:
    """Write what is found into the baseline or the maps, where that is asked for, and say so."""
    if doing.write_baseline:
        from cjm.ops.adoption import baseline_anew

        return baseline_anew(asked)
    if doing.add_ignores:
        from cjm.ops.ignores import add_ignores

        return add_ignores(asked, doing.reason).summary
    return ""


def _told(doing: Doing, linted: Linted) -> Result:
    """Give the result as it is to be told; that there are too many warnings goes to standard error."""
    tell(linted.excess)
    return replace(linted.result, statistics=doing.statistics, brief=doing.quiet)


def _refuse(doing: Doing, asked: Asked, wanted: tuple[Destination, ...]) -> None:
    """Raise CjmError for what does not go together."""
    if doing.statistics:
        refuse_statistics(wanted)
    if doing.reason is not None and not doing.add_ignores:
        raise CjmError("a reason is for the comments of --add-ignores", "add --add-ignores, or leave it out")
    if sum((doing.mends, doing.write_baseline, doing.add_ignores, doing.watch)) > 1:
        message = "findings are mended, written into the baseline, given comments or watched: one at a time"
        raise CjmError(message, "mend first, then lint again for the rest")
    if doing.write_baseline and asked.everything:
        raise CjmError("--no-baseline leaves no baseline to write", "leave one of them out")
