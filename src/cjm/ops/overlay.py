"""What `cjm lint` says of a map, for the map itself to show."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from cjm.model import Path, parts
from cjm.ops.find import STDIN
from cjm.ops.lint import Asked, lint_files
from cjm.reading import Document, Ways
from cjm.view import Remark


def remarks_on(document: Document, today: date, given: bytes | None = None) -> tuple[Remark, ...]:
    """Lint a map that has been read, under its own settings, and say which part each finding is about.

    `given` is its text where that came on standard input. Raises BrokenFileError for settings that cannot
    be used.
    """
    name = document.path
    paths = (name,) if given is None else (STDIN,)
    linted = lint_files(Asked(paths, today, given=given or b"", given_as=name))
    places = _places(document)
    return tuple(
        Remark(_place(said.key, places), said.severity, said.rule, said.message, said.help)
        for said in linted.result.diagnostics
        if said.path == name
    )


def _places(document: Document) -> Mapping[tuple[str, ...], Path]:
    """Give the part of the journey that each way through the file leads to."""
    if document.tree is None or document.journey is None:
        return {}
    ways = Ways(document.tree)
    return {ways.to(path): path for path, _ in parts(document.journey)}


def _place(key: tuple[str, ...], places: Mapping[tuple[str, ...], Path]) -> Path:
    """Give the innermost part on a way; the map as a whole where the way leads to none."""
    ends = range(len(key), -1, -1)
    return next((places[key[:end]] for end in ends if key[:end] in places), ())
