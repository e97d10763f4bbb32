"""A summary in Markdown: for a pull request's comment, a job's page, a wiki."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cjm.diagnostic import Diagnostic
from cjm.report.files import address, by_file, elsewhere
from cjm.report.palette import Palette
from cjm.report.result import Result
from cjm.report.safe import shown

LONGEST = 60_000
"""GitHub's comments stop at 65,536 characters, which leaves room for what others write around this."""

# A colon matters in addresses, and in the names of small pictures.
_SIGN = re.compile(r"[\\`*_\[\]<>|~&$!]|:(?=\S)")
# A name or a number behind one of these would call somebody, or link to an issue.
_CALL = re.compile(r"[@#]")


def markdown(result: Result, palette: Palette) -> str:  # noqa: ARG001 - a machine reads it
    """Write a heading that sums up, and a table for each file; what is too much is counted at the end."""
    pieces = [f"## cjm: {result.summary}\n"]
    length, left = len(pieces[0]), len(result.diagnostics)
    for path, found in by_file(result).items():
        head = (
            f"\n### {_escaped(address(path))}\n\n| line | severity | finding | rule |\n|---:|---|---|---|\n"
        )
        for row in map(_row, found):
            piece = head + row
            if length + len(piece) > LONGEST:
                return "".join([*pieces, f"\n{left} more, which did not fit here.\n"])
            pieces.append(piece)
            length, left, head = length + len(piece), left - 1, ""
    return "".join(pieces)


def _row(diagnostic: Diagnostic) -> str:
    line = diagnostic.place.line if diagnostic.place else ""
    said = "<br>".join(map(_escaped, _said(diagnostic)))
    return f"| {line} | {diagnostic.severity.word} | {said} | {_escaped(diagnostic.rule)} |\n"


def _said(diagnostic: Diagnostic) -> Iterator[str]:
    yield diagnostic.message
    yield from (
        f"{related.message}: {elsewhere(related, ', ')}line {related.place.line}"
        for related in diagnostic.related
    )
    yield from (diagnostic.help or "").splitlines()


def _escaped(text: str) -> str:
    """Write text so that it is read as it stands, on one line, and calls nobody."""
    return _CALL.sub(lambda sign: f"\\{sign[0]}\u200b", _SIGN.sub(r"\\\g<0>", shown(text)))
