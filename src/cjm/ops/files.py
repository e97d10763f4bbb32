"""Files in and out: opened whole, written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from cjm.diagnostic import CjmError, Diagnostic, Severity, did_you_mean, nearest
from cjm.ops.find import MAP_SUFFIXES, PERSONA_SUFFIXES

if TYPE_CHECKING:
    from cjm.source import SourceFile

NOT_OPENED = ("file-not-found", "permission-denied", "unreadable-file")
"""What is said of files that could not be looked at at all."""

_SETTINGS = ("cjm.toml", "pyproject.toml")
_REASONS = {
    errno.ENOENT: (
        "file-not-found",
        "there is no such file",
        "check the path; a folder is searched for *.cjm.yaml",
    ),
    errno.EACCES: ("permission-denied", "the file may not be read", "check its permissions"),
    errno.EISDIR: ("unreadable-file", "this is a folder", None),
}


def open_file(path: str) -> SourceFile | Diagnostic:
    """Open a file as text, or say what stands in the way."""
    from cjm.reading import opened

    content = read_file(path)
    return content if isinstance(content, Diagnostic) else opened(path, content)


def read_file(path: str) -> bytes | Diagnostic:
    """Give the bytes of a file, or say what stands in the way."""
    from cjm.source import MAX_BYTES

    try:
        kind = os.stat(path).st_mode  # noqa: PTH116 - of a path that may be any text
        if not (stat.S_ISREG(kind) or stat.S_ISDIR(kind)):
            return _no_file(path)
        with open(path, "rb") as file:  # noqa: PTH123 - for pathlib no text is the current folder
            # One byte more than is read tells a file that is too large, whatever its size.
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        return unopened(path, error)


def _no_file(path: str) -> Diagnostic:
    """Say that something would have to be waited for: a pipe, a device."""
    message = "this is a pipe or a device, not a file"
    return Diagnostic(path, "unreadable-file", Severity.ERROR, message, help="give - to read standard input")


def unopened(path: str, error: OSError) -> Diagnostic:
    """Say why a file could not be opened."""
    other = ("unreadable-file", f"the file cannot be read: {in_words(error)}", None)
    rule, message, help_ = _REASONS.get(error.errno or 0, other)
    near = _near(path) if error.errno == errno.ENOENT else None
    return Diagnostic(path, rule, Severity.ERROR, message, help=near or help_)


def _near(path: str) -> str | None:
    """Ask whether a map or persona beside a file that is not there was meant."""
    folder, name = os.path.split(path)
    try:
        names = sorted(os.listdir(folder or "."))  # noqa: PTH208 - of a path that may be any text
    except OSError:
        return None
    by_stem = {each: _stem(each) for each in names if each.endswith(MAP_SUFFIXES + PERSONA_SUFFIXES)}
    # What they end in is alike in all of them, and would make any two names near.
    stems = nearest(_stem(name), by_stem.values())
    return did_you_mean(name, [each for each, stem in by_stem.items() if stem in stems])


def _stem(name: str) -> str:
    return name.partition(".")[0]


def in_words(error: OSError) -> str:
    """Give the reason of the system: `no space left on device`."""
    return (error.strerror or str(error)).lower()


def beside(path: str) -> Callable[[str], SourceFile | Diagnostic | None]:
    """Give what opens files by the names in the file at `path`, relative to it; None where there is none."""

    def companion(name: str) -> SourceFile | Diagnostic | None:
        wanted = os.path.normpath(Path(path).parent / name)
        return open_file(wanted) if os.path.lexists(wanted) else None

    return companion


def refuse_input(path: Path) -> None:
    """Raise CjmError where a result would be written over what people write: a map, a persona, settings."""
    if path.name.endswith(MAP_SUFFIXES + PERSONA_SUFFIXES) or path.name in _SETTINGS:
        kind = "the settings" if path.name in _SETTINGS else "a persona file"
        told = "a map" if path.name.endswith(MAP_SUFFIXES) else kind
        raise CjmError(f'"{path}" would be written over, and that is the name of {told}', "give another name")


def given_back(content: bytes) -> bytes:
    """Give standard input as it came in, where it is to stay as it is.

    Raises CjmError where more came in than is read: half of a text given back would be all that is kept.
    """
    from cjm.source import MAX_BYTES

    if len(content) > MAX_BYTES:
        raise CjmError(
            "standard input is larger than 5 MB, and cannot be given back whole", "leave the file as it is"
        )
    return content


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file so that nobody ever sees half of it: beside it first, then moved into its place.

    A link is followed, and an existing file's permissions are kept. A device or a pipe, which has no whole,
    gets the content as it is. Text is written in UTF-8. Raises CjmError when it cannot be written; then
    what was there before is still there.
    """
    target = path.resolve()
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            path.write_bytes(_encoded(content))
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        handle, beside_it = tempfile.mkstemp(dir=target.parent, prefix=".cjm-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(_encoded(content))
            Path(beside_it).chmod(mode)
            Path(beside_it).replace(target)
        except BaseException:
            Path(beside_it).unlink(missing_ok=True)
            raise
    except (FileExistsError, NotADirectoryError) as error:
        raise CjmError(
            f'"{path}" cannot be written: there is a file where a folder would have to be'
        ) from error
    except OSError as error:
        raise CjmError(f'"{path}" cannot be written: {in_words(error)}') from error


def _encoded(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
