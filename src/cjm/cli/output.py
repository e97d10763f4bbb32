"""What reaches the terminal, and how: text as it is, colour where it is wanted, errors in a sentence."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from cjm.diagnostic import BrokenFileError, CjmError
from cjm.report import COLOUR, PLAIN, OutputFormat, Palette, Result, write

if TYPE_CHECKING:
    from cjm.ops.report import Destination


def put(content: str | bytes) -> None:
    """Write to standard output, text in UTF-8 wherever it goes."""
    _write(sys.stdout, content)


def put_reports(result: Result, wanted: tuple[Destination, ...], *, aside: bool = False) -> None:
    """Print and write reports; annotations come with a summary where GitHub gives the step a page for it.

    With `aside`, standard output is for something else, and what would go there goes to standard error.
    """
    from cjm.ops.report import add_summary, printed, save

    stream = sys.stderr if aside else sys.stdout
    _write(stream, printed(result, wanted, palette(stream)))
    save(result, wanted)
    page = os.environ.get("GITHUB_STEP_SUMMARY")
    if page and any(each.form is OutputFormat.GITHUB for each in wanted):
        add_summary(result, page)


@contextmanager
def reported_too(wanted: tuple[Destination, ...], *, aside: bool = False) -> Iterator[None]:
    """Report what is wrong with settings and the like in the formats asked for, before it is told as text."""
    try:
        yield
    except BrokenFileError as error:
        told = tuple(each for each in wanted if (each.form, each.path) != (OutputFormat.TEXT, "-"))
        if told:
            put_reports(Result(error.diagnostics, 1), told, aside=aside)
        raise


def tell(text: str) -> None:
    """Write to standard error: what is about the run rather than its result."""
    _write(sys.stderr, text)


def palette(stream: TextIO) -> Palette:
    """Give colours for a terminal, none for a file or a pipe; NO_COLOR (no-color.org) and FORCE_COLOR win."""
    if os.environ.get("NO_COLOR"):
        return PLAIN
    for_eyes = stream.isatty() and os.environ.get("TERM") != "dumb"
    return COLOUR if os.environ.get("FORCE_COLOR") or for_eyes else PLAIN


def tell_mistake(error: CjmError) -> None:
    """Say what is wrong with the call, or with a file that it rests on."""
    colours = palette(sys.stderr)
    if isinstance(error, BrokenFileError):
        tell(write(Result(error.diagnostics, 1), OutputFormat.TEXT, colours))
    else:
        help_ = f"\n  {colours.paint('= help:', colours.good)} {error.help}" if error.help else ""
        tell(f"{colours.paint('error:', colours.error)} {error.message}{help_}\n")


@contextmanager
def said_plainly() -> Iterator[None]:
    """Turn a mistake in the call into a sentence and exit code 2, a closed pipe and Ctrl-C into silence."""
    from cjm.cli.usage import UsageError, in_our_words, is_answered_with_help

    try:
        yield
    except CjmError as error:
        tell_mistake(error)
        sys.exit(2)
    except UsageError as error:
        if not is_answered_with_help(error):
            tell_mistake(in_our_words(error))
        sys.exit(2)
    except BrokenPipeError:
        _forget(sys.stdout)
        sys.exit(141)
    except KeyboardInterrupt:
        sys.exit(130)


def _write(stream: TextIO, content: str | bytes) -> None:
    if isinstance(content, str):
        content = content.encode("utf-8", errors="surrogateescape")
    try:
        stream.flush()
        stream.buffer.write(content)
        stream.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _forget(stream)
        raise CjmError(f"the output cannot be written: {(error.strerror or str(error)).lower()}") from error


def _forget(stream: TextIO) -> None:
    """Let what is still buffered go nowhere, since nobody can take it when the program ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
