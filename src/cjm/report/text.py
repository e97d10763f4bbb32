"""For people: each finding with its line, a caret under the place, and what would help."""

from __future__ import annotations

from collections.abc import Iterator

from cjm.diagnostic import Diagnostic, Place, Related
from cjm.report.palette import Palette
from cjm.report.result import Result
from cjm.report.safe import shown, width

_WIDEST = 100
"""A source line is cut to about this many characters around its place."""


def text(result: Result, palette: Palette) -> str:
    """Write findings with source and caret, then one line that sums up and says what to do next."""
    blocks = [_block(diagnostic, palette) for diagnostic in result.diagnostics]
    return "\n".join([*blocks, _closing(result, palette)])


def _block(diagnostic: Diagnostic, palette: Palette) -> str:
    margin = max((len(str(place.line)) for place in _places(diagnostic)), default=1)
    return "".join(f"{line}\n" for line in _lines(diagnostic, margin, palette))


def _places(diagnostic: Diagnostic) -> list[Place]:
    own = [diagnostic.place] if diagnostic.place else []
    return [*own, *(related.place for related in diagnostic.related)]


def _lines(diagnostic: Diagnostic, margin: int, palette: Palette) -> Iterator[str]:
    code = palette.of(diagnostic.severity)
    head = palette.paint(f"{diagnostic.severity.word}[{diagnostic.rule}]", code)
    yield f"{head}{palette.paint(': ' + shown(diagnostic.message), palette.strong)}"
    yield f"{' ' * margin}{palette.paint('-->', palette.faint)} {_address(diagnostic)}"
    if diagnostic.place:
        yield from _excerpt(diagnostic.place, "^", code, margin, palette)
    for related in diagnostic.related:
        yield from _second_place(related, diagnostic, margin, palette)
    if diagnostic.help:
        first, *more = diagnostic.help.splitlines()
        yield f"{' ' * margin} {palette.paint('= help:', palette.good)} {shown(first)}"
        yield from (f"{' ' * margin}         {shown(line)}" for line in more)


def _address(diagnostic: Diagnostic) -> str:
    place = diagnostic.place
    return f"{shown(diagnostic.path)}:{place.line}:{place.column}" if place else shown(diagnostic.path)


def _second_place(related: Related, diagnostic: Diagnostic, margin: int, palette: Palette) -> Iterator[str]:
    place = related.place
    arrow = palette.paint(":::", palette.faint)
    address = f"{shown(diagnostic.path)}:{place.line}:{place.column}"
    yield f"{' ' * margin}{arrow} {address}: {shown(related.message)}"
    yield from _excerpt(place, "-", palette.info, margin, palette)


def _excerpt(place: Place, mark: str, code: str, margin: int, palette: Palette) -> Iterator[str]:
    before, marked, after = _around(place)
    bar = palette.paint("|", palette.faint)
    number = palette.paint(str(place.line).rjust(margin), palette.faint)
    carets = palette.paint(mark * max(1, width(marked)), code)
    yield f"{number} {bar} {before}{marked}{after}".rstrip()
    yield f"{' ' * margin} {bar} {' ' * width(before)}{carets}"


def _around(place: Place) -> tuple[str, str, str]:
    """Cut the line into what stands before the place, in it and after it, safe to show and not too long."""
    line, start = place.text, place.column - 1 - place.cut
    end = place.end_column - 1 - place.cut if place.end_line == place.line else len(line.rstrip())
    before, marked, after = shown(line[:start]), shown(line[start:end]), shown(line[max(start, end) :])
    if width(before) + width(marked) + width(after) <= _WIDEST:
        return before, marked, after
    if len(before) > _WIDEST // 2:
        before = "…" + before[-_WIDEST // 2 :]
    room = max(20, _WIDEST - len(before))
    if len(marked) > room:
        return before, marked[: room - 1], "…"
    room -= len(marked)
    return before, marked, after if len(after) <= room else after[: max(0, room - 1)] + "…"


def _closing(result: Result, palette: Palette) -> str:
    if not result.diagnostics:
        return palette.paint(result.summary, palette.good) + "\n"
    worst = max(result.diagnostics, key=lambda diagnostic: diagnostic.severity)
    return f'{palette.paint(result.summary, palette.strong)}; "cjm rule {worst.rule}" says why\n'
