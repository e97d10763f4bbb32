"""Where reports go: one of them to standard output, others into files, GitHub's step summary."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from cjm.diagnostic import CjmError, did_you_mean
from cjm.ops.files import in_words, refuse_input, write_whole
from cjm.report import PLAIN, OutputFormat, Palette, Result, write

STDOUT = "-"
"""Stands for standard output where a path is expected."""


@dataclass(frozen=True, slots=True)
class Destination:
    """A format, and the file it goes to: `-` is standard output."""

    form: OutputFormat
    path: str = STDOUT


def destinations(formats: Iterable[str], output_file: str | None) -> tuple[Destination, ...]:
    """Read what the call says of formats: `text`, or with a path `sarif:out.sarif`.

    A format without a path goes to `output_file`, else to standard output. Raises CjmError for a format
    that does not exist, where two would end up in one place, and where one would replace a map.
    """
    found = [_destination(written, output_file or STDOUT) for written in formats]
    for number, destination in enumerate(found):
        first = next((other for other in found[:number] if _same(other.path, destination.path)), None)
        if first:
            where = "standard output" if first.path == STDOUT else f'"{first.path}"'
            message = f"{first.form} and {destination.form} both go to {where}"
            raise CjmError(message, f"give one a file of its own: {destination.form}:PATH")
    if output_file and not any(_same(destination.path, output_file) for destination in found):
        help_ = "every format has a path of its own; leave out that of one"
        raise CjmError(f'no format is left for "{output_file}"', help_)
    return tuple(found)


def refuse_statistics(wanted: Iterable[Destination]) -> None:
    """Raise CjmError for a format that has no room for numbers."""
    for each in wanted:
        if each.form not in (OutputFormat.TEXT, OutputFormat.JSON):
            raise CjmError(f"there are no statistics as {each.form}", "they come as text or json")


def _destination(written: str, otherwise: str) -> Destination:
    name, colon, path = written.partition(":")
    if name not in list(OutputFormat):
        known = ", ".join(OutputFormat)
        raise CjmError(
            f'there is no format "{name}"', did_you_mean(name, OutputFormat) or f"it is one of {known}"
        )
    if colon and not path:
        raise CjmError(f'"{written}" names no file', f"write {name}:PATH, or {name} alone")
    destination = Destination(OutputFormat(name), path or otherwise)
    refuse_input(Path(destination.path))
    return destination


def _same(one: str, other: str) -> bool:
    """Say whether two paths name one file; standard output is not a file called `-`."""
    if STDOUT in (one, other):
        return one == other
    return Path(one).resolve() == Path(other).resolve()


def printed(result: Result, wanted: Iterable[Destination], palette: Palette) -> str:
    """Give what goes to standard output."""
    return "".join(_report(result, each.form, palette) for each in wanted if each.path == STDOUT)


def save(result: Result, wanted: Iterable[Destination]) -> None:
    """Write what goes into files, each whole. Raises CjmError for one that cannot be written."""
    for each in wanted:
        if each.path != STDOUT:
            write_whole(Path(each.path), _report(result, each.form))


def add_summary(result: Result, path: str) -> None:
    """Add the summary to a file that other commands of the step add to as well.

    Raises CjmError when it cannot be written.
    """
    try:
        with Path(path).open("a", encoding="utf-8", newline="") as file:
            file.write(_report(result, OutputFormat.MARKDOWN))
    except OSError as error:
        raise CjmError(f'the summary cannot be added to "{path}": {in_words(error)}') from error


def _report(result: Result, form: OutputFormat, palette: Palette = PLAIN) -> str:
    if form is OutputFormat.SARIF:
        # Only this one carries the rules along, and to put them in words takes a while.
        from cjm.ops.explain import explained_for

        result = replace(result, rules=explained_for(result))
    return write(result, form, palette)
